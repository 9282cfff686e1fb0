//! Finds the ranks of a chart at its latest time.

use super::rank_shift::{in_history, since};
use super::{ChartDay, PlaceRank, Standing};
use crate::song::{Cadence, ChartId, Date, Moment, Rank, Song};

/// What is known of one place at the time of a chart.
enum Known {
    /// The rank, and the day of its chart.
    On(Rank, Option<Date>),
    Absent,
    NotCaptured,
}

impl Song {
    /// The ranks of a chart at its latest time; `None` where nowhere a rank of that time is known. A rank without a time is as
    /// of the snapshot. A place whose chart was not captured then is never taken for one without the song.
    ///
    /// Changes are counted from the older snapshot, and where that has no rank of the place, from the chart before in its
    /// history.
    ///
    /// ```
    /// use songcard::{check::check, snapshot::Document, song::RankShift};
    ///
    /// let document = r#"{
    ///     "version": 1, "asOf": "2025-12-31",
    ///     "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
    ///     "charts": [{ "id": "daily", "name": "Daily", "kind": "streaming" }],
    ///     "history": [
    ///         { "chart": "daily", "territory": "KR", "from": "2025-01-04", "every": "P1D", "ranks": [9, 2] },
    ///         { "chart": "daily", "territory": "JP", "from": "2025-01-03", "every": "P1D", "ranks": [4, 3] }
    ///     ]
    /// }"#;
    /// let document: Document = serde_json::from_str(document).unwrap();
    /// let song = check(&document).song.unwrap();
    /// let day = song.chart_day(song.histories[0].chart, None).unwrap();
    /// assert_eq!(day.at.to_string(), "2025-01-05");
    /// assert_eq!(day.places[0].shift, Some(RankShift::Up(7)));
    /// // Japan has no chart of 5 January.
    /// assert_eq!(day.not_captured.len(), 1);
    /// ```
    pub fn chart_day(&self, chart: ChartId, older: Option<&Song>) -> Option<ChartDay> {
        let standings = self.standings(chart);
        let times = standings.iter().flat_map(|standing| self.times(standing));
        let at = times.max_by_key(|at| (at.date(), is_time(*at), at.earliest_minute()))?;
        let cadence = self.place_cadence(chart);
        let before = older.and_then(|older| {
            let same = self.same_chart_in(older, chart)?;
            older.chart_day(same, None)
        });
        let mut day = ChartDay {
            at,
            places: Vec::new(),
            absent: Vec::new(),
            not_captured: Vec::new(),
        };
        for standing in &standings {
            let scope = standing.scope;
            match self.known(standing, at, cadence) {
                Known::On(rank, date) => {
                    let since_older = before.as_ref().and_then(|day| since(day, standing, rank));
                    let shift = since_older.or_else(|| in_history(standing, rank, date?, cadence));
                    day.places.push(PlaceRank { scope, rank, shift });
                }
                Known::Absent => day.absent.push(scope),
                Known::NotCaptured => day.not_captured.push(scope),
            }
        }
        day.places.sort_by_key(|place| (place.rank, place.scope));
        (!day.places.is_empty()).then_some(day)
    }

    /// The times of the latest rank and the latest absence.
    fn times(&self, standing: &Standing) -> impl Iterator<Item = Moment> {
        let ranked = standing
            .latest()
            .map(|(_, when)| when.unwrap_or(self.as_of));
        let absent = last_absence(standing).map(Moment::Day);
        let dated = |at: &Moment| at.date().is_some() || *at == self.as_of;
        ranked.into_iter().chain(absent).filter(dated)
    }

    fn known(&self, standing: &Standing, at: Moment, cadence: Cadence) -> Known {
        let ranked = standing
            .latest()
            .map(|(rank, when)| (rank, when.unwrap_or(self.as_of)));
        if let Some((rank, when)) = ranked
            && is_current(when, at)
        {
            return Known::On(rank, when.date());
        }
        let day = at.date();
        if day.is_some() && last_absence(standing) == day {
            return Known::Absent;
        }
        let valid = day.and_then(|day| standing.history?.rank_on(day, cadence));
        valid.map_or(Known::NotCaptured, |rank| {
            let last = standing
                .history
                .and_then(|history| history.entries().last());
            Known::On(rank, last.map(|entry| entry.date))
        })
    }
}

/// The last chart without the song, if none after it has the song.
fn last_absence(standing: &Standing) -> Option<Date> {
    let history = standing.history?;
    let last = history.entries().last()?.date;
    history.absences.last().copied().filter(|off| *off > last)
}

fn is_time(at: Moment) -> bool {
    matches!(at, Moment::Time(_))
}

/// Whether a rank of this time belongs to the chart of that time: of the same day, or where both have a time of day, at most a
/// day older. Stores write their chart's time in one zone, but not in the same hour.
fn is_current(when: Moment, at: Moment) -> bool {
    const MINUTES_OF_DAY: i64 = 1440;
    let age = at.earliest_minute() - when.earliest_minute();
    when == at
        || when.date().is_some() && when.date() == at.date()
        || is_time(when) && is_time(at) && (0..MINUTES_OF_DAY).contains(&age)
}
