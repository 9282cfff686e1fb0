//! The places of one chart's board, and what each has on the day that is looked at.

mod order;

use crate::plot::{Band, COLUMNS, Cell, ROWS, tiles};
use crate::song::{Cadence, ChartId, ChartRow, Date, History, Rank, Region, Scope, Song, Standing};
use crate::view::state::{PlaceFilter, RankFilter, Sort, place_names};
use crate::words::Words;
use std::sync::{Arc, OnceLock};

/// From so many places on, there is a search, and chips have codes and not names.
pub(in crate::view::chart) const FEW: usize = 20;

/// Whether a chart has a board: one or two territories are rows.
pub(in crate::view::chart) fn has_board(standings: &[Standing]) -> bool {
    let charted =
        |standing: &&Standing| standing.scope.territory().is_some() && standing.peak().is_some();
    standings.iter().filter(charted).count() > 2
}

/// What the board of a chart is drawn from, without what the reader has chosen.
pub(super) struct BoardModel {
    pub song: Arc<Song>,
    pub chart: ChartId,
    /// Whether there is a board, and not only a list.
    pub has_board: bool,
    /// Places with a rank first, then the other squares of the board.
    pub places: Vec<Place>,
    /// How many places have a rank.
    pub ranked: usize,
    words: &'static Words,
    /// How long a rank holds.
    pub own: Cadence,
    /// The names that a search compares, made with its first letter.
    names: OnceLock<Vec<(Scope, String)>>,
    /// By [`Sort`], each made when it is first asked for.
    orders: [OnceLock<Vec<usize>>; Sort::ALL.len()],
}

/// A place of the board or beside it.
pub(super) struct Place {
    pub scope: Scope,
    /// `None` beside the board.
    pub cell: Option<Cell>,
    /// The best rank of all days; `None` where nothing is recorded.
    pub peak: Option<Rank>,
    row: Option<usize>,
    history: Option<usize>,
}

impl BoardModel {
    pub fn new(song: &Arc<Song>, words: &'static Words, chart: ChartId) -> BoardModel {
        let standings = song.standings(chart);
        let has_board = has_board(&standings);
        let tiles = tiles(&standings)
            .into_iter()
            .filter(|tile| has_board || tile.standing.is_some());
        let (rows, histories) = (&song.rows, &song.histories);
        let place = |tile: crate::plot::Tile| {
            let of = |history: &History| history.chart == chart && history.scope == tile.scope;
            let says = |row: &ChartRow| row.chart == chart && row.scope == tile.scope;
            let known = tile.standing.is_some();
            Place {
                scope: tile.scope,
                cell: tile.cell,
                peak: tile
                    .standing
                    .and_then(|standing| standing.peak())
                    .map(|peak| peak.rank()),
                row: rows.iter().position(says).filter(|_| known),
                history: histories.iter().position(of).filter(|_| known),
            }
        };
        let places: Vec<Place> = tiles.map(place).collect();
        BoardModel {
            song: song.clone(),
            chart,
            has_board,
            ranked: places.iter().filter(|place| place.peak.is_some()).count(),
            places,
            words,
            own: song.place_cadence(chart),
            names: OnceLock::new(),
            orders: Default::default(),
        }
    }

    /// The rank of a place on a day, or its best where no day is chosen.
    pub fn rank(&self, at: usize, day: Option<Date>) -> Option<Rank> {
        let place = &self.places[at];
        let Some(day) = day else { return place.peak };
        let standing = Standing {
            scope: place.scope,
            row: place.row.map(|at| &self.song.rows[at]),
            history: place.history.map(|at| &self.song.histories[at]),
        };
        standing.rank_on(day, self.own)
    }

    pub fn band(&self, at: usize, day: Option<Date>) -> Option<Band> {
        self.rank(at, day).map(Band::of)
    }

    /// Whether the reader asks for this place.
    pub fn admits(&self, at: usize, filter: &PlaceFilter, day: Option<Date>) -> bool {
        filter.admits(self.places[at].scope, self.band(at, day))
    }

    /// How many territories a key of the legend keeps, among those of the region and name that are
    /// asked for. The worldwide list is not one of them.
    pub fn count(&self, ranks: RankFilter, filter: &PlaceFilter, day: Option<Date>) -> usize {
        let counts = |at: &usize| {
            let scope = self.places[*at].scope;
            scope.territory().is_some()
                && ranks.admits(self.band(*at, day))
                && filter.admits_place(scope)
        };
        (0..self.places.len()).filter(counts).count()
    }

    /// How many places of a region have a rank and are asked for.
    pub fn charted_in(&self, region: Region, filter: &PlaceFilter, day: Option<Date>) -> usize {
        let counts = |at: &usize| {
            let place = &self.places[*at];
            let territory = place.scope.territory();
            place.peak.is_some()
                && territory.and_then(|territory| territory.region()) == Some(region)
                && self.admits(*at, filter, day)
        };
        (0..self.places.len()).filter(counts).count()
    }

    /// Whether the places with a rank are few enough for a search to be of no use, and for names in full.
    pub fn few(&self) -> bool {
        self.ranked < FEW
    }

    /// Which bands occur, of all [`Band::ALL`]: at their best, or `daily` on any day too, when a place
    /// may have a band that no peak has.
    pub fn bands(&self, daily: bool) -> [bool; Band::ALL.len()] {
        let mut occurs = [false; Band::ALL.len()];
        for peak in self.places.iter().filter_map(|place| place.peak) {
            occurs[Band::of(peak) as usize] = true;
        }
        let histories = self
            .song
            .histories
            .iter()
            .filter(|history| daily && history.chart == self.chart);
        for entry in histories.flat_map(|history| history.entries()) {
            occurs[Band::of(entry.rank) as usize] = true;
        }
        occurs
    }

    /// Every place with its names.
    pub fn names(&self) -> &[(Scope, String)] {
        let scopes = || self.places.iter().map(|place| place.scope);
        let named = || scopes().map(|scope| (scope, place_names(scope))).collect();
        self.names.get_or_init(named)
    }

    /// The cell of a place for the arrow keys. The worldwide list is in the lower left, places without a tile are in a row
    /// below.
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
