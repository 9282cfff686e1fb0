//! `songcard import text`: a list becomes rows, a count becomes a claim.

use crate::support::folder::{Answer, Folder};
use serde_json::{Value, json};
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

/// A snapshot without facts about charts.
pub const BARE: &str = r#"{
  "version": 1,
  "asOf": "2021-11-08",
  "song": { "title": "Small", "artists": [{ "name": "Somebody" }] }
}
"#;

/// What was reported of the song that the first snapshot is about.
const REPORT: &str = "The song hit No. 1 on iTunes in 82 countries, including the United States, the United Kingdom, \
    Japan, France, Germany, Australia, Brazil, Canada, Indonesia, Malaysia, Italy, Mexico, Norway, Russia, Thailand, \
    Sweden, the United Arab Emirates and the Philippines, a site reported on Monday.\n";

pub const OPTIONS: [&str; 8] = [
    "import",
    "text",
    "report.txt",
    "--into",
    "small.json",
    "--chart",
    "itunes-top-songs",
    "--date=2021-11-08",
];

/// A folder with a snapshot and a text.
pub fn folder(name: &str, text: &str) -> Folder {
    let folder = Folder::new(&format!("text-{name}"));
    folder.write("small.json", BARE);
    folder.write("report.txt", text);
    folder
}

pub fn stored(folder: &Folder) -> Value {
    serde_json::from_str(&folder.read("small.json")).unwrap()
}

/// The codes of the rows and the values of the claims.
pub fn brought(folder: &Folder) -> String {
    let stored = stored(folder);
    let list = |key: &str| stored[key].as_array().cloned().unwrap_or_default();
    let rows = list("performance");
    let codes = rows
        .iter()
        .map(|row| row["territory"].as_str().unwrap().to_owned());
    let claims = list("claims");
    let values = claims.iter().map(|claim| claim["value"].to_string());
    codes.chain(values).collect::<Vec<_>>().join(" ")
}

/// Imports a text into a snapshot without facts, and compares what it brings.
#[track_caller]
pub fn brings(text: &str, expected: &str) -> Answer {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let folder = folder(&COUNT.fetch_add(1, Relaxed).to_string(), text);
    let answer = folder.songcard(&OPTIONS);
    assert_eq!(brought(&folder), expected, "{text}\n{}", answer.err);
    answer
}

#[test]
fn a_report_claims_82_and_names_18() {
    let folder = folder("report", REPORT);
    folder.songcard(&OPTIONS).is(
        0,
        "Imported report.txt into small.json: a claim of 82, 18 territories named; created itunes-top-songs (iTunes Top Songs).\n",
    );
    assert_eq!(
        brought(&folder),
        "US GB JP FR DE AU BR CA ID MY IT MX NO RU TH SE AE PH 82"
    );
    folder.finds_nothing("small.json");
}

#[test]
fn facts_are_written_in_the_snapshots_layout() {
    let folder = folder(
        "layout",
        "It was No. 1 in at least 82 regions such as Japan and Brazil.",
    );
    folder.songcard(&OPTIONS).imported("");
    let expected = r#"{
  "version": 1,
  "asOf": "2021-11-08",
  "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
  "charts": [{ "id": "itunes-top-songs", "name": "iTunes Top Songs", "kind": "retailer" }],
  "claims": [
    {
      "metric": "number-one-territories",
      "chart": "itunes-top-songs",
      "value": 82,
      "word": "regions",
      "qualifier": "at-least",
      "asOf": "2021-11-08",
      "source": "report"
    }
  ],
  "performance": [
    { "chart": "itunes-top-songs", "territory": "JP", "peak": 1, "source": "report" },
    { "chart": "itunes-top-songs", "territory": "BR", "peak": 1, "source": "report" }
  ],
  "sources": [{ "id": "report", "title": "report.txt" }]
}
"#;
    assert_eq!(folder.read("small.json"), expected);
}

#[test]
fn a_second_import_of_a_text_changes_nothing() {
    let folder = folder("again", REPORT);
    folder.songcard(&OPTIONS).imported("");
    let once = folder.read("small.json");
    folder.songcard(&OPTIONS).is(
        0,
        "small.json has all of report.txt already: a claim of 82, 18 territories named, all there before. Nothing changes.\n",
    );
    assert_eq!(folder.read("small.json"), once);
}

#[test]
fn a_dry_run_of_a_text_only_prints() {
    let folder = folder("dry", "No. 1 in Japan.");
    let answer = folder.songcard(&[&OPTIONS[..], &["--dry-run"]].concat());
    let summary = "report.txt would bring 1 territory named; created itunes-top-songs (iTunes Top Songs) into small.json. Nothing is written.\n";
    assert_eq!((answer.code, &*answer.err), (0, summary));
    assert_eq!(folder.read("small.json"), BARE);
    folder.songcard(&OPTIONS).imported("");
    assert_eq!(answer.out, folder.read("small.json"));
}

