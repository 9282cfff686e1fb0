//! `songcard import csv` with valid rows.

use crate::support::folder::{Folder, SMALL};
use crate::support::made::repository;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const HEADER: &str = "date,chart,territory,rank\n";

#[test]
fn new_keys_are_written_in_the_formats_order() {
    let folder = folder(
        "new",
        "2024-12-28,hot-10,US,3\n2025-01-04,hot-10,US,1\n2026-01-03,hot-10,US,2\n",
    );
    folder.songcard(&IMPORT).imported("");
    let expected = r#"{
  "version": 1,
  "asOf": "2026-01-03",
  "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
  "charts": [
    { "id": "weekly", "name": "Weekly", "kind": "national" },
    { "id": "hot-10", "name": "hot-10", "kind": "unknown" }
  ],
  "performance": [
    { "chart": "weekly", "territory": "KR", "peak": 1, "source": "s" },
    { "chart": "weekly", "territory": "US", "peak": 1, "source": "s" }
  ],
  "history": [
    {
      "chart": "hot-10",
      "territory": "US",
      "dates": ["2024-12-28", "2025-01-04", "2026-01-03"],
      "ranks": [3, 1, 2],
      "source": "rows"
    }
  ],
  "sources": [{ "id": "s", "title": "Somewhere" }, { "id": "rows", "title": "rows.csv" }]
}
"#;
    assert_eq!(folder.read("small.json"), expected);
    folder.finds_nothing("small.json");
}

/// A snapshot with the rows of each file of a real chart run, and how to import them.
fn for_each_real_run(name: &str, check: impl Fn(&Folder, &Path, &[&str])) {
    let folder = Folder::new(name);
    let files = fs::read_dir(repository("tests/data/charts")).unwrap();
    let paths = files.map(|entry| entry.unwrap().path());
    let runs = paths.filter(|path| path.extension().is_some_and(|ending| ending == "csv"));
    let mut count = 0;
    for path in runs {
        folder.write("small.json", small());
        let file = path.to_str().unwrap();
        let into = ["--into", "small.json", "--uncaptured", "none"];
        let import = [&["import", "csv", file][..], &into].concat();
        folder.songcard(&import).imported("");
        check(&folder, &path, &import);
        count += 1;
    }
    assert_eq!(count, 7);
}

#[test]
fn real_runs_are_stored_exactly() {
    for_each_real_run("exact", |folder, path, _| {
        let text = fs::read_to_string(path).unwrap();
        let mut expected: Vec<&str> = text.lines().skip(1).collect();
        expected.sort_unstable();
        assert_eq!(rows(&folder.read("small.json")), expected, "{path:?}");
    });
}

#[test]
fn a_second_import_of_a_run_changes_nothing() {
    for_each_real_run("again", |folder, path, import| {
        let once = folder.read("small.json");
        folder.songcard(import).imported("");
        assert_eq!(folder.read("small.json"), once, "{path:?}");
    });
}

#[test]
fn a_run_over_decades_is_a_list_of_dates() {
    for (name, forms) in [
        ("hot100-bts-dynamite", "steps"),
        ("hot100-jin-the-astronaut", "dates"),
        ("hot100-mariah-carey-all-i-want-for-christmas", "dates"),
        ("hot100-the-weeknd-blinding-lights", "steps steps"),
        ("hot100-kate-bush-running-up-that-hill", "steps steps dates"),
    ] {
        let folder = Folder::new(name);
        folder.write("small.json", small());
        let rows = repository(&format!("tests/data/charts/{name}.csv"));
        let import = [
            "import",
            "csv",
            rows.to_str().unwrap(),
            "--into",
            "small.json",
            "--uncaptured",
            "none",
        ];
        folder.songcard(&import).imported("");
        let history = history(&folder);
        let form = |segment: &Value| {
            if segment["dates"].is_null() {
                "steps"
            } else {
                "dates"
            }
        };
        let found: Vec<_> = history.iter().map(form).collect();
        assert_eq!(found.join(" "), forms, "{name}");
        let ranks = history
            .iter()
            .flat_map(|segment| segment["ranks"].as_array().unwrap());
        assert!(
            ranks.into_iter().all(Value::is_u64),
            "{name} has an absence"
        );
    }
}

