//! What is new since an older snapshot.

use crate::support::html::Element;
use crate::support::made::{card_chosen, small};
use leptos::prelude::Set;
use serde_json::{Value, json};
use songcard::embed::Size;
use songcard::song::Song;
use songcard::words;

fn at(as_of: &str, more: Value) -> Song {
    let mut whole = json!({
        "asOf": as_of,
        "charts": [{ "id": "daily", "name": "Daily", "kind": "national" },
                   { "id": "other", "name": "Other", "kind": "unknown" }],
    });
    let more = more.as_object().unwrap().clone();
    whole.as_object_mut().unwrap().extend(more);
    small(whole)
}

fn rows(places: &[(&str, u16)]) -> Value {
    let row =
        |(code, peak): &(&str, u16)| json!({ "chart": "daily", "territory": code, "peak": peak });
    json!({ "performance": places.iter().map(row).collect::<Vec<_>>() })
}

fn said(older: &Song, newer: &Song, tag: &str) -> Option<String> {
    let words = words::for_tag(tag);
    newer
        .since(older)
        .map(|change| (words.headline.change)(&change))
}

#[test]
fn what_is_new_is_one_line() {
    let older = at("2021-11-07", rows(&[("JP", 4), ("WW", 9)]));
    let mut more = rows(&[("JP", 2), ("US", 1), ("KR", 3), ("WW", 9)]);
    more["milestones"] = json!([
        { "at": "2021-11-08", "metric": "views", "platform": "youtube", "value": 1_000_000 },
        { "at": "2021-11-08", "metric": "award", "title": "Made for this test" },
    ]);
    let newer = at("2021-11-09", more);
    assert_eq!(
        said(&older, &newer, "en").as_deref(),
        Some("New since 7 November 2021: +2 territories, 2 milestones, peak No. 4 → No. 1")
    );
    assert_eq!(
        said(&older, &newer, "ko").as_deref(),
        Some("2021년 11월 7일 이후 새 소식: 지역 +2, 주요 기록 2건, 최고 순위 4위 → 1위")
    );
}

#[test]
fn a_new_worldwide_list_is_no_new_territory() {
    let older = at("2021-11-07", rows(&[("JP", 4)]));
    let newer = at("2021-11-09", rows(&[("JP", 4), ("WW", 9)]));
    let change = newer.since(&older).unwrap();
    assert_eq!((change.places.len(), change.territories()), (1, 0));
}

/// The card with a place and a milestone that an older snapshot does not have.
fn changed_card(lang: &str) -> Element {
    let on = |at: &str| json!({ "at": at, "metric": "award", "title": "Made for this test" });
    let mut before = rows(&[("JP", 4)]);
    before["milestones"] = json!([on("2021-11-06")]);
    let mut now = rows(&[("JP", 4), ("KR", 3), ("TH", 5)]);
    now["milestones"] = json!([on("2021-11-08"), on("2021-11-06")]);
    now["previous"] = json!("before.json");
    let (older, newer) = (at("2021-11-07", before), at("2021-11-09", now));
    let change = newer.since(&older);
    let markup = card_chosen(&newer, lang, Size::Full, |state| state.change.set(change));
    Element::parse(&markup)
}

#[test]
fn a_new_place_is_marked() {
    for (lang, new) in [("en", "new"), ("ko", "신규")] {
        let root = changed_card(lang);
        let is_marked = |code: &str| {
            let tile = root.with("data-territory", code)[0];
            let button = tile.all().into_iter().find(|e| e.name == "button");
            button.unwrap().text().ends_with(new)
        };
        assert_eq!(["KR", "JP"].map(is_marked), [true, false], "{lang}");
    }
}

#[test]
fn a_new_milestone_is_marked() {
    for (lang, new) in [("en", "new"), ("ko", "신규")] {
        let root = changed_card(lang);
        let milestones = root.with("part", "milestones")[0].all().into_iter();
        let are_marked = milestones
            .filter(|e| e.name == "strong")
            .map(|e| e.text().ends_with(new));
        assert_eq!(are_marked.collect::<Vec<_>>(), [false, true], "{lang}");
    }
}

#[test]
fn a_larger_claim_of_the_same_metric_is_new() {
    let claim = |value: u32| {
        json!({ "claims": [{ "metric": "number-one-territories", "chart": "daily", "value": value,
                 "asOf": "2021-11-06", "headline": true }] })
    };
    let (older, newer) = (at("2021-11-07", claim(82)), at("2021-11-09", claim(91)));
    assert_eq!(
        said(&older, &newer, "en").as_deref(),
        Some("New since 7 November 2021: 82 → 91 territories at No. 1")
    );
}

#[test]
fn an_equal_or_newer_snapshot_has_nothing_new() {
    let same = rows(&[("JP", 4)]);
    let (older, newer) = (at("2021-11-07", same.clone()), at("2021-11-09", same));
    assert_eq!(newer.since(&older), None);
    let newer = at("2021-11-09", rows(&[("JP", 1)]));
    assert_eq!(newer.since(&at("2021-11-10", rows(&[("JP", 4)]))), None);
}
