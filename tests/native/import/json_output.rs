//! `songcard import … --json`: the object that says what an import did.

use crate::support::feed_made::{SONG, feed_on};
use crate::support::folder::{Folder, SMALL};
use crate::support::made::repository;
use crate::support::recording_made::recording;
use crate::support::tables_made::{songs, spotify};
use serde_json::{Value, json};
use songcard::import::feeds::{Captures, FeedKind, SongQuery, StatedSong, import};
use songcard::import::{EditedSnapshot, ImportSummary};
use songcard::song::Territory;
use std::fs;

/// Runs an import with `--json`. The object is all of standard output.
#[track_caller]
fn prints(folder: &Folder, arguments: &str, expected: &str) {
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let answer = folder.songcard(&[&["import"], &arguments[..], &["--json"]].concat());
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert_eq!(answer.out, expected);
    let document = fs::read_to_string(repository("docs/import.md")).unwrap();
    let (_, table) = document.split_once("| Member | Value |").unwrap();
    for name in names(&serde_json::from_str(expected).unwrap()) {
        assert!(table.contains(&format!("`{name}`")), "{name}");
    }
}

/// The names of all members, at any depth.
fn names(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(names).collect(),
        Value::Object(members) => {
            let inner = members.values().flat_map(names);
            members.keys().cloned().chain(inner).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn csv_counts_rows_and_says_how_it_understood() {
    let folder = Folder::new("json-csv");
    folder.write("small.json", SMALL);
    folder.write(
        "fan.csv",
        "Date;Country;Pos\n8.11.2026;KR;#1\n13.11.2026;JP;4\n",
    );
    prints(
        &folder,
        "csv fan.csv --into small.json --chart melon-daily",
        r#"{
  "import": "csv",
  "into": "small.json",
  "outcome": "written",
  "changed": [
    "asOf",
    "charts",
    "history",
    "sources"
  ],
  "sources": [
    "fan"
  ],
  "brought": [
    {
      "files": [
        "fan.csv"
      ],
      "understood": [
        {
          "file": "fan.csv",
          "sentences": [
            "this is a spreadsheet with semicolons between its cells",
            "column 1, “Date”, is the date",
            "column 2, “Country”, is the territory",
            "the chart of all rows is that of --chart",
            "column 3, “Pos”, is the rank",
            "dates are day, month, year, as “13.11.2026” shows"
          ]
        }
      ],
      "rows": 2,
      "addedRows": 2,
      "changedRows": 0,
      "unchangedRows": 0,
      "territories": [
        "JP",
        "KR"
      ],
      "dates": 2,
      "from": "2026-11-08",
      "to": "2026-11-13",
      "uncapturedDates": 0,
      "createdCharts": [
        "melon-daily"
      ]
    }
  ],
  "snapshot": null
}
"#,
    );
}

#[test]
fn tables_of_charts_are_counted_together() {
    let folder = Folder::new("json-tables");
    folder.write(
        "small.json",
        SMALL
            .replace("Small", "Arirang")
            .replace("Somebody", "Test Choir"),
    );
    folder.write("regional-kr-daily-2025-11-08.csv", spotify(&songs(Some(2))));
    prints(
        &folder,
        "csv regional-kr-daily-2025-11-08.csv --into small.json",
        r#"{
  "import": "csv",
  "into": "small.json",
  "outcome": "written",
  "changed": [
    "charts",
    "history",
    "sources"
  ],
  "sources": [
    "spotify-charts"
  ],
  "brought": [
    {
      "files": [
        "regional-kr-daily-2025-11-08.csv"
      ],
      "understood": [
        {
          "file": "regional-kr-daily-2025-11-08.csv",
          "sentences": [
            "this is a chart of charts.spotify.com",
            "the territory is KR (South Korea), by the file’s name",
            "the chart is of 2025-11-08, by the file’s name",
            "the chart is spotify-daily-top-200, since it counts days",
            "the song is No. 2 on 2025-11-08, “Arirang” by Test Choir"
          ]
        }
      ],
      "charts": 1,
      "territories": [
        "KR"
      ],
      "from": "2025-11-08",
      "to": "2025-11-08",
      "ranks": 1,
      "bestRank": 2,
      "createdCharts": [
        "spotify-daily-top-200"
      ]
    }
  ],
  "snapshot": null
}
"#,
    );
}

#[test]
fn itunes_names_stores_and_the_feeds_that_failed() {
    let folder = Folder::new("json-itunes");
    folder.write("small.json", SONG);
    folder.write("feeds/jp.json", feed_on("jp", 8, Some(4)));
    folder.write("feeds/us.json", feed_on("us", 8, Some(1)));
    folder.write("feeds/fr.json", "<!doctype html>\n");
    prints(
        &folder,
        "itunes feeds --into small.json",
        r#"{
  "import": "itunes",
  "into": "small.json",
  "outcome": "written",
  "changed": [
    "asOf",
    "charts",
    "history",
    "performance",
    "sources"
  ],
  "sources": [
    "itunes"
  ],
  "brought": [
    {
      "files": [
        "feeds/fr.json",
        "feeds/jp.json",
        "feeds/us.json"
      ],
      "understood": [],
      "storesRead": [
        "JP",
        "US"
      ],
      "from": "2021-11-08",
      "to": "2021-11-08",
      "charting": [
        "JP",
        "US"
      ],
      "numberOnes": [
        "US"
      ],
      "newNumberOnes": [
        "US"
      ],
      "failed": [
        "feeds/fr.json"
      ],
      "failedStores": [],
      "createdCharts": [
        "itunes-top-songs"
      ]
    }
  ],
  "snapshot": null
}
"#,
    );
}