#[test]
fn a_shifted_weekly_chart_gets_a_second_segment() {
    let mut text = String::new();
    let days = [
        0, 7, 14, 21, 28, 35, 42, 49, 61, 68, 75, 82, 89, 96, 103, 110,
    ];
    let first = songcard::song::Date::new(2025, 1, 4).unwrap();
    for (rank, day) in (1..).zip(days) {
        text += &format!("{},hot-10,US,{rank}\n", first.plus_days(day).unwrap());
    }
    let folder = folder("moved", &text);
    folder.songcard(&IMPORT).imported("");
    let history = history(&folder);
    let froms: Vec<_> = history
        .iter()
        .map(|segment| segment["from"].clone())
        .collect();
    assert_eq!(froms, ["2025-01-04", "2025-03-06"]);
    let facts = crate::native::facts::facts(&folder, "small.json");
    let chart = &facts["charts"]["hot-10"];
    assert_eq!(chart["cadenceDays"], 7);
    let runs = json!([{ "from": "2025-01-04", "to": "2025-04-24", "entries": 16 }]);
    assert_eq!(chart["territories"]["US"]["runs"], runs);
}

#[test]
fn an_absence_needs_another_row_on_its_date() {
    let day = |day: usize, code: &str| format!("2025-01-{day:02},daily,{code},{day}\n");
    let all: String = (1..=9).map(|at| day(at, "WW")).collect();
    let without: String = [1, 2, 3, 5, 6, 7, 8].map(|at| day(at, "JP")).concat();
    let folder_with = folder("absence", &(all + &without));
    folder_with.songcard(&IMPORT).imported("");
    let history_with = history(&folder_with);
    assert_eq!(history_with[0]["territory"], "JP");
    assert_eq!(history_with[0]["ranks"], json!([1, 2, 3, null, 5, 6, 7, 8]));
    let alone = folder("no-absence", &without);
    alone
        .songcard(&[&IMPORT[..], &["--uncaptured", "none"]].concat())
        .imported("");
    assert!(!alone.read("small.json").contains("null"));
}

#[test]
fn each_territory_has_its_own_history() {
    let text = "2025-01-02,daily,kr,1\n2025-01-01,daily,ww,3\n2025-01-01,daily,KR,2\n2025-01-02,daily,Ww,4\n";
    let folder = folder("several", text);
    folder.songcard(&IMPORT).imported("");
    let places: Vec<_> = history(&folder)
        .iter()
        .map(|segment| (segment["territory"].clone(), segment["ranks"].clone()))
        .collect();
    assert_eq!(
        places,
        [(json!("KR"), json!([2, 1])), (json!("WW"), json!([3, 4]))]
    );
    let facts = crate::native::facts::facts(&folder, "small.json");
    assert_eq!(facts["charts"]["daily"]["territoryCount"], 1);
    assert_eq!(facts["charts"]["daily"]["territories"]["WW"]["entries"], 2);
}

#[test]
fn rows_are_read_in_every_common_form_of_csv() {
    let plain = "rank,territory,date,chart\n1,US,2025-01-01,weekly\n3,US,2025-01-03,weekly\n";
    let bare = plain.trim_end();
    for (form, text) in [
        ("plain", plain.to_owned()),
        ("a byte order mark", format!("\u{feff}{plain}")),
        ("CRLF", plain.replace('\n', "\r\n")),
        ("no last line end", bare.to_owned()),
        (
            "a comment before the header",
            format!("# made by hand\n{plain}"),
        ),
        ("blank lines", plain.replace('\n', "\n   \n\n")),
        (
            "a commented row",
            format!("{plain}#2,US,2025-01-02,weekly\n"),
        ),
        ("spaces around values", plain.replace(',', " , ")),
        (
            "a header in capitals",
            plain.replace("territory", "TERRITORY"),
        ),
        (
            "quoted values",
            plain.replace("2025-01-01", "\"2025-01-01\""),
        ),
    ] {
        let folder = Folder::new("forms");
        folder.write("rows.csv", text);
        folder.write("small.json", small());
        folder.songcard(&IMPORT).imported("");
        assert_eq!(
            rows(&folder.read("small.json")),
            ["2025-01-01,weekly,US,1", "2025-01-03,weekly,US,3"],
            "{form}"
        );
    }
}

#[test]
fn an_unknown_column_is_ignored_with_a_warning() {
    let text = "Rank,\"title, with a comma\",date,territory,chart\n\
        1,\"says \"\"no\"\"\nover two lines\",2025-01-01,US,weekly\n";
    let folder = Folder::new("column");
    folder.write("rows.csv", text);
    folder.write("small.json", small());
    let warning = "rows.csv:1:6: warning: the column “title, with a comma” is ignored\n";
    folder.songcard(&IMPORT).imported(warning);
    assert_eq!(rows(&folder.read("small.json")), ["2025-01-01,weekly,US,1"]);
}

