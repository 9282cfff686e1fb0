//! The ranks of a chart at its latest time, and how each has changed.

use crate::song::{ChartId, Moment, Rank, Scope, Song};

/// The ranks of one chart at its latest time.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartDay {
    /// The latest time that a rank or an absence of the chart has; the snapshot's own where no rank has a time.
    pub at: Moment,
    /// The places where the song is on the chart, the best rank first, equal ones by code. With the worldwide list.
    pub places: Vec<PlaceRank>,
    /// The places whose chart of that time is known to be without the song.
    pub absent: Vec<Scope>,
    /// The places of which nothing is known at that time: their chart was not captured, or they publish later.
    pub not_captured: Vec<Scope>,
}

/// A rank in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlaceRank {
    /// The place.
    pub scope: Scope,
    /// The rank.
    pub rank: Rank,
    /// The change since the older snapshot, or since the chart before; `None` where that is not known.
    pub shift: Option<RankShift>,
}

/// How a rank differs from the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankShift {
    /// Better by so many positions.
    Up(u16),
    /// Worse by so many positions.
    Down(u16),
    /// The same rank.
    Same,
    /// On the chart for the first time.
    New,
    /// On the chart again.
    Back,
}

impl ChartDay {
    /// In how many territories the song has this rank or a better one.
    pub fn territories_at(&self, rank: Rank) -> usize {
        let reached = |place: &&PlaceRank| place.rank <= rank && place.scope.territory().is_some();
        self.places.iter().filter(reached).count()
    }

    /// In how many territories the song is on the chart.
    pub fn charted_territories(&self) -> usize {
        let scopes = self.places.iter().map(|place| place.scope);
        scopes.filter(|scope| scope.territory().is_some()).count()
    }

    /// How many territories are known at that time: on the chart or without the song.
    pub fn captured_territories(&self) -> usize {
        let absent = self.absent.iter();
        self.charted_territories() + absent.filter(|scope| scope.territory().is_some()).count()
    }

    /// Whether a change may be counted from this older snapshot: it has ranks of the chart.
    pub fn is_compared_with(&self, song: &Song, older: &Song, chart: ChartId) -> bool {
        let is_changed = self.places.iter().any(|place| place.shift.is_some());
        let same = song.same_chart_in(older, chart);
        is_changed && same.is_some_and(|same| older.chart_day(same, None).is_some())
    }

    pub(super) fn place(&self, scope: Scope) -> Option<&PlaceRank> {
        self.places.iter().find(|place| place.scope == scope)
    }
}
