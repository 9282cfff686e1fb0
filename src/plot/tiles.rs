//! The tile board of one chart.

use super::grid::{Cell, board};
use crate::song::{Rank, Scope, Standing};

/// One place: on the board where it has a square, beside it otherwise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tile<'a> {
    pub scope: Scope,
    /// `None` for the worldwide list and for territories without a square.
    pub cell: Option<Cell>,
    /// `None` where nothing is recorded.
    pub standing: Option<Standing<'a>>,
}

/// How good a rank is, in four steps that a reader can tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    NumberOne,
    TopTen,
    TopFifty,
    Charted,
}

impl Band {
    pub const ALL: [Band; 4] = [Band::NumberOne, Band::TopTen, Band::TopFifty, Band::Charted];

    pub fn of(rank: Rank) -> Band {
        match rank.number() {
            1 => Band::NumberOne,
            2..=10 => Band::TopTen,
            11..=50 => Band::TopFifty,
            _ => Band::Charted,
        }
    }

    /// A name for rules and markup.
    pub fn key(self) -> &'static str {
        match self {
            Band::NumberOne => "no1",
            Band::TopTen => "top10",
            Band::TopFifty => "top50",
            Band::Charted => "charted",
        }
    }
}

/// Every place of the standings in their order, then every other square of the board.
pub fn tiles<'a>(standings: &[Standing<'a>]) -> Vec<Tile<'a>> {
    let squares: Vec<_> = board().collect();
    let square = |scope: Scope| {
        let territory = scope.territory()?;
        squares
            .iter()
            .find(|(other, _)| *other == territory)
            .map(|(_, cell)| *cell)
    };
    let spoken_of = standings.iter().map(|standing| Tile {
        scope: standing.scope,
        cell: square(standing.scope),
        standing: Some(*standing),
    });
    let quiet = squares.iter().filter_map(|(territory, cell)| {
        let scope = Scope::Territory(*territory);
        let known = standings.iter().any(|standing| standing.scope == scope);
        (!known).then_some(Tile {
            scope,
            cell: Some(*cell),
            standing: None,
        })
    });
    spoken_of.chain(quiet).collect()
}
