//! Advice about valid snapshots: each rule with the snapshot that breaks it, and those that do not.

use serde_json::{Value, json};
use songcard::diagnose::{STALE_AFTER_DAYS, advice, read};
use songcard::song::Date;

fn small() -> Value {
    json!({
        "version": 1, "asOf": "2021-11-08",
        "song": { "title": "T", "artists": [{ "name": "A" }] },
        "charts": [{ "id": "c", "name": "C", "kind": "national" }],
        "sources": [{ "id": "s", "title": "S" }]
    })
}

/// The advice for a small snapshot with these parts, on a day.
fn on(today: &str, parts: Value) -> Vec<String> {
    let mut snapshot = small();
    for (key, value) in parts.as_object().unwrap() {
        snapshot[key] = value.clone();
    }
    let text = snapshot.to_string();
    let loaded = read(&text);
    let song = loaded
        .song
        .unwrap_or_else(|| panic!("{:?}", loaded.problems.kept));
    let found = advice(&text, &song, Date::parse(today).ok());
    assert_eq!((found.errors, found.warnings), (0, found.kept.len()));
    assert!(found.kept.iter().all(|one| one.location.bytes.is_some()));
    found.kept.iter().map(ToString::to_string).collect()
}

/// On the snapshot's own day.
fn with(parts: Value) -> Vec<String> {
    on("2021-11-08", parts)
}

#[test]
fn a_small_snapshot_needs_no_advice() {
    assert_eq!(with(json!({})), [""; 0]);
}

#[test]
fn an_old_snapshot_says_how_old_it_is() {
    let days = Date::parse("2021-11-08").unwrap();
    let last = days.plus_days(STALE_AFTER_DAYS).unwrap().to_string();
    assert_eq!(on(&last, json!({})), [""; 0]);
    assert_eq!(
        on("2022-05-08", json!({})),
        [
            "/asOf: 2021-11-08 is 181 days ago, and a snapshot is old after 180; add what is new since, and write its day here"
        ]
    );
}

#[test]
fn a_year_is_as_old_as_its_last_day() {
    assert_eq!(on("2022-06-29", json!({ "asOf": "2021" })), [""; 0]);
    assert_eq!(on("2022-06-30", json!({ "asOf": "2021" })).len(), 1);
}

#[test]
fn a_day_to_come_is_no_as_of() {
    assert_eq!(on("2021-11-07", json!({})), [""; 0]);
    assert_eq!(
        on("2021-11-06", json!({})),
        [
            "/asOf: 2021-11-08 is still to come, since today is 2021-11-06; write the day on which all of this was true"
        ]
    );
}

#[test]
fn without_a_clock_no_age_is_known() {
    assert_eq!(on("", json!({ "asOf": "1990" })), [""; 0]);
}

#[test]
fn a_month_does_not_say_whether_a_day_is_over() {
    let row = json!({ "chart": "c", "territory": "US", "peak": 2, "peakAt": "2021-11-20", "source": "s" });
    let history = json!({ "chart": "c", "territory": "US", "dates": ["2021-11-20"], "ranks": [2], "source": "s" });
    let milestone = json!({ "at": "2021-11-20", "metric": "award", "title": "A", "source": "s" });
    let said = "/asOf: 2021-11 does not say whether the newest fact, of 2021-11-20, was true then; write a day, 2021-11-20 or later";
    for (key, fact) in [
        ("performance", row),
        ("history", history),
        ("milestones", milestone),
    ] {
        let parts = |as_of: &str| json!({ "asOf": as_of, key: [fact.clone()] });
        assert_eq!(with(parts("2021-11")), [said], "{key}");
        assert_eq!(
            with(parts("2021-11-20")).len(),
            1,
            "only that it is to come"
        );
        assert_eq!(on("2021-12-01", parts("2021-12")), [""; 0], "{key}");
    }
}

fn claim(more: Value) -> Value {
    let mut claim = json!({ "metric": "number-one-territories", "chart": "c", "value": 3, "asOf": "2021-11-08" });
    for (key, value) in more.as_object().unwrap() {
        claim[key] = value.clone();
    }
    json!([claim])
}

fn rows(codes: &[&str]) -> Value {
    let row = |code: &&str| json!({ "chart": "c", "territory": code, "peak": 1, "source": "s" });
    codes.iter().map(row).collect()
}

#[test]
fn a_claim_without_rows_cannot_be_followed() {
    let said = "/claims/0/value: 3 are claimed and no row lists one of them; add a row for each territory that the report names";
    assert_eq!(
        with(json!({ "claims": claim(json!({ "source": "s" })) })),
        [said]
    );
    let elsewhere = json!({ "source": "s", "metric": "top-10-territories" });
    let some = json!({ "claims": claim(elsewhere), "performance": rows(&["US"]) });
    assert_eq!(with(some), [""; 0], "a No. 1 is in the top 10");
}