#[test]
fn a_file_without_chart_column_needs_the_option() {
    let folder = Folder::new("chart");
    folder.write("small.json", small());
    folder.write("rows.csv", "date,territory,rank\n2025-01-01,US,7\n");
    let arguments = [&IMPORT[..], &["--chart", "weekly"]].concat();
    folder.songcard(&arguments).imported("");
    assert_eq!(rows(&folder.read("small.json")), ["2025-01-01,weekly,US,7"]);
    let arguments = [&IMPORT[..], &["--chart", "Hot 100"]].concat();
    folder.songcard(&arguments).is(
        2,
        "songcard: --chart: “Hot 100” is not a valid chart id; write lower-case words joined by hyphens, like billboard-hot-100.\n",
    );
}

#[test]
fn a_warning_about_a_row_has_its_line() {
    let folder = Folder::new("warnings");
    folder.write(
        "small.json",
        small().replace("\"Small\",", "\"Small\", \"released\": \"2025-01-02\","),
    );
    folder.write(
        "rows.csv",
        "date,chart,territory,rank,,Streams,streams\n\
         2025-01-01,daily,UK,1,,,\n\
         2025-01-02,daily,uk,1,,,\n\
         2025-01-02,daily,global,5,,,\n\
         2024-12-31,daily,World,6,,,\n\
         2025-01-02,daily,GB,1,,,\n",
    );
    let said = "\
rows.csv:1:27: warning: column 5 has no name and is ignored
rows.csv:1:28: warning: the column “Streams” is ignored
rows.csv:1:36: warning: the column “streams” is ignored
rows.csv:2:1: warning: 2025-01-01 is before the song's release, 2025-01-02 (2 rows)
rows.csv:2:18: warning: “UK” is read as GB (2 rows)
rows.csv:4:18: warning: “GLOBAL” is read as WW
rows.csv:5:18: warning: “WORLD” is read as WW
rows.csv:6:1: warning: this row repeats line 3
";
    folder.songcard(&IMPORT).imported(said);
    assert_eq!(rows(&folder.read("small.json")).len(), 4);
}

#[test]
fn a_header_without_rows_changes_nothing() {
    let folder = folder("alone", "# nothing yet\n");
    let said =
        "rows.csv:1:1: warning: there is no row below the header, so there is nothing to import\n";
    folder.songcard(&IMPORT).imported(said);
    assert_eq!(folder.read("small.json"), small());
}

#[test]
fn new_weeks_of_a_file_extend_its_segment() {
    let week = |at: i32| {
        let first = songcard::song::Date::new(2024, 1, 6).unwrap();
        format!(
            "{},weekly,US,{at}\n",
            first.plus_days(7 * (at - 1)).unwrap()
        )
    };
    let weeks = |from: i32, to: i32| HEADER.to_owned() + &(from..=to).map(week).collect::<String>();
    let folder = Folder::new("extend");
    folder.write("small.json", small());
    folder.write("rows.csv", weeks(3, 6));
    folder.songcard(&IMPORT).imported("");
    folder.write("rows.csv", weeks(1, 9));
    folder.songcard(&IMPORT).imported("");
    assert_eq!(history(&folder).len(), 1);
    assert_eq!(
        history(&folder)[0]["ranks"],
        json!([1, 2, 3, 4, 5, 6, 7, 8, 9])
    );
    folder.write("other rows.csv", weeks(8, 11));
    folder
        .songcard(&["import", "csv", "other rows.csv", "--into", "small.json"])
        .imported("");
    let found: Vec<_> = history(&folder)
        .iter()
        .map(|segment| (segment["source"].clone(), segment["ranks"].clone()))
        .collect();
    assert_eq!(
        found,
        [
            (json!("rows"), json!([1, 2, 3, 4, 5, 6, 7, 8, 9])),
            (json!("other-rows"), json!([10, 11]))
        ]
    );
}

#[test]
fn stored_segments_are_kept_as_they_are() {
    let history = r#""history": [
    { "chart": "weekly", "territory": "KR", "dates": ["2024-01-06", "2024-01-13", "2024-01-20"], "ranks": [4, 5, 6], "source": "s" },
    { "chart": "weekly", "territory": "US", "from": "2024-01-06", "every": "P7D", "ranks": [4, null, 6], "source": "s", "mood": "blue" }
  ],
  "sources""#;
    let folder = folder("others", "2024-01-27,weekly,US,7\n2024-01-20,weekly,KR,6\n");
    let before = small().replace("\"sources\"", history);
    folder.write("small.json", &before);
    folder.songcard(&IMPORT).imported("");
    let before: Value = serde_json::from_str(&before).unwrap();
    let after: Value = serde_json::from_str(&folder.read("small.json")).unwrap();
    let segments = after["history"].as_array().unwrap();
    assert_eq!(json!(segments[..2]), before["history"]);
    assert_eq!(segments[2]["ranks"], json!([7]));
    assert_eq!(segments.len(), 3);
}

