//! The problems that the check finds: one invalid document for each rule, and the published songs, which have none.

use songcard::check::{Checked, Severity, check};
use songcard::snapshot::Document;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn invalid_documents_have_exactly_their_problems() {
    let folder = repository().join("tests/data/invalid");
    let documents = stems(&folder, "json");
    let expectations = stems(&folder, "problems");
    let mut report = String::new();
    for lonely in documents.symmetric_difference(&expectations) {
        writeln!(report, "{lonely} lacks its .json or its .problems\n").unwrap();
    }
    for name in documents.intersection(&expectations) {
        let expected = fs::read_to_string(folder.join(format!("{name}.problems"))).unwrap();
        let found = problems(&checked(&folder.join(format!("{name}.json"))));
        if found != expected {
            writeln!(report, "{name}\n{}", difference(&expected, &found)).unwrap();
        }
    }
    assert!(report.is_empty(), "\n{report}");
    assert!(
        documents.len() >= 40,
        "only {} documents were read",
        documents.len()
    );
}

#[test]
fn only_an_error_prevents_a_song() {
    let folder = repository().join("tests/data/invalid");
    for name in stems(&folder, "json") {
        let checked = checked(&folder.join(format!("{name}.json")));
        let has_no_errors = checked.problems.errors == 0;
        assert_eq!(checked.song.is_some(), has_no_errors, "{name}");
    }
}

#[test]
fn published_snapshots_have_no_problems() {
    for name in ["arirang", "dynamite", "seven", "yours"] {
        let checked = checked(&repository().join(format!("snapshots/{name}.json")));
        assert_eq!(problems(&checked), "", "{name}");
        assert!(checked.song.is_some(), "{name}");
    }
}

#[test]
fn dynamite_equals_its_chart_file() {
    let dynamite = song("dynamite");
    assert_eq!(dynamite.histories.len(), 1);
    assert_eq!(dynamite.histories[0].entries().len(), 32);
    assert_eq!(dynamite.histories[0].at_number_one(), 3);
}

#[test]
fn seven_equals_its_chart_files() {
    let seven = song("seven");
    let codes: Vec<_> = seven
        .histories
        .iter()
        .map(|history| history.scope.code())
        .collect();
    assert_eq!(codes, ["AR", "FR", "GB", "JP", "KR", "MX", "US", "WW"]);
    assert_eq!(
        seven
            .histories
            .iter()
            .map(|history| history.entries().len())
            .sum::<usize>(),
        1546
    );
    for history in seven
        .histories
        .iter()
        .filter(|history| history.scope.code() != "WW")
    {
        let runs = history.runs(seven.cadence(history.chart));
        let through = matches!(history.scope.code(), "JP" | "KR");
        assert_eq!(
            history.uncaptured.len(),
            if through { 4 } else { 0 },
            "{:?}",
            history.scope
        );
        assert_eq!(
            runs.len() == 1 && history.entries().len() == 497,
            through,
            "{:?}",
            history.scope
        );
    }
}

#[test]
fn published_lyrics_are_not_under_copyright() {
    for name in ["dynamite", "seven", "yours"] {
        let lyrics = song(name).lyrics.expect("rights are stated");
        assert!(lyrics.lines.is_empty(), "{name}");
        assert!(
            lyrics.layers.iter().all(|layer| !layer.may_show()),
            "{name}"
        );
    }
}

fn song(name: &str) -> songcard::song::Song {
    checked(&repository().join(format!("snapshots/{name}.json")))
        .song
        .expect(name)
}

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn checked(path: &Path) -> Checked {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let document: Document =
        serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    check(&document)
}

/// One problem a line, as the `.problems` files have them.
fn problems(checked: &Checked) -> String {
    let mut text = String::new();
    for problem in &checked.problems.kept {
        let severity = if problem.severity == Severity::Warning {
            "warning: "
        } else {
            ""
        };
        writeln!(text, "{severity}{problem}").unwrap();
    }
    text
}

/// The names of the files of a folder that end so, without their ending.
fn stems(folder: &Path, ending: &str) -> BTreeSet<String> {
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let ours = files.filter(|path| path.extension().is_some_and(|found| found == ending));
    ours.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}

/// The lines of only one side, marked.
fn difference(expected: &str, found: &str) -> String {
    let mut text = String::new();
    for line in expected
        .lines()
        .filter(|line| !found.lines().any(|other| other == *line))
    {
        writeln!(text, "  expected {line}").unwrap();
    }
    for line in found
        .lines()
        .filter(|line| !expected.lines().any(|other| other == *line))
    {
        writeln!(text, "  found    {line}").unwrap();
    }
    if text.is_empty() {
        writeln!(
            text,
            "  the same lines in another order or number:\n{found}"
        )
        .unwrap();
    }
    text
}

#[test]
fn an_unlikely_language_is_questioned_once() {
    let folder = crate::support::folder::Folder::new("check-languages");
    let song = r#"{
  "version": 1, "asOf": "2025",
  "song": { "title": "Small", "titles": { "kr": "작은", "ua": "Мала" }, "artists": [{ "name": "Somebody", "names": { "kr": "누구" } }] },
  "lyrics": {
    "lines": [{ "layers": { "kr": { "text": "나비야" } } }],
    "layers": [{ "lang": "kr", "role": "original", "rights": { "basis": "public-domain" } }]
  }
}
"#;
    folder.write("small.json", song);
    let answer = folder.check("small.json", &[]);
    let warnings: Vec<&str> = answer
        .err
        .lines()
        .filter(|line| line.starts_with("warning"))
        .collect();
    assert_eq!(
        warnings,
        [
            "warning: /lyrics/layers/0/lang: “kr” is Kanuri; write kr-NG if it is meant; did you mean “ko”?",
            "warning: /song/titles/ua: “ua” is not a language; did you mean “uk”?",
        ]
    );
    assert_eq!(answer.code, 0, "{}", answer.err);
}
