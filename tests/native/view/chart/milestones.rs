//! Milestones: on the time line of a run, and in the list.

use crate::support::html::Element;
use crate::support::made::{card_chosen, made, published};
use crate::support::rank_made::{document, run};
use serde_json::json;
use songcard::embed::Size;

#[test]
fn a_milestone_within_the_run_is_marked_at_its_day() {
    let mut song = document("hot100-bts-dynamite");
    let on = |at: &str, title: &str| json!({ "at": at, "metric": "award", "title": title });
    song["milestones"] = json!([
        on("2020-08-21", "Days before"),
        on("2020-08-24", "Beside it"),
        on("2020-12", "Some day"),
        on("2021-01-01", "In the run"),
        on("2022-01-01", "Later"),
    ]);
    let run = run(&made(song), "en", |_| {});
    let marks = run.with("class", "milestone-marks")[0];
    let labels = marks
        .with("role", "button")
        .into_iter()
        .map(|mark| mark.elements().next().unwrap().text());
    assert_eq!(
        labels.collect::<Vec<_>>(),
        [
            "2: Award: Days before, 21 August 2020; Award: Beside it, 24 August 2020",
            "Award: In the run, 1 January 2021",
        ]
    );
}

#[test]
fn a_listed_milestone_has_its_exact_number_as_title() {
    let listed = |lang: &str| {
        let markup = card_chosen(&published("dynamite"), lang, Size::Full, |_| {});
        let card = Element::parse(&markup);
        let milestones = card.with("part", "milestones")[0];
        let first = milestones
            .all()
            .into_iter()
            .find(|e| e.name == "strong")
            .unwrap();
        let title = first.attribute("title").map(str::to_owned);
        (first.text(), title)
    };
    assert_eq!(
        listed("en"),
        (
            "101.1 million+".to_owned(),
            Some("On the first day: at least 101,100,000 views on YouTube".to_owned()),
        )
    );
    assert_eq!(
        listed("ko"),
        ("1억 110만 회 이상".to_owned(), None),
        "nothing is lost in ten thousands"
    );
}

#[test]
fn a_number_is_large_and_a_title_without_one_is_not() {
    let markup = card_chosen(&published("dynamite"), "en", Size::Full, |_| {});
    let card = Element::parse(&markup);
    let all = card.with("part", "milestones")[0].all();
    let figures = all.into_iter().filter(|part| part.name == "strong");
    let large = figures.map(|figure| (figure.text(), figure.has("class", "large")));
    let large: Vec<_> = large.collect();
    assert_eq!(large[1], ("About 33.9 million".to_owned(), true));
    assert_eq!(large[5], ("Double platinum".to_owned(), false));
}
