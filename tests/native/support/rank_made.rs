//! Rank lines to test with: real runs from `tests/data/charts`, and a reader's choices among them.

use crate::support::html::Element;
use crate::support::made::{card_chosen, made, repository};
use leptos::prelude::Set;
use serde_json::{Value, json};
use songcard::embed::Size;
use songcard::song::{Date, Scope, Song};
use songcard::view::State;
use std::collections::BTreeMap;
use std::fs;

/// A song of nothing but the ranks of one file.
pub fn charted(file: &str) -> Song {
    made(document(file))
}

/// Its snapshot, to which a test may add.
pub fn document(file: &str) -> Value {
    let path = repository("tests/data/charts")
        .join(file)
        .with_extension("csv");
    let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{path:?}"));
    let mut histories = BTreeMap::new();
    for line in text.lines().skip(1) {
        let cells: Vec<_> = line.split(',').collect();
        let [date, chart, territory, rank] = cells[..] else {
            panic!("{line}")
        };
        let columns = histories.entry((chart, territory));
        let (dates, ranks): &mut (Vec<&str>, Vec<u16>) = columns.or_default();
        dates.push(date);
        ranks.push(rank.parse().unwrap());
    }
    let chart = *histories.keys().map(|(chart, _)| chart).next().unwrap();
    let history = histories.iter().map(|((chart, territory), (dates, ranks))| {
        json!({ "chart": chart, "territory": territory, "dates": dates, "ranks": ranks })
    });
    json!({
        "version": 1,
        "asOf": "2026-11-22",
        "song": { "title": file, "artists": [{ "name": "[real]" }] },
        "charts": [{ "id": chart, "name": chart, "kind": "national" }],
        "history": history.collect::<Vec<_>>(),
    })
}

/// Selects a place and adds others; an empty code adds no place.
pub fn choose(state: State, open: &str, others: [&str; 4]) {
    state.visit(Scope::from_code(open));
    for (place, code) in state.rank_lines.others.iter().zip(others) {
        place.set(Scope::from_code(code));
    }
}

/// The rank lines' part of a card, after these choices.
pub fn run(song: &Song, lang: &str, choose: impl FnOnce(State)) -> Element {
    Element::parse(part(&card_chosen(song, lang, Size::Full, choose)))
}

pub fn part(markup: &str) -> &str {
    let start = markup.find("<div class=\"run\"").expect("a run");
    let rest = &markup[start..];
    let mut depth = 0;
    let end = rest.char_indices().find(|(at, _)| {
        depth += i32::from(rest[*at..].starts_with("<div"));
        depth -= i32::from(rest[*at..].starts_with("</div>"));
        depth == 0
    });
    &rest[..end.unwrap().0 + "</div>".len()]
}

pub fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}
