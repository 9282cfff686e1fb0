//! The numbers behind rank lines: the table, and the CSV that is copied.

use crate::support::golden::{assert_same, difference};
use crate::support::html::Element;
use crate::support::made::{card_chosen, repository};
use crate::support::rank_made::{charted, choose, date, part, run};
use leptos::prelude::{Owner, Set};
use songcard::embed::{Size, View};
use songcard::song::Song;
use songcard::view::{State, ranks_as_csv};
use std::fs;

/// A card with the lines of five places, or with their table.
fn card_of_five_places(table: bool) -> String {
    card_chosen(&charted("spotify-jimin-who"), "en", Size::Full, |state| {
        choose(state, "US", ["JP", "GB", "KR", "WW"]);
        state.rank_lines.at.set(Some(date("2024-08-24")));
        state.rank_lines.table.set(table);
    })
}

#[test]
fn the_lines_of_five_places_are_a_golden_file() {
    let card = card_of_five_places(false);
    assert_same([difference("plot/who-in-five-places.html", part(&card))]);
}

#[test]
fn the_table_of_ranks_is_a_golden_file() {
    let christmas = "hot100-mariah-carey-all-i-want-for-christmas";
    let card = card_chosen(&charted(christmas), "ko", Size::Full, |state| {
        state.rank_lines.table.set(true);
    });
    let name = "plot/all-i-want-for-christmas-table.html";
    assert_same([difference(name, part(&card))]);
}

#[test]
fn either_the_lines_or_the_table_is_shown() {
    let shown = [false, true].map(|table| {
        let card = card_of_five_places(table);
        ["rank-line", "<table"].map(|part| card.contains(part))
    });
    assert_eq!(shown, [[true, false], [false, true]]);
}

#[test]
fn the_table_has_a_row_for_every_rank() {
    let song = charted("hot100-kate-bush-running-up-that-hill");
    let run = run(&song, "en", |state| state.rank_lines.table.set(true));
    let rows: Vec<_> = run.all().into_iter().filter(|e| e.name == "tr").collect();
    let cells = |row: usize| {
        let cells: Vec<_> = rows[row].elements().map(Element::text).collect();
        cells.join(" | ")
    };
    assert_eq!(rows.len(), 1 + 41);
    assert_eq!(cells(0), "Territory | Date | Rank | Run");
    assert_eq!(cells(1), "United States | Week of 7 Sep 1985 | 95 | 1");
    assert_eq!(cells(21), "United States | Week of 11 Jun 2022 | 8 | 2");
    assert_eq!(cells(41), "United States | Week of 17 Jan 2026 | 46 | 3");
}

#[test]
fn copied_csv_is_the_file_of_the_ranks() {
    for name in [
        "hot100-bts-dynamite",
        "hot100-jin-the-astronaut",
        "hot100-kate-bush-running-up-that-hill",
        "hot100-mariah-carey-all-i-want-for-christmas",
        "hot100-the-weeknd-blinding-lights",
    ] {
        let path = repository("tests/data/charts")
            .join(name)
            .with_extension("csv");
        let file = fs::read_to_string(path).unwrap();
        assert_eq!(csv(&charted(name), |_| {}), file, "{name}");
    }
}

#[test]
fn copied_ranks_are_those_of_the_shown_places() {
    let file = fs::read_to_string(repository("tests/data/charts/spotify-jimin-who.csv")).unwrap();
    let shown = |line: &&str| {
        [",US,", ",JP,", ",WW,"]
            .iter()
            .any(|code| line.contains(code))
    };
    let (head, rows) = file.split_once('\n').unwrap();
    let rows: Vec<&str> = rows.lines().filter(shown).collect();
    let copied = csv(&charted("spotify-jimin-who"), |state| {
        choose(state, "US", ["WW", "", "JP", ""]);
    });
    assert_eq!(copied, [head, &rows.join("\n"), ""].join("\n"));
}

fn csv(song: &Song, choose: impl FnOnce(State)) -> String {
    Owner::new_root(None).with(|| {
        let state = State::new(song, View::Chart, None);
        choose(state);
        ranks_as_csv(song, state).unwrap()
    })
}