#[test]
fn a_claim_of_more_than_its_rows_needs_a_source() {
    let said = "/claims/0/value: 3 are claimed, rows list 2 and no source names the others; add the source, or their rows";
    let two = rows(&["US", "KR"]);
    assert_eq!(
        with(json!({ "claims": claim(json!({})), "performance": two })),
        [said]
    );
    let sourced = claim(json!({ "source": "s" }));
    assert_eq!(
        with(json!({ "claims": sourced, "performance": two })),
        [""; 0]
    );
    let three = rows(&["US", "KR", "JP"]);
    assert_eq!(
        with(json!({ "claims": claim(json!({})), "performance": three })),
        [""; 0]
    );
}

#[test]
fn sources_without_a_copy_are_one_warning() {
    let source = |id: &str, url: &str| json!({ "id": id, "title": "S", "url": url });
    let mut kept = source("a", "https://example.com/");
    kept["archiveUrl"] = json!("https://web.archive.org/web/2021/https://example.com/");
    let archive = source("b", "https://web.archive.org/web/2021/https://example.org/");
    let sources = json!([kept, archive, { "id": "c", "title": "A book" }]);
    assert_eq!(with(json!({ "sources": sources })), [""; 0]);
    let (one, two) = (
        source("d", "https://example.com/1"),
        source("e", "https://example.com/2"),
    );
    assert_eq!(
        with(json!({ "sources": [kept, one, two] })),
        [
            "/sources/1/url: if this page goes, nobody can look up its facts; add archiveUrl, the address of an archived copy, which https://web.archive.org/save makes; and in 1 more place"
        ]
    );
}

fn song(title: Value, artist: Value) -> Value {
    let mut song = json!({ "artists": [artist] });
    for (key, value) in title.as_object().unwrap() {
        song[key] = value.clone();
    }
    song
}

#[test]
fn a_name_needs_latin_letters() {
    let korean = song(json!({ "title": "봄날" }), json!({ "name": "진" }));
    assert_eq!(
        with(json!({ "song": korean })),
        [
            "/song/title: “봄날” is in no Latin letters, so many readers cannot read or search it; add a form in Latin letters to titles, for instance as en",
            "/song/artists/0/name: “진” is in no Latin letters, so many readers cannot read or search it; add a form in Latin letters to names, for instance as en",
        ]
    );
    let both = song(
        json!({ "title": "봄날", "titles": { "ko-Latn": "Bomnal" } }),
        json!({ "name": "진 (Jin)" }),
    );
    assert_eq!(with(json!({ "song": both })), [""; 0]);
    let none = song(json!({ "title": "1004" }), json!({ "name": "+" }));
    assert_eq!(with(json!({ "song": none })), [""; 0]);
}

#[test]
fn a_korean_song_needs_its_korean_names() {
    let lyrics =
        json!({ "layers": [{ "lang": "ko", "role": "original", "rights": { "basis": "none" } }] });
    let latin = song(json!({ "title": "Yours" }), json!({ "name": "Jin" }));
    let said = |place: &str, name: &str, key: &str| {
        format!(
            "/song/{place}: the song is in the language ko, and “{name}” is only in Latin letters; add its form in that language to {key} as ko, or the same text if it has no other"
        )
    };
    let expected = [
        said("title", "Yours", "titles"),
        said("artists/0/name", "Jin", "names"),
    ];
    assert_eq!(with(json!({ "song": latin, "lyrics": lyrics })), expected);
    assert_eq!(with(json!({ "song": latin, "lang": "ko" })), expected);
    assert_eq!(with(json!({ "song": latin })), [""; 0]);
    let both = song(
        json!({ "title": "Yours", "titles": { "ko-KR": "Yours" } }),
        json!({ "name": "[traditional]" }),
    );
    assert_eq!(with(json!({ "song": both, "lyrics": lyrics })), [""; 0]);
}

#[test]
fn a_guest_needs_no_name_in_the_songs_language() {
    let guest = song(
        json!({ "title": "봄날 (Spring Day)" }),
        json!({ "name": "Guest", "role": "featured" }),
    );
    assert_eq!(with(json!({ "song": guest, "lang": "ko" })), [""; 0]);
}

#[test]
fn people_in_one_script_are_one_warning() {
    let credits = json!([
        { "role": "composer", "names": ["Somebody"], "source": "s" },
        { "role": "lyricist", "names": ["아무개", "누구"], "source": "s" },
    ]);
    assert_eq!(
        with(json!({ "credits": credits })),
        [
            "/credits/1: “아무개” is in no Latin letters, so many readers cannot read or search it; list people instead of names, and give each a form in Latin letters; and in 1 more place"
        ]
    );
}
