//! The tile board of one chart.

use super::grid::{Cell, board};
use crate::song::{Rank, Scope, Standing};

/// One place: on the board if it has a square, next to it otherwise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tile<'a> {
    /// The place.
    pub scope: Scope,
    /// Its square; `None` for the worldwide list and for territories without one.
    pub cell: Option<Cell>,
    /// What is known there; `None` without a row and a history.
    pub standing: Option<Standing<'a>>,
}

/// How good a rank is, in four levels with colours that readers can distinguish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Rank 1.
    NumberOne,
    /// Ranks 2 to 10.
    TopTen,
    /// Ranks 11 to 50.
    TopFifty,
    /// Rank 51 and below.
    Charted,
}

impl Band {
    /// All of them, the best first.
    pub const ALL: [Band; 4] = [Band::NumberOne, Band::TopTen, Band::TopFifty, Band::Charted];

    /// The band of a rank.
    pub fn of(rank: Rank) -> Band {
        match rank.number() {
            1 => Band::NumberOne,
            2..=10 => Band::TopTen,
            11..=50 => Band::TopFifty,
            _ => Band::Charted,
        }
    }

    /// Its name in markup and style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Band::NumberOne => "no1",
            Band::TopTen => "top10",
            Band::TopFifty => "top50",
            Band::Charted => "charted",
        }
    }
}

/// The places of the standings in their order, then every other square of the board.
pub fn tiles<'a>(standings: &[Standing<'a>]) -> Vec<Tile<'a>> {
    let squares: Vec<_> = board().collect();
    let square = |scope: Scope| {
        let territory = scope.territory()?;
        squares
            .iter()
            .find(|(other, _)| *other == territory)
            .map(|(_, cell)| *cell)
    };
    let with_standing = standings.iter().map(|standing| Tile {
        scope: standing.scope,
        cell: square(standing.scope),
        standing: Some(*standing),
    });
    let without_standing = squares.iter().filter_map(|(territory, cell)| {
        let scope = Scope::Territory(*territory);
        let known = standings.iter().any(|standing| standing.scope == scope);
        (!known).then_some(Tile {
            scope,
            cell: Some(*cell),
            standing: None,
        })
    });
    with_standing.chain(without_standing).collect()
}
