//! `songcard diff`: what is new between two snapshots, as a post and as JSON.

use crate::support::folder::{Answer, Folder};
use serde_json::{Value, json};

/// A snapshot of a day with these ranks of a weekly chart, and what else is in it.
fn snapshot(as_of: &str, histories: &[(&str, Value)], more: Value) -> String {
    let histories: Vec<Value> = histories
        .iter()
        .map(|(code, ranks)| json!({ "chart": "hot", "territory": code, "from": "2025-01-04", "every": "P7D", "ranks": ranks, "source": "s" }))
        .collect();
    let mut snapshot = json!({
        "version": 1, "asOf": as_of,
        "song": { "title": "Small", "titles": { "ko": "작은" }, "artists": [{ "name": "Somebody" }] },
        "charts": [
            { "id": "hot", "name": "Hot 100", "kind": "national" },
            { "id": "itunes-top-songs", "name": "iTunes Top Songs", "kind": "retailer" }
        ],
        "history": histories,
        "sources": [{ "id": "s", "title": "Report", "publisher": "The Paper" }]
    });
    for (key, value) in more.as_object().unwrap() {
        snapshot[key] = value.clone();
    }
    snapshot.to_string()
}

fn folder(name: &str, old: &str, new: &str) -> Folder {
    let folder = Folder::new(&format!("diff-{name}"));
    folder.write("old.json", old);
    folder.write("new.json", new);
    folder
}

fn diff(folder: &Folder, options: &[&str]) -> Answer {
    folder.songcard(&[&["diff", "old.json", "new.json"], options].concat())
}

/// A week in which everything happens.
fn eventful(name: &str) -> Folder {
    let old = snapshot(
        "2025-01-04",
        &[
            ("KR", json!([2])),
            ("US", json!([9])),
            ("DE", json!([3])),
            ("FR", json!([88])),
            ("GB", json!([5])),
        ],
        json!({
            "performance": [{ "chart": "itunes-top-songs", "territory": "MX", "peak": 9, "source": "s" }],
            "credits": [{ "role": "composer", "names": ["Somebody"], "source": "s" }]
        }),
    );
    let new = snapshot(
        "2025-01-11",
        &[
            ("KR", json!([2, 1])),
            ("US", json!([9, 4])),
            ("DE", json!([3, 7])),
            ("FR", json!([88, null])),
            ("GB", json!([5, 5])),
            ("WW", json!([null, 12])),
        ],
        json!({
            "performance": [{ "chart": "itunes-top-songs", "territory": "MX", "peak": 2, "source": "s" }],
            "claims": [{ "metric": "number-one-territories", "chart": "itunes-top-songs", "value": 82, "word": "countries", "asOf": "2025-01-10", "source": "s" }],
            "milestones": [{ "at": "2025-01-09", "metric": "views", "platform": "youtube", "value": 1000000, "source": "s" }],
            "credits": [{ "role": "composer", "names": ["Somebody", "Another"], "source": "s" }]
        }),
    );
    folder(name, &old, &new)
}

#[test]
fn a_post_names_every_kind_of_change() {
    let post = "\
Small – Somebody, as of 11 January 2025
New No. 1 (Hot 100): South Korea
New (Hot 100): Worldwide 12
Up (Hot 100): United States 9 → 4
Down (Hot 100): Germany 3 → 7
Off the chart (Hot 100): France (from 88)
New peak (iTunes Top Songs): Mexico 9 → 2
Reported: No. 1 in 82 countries, iTunes Top Songs (The Paper)
1,000,000 views on YouTube, 9 January 2025
New in the credits (Composer): Another
";
    diff(&eventful("post"), &[]).says(0, post, "");
}

