//! What `songcard check` prints of many problems, and of problems in long lines.

use crate::support::folder::Folder;
use serde_json::{Value, json};
use songcard::check::Severity;
use songcard::diagnose::{ReportFormat, read, report};

/// A snapshot in one line with so many rows, each without a source.
fn unsourced(rows: usize) -> Value {
    let charts: Vec<Value> = (0..rows.div_ceil(200))
        .map(|number| json!({ "id": format!("c{number}"), "name": "C", "kind": "national" }))
        .collect();
    let codes: Vec<&str> = songcard::song::Territory::all()
        .map(|place| place.code())
        .collect();
    let row = |number: usize| json!({ "chart": format!("c{}", number / 200), "territory": codes[number % 200], "peak": 1 });
    let rows: Vec<Value> = (0..rows).map(row).collect();
    json!({
        "version": 1, "asOf": "2021", "song": { "title": "T", "artists": [{ "name": "A" }] },
        "charts": charts, "performance": rows
    })
}

#[test]
fn the_first_hundred_problems_are_printed() {
    let folder = Folder::new("many");
    folder.write("many.json", unsourced(1_000).to_string());
    let answer = folder.check("many.json", &[]);
    assert_eq!(answer.code, 0);
    assert_eq!(answer.err.matches("this row names no source").count(), 100);
    assert!(answer.err.ends_with("\n… and 900 more\n"), "{}", answer.err);
}

#[test]
fn an_error_is_printed_before_a_thousand_warnings() {
    let mut document = unsourced(1_000);
    document["sources"] = json!([{ "id": "s", "title": "" }]);
    let text = document.to_string();
    let report = report("a.json", &text, &read(&text).problems, ReportFormat::Plain);
    assert!(
        report.starts_with("error: /sources/0/title: the title is empty\n"),
        "{report}"
    );
    assert!(report.ends_with("\n… and 901 more\n"), "{report}");
}

#[test]
fn errors_that_are_not_printed_are_counted_apart() {
    let mut document = unsourced(1);
    document["sources"] = json!(vec![json!({ "id": "s", "title": "" }); 100]);
    let text = document.to_string();
    let report = report("a.json", &text, &read(&text).problems, ReportFormat::Plain);
    assert!(
        report.ends_with("\n… and 100 more, 99 of them errors\n"),
        "{report}"
    );
}

#[test]
fn a_long_line_is_cut_around_the_problem() {
    let text = unsourced(60).to_string();
    let loaded = read(&text);
    let report = report("a.json", &text, &loaded.problems, ReportFormat::Plain);
    let longest = report.lines().map(|line| line.chars().count()).max();
    assert!(longest < Some(260), "{longest:?}");
    let bytes = loaded.problems.kept[59].location.bytes.clone().unwrap();
    let place = format!("--> a.json:1:{}\n", bytes.start + 1);
    assert!(report.contains(&place), "{place} {report}");
}

/// Only the first problems are stored; the others are counted.
#[test]
fn at_most_a_thousand_problems_are_kept() {
    let mut document = unsourced(1);
    for number in 0..60_000 {
        document[format!("x{number}")] = json!(1);
    }
    let loaded = read(&document.to_string());
    let warnings = loaded
        .problems
        .kept
        .iter()
        .filter(|problem| problem.severity == Severity::Warning);
    assert_eq!(warnings.count(), 1_001);
    assert_eq!(
        (loaded.problems.errors, loaded.problems.warnings),
        (0, 60_001)
    );
}

#[test]
fn one_cause_is_reported_once_with_a_count() {
    let line = |number: u32| json!({ "id": format!("l{number}"), "layers": { "ko": { "text": "나비야" } } });
    let lines: Vec<Value> = (1..=58).map(line).collect();
    let mut document = unsourced(0);
    document["lyrics"] =
        json!({ "layers": [{ "lang": "ko", "role": "original" }], "lines": lines });
    let text = document.to_string();
    let said: Vec<String> = read(&text)
        .problems
        .kept
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        said,
        [
            "/lyrics/lines/0/layers/ko/text: layer “ko” has text but no rights basis that allows it; state one, or remove the text; and in 57 more places"
        ]
    );
}

#[test]
fn the_schema_key_is_known() {
    let mut document = unsourced(0);
    document["$schema"] = json!("https://songcard.example/schema/1.json");
    assert_eq!(read(&document.to_string()).problems.kept, []);
}
