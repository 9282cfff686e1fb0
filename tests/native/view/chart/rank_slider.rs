//! Rank lines as a reader meets them: laid over one another and read by date.

use crate::support::html::Element;
use crate::support::made::{made, published};
use crate::support::rank_made::{choose, date, run};
use leptos::prelude::{Owner, Set};
use serde_json::json;
use songcard::embed::View;
use songcard::song::Scope;
use songcard::view::State;

#[test]
fn other_places_keep_their_index_when_one_is_removed() {
    for (open, others, series) in [
        ("", ["", "", "", ""], "WW0"),
        ("US", ["", "", "", ""], "US0"),
        ("US", ["JP", "", "", ""], "US0 JP1"),
        ("US", ["JP", "GB", "KR", "WW"], "US0 JP1 GB2 KR3 WW4"),
        ("US", ["JP", "", "KR", ""], "US0 JP1 KR3"),
        ("JP", ["JP", "GB", "GB", ""], "JP0 GB2"),
        ("SE", ["JP", "SE", "", ""], "WW0 JP1"),
    ] {
        let run = run(&published("seven"), "en", |state| {
            choose(state, open, others)
        });
        let names = run
            .with("class", "series-name")
            .into_iter()
            .filter(|name| name.name == "text");
        let found = names
            .map(|name| name.text() + name.attribute("data-series").unwrap())
            .collect::<Vec<_>>()
            .join(" ");
        // A line alone needs no name.
        let series = if series.contains(' ') { series } else { "" };
        assert_eq!(found, series, "{open} and {others:?}");
    }
}

#[test]
fn at_most_five_places_are_shown_at_once() {
    let add = |others| {
        let run = run(&published("seven"), "en", |state| {
            choose(state, "US", others)
        });
        let add = run.with("class", "add-place")[0];
        let options = add
            .elements()
            .map(|option| match option.attribute("value") {
                Some("") => option.text(),
                code => code.unwrap().to_owned(),
            })
            .collect::<Vec<_>>()
            .join(" ");
        (add.attribute("disabled").is_some(), options)
    };
    let open = |text: &str| (false, text.to_owned());
    assert_eq!(
        add(["", "", "", ""]),
        open("Add a place WW AR FR JP MX KR GB")
    );
    assert_eq!(
        add(["JP", "", "WW", ""]),
        open("Add a place AR FR MX KR GB")
    );
    let full = (true, "Up to five places AR FR MX".to_owned());
    assert_eq!(add(["JP", "KR", "WW", "GB"]), full);
}

#[test]
fn the_choice_of_places_ends_with_the_last_one() {
    let two = made(json!({
        "version": 1, "asOf": "2025-12-31",
        "song": { "title": "Two", "artists": [{ "name": "Somebody" }] },
        "charts": [{ "id": "weekly", "name": "Weekly", "kind": "national" }],
        "history": [
            { "chart": "weekly", "territory": "US", "dates": ["2025-01-04"], "ranks": [1] },
            { "chart": "weekly", "territory": "JP", "dates": ["2025-01-11"], "ranks": [2] },
        ],
    }));
    let run_of_two = run(&two, "en", |state| choose(state, "US", ["JP", "", "", ""]));
    let add = run_of_two.with("class", "add-place")[0];
    assert_eq!(
        (add.attribute("disabled"), add.text()),
        (Some(""), "Add a place".to_owned())
    );
    let alone = run(&published("dynamite"), "en", |_| {});
    assert!(alone.with("class", "rank-places").is_empty());
}

#[test]
fn every_added_place_has_a_name_and_a_remove_button() {
    let others = |lang: &str| {
        let run = run(&published("seven"), lang, |state| {
            choose(state, "US", ["JP", "", "KR", ""]);
        });
        let others = run.with("class", "other").into_iter();
        let said = others.map(|other| {
            let remove = other.elements().last().unwrap();
            let index = other.with("class", "series-line")[0].attribute("data-series");
            [index.unwrap(), remove.attribute("aria-label").unwrap()].concat()
        });
        said.collect::<Vec<_>>()
    };
    assert_eq!(others("en"), ["1Remove Japan", "3Remove South Korea"]);
    assert_eq!(others("ko"), ["1일본 빼기", "3한국 빼기"]);
}

#[test]
fn the_slider_reads_the_latest_date_first() {
    for (song, lang, at, said) in [
        ("dynamite", "en", None, "Week of 10 Apr 2021: No. 30"),
        ("dynamite", "ko", None, "2021년 4월 10일 자, 30위"),
        (
            "dynamite",
            "en",
            Some("2020-09-05"),
            "Week of 5 Sep 2020: No. 1",
        ),
        (
            "dynamite",
            "ko",
            Some("2020-09-05"),
            "2020년 9월 5일 자, 1위",
        ),
        // A date that the line does not have, as after another chart: the latest one.
        (
            "dynamite",
            "en",
            Some("2020-09-06"),
            "Week of 10 Apr 2021: No. 30",
        ),
        ("seven", "en", Some("2023-07-16"), "16 Jul 2023: No. 1"),
        ("seven", "ko", Some("2023-07-16"), "2023년 7월 16일, 1위"),
    ] {
        let run = run(&published(song), lang, |state| {
            state.rank_lines.at.set(at.map(date));
        });
        assert_eq!(slider(&run).attribute("aria-valuetext"), Some(said));
    }
}

#[test]
fn a_single_line_shows_its_place_and_dates_at_first() {
    let shown = |at: Option<&str>| {
        let run = run(&published("dynamite"), "en", |state| {
            state.rank_lines.at.set(at.map(date));
        });
        let readings = run.with("class", "readings")[0];
        readings.elements().map(Element::text).collect::<Vec<_>>()
    };
    let range = "United States, · 5 Sep 2020 – 10 Apr 2021";
    assert_eq!(shown(None), [range, ""]);
    assert_eq!(
        shown(Some("2020-09-05")),
        [range, "Week of 5 Sep 2020: No. 1"]
    );
}

#[test]
fn the_plot_follows_the_day_of_the_board() {
    let at = |day: &str| {
        let run = run(&published("seven"), "en", |state| {
            state.day.set(Some(date(day)));
        });
        slider(&run).attribute("aria-valuetext").map(str::to_owned)
    };
    assert_eq!(at("2023-07-16").as_deref(), Some("16 Jul 2023: No. 1"));
    assert_eq!(at("1999-01-01").as_deref(), Some("16 Jul 2023: No. 1"));
}

fn slider(run: &Element) -> &Element {
    run.with("type", "range")[0]
}

#[test]
fn the_slider_reads_every_place_absent_ones_too() {
    let run = run(&published("seven"), "en", |state| {
        choose(state, "US", ["JP", "GB", "", ""]);
        state.rank_lines.at.set(Some(date("2024-08-24")));
    });
    let found = run.all().into_iter().find(|e| e.name == "output").unwrap();
    assert_eq!(
        found.text(),
        "24 Aug 2024 United States – Japan No. 33 United Kingdom –"
    );
    let cursor = run.with("class", "cursor")[0];
    let marks = cursor.elements().map(|mark| mark.name.as_str());
    assert_eq!(marks.collect::<Vec<_>>(), ["line", "circle"]);
}

#[test]
fn added_places_survive_a_new_rendering() {
    Owner::new_root(None).with(|| {
        let state = State::new(&published("seven"), View::Chart, None);
        choose(state, "US", ["JP", "", "KR", ""]);
        let again = State::of(state.choices()).choices();
        assert_eq!(again, state.choices());
        assert_eq!(again.others, ["JP", "", "KR", ""].map(Scope::from_code));
    });
}
