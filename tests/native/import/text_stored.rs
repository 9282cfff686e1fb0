//! `songcard import text`: what it does with the rows, claims and sources that a snapshot has already.

use crate::import::text::{OPTIONS, brought, folder, stored};
use crate::support::folder::Folder;
use serde_json::json;

const STORED: &str = r#"{
	"version": 1, "asOf": "2021-11-07", "x-mine": [1,2],
	"song": {"title": "Small", "artists": [{"name": "Somebody"}]},
	"charts": [{"id": "itunes-top-songs", "name": "iTunes", "kind": "retailer"}],
	"performance": [
		{"chart": "itunes-top-songs", "territory": "JP", "peak": 1, "source": "s"},
		{"chart": "itunes-top-songs", "territory": "FR", "peak": 4, "peakAt": "2021-11-07", "source": "s"}
	],
	"sources": [{"id": "s", "title": "Somewhere", "url": "https://news.example/a"}]
}
"#;

fn into_stored(name: &str, text: &str) -> Folder {
    let folder = folder(name, text);
    folder.write("small.json", STORED);
    folder
}

#[test]
fn only_the_lines_of_new_rows_change() {
    let folder = into_stored("lines", "No. 1 in Japan and Brazil.");
    folder
        .songcard(&[&OPTIONS[..], &["--source", "s"]].concat())
        .imported("");
    let row = "\"source\": \"s\"},\n\t\t{\"chart\": \"itunes-top-songs\", \"territory\": \"BR\", \"peak\": 1, \"source\": \"s\"}\n\t],";
    let expected = STORED.replace("\"source\": \"s\"}\n\t],", row);
    assert_eq!(folder.read("small.json"), expected);
}

#[test]
fn a_contradicting_peak_is_refused() {
    let folder = into_stored("contradiction", "No. 1 in France.");
    folder.songcard(&OPTIONS).reports(
        1,
        "report.txt:1:10: No. 1 in FR contradicts the snapshot, whose row has the peak 4; correct one of them, or import with --replace\n\
         songcard: nothing is written into small.json.\n",
    );
    assert_eq!(folder.read("small.json"), STORED);
}

#[test]
fn a_contradicting_peak_is_replaced_on_demand() {
    let folder = into_stored("replaced", "No. 1 in France.");
    folder
        .songcard(&[&OPTIONS[..], &["--replace"]].concat())
        .imported("");
    let row =
        json!({ "chart": "itunes-top-songs", "territory": "FR", "peak": 1, "source": "report" });
    assert_eq!(stored(&folder)["performance"][1], row);
}

#[test]
fn another_count_of_the_same_report_is_refused() {
    let folder = into_stored("claims", "No. 1 in 82 countries.");
    folder.songcard(&OPTIONS).imported("");
    let before = folder.read("small.json");
    folder.write("report.txt", "No. 1 in 83 countries.");
    folder.songcard(&OPTIONS).reports(
        1,
        "report.txt:1:10: the count 83 contradicts the snapshot, whose claim of this source for this time is 82; correct one of them, or import with --replace\n\
         songcard: nothing is written into small.json.\n",
    );
    assert_eq!(folder.read("small.json"), before);
    folder
        .songcard(&[&OPTIONS[..], &["--replace"]].concat())
        .imported("");
    assert_eq!(brought(&folder), "JP FR 83");
}

#[test]
fn a_count_of_a_later_day_is_another_claim() {
    let folder = into_stored("later", "No. 1 in 82 countries.");
    folder.songcard(&OPTIONS).imported("");
    folder.write("report.txt", "No. 1 in 91 countries.");
    folder
        .songcard(&[&OPTIONS[..7], &["--date", "2021-11-09"]].concat())
        .imported("");
    assert_eq!(brought(&folder), "JP FR 82 91");
    assert_eq!(stored(&folder)["asOf"], "2021-11-09");
}

#[test]
fn a_source_has_what_the_options_say() {
    let folder = into_stored("source", "No. 1 in Peru.");
    let source = [
        "--title",
        "A report",
        "--publisher",
        "A paper",
        "--url",
        "https://news.example/b",
    ];
    folder
        .songcard(&[&OPTIONS[..], &source].concat())
        .imported("");
    let expected = json!({ "id": "a-report", "title": "A report", "publisher": "A paper", "url": "https://news.example/b" });
    assert_eq!(stored(&folder)["sources"][1], expected);
}

#[test]
fn a_source_is_known_by_its_address() {
    let folder = into_stored("address", "No. 1 in Peru.");
    let source = ["--publisher", "A paper", "--url", "https://news.example/a"];
    folder
        .songcard(&[&OPTIONS[..], &source].concat())
        .imported("");
    let stored = stored(&folder);
    assert_eq!(stored["performance"][2]["source"], "s");
    let expected = json!([{ "id": "s", "title": "Somewhere", "publisher": "A paper", "url": "https://news.example/a" }]);
    assert_eq!(stored["sources"], expected);
}

#[test]
fn an_option_must_not_contradict_its_source() {
    let folder = into_stored("other-title", "No. 1 in Peru.");
    let source = ["--source", "s", "--title", "Elsewhere"];
    folder.songcard(&[&OPTIONS[..], &source].concat()).reports(
        1,
        "small.json: /sources/0/title: the source “s” has “Somewhere” here, and --title says “Elsewhere”; correct one of them\n\
         songcard: nothing is written into small.json.\n",
    );
    assert_eq!(folder.read("small.json"), STORED);
}

#[test]
fn a_new_warning_of_the_snapshot_is_reported() {
    let folder = into_stored("doubtful", "1위: 한국");
    let said = "small.json: warning: /performance/2/territory: the iTunes Store sells no music in KR, so this may be another chart\n";
    folder.songcard(&OPTIONS).imported(said);
}