#[test]
fn a_row_replaces_an_absent_or_uncaptured_date() {
    let history = r#""history": [
    { "chart": "weekly", "territory": "US", "from": "2024-01-06", "every": "P7D", "ranks": [4, null, 6], "uncaptured": ["2024-01-27", "2024-02-03"], "source": "s", "mood": "blue" }
  ],
  "sources""#;
    let folder = folder("filled", "2024-01-13,weekly,US,5\n2024-01-27,weekly,US,7\n");
    folder.write("small.json", small().replace("\"sources\"", history));
    let said = "rows.csv:2:22: warning: the snapshot lists 2024-01-13 as a date off the chart in US; the row replaces that\n";
    folder.songcard(&IMPORT).imported(said);
    let stored: Value = serde_json::from_str(&folder.read("small.json")).unwrap();
    let expected = json!([
        { "chart": "weekly", "territory": "US", "dates": ["2024-01-06", "2024-01-20"], "ranks": [4, 6], "uncaptured": ["2024-02-03"], "source": "s", "mood": "blue" },
        { "chart": "weekly", "territory": "US", "dates": ["2024-01-13", "2024-01-27"], "ranks": [5, 7], "source": "rows" },
    ]);
    assert_eq!(stored["history"], expected);
}

const BETTER: [&str; 5] = ["import", "csv", "better.csv", "--into", "small.json"];

/// A folder whose snapshot has nine ranks, two of which are different in `better.csv`.
fn with_different_ranks(name: &str) -> Folder {
    let text: String = (1..=9)
        .map(|day| format!("2024-01-{day:02},weekly,US,{day}\n"))
        .collect();
    let folder = folder(name, &text);
    folder.songcard(&IMPORT).imported("");
    folder.write(
        "better.csv",
        HEADER.to_owned()
            + "2024-01-04,weekly,US,4\n2024-01-05,weekly,US,50\n2024-01-06,weekly,US,60\n",
    );
    folder
}

#[test]
fn a_different_rank_is_refused_without_replace() {
    let folder = with_different_ranks("contradicting");
    let before = folder.read("small.json");
    let said = "\
better.csv:3:22: rank 50 in US on 2024-01-05 contradicts rank 5 in the snapshot; correct one of them, or import with --replace
better.csv:4:22: rank 60 in US on 2024-01-06 contradicts rank 6 in the snapshot; correct one of them, or import with --replace
songcard: nothing is written into small.json.
";
    folder.songcard(&BETTER).reports(1, said);
    assert_eq!(folder.read("small.json"), before);
}

#[test]
fn a_different_rank_is_written_with_replace() {
    let folder = with_different_ranks("replace");
    let replace = [&BETTER[..], &["--replace"]].concat();
    folder.songcard(&replace).imported("");
    let after = folder.read("small.json");
    let ranks: Vec<_> = rows(&after)
        .iter()
        .map(|row| row.rsplit(',').next().unwrap().to_owned())
        .collect();
    assert_eq!(ranks, ["1", "2", "3", "4", "50", "60", "7", "8", "9"]);
    folder.finds_nothing("small.json");
    let of_better = history(&folder)
        .into_iter()
        .find(|segment| segment["source"] == "better");
    assert_eq!(of_better.unwrap()["ranks"], json!([50, 60]));
    folder.songcard(&replace).imported("");
    assert_eq!(folder.read("small.json"), after);
}

#[test]
fn a_dry_run_writes_nothing() {
    let folder = folder("dry-writes", "2025-01-01,weekly,US,7\n");
    let answer = folder.songcard(&[&IMPORT[..], &["--dry-run"]].concat());
    let summary = "rows.csv would bring 1 row in 1 place on 1 date, 2025-01-01 into small.json. Nothing is written.\n";
    assert_eq!((answer.code, &*answer.err), (0, summary));
    assert_eq!(folder.read("small.json"), small());
    assert_eq!(folder.names("."), ["rows.csv", "small.json"]);
}

