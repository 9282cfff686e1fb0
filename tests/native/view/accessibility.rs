//! What a screen reader and a keyboard find in a card's markup.

use crate::support::html::Element;
use crate::support::lyrics_made::{moon_parts, panel};
use crate::support::made::{card, card_at, card_chosen, published, small};
use crate::support::rank_made::{choose, date, run};
use leptos::prelude::Set;
use serde_json::json;
use songcard::embed::{Size, View};
use songcard::song::Scope;
use songcard::view::{Layout, State, to_html};
use songcard::words;
use std::sync::Arc;

const SONGS: [&str; 4] = ["yours", "dynamite", "seven", "arirang"];

fn chosen(song: &str, lang: &str, choose: impl FnOnce(State)) -> Element {
    Element::parse(&card_chosen(&published(song), lang, Size::Full, choose))
}

#[test]
fn a_card_is_named_by_its_song_and_its_artists() {
    for (lang, name) in [("en", "Yours Jin (BTS)"), ("ko", "Yours 진 (BTS)")] {
        for size in Size::ALL {
            let root = Element::parse(&card(&published("yours"), lang, size));
            let article = root.with("class", "card")[0];
            let ids = article.attribute("aria-labelledby").unwrap().split(' ');
            let names = ids.map(|id| root.with("id", id)[0].text());
            assert_eq!(names.collect::<Vec<_>>().join(" "), name, "{lang}");
        }
    }
}

#[test]
fn the_title_is_an_h1_only_where_the_card_is_the_page() {
    let song = Arc::new(published("yours"));
    let levels = |main: bool| {
        let words = words::for_tag("en");
        let markup = to_html(&song, words, Size::Full, View::Chart, None, main);
        let root = Element::parse(&markup);
        let names = root.all().into_iter().map(|element| element.name.clone());
        let mut levels: Vec<String> = names
            .filter(|name| name.len() == 2 && name.starts_with('h') && name != "hr")
            .collect();
        levels.dedup();
        levels
    };
    assert_eq!(levels(false), ["h2", "h3"]);
    assert_eq!(levels(true), ["h1", "h2"]);
}

#[test]
fn separators_are_not_read_aloud() {
    for song in SONGS {
        for lang in ["en", "ko"] {
            for view in View::ALL {
                let open = Scope::from_code("US");
                let markup = card_at(&published(song), lang, Size::Full, view, open);
                let root = Element::parse(&markup);
                let spoken = root.spoken();
                assert!(
                    !spoken.contains(" · ") && !spoken.contains('|'),
                    "{song}, {lang}: {spoken}"
                );
            }
        }
    }
}

#[test]
fn facts_separated_by_a_dot_have_a_hidden_comma() {
    let open = Scope::from_code("US");
    let markup = card_at(&published("dynamite"), "en", Size::Full, View::Chart, open);
    let root = Element::parse(&markup);
    let line = root.with("class", "open-territory")[0].spoken();
    assert!(
        line.contains("5 September 2020 , 32 weeks on chart , latest No. 30"),
        "{line}"
    );
}

/// How many marks of a part of the card the Tab key stops at.
fn stops(part: &Element) -> (usize, usize) {
    let marks = part.with("class", "mark");
    let stops = marks.iter().filter(|mark| !mark.has("tabindex", "-1"));
    (stops.count(), marks.len())
}

#[test]
fn a_list_s_marks_are_one_stop_of_the_tab_key() {
    for song in SONGS {
        let root = chosen(song, "en", |_| {});
        for part in ["people", "milestones", "reactions", "work-context"] {
            for list in root.with("class", part) {
                let (stops, marks) = stops(list);
                assert_eq!(stops, marks.min(1), "{song}, {part}: {marks} marks");
            }
        }
    }
}

#[test]
fn marks_in_the_notes_of_lyric_lines_are_one_stop() {
    let mut parts = moon_parts();
    let lines = parts.pointer_mut("/lyrics/lines").unwrap();
    lines[1]["notes"] = json!([{ "text": "Sung twice.", "source": "sheet" }]);
    let root = Element::parse(&panel(&small(parts), "en"));
    let lyrics = root.with("part", "lyrics")[0];
    assert_eq!(stops(lyrics), (1, 2));
}

#[test]
fn marks_in_the_notices_of_layers_are_one_stop() {
    let mut parts = moon_parts();
    let layers = parts.pointer_mut("/lyrics/layers").unwrap();
    layers[1]["source"] = json!("sheet");
    let root = Element::parse(&panel(&small(parts), "en"));
    let notices = root.with("class", "notices")[0];
    assert_eq!(stops(notices), (1, 2));
}

#[test]
fn marks_of_people_by_role_are_one_stop() {
    let root = chosen("yours", "en", |state| state.by_person.set(false));
    let (stops, marks) = stops(root.with("class", "people")[0]);
    assert_eq!((stops, marks > 1), (1, true));
}

#[test]
fn marks_of_reports_of_one_count_are_one_stop() {
    let root = chosen("yours", "en", |_| {});
    let reports = root.with("class", "reports")[0];
    assert_eq!(stops(reports.with("class", "facts")[0]), (1, 4));
}

#[test]
fn marks_in_the_list_of_places_are_no_stops() {
    let root = chosen("yours", "en", |state| state.layout.set(Layout::List));
    let (stops, marks) = stops(root.with("class", "places")[0]);
    assert_eq!((stops, marks), (0, 18));
}

fn slider(song: &str, lang: &str, choose: impl FnOnce(State)) -> Vec<String> {
    let run = run(&published(song), lang, choose);
    let slider = run.with("type", "range")[0];
    let said = |name: &str| slider.attribute(name).unwrap().to_owned();
    ["aria-label", "min", "max", "aria-valuetext"]
        .map(said)
        .to_vec()
}

#[test]
fn rank_lines_are_read_by_a_slider() {
    let at = |day: Option<&'static str>| move |state: State| state.rank_lines.at.set(day.map(date));
    let text = |run: &Element| {
        let mut all = run.all().into_iter();
        all.find(|part| part.name == "output").unwrap().text()
    };
    for lang in ["en", "ko"] {
        let all = slider("dynamite", lang, at(None));
        let name = words::for_tag(lang).rank_lines.heading;
        assert_eq!(all[..3], [name, "0", "31"]);
        let first = slider("dynamite", lang, at(Some("2020-09-05")));
        // What the eye reads above the lines.
        let shown = run(&published("dynamite"), lang, at(Some("2020-09-05")));
        assert_eq!(first[3], text(&shown));
    }
}

#[test]
fn a_slider_over_several_lines_says_every_rank() {
    let all = slider("seven", "en", |state| {
        choose(state, "US", ["JP", "GB", "", ""]);
        state.rank_lines.at.set(Some(date("2024-08-24")));
    });
    assert_eq!(
        all[3],
        "24 Aug 2024, United States not on the chart, Japan No. 33, United Kingdom not on the chart"
    );
}