#[test]
fn a_store_whose_feed_failed_is_named_by_code() {
    let mut snapshot = EditedSnapshot::parse(SONG.to_owned()).unwrap();
    let query = SongQuery::new(&snapshot, &StatedSong::default());
    let mut captures = Captures::new(FeedKind::Itunes, query);
    captures.add_failed_store(Territory::from_code("FR").unwrap());
    let summary = import(&mut snapshot, &captures).summary.unwrap();
    assert_eq!(summary.members()["failed"], json!(["France"]));
    assert_eq!(summary.members()["failedStores"], json!(["FR"]));
}

#[test]
fn lrc_counts_lines_and_layers() {
    let folder = Folder::new("json-lrc");
    folder.write("small.json", SMALL);
    folder.write(
        "nabiya.lrc",
        "[00:01.00]나비야 나비야\n[00:05.00]이리 날아오너라\n",
    );
    prints(
        &folder,
        "lrc nabiya.lrc --lang ko --into small.json --rights public-domain",
        r#"{
  "import": "lrc",
  "into": "small.json",
  "outcome": "written",
  "changed": [
    "lyrics",
    "sources"
  ],
  "sources": [
    "nabiya"
  ],
  "brought": [
    {
      "files": [
        "nabiya.lrc"
      ],
      "understood": [],
      "lines": 2,
      "words": 0,
      "layers": 1,
      "singers": 0,
      "sections": 0
    }
  ],
  "snapshot": null
}
"#,
    );
}

#[test]
fn text_tells_claims_from_named_territories() {
    let folder = Folder::new("json-text");
    folder.write("small.json", SMALL);
    let text = "The song hit No. 1 on iTunes in 82 countries, including Japan and Brazil.\n";
    folder.write("report.txt", text);
    prints(
        &folder,
        "text report.txt --into small.json --chart itunes-top-songs --date 2025-11-08",
        r#"{
  "import": "text",
  "into": "small.json",
  "outcome": "written",
  "changed": [
    "charts",
    "claims",
    "performance",
    "sources"
  ],
  "sources": [
    "report"
  ],
  "brought": [
    {
      "files": [
        "report.txt"
      ],
      "understood": [],
      "claims": [
        82
      ],
      "addedClaims": 1,
      "namedTerritories": 2,
      "addedRows": 2,
      "createdCharts": [
        "itunes-top-songs"
      ]
    }
  ],
  "snapshot": null
}
"#,
    );
}

#[test]
fn musicbrainz_counts_credits_codes_and_links() {
    let folder = Folder::new("json-musicbrainz");
    folder.write("small.json", SMALL);
    folder.write("recording.json", recording().to_string());
    prints(
        &folder,
        "musicbrainz recording.json --into small.json",
        r#"{
  "import": "musicbrainz",
  "into": "small.json",
  "outcome": "written",
  "changed": [
    "credits",
    "song",
    "sources"
  ],
  "sources": [
    "musicbrainz"
  ],
  "brought": [
    {
      "files": [
        "recording.json"
      ],
      "understood": [],
      "recordings": 1,
      "credits": 6,
      "isrcs": 1,
      "iswcs": 1,
      "links": 2
    }
  ],
  "snapshot": null
}
"#,
    );
}

#[test]
fn a_second_import_is_unchanged() {
    let folder = Folder::new("json-again");
    folder.write("small.json", SMALL);
    let import = [
        "import",
        "youtube",
        "https://youtu.be/AAAAAAAAAAA",
        "--into",
        "small.json",
        "--json",
    ];
    folder.songcard(&import);
    let again = folder.songcard(&import);
    again.says(
        0,
        r#"{
  "import": "youtube",
  "into": "small.json",
  "outcome": "unchanged",
  "changed": [],
  "sources": [],
  "brought": [
    {
      "files": [
        "https://youtu.be/AAAAAAAAAAA"
      ],
      "understood": [],
      "videos": 1
    }
  ],
  "snapshot": null
}
"#,
        "",
    );
}

#[test]
fn a_dry_run_has_the_snapshot_inside() {
    let folder = Folder::new("json-dry");
    folder.write("small.json", SMALL);
    folder.write(
        "rows.csv",
        "date,chart,territory,rank\n2025-01-01,hot-10,US,1\n",
    );
    let import = ["import", "csv", "rows.csv", "--into", "small.json"];
    let dry = folder.songcard(&[&import[..], &["--json", "--dry-run"]].concat());
    assert_eq!(folder.read("small.json"), SMALL);
    let did: Value = serde_json::from_str(&dry.out).unwrap();
    assert_eq!((did["outcome"].as_str(), &*dry.err), (Some("dry-run"), ""));
    folder.songcard(&import).imported("");
    let written: Value = serde_json::from_str(&folder.read("small.json")).unwrap();
    assert_eq!(did["snapshot"].to_string(), written.to_string());
}

#[test]
fn an_import_that_fails_prints_no_object() {
    let folder = Folder::new("json-wrong");
    folder.write("small.json", SMALL);
    folder.write(
        "rows.csv",
        "date,chart,territory,rank\n2025-01-01,weekly,US,0\n",
    );
    let import = [
        "import",
        "csv",
        "rows.csv",
        "--into",
        "small.json",
        "--json",
    ];
    let answer = folder.songcard(&import);
    assert_eq!((answer.code, &*answer.out), (1, ""));
}