#[test]
fn a_dry_run_prints_the_new_snapshot() {
    let folder = folder("dry-prints", "2025-01-01,weekly,US,7\n");
    let dry = [&IMPORT[..], &["--dry-run"]].concat();
    let printed = folder.songcard(&dry).out;
    folder.songcard(&IMPORT).imported("");
    assert_eq!(printed, folder.read("small.json"));
    assert_eq!(folder.songcard(&dry).out, printed, "also when it is known");
}

#[test]
fn as_of_moves_only_to_a_surely_later_row() {
    for (as_of, row, moved) in [
        ("2025", "2025-12-31", "2025"),
        ("2025", "2026-01-01", "2026-01-01"),
        ("2025-06", "2025-06-30", "2025-06"),
        ("2025-06", "2025-07-01", "2025-07-01"),
        ("2025-06-07", "2025-06-06", "2025-06-07"),
        ("2025-06-07", "2025-06-08", "2025-06-08"),
        (
            "2025-06-07T04:30:00+09:00",
            "2025-06-07",
            "2025-06-07T04:30:00+09:00",
        ),
        ("2025-06-07T04:30:00+09:00", "2025-06-08", "2025-06-08"),
    ] {
        let folder = folder("as-of", &format!("{row},weekly,US,1\n"));
        folder.write(
            "small.json",
            small().replace("\"2025\"", &format!("\"{as_of}\"")),
        );
        folder.songcard(&IMPORT).imported("");
        let stored: Value = serde_json::from_str(&folder.read("small.json")).unwrap();
        assert_eq!(stored["asOf"], moved, "{as_of} and {row}");
        folder.finds_no_error("small.json");
    }
}

#[test]
fn a_source_has_an_id_that_no_other_has() {
    let folder = Folder::new("source");
    let rows = HEADER.to_owned() + "2025-01-01,weekly,US,7\n";
    for (file, id) in [
        ("S.csv", "s-2"),
        ("My “chart” run.v2.csv", "my-chart-run-v2"),
        ("차트.csv", "차트"),
        ("!.csv", "rows"),
    ] {
        folder.write("small.json", small());
        folder.write(file, &rows);
        folder
            .songcard(&["import", "csv", file, "--into", "small.json"])
            .imported("");
        let stored: Value = serde_json::from_str(&folder.read("small.json")).unwrap();
        assert_eq!(stored["sources"][1], json!({ "id": id, "title": file }));
        assert_eq!(stored["history"][0]["source"], id);
    }
}

pub const IMPORT: [&str; 5] = ["import", "csv", "rows.csv", "--into", "small.json"];

/// A folder with a small snapshot and these rows.
/// The smallest snapshot with rows.
fn small() -> String {
    SMALL.replace("\"peak\": 10", "\"peak\": 1")
}

fn folder(name: &str, rows: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("small.json", small());
    folder.write("rows.csv", HEADER.to_owned() + rows);
    folder
}

fn history(folder: &Folder) -> Vec<Value> {
    let stored: Value = serde_json::from_str(&folder.read("small.json")).unwrap();
    stored["history"].as_array().unwrap().clone()
}

/// The rows of a snapshot's histories as CSV, sorted.
fn rows(snapshot: &str) -> Vec<String> {
    let song = crate::support::made::made(serde_json::from_str(snapshot).unwrap());
    let histories = song.histories.iter();
    let mut rows: Vec<String> = histories
        .flat_map(|history| {
            let (chart, code) = (&song.chart(history.chart).key, history.scope.code());
            let entries = history.entries().iter();
            entries
                .map(move |entry| format!("{},{chart},{code},{}", entry.date, entry.rank.number()))
        })
        .collect();
    rows.sort();
    rows
}

#[test]
fn new_warnings_of_the_snapshot_are_reported() {
    let folder = Folder::new("doubtful");
    folder.write("song.json", SMALL);
    let rows = "date,chart,territory,rank\n2024-01-06,weekly,US,3\n2024-01-06,itunes-top-songs,KR,1\n\
                2024-01-06,itunes-top-songs,JP,1\n2024-01-06,itunes-top-songs,WW,1\n";
    folder.write("rows.csv", rows);
    let said = "\
song.json: warning: /history/2/territory: the iTunes Store sells no music in KR, so this may be another chart
song.json: warning: /performance/1/peak: peak 10 is worse than the history's rank 3 on 2024-01-06
";
    let import = ["import", "csv", "rows.csv", "--into", "song.json"];
    folder.songcard(&import).imported(said);
    folder.songcard(&import).imported("");
}