#[test]
fn a_list_in_korean_becomes_rows() {
    for (text, expected) in [
        (
            "노래가 미국, 영국, 일본 등 전 세계 82개국 아이튠즈 톱 송 차트에서 1위를 차지했다.",
            "US GB JP 82",
        ),
        ("한국을 제외한 82개 국가에서 1위에 올랐다.", "82"),
        ("미국과 사우디 아라비아, 도미니카공화국에서 1위", "US SA DO"),
        ("1위를 기록한 나라는 미국·독일·호주", "US DE AU"),
        ("82개국(한국 제외)에서 정상. 미국에서 3위", "82"),
        ("한국 드라마의 노래가 일본에서 1위", "JP"),
        ("일본을 방문한 가수의 노래가 최소 82개국에서 1위", "82"),
        ("미국, 영국 외 64개국에서 1위", "US GB"),
    ] {
        brings(text, expected);
    }
}

#[test]
fn a_count_has_its_word_and_qualifier() {
    for (text, expected) in [
        ("No. 1 in 82 countries", json!([82, "countries", null])),
        (
            "No. 1 in at least 82 regions",
            json!([82, "regions", "at-least"]),
        ),
        (
            "No. 1 in over 82 of 119 iTunes stores",
            json!([82, "stores", "at-least"]),
        ),
        ("#1 in about 80 territories", json!([80, null, "about"])),
        (
            "topped iTunes in three markets",
            json!([3, "markets", null]),
        ),
        (
            "No. 1 in more than eighty-two countries",
            json!([82, "countries", "at-least"]),
        ),
        (
            "No. 1 in one hundred and five countries",
            json!([105, "countries", null]),
        ),
        (
            "topped iTunes in ninety of 119 stores",
            json!([90, "stores", null]),
        ),
        ("여든두 개국에서 1위", json!([82, "countries", null])),
        (
            "최소 여든 두 개국에서 1위",
            json!([82, "countries", "at-least"]),
        ),
        ("백다섯개국에서 1위", json!([105, "countries", null])),
        ("팔십이 개 지역에서 1위", json!([82, "regions", null])),
        ("스무 개국에서 1위", json!([20, "countries", null])),
        ("82개국에서 1위", json!([82, "countries", null])),
        ("최소 82개 지역에서 1위", json!([82, "regions", "at-least"])),
        ("80여 개국에서 1위", json!([80, "countries", "about"])),
        ("82개국 이상에서 1위", json!([82, "countries", "at-least"])),
    ] {
        let folder = folder("count", text);
        folder.songcard(&OPTIONS).imported("");
        let claim = &stored(&folder)["claims"][0];
        let found = json!([claim["value"], claim["word"], claim["qualifier"]]);
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn a_count_is_of_what_its_sentence_is_about() {
    for (text, metrics) in [
        ("No. 1 in 82 countries", "number-one-territories"),
        ("82 countries had it at No. 1", "number-one-territories"),
        ("Top 10 in 95 countries", "top-10-territories"),
        ("It charted in 99 countries", "charted-territories"),
        (
            "Top 10 in 95 countries and No. 1 in 82 countries",
            "top-10-territories number-one-territories",
        ),
        ("82 countries: Japan, Brazil", "number-one-territories"),
    ] {
        let folder = folder("metric", text);
        folder.songcard(&OPTIONS).imported("");
        let claims = stored(&folder)["claims"].as_array().unwrap().clone();
        let found: Vec<_> = claims
            .iter()
            .map(|claim| claim["metric"].as_str().unwrap())
            .collect();
        assert_eq!(found.join(" "), metrics, "{text}");
    }
}

#[test]
fn another_rank_is_that_of_its_day() {
    let folder = folder(
        "rank",
        "It was No. 1 in Japan and No. 3 in France and Peru.",
    );
    let said = "report.txt:1:17: warning: “Japan” is listed at No. 1, and the rows are those at No. 3; import it too, with --rank 1\n";
    folder
        .songcard(&[&OPTIONS[..], &["--rank", "3"]].concat())
        .imported(said);
    let row = json!({ "chart": "itunes-top-songs", "territory": "FR", "rank": 3, "rankAt": "2021-11-08", "source": "report" });
    assert_eq!(stored(&folder)["performance"][0], row);
    assert_eq!(brought(&folder), "FR PE");
}

#[test]
fn a_text_is_read_from_standard_input() {
    let folder = folder("input", "");
    let arguments =
        "import text - --into small.json --chart itunes-top-songs --title Report".split(' ');
    let arguments: Vec<&str> = arguments.collect();
    let answer = folder.songcard_reading(&arguments, "\u{feff}No. 1 in Japan".as_bytes());
    let said = "Imported standard input into small.json: 1 territory named; created itunes-top-songs (iTunes Top Songs).\n";
    answer.is(0, said);
    assert_eq!(
        stored(&folder)["sources"],
        json!([{ "id": "report", "title": "Report" }])
    );
    let unnamed = folder.songcard_reading(&arguments[..7], b"No. 1 in Japan");
    unnamed.is(2, "songcard: standard input has no name; give the title of its source with --title, or the id of a listed source with --source.\n");
}
