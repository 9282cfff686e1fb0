//! The tile board: one square for each territory.

use crate::support::golden::{assert_same, text_difference};
use crate::support::made::small;
use serde_json::json;
use songcard::plot::{Band, COLUMNS, ROWS, board, tiles};
use songcard::song::{Rank, Scope};
use std::collections::BTreeSet;

#[test]
fn the_board_has_204_different_squares() {
    let squares: Vec<_> = board().collect();
    assert_eq!(squares.len(), 204);
    let cells: BTreeSet<_> = squares.iter().map(|(_, cell)| *cell).collect();
    let places: BTreeSet<_> = squares.iter().map(|(territory, _)| *territory).collect();
    assert_eq!((cells.len(), places.len()), (204, 204));
    assert!(
        cells
            .iter()
            .all(|cell| cell.column < COLUMNS && cell.row < ROWS)
    );
}

#[test]
fn squares_are_where_the_map_has_them() {
    let cell = |code| {
        let found = board().find(|(territory, _)| territory.code() == code);
        found.map(|(_, cell)| (cell.column, cell.row))
    };
    assert_eq!(cell("IS"), Some((9, 0)));
    assert_eq!(cell("US"), Some((0, 3)));
    assert_eq!(cell("KR"), Some((21, 5)));
    assert_eq!(cell("ZA"), Some((15, 19)));
    assert_eq!(cell("AQ"), None);
}

#[test]
fn the_board_is_a_map() {
    let mut rows = vec![vec!["··"; usize::from(COLUMNS)]; usize::from(ROWS)];
    for (territory, cell) in board() {
        rows[usize::from(cell.row)][usize::from(cell.column)] = territory.code();
    }
    let map: String = rows.iter().map(|row| row.join(" ") + "\n").collect();
    assert_same([text_difference("plot/board.txt", &map)]);
}

#[test]
fn directions_on_the_board_are_those_on_a_map() {
    let cell = |code| {
        board()
            .find(|(territory, _)| territory.code() == code)
            .unwrap()
            .1
    };
    for (west, east) in [
        ("US", "FR"),
        ("FR", "KR"),
        ("KR", "JP"),
        ("PT", "ES"),
        ("AU", "NZ"),
    ] {
        assert!(
            cell(west).column < cell(east).column,
            "{west} is west of {east}"
        );
    }
    for (north, south) in [
        ("CA", "US"),
        ("US", "MX"),
        ("SE", "IT"),
        ("EG", "ZA"),
        ("JP", "AU"),
    ] {
        assert!(
            cell(north).row < cell(south).row,
            "{north} is north of {south}"
        );
    }
}

#[test]
fn places_with_a_standing_come_before_other_squares() {
    let rows =
        ["WW", "AQ", "KR"].map(|code| json!({ "chart": "weekly", "territory": code, "peak": 7 }));
    let song = small(json!({ "performance": rows }));
    let standings = song.standings(song.rows[0].chart);
    let tiles = tiles(&standings);
    assert_eq!(
        tiles.len(),
        board().count() + 2,
        "the worldwide list and Antarctica have no square"
    );
    let first: Vec<_> = tiles
        .iter()
        .map_while(|tile| tile.standing.map(|_| tile.scope.code()))
        .collect();
    assert_eq!(first, ["AQ", "KR", "WW"]);
    assert!(
        tiles[3..]
            .iter()
            .all(|tile| tile.standing.is_none() && tile.cell.is_some())
    );
    let scopes: BTreeSet<Scope> = tiles.iter().map(|tile| tile.scope).collect();
    assert_eq!(scopes.len(), tiles.len());
}

#[test]
fn only_places_on_the_map_have_a_square() {
    let rows =
        ["WW", "AQ", "KR"].map(|code| json!({ "chart": "weekly", "territory": code, "peak": 7 }));
    let song = small(json!({ "performance": rows }));
    let tiles = tiles(&song.standings(song.rows[0].chart));
    let beside = |code| {
        tiles
            .iter()
            .any(|tile| tile.scope.code() == code && tile.cell.is_none())
    };
    assert!(beside("WW") && beside("AQ") && !beside("KR"));
}

#[test]
fn a_rank_falls_into_one_of_four_bands() {
    let bands = [
        (1, "no1"),
        (2, "top10"),
        (10, "top10"),
        (11, "top50"),
        (50, "top50"),
        (51, "charted"),
        (1000, "charted"),
    ];
    for (number, key) in bands {
        assert_eq!(Band::of(Rank::new(number).unwrap()).key(), key, "{number}");
    }
}