#[test]
fn a_post_in_korean_has_korean_names() {
    let answer = diff(&eventful("korean"), &["--lang", "ko"]);
    let lines: Vec<&str> = answer.out.lines().take(5).collect();
    let expected = [
        "작은 – Somebody, 2025년 1월 11일 기준",
        "신규 1위 (Hot 100): 한국",
        "신규 진입 (Hot 100): 전 세계 12위",
        "상승 (Hot 100): 미국 9위 → 4위",
        "하락 (Hot 100): 독일 3위 → 7위",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_link_is_the_last_line_of_a_post() {
    let without = diff(&eventful("without-link"), &[]).out;
    let with = diff(
        &eventful("with-link"),
        &["--url", "https://cards.example/small/"],
    )
    .out;
    assert_eq!(with, without + "https://cards.example/small/\n");
}

#[test]
fn news_as_json_has_every_change() {
    let news: Value = serde_json::from_str(&diff(&eventful("json"), &["--json"]).out).unwrap();
    let rank = |territory: &str, change: &str, from: Value, to: Value| json!({ "chart": "hot", "territory": territory, "change": change, "from": from, "to": to });
    let mut ranks = vec![
        rank("KR", "new-number-one", Value::Null, Value::Null),
        rank("DE", "fall", json!(3), json!(7)),
        rank("US", "rise", json!(9), json!(4)),
        rank("WW", "entry", Value::Null, json!(12)),
        rank("FR", "exit", json!(88), Value::Null),
        rank("MX", "new-peak", json!(9), json!(2)),
    ];
    ranks[5]["chart"] = json!("itunes-top-songs");
    assert_eq!(
        news,
        json!({
            "since": "2025-01-04", "asOf": "2025-01-11", "ranks": ranks,
            "claims": [{ "chart": "itunes-top-songs", "metric": "number-one-territories", "value": 82, "qualifier": "exact", "asOf": "2025-01-10", "source": "The Paper" }],
            "milestones": [{ "at": "2025-01-09", "metric": "views", "platform": "youtube", "value": 1000000, "qualifier": "exact", "title": null }],
            "credits": [{ "role": "composer", "names": ["Another"] }]
        })
    );
}

#[test]
fn a_song_that_comes_back_is_back() {
    let old = snapshot("2025-01-11", &[("US", json!([9, null]))], json!({}));
    let new = snapshot("2025-01-18", &[("US", json!([9, null, 10]))], json!({}));
    let post = "Small – Somebody, as of 18 January 2025\nBack (Hot 100): United States 10\n";
    diff(&folder("back", &old, &new), &[]).says(0, post, "");
}

#[test]
fn more_than_ten_places_are_counted() {
    let codes = [
        "AR", "AT", "AU", "BE", "BR", "CA", "CH", "CL", "CO", "DE", "DK", "ES",
    ];
    let rows = codes.map(
        |code| json!({ "chart": "itunes-top-songs", "territory": code, "peak": 1, "source": "s" }),
    );
    let old = snapshot("2025-01-04", &[], json!({}));
    let new = snapshot("2025-01-05", &[], json!({ "performance": rows }));
    let folder = folder("many", &old, &new);
    let post = diff(&folder, &[]).out;
    assert!(post.ends_with(", Colombia, Germany and 2 more\n"), "{post}");
    let korean = diff(&folder, &["--lang", "ko"]).out;
    assert!(korean.ends_with(" 외 2곳\n"), "{korean}");
}

#[test]
fn without_news_nothing_is_printed() {
    let old = snapshot("2025-01-04", &[("US", json!([9]))], json!({}));
    let new = snapshot("2025-01-05", &[("US", json!([9]))], json!({}));
    let said = "Nothing is new in new.json since 2025-01-04.\n";
    diff(&folder("none", &old, &new), &[]).says(0, "", said);
}

#[test]
fn snapshots_in_the_wrong_order_are_refused() {
    let old = snapshot("2025-01-05", &[], json!({}));
    let new = snapshot("2025-01-04", &[], json!({}));
    let said = "songcard: old.json is of 2025-01-05, later than new.json of 2025-01-04; give the older one first.\n";
    diff(&folder("order", &old, &new), &[]).is(2, said);
}

#[test]
fn snapshots_of_two_songs_are_refused() {
    let old = snapshot("2025-01-04", &[], json!({}));
    let song = json!({ "song": { "title": "Large", "artists": [{ "name": "Nobody" }] } });
    let new = snapshot("2025-01-05", &[], song);
    let said = "songcard: old.json is about “Small” and new.json about “Large”; give two snapshots of one song.\n";
    diff(&folder("songs", &old, &new), &[]).is(2, said);
}

#[test]
fn a_snapshot_with_mistakes_has_no_news() {
    let old = snapshot("2025-01-04", &[("US", json!([0]))], json!({}));
    let new = snapshot("2025-01-05", &[], json!({}));
    let answer = diff(&folder("wrong", &old, &new), &[]);
    let said =
        "error: /history/0/ranks/0: rank 0 does not exist; the top rank is 1\n --> old.json:";
    assert!(answer.err.starts_with(said), "{}", answer.err);
    assert_eq!((answer.code, &*answer.out), (1, ""));
}
