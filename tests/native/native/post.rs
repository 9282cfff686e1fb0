//! `songcard post`: what a chart account posts every day.

use crate::support::folder::{Answer, Folder};
use serde_json::{Value, json};

fn snapshot(as_of: &str, ranks: &[(&str, u16)], more: Value) -> String {
    let rows: Vec<Value> = ranks
        .iter()
        .map(|(code, rank)| json!({ "chart": "itunes-top-songs", "territory": code, "peak": rank, "rank": rank, "rankAt": as_of, "source": "s" }))
        .collect();
    let mut snapshot = json!({
        "version": 1, "asOf": as_of,
        "song": { "title": "Small", "titles": { "ko": "작은" }, "artists": [{ "name": "Somebody" }] },
        "charts": [{ "id": "itunes-top-songs", "name": "iTunes Top Songs", "kind": "retailer" }],
        "performance": rows,
        "sources": [{ "id": "s", "title": "Feeds", "publisher": "Apple" }]
    });
    for (key, value) in more.as_object().unwrap() {
        snapshot[key] = value.clone();
    }
    snapshot.to_string()
}

/// A snapshot of today that names the one of yesterday.
fn folder(name: &str) -> Folder {
    let folder = Folder::new(&format!("post-{name}"));
    let old = snapshot("2025-01-04", &[("JP", 3), ("US", 2)], json!({}));
    folder.write("old.json", &old);
    let more = json!({ "previous": "old.json" });
    let new = snapshot("2025-01-05", &[("JP", 1), ("US", 4), ("DE", 7)], more);
    folder.write("small.json", &new);
    folder
}

fn post(folder: &Folder, options: &[&str]) -> Answer {
    folder.songcard(&[&["post", "small.json"], options].concat())
}

const LIST: &str = "\
Small – Somebody
iTunes Top Songs · 5 January 2025 (▲▼ since 4 January 2025)
No. 1: Japan ▲2
No. 4: United States ▼2
No. 7: Germany new
";

#[test]
fn a_post_counts_from_the_previous_snapshot() {
    post(&folder("list"), &[]).says(0, LIST, "");
}

#[test]
fn a_post_ends_with_hashtags_and_address() {
    let options = [
        "--hashtag",
        "#Small",
        "--hashtag",
        "작은노래",
        "--url",
        "https://cards.example/small/",
    ];
    let ended = format!("{LIST}#Small #작은노래\nhttps://cards.example/small/\n");
    post(&folder("end"), &options).says(0, &ended, "");
}

#[test]
fn a_post_in_both_languages_has_korean_first() {
    let both = post(&folder("both"), &["--kind", "counts", "--lang", "both"]).out;
    let expected = "\
작은 – Somebody
iTunes Top Songs · 2025년 1월 5일
1위: 1개 지역
톱 5: 2개 지역
톱 10: 3개 지역
차트인: 3개 지역

Small – Somebody
iTunes Top Songs · 5 January 2025
No. 1 in 1 territory
Top 5 in 2 territories
Top 10 in 3 territories
Charted in 3 territories
";
    assert_eq!(both, expected);
}

#[test]
fn a_post_as_json_has_its_length_and_text_alternative() {
    let answer = post(&folder("json"), &["--json"]);
    let said: Value = serde_json::from_str(&answer.out).unwrap();
    let text = LIST.trim_end();
    assert_eq!(
        said,
        json!({
            "kind": "list", "chart": "itunes-top-songs", "at": "2025-01-05", "since": "2025-01-04", "limit": 280,
            "posts": [{ "lang": "en", "text": text, "length": text.chars().count() + 4, "notNamed": 0, "alt": text }],
        })
    );
}

#[test]
fn a_picture_of_a_post_is_a_square_png() {
    let folder = folder("picture");
    let answer = post(&folder, &["--lang", "ko", "--picture", "today.png"]);
    let said = "today.png shows: 작은 – Somebody · iTunes Top Songs · 2025년 1월 5일 (▲▼ 2025년 1월 4일 대비) · 1위: 일본 ▲2 · 4위: 미국 ▼2 · 7위: 독일 신규\n";
    assert_eq!((answer.code, &*answer.err), (0, said));
    let bytes = std::fs::read(folder.path("today.png")).unwrap();
    let picture = image::load_from_memory_with_format(&bytes, image::ImageFormat::Png).unwrap();
    assert_eq!((picture.width(), picture.height()), (1080, 1080));
}

#[test]
fn a_picture_has_one_language() {
    let options = ["--lang", "both", "--picture", "today.png"];
    let said = "songcard: --picture has one language; choose --lang ko or --lang en.\n";
    post(&folder("languages"), &options).is(2, said);
}

#[test]
fn a_picture_that_is_no_png_is_refused() {
    let said = "songcard: --picture: today.jpg is not the name of a PNG file; write one that ends in .png.\n";
    post(&folder("ending"), &["--picture", "today.jpg"]).is(2, said);
}

#[test]
fn a_chart_that_is_missing_is_asked_about() {
    let said = "songcard: --chart: small.json has no chart “itunes-top-song”; did you mean “itunes-top-songs”?\n";
    post(&folder("chart"), &["--chart", "itunes-top-song"]).is(2, said);
}

#[test]
fn a_post_that_a_snapshot_lacks_is_an_error() {
    let said = "songcard: small.json: iTunes Top Songs is not a chart of kind streaming; its ranks are of kind list.\n";
    let options = ["--kind", "streaming", "--chart", "itunes-top-songs"];
    post(&folder("kind"), &options).is(2, said);
}

#[test]
fn a_previous_snapshot_elsewhere_is_said() {
    let folder = folder("elsewhere");
    let more = json!({ "previous": "https://cards.example/small/old.json" });
    folder.write("small.json", snapshot("2025-01-05", &[("JP", 1)], more));
    let said = "songcard: small.json: previous is https://cards.example/small/old.json, which is not a file here; changes are counted from the history.\n";
    let list = "Small – Somebody\niTunes Top Songs · 5 January 2025\nNo. 1: Japan\n";
    post(&folder, &[]).says(0, list, said);
}

#[test]
fn an_older_snapshot_of_another_song_is_refused() {
    let folder = folder("another");
    let song = json!({ "song": { "title": "Large", "artists": [{ "name": "Nobody" }] } });
    folder.write("large.json", snapshot("2025-01-04", &[("JP", 1)], song));
    let said = "songcard: large.json is about “Large” and small.json about “Small”; give two snapshots of one song.\n";
    post(&folder, &["--previous", "large.json"]).is(2, said);
}

#[test]
fn a_hashtag_of_digits_is_refused() {
    let answer = post(&folder("hashtag"), &["--hashtag", "#2025"]);
    let said = "not a hashtag; write letters, digits and _ without spaces, and not only digits";
    assert!(
        answer.code == 2 && answer.err.contains(said),
        "{}",
        answer.err
    );
}
