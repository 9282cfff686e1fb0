//! The places of one chart's board, and what each has on the day that is looked at.

use super::sieve::{Kept, Sieve};
use crate::plot::{Band, COLUMNS, Cell, ROWS, tiles};
use crate::song::{ChartId, Date, History, Rank, Scope, Song, Standing};
use crate::view::order::in_order;
use crate::view::state::Sort;
use crate::words::Words;
use std::sync::Arc;

pub(super) struct Field {
    pub song: Arc<Song>,
    pub chart: ChartId,
    /// Places with a rank first, then the other squares of the board.
    pub places: Vec<Place>,
}

pub(super) struct Place {
    pub scope: Scope,
    /// `None` beside the board.
    pub cell: Option<Cell>,
    /// The best rank of all days; `None` where nothing is recorded.
    pub peak: Option<Rank>,
    history: Option<usize>,
}

impl Field {
    pub fn new(song: &Arc<Song>, chart: ChartId) -> Field {
        let standings = song.standings(chart);
        let on_board = |standing: &Standing| standing.scope.territory().is_some();
        let any = standings.iter().any(on_board);
        let places = tiles(&standings).into_iter();
        let places = places.filter(|tile| any || tile.standing.is_some());
        let histories = &song.histories;
        let place = |tile: crate::plot::Tile| {
            let of = |history: &History| history.chart == chart && history.scope == tile.scope;
            Place {
                scope: tile.scope,
                cell: tile.cell,
                peak: tile
                    .standing
                    .and_then(|standing| standing.peak())
                    .map(|peak| peak.0),
                history: tile.standing.and_then(|_| histories.iter().position(of)),
            }
        };
        Field {
            song: song.clone(),
            chart,
            places: places.map(place).collect(),
        }
    }

    /// Whether there is a board at all: a chart may speak of the world alone.
    pub fn has_board(&self) -> bool {
        self.places.iter().any(|place| place.cell.is_some())
    }

    /// The rank of a place on a day, or its best where no day is chosen.
    pub fn rank(&self, at: usize, day: Option<Date>) -> Option<Rank> {
        let place = &self.places[at];
        let Some(day) = day else { return place.peak };
        let entries = &self.song.histories[place.history?].entries;
        let found = entries.binary_search_by_key(&day, |entry| entry.date).ok();
        found.map(|found| entries[found].rank)
    }

    pub fn band(&self, at: usize, day: Option<Date>) -> Option<Band> {
        self.rank(at, day).map(Band::of)
    }

    /// Whether the reader asks for this place.
    pub fn admits(&self, at: usize, sieve: &Sieve, day: Option<Date>) -> bool {
        sieve.admits(self.places[at].scope, self.band(at, day))
    }

    /// How many territories have a band, among those of the region and name that are asked for. The
    /// worldwide list is none.
    pub fn count(&self, kept: Kept, sieve: &Sieve, day: Option<Date>) -> usize {
        let wanted = match kept {
            Kept::Band(band) => Some(band),
            Kept::NotCharted => None,
        };
        let counts = |at: &usize| {
            let scope = self.places[*at].scope;
            scope.territory().is_some() && self.band(*at, day) == wanted && sieve.holds(scope)
        };
        (0..self.places.len()).filter(counts).count()
    }

    /// The places as the list has them.
    pub fn in_order(&self, words: &Words, sort: Sort) -> Vec<usize> {
        let all: Vec<usize> = (0..self.places.len()).collect();
        let key = |at: &usize| {
            let Place { scope, peak, .. } = self.places[*at];
            let rank = peak.map_or(i64::MAX, |peak| i64::from(peak.number()));
            let first = || {
                let standing = self.song.standing(self.chart, scope);
                let at = standing.peak_at().filter(|_| standing.is_number_one());
                at.map_or(i64::MAX - 1, |at| at.earliest_minute())
            };
            let number = match sort {
                _ if peak.is_none() => i64::MAX,
                Sort::Rank => rank,
                Sort::Name => 0,
                Sort::FirstNumberOne => first(),
            };
            (number, words.sort_key(words.scope(scope)))
        };
        in_order(&all, key).into_iter().copied().collect()
    }

    /// Where a place is for the arrow keys. The worldwide list lies in the south-west, places without a
    /// square stand in a row below.
    pub fn cell(&self, at: usize) -> Cell {
        let beside = Cell {
            column: (at % usize::from(COLUMNS)) as u8,
            row: ROWS,
        };
        let world = Cell {
            column: 1,
            row: ROWS - 3,
        };
        match self.places[at].cell {
            Some(cell) => cell,
            None if self.places[at].scope == Scope::Worldwide => world,
            None => beside,
        }
    }
}
