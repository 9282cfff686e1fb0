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

#[test]
fn several_lines_and_their_table_are_golden_files() {
    let five = |table: bool| {
        card_chosen(&charted("spotify-jimin-who"), "en", Size::Full, |state| {
            choose(state, "US", ["JP", "GB", "KR", "WW"]);
            state.rank_lines.at.set(Some(date("2024-08-24")));
            state.rank_lines.table.set(table);
        })
    };
    let christmas = "hot100-mariah-carey-all-i-want-for-christmas";
    let table = card_chosen(&charted(christmas), "ko", Size::Full, |state| {
        state.rank_lines.table.set(true);
    });
    assert_same([
        difference("plot/who-in-five-places.html", part(&five(false))),
        difference("plot/all-i-want-for-christmas-table.html", part(&table)),
    ]);
    assert!(!five(false).contains("<table"));
    assert!(!five(true).contains("rank-line"));
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
