//! The rank on a day: a chart is out until the next one of its place.

use crate::song::{Cadence, ChartId, Date, Entry, History, Rank, Row, Song, Standing};

impl History {
    /// The day number before which the entry at this place still tells where the song stands: that of
    /// the chart that followed it, with or without the song. A chart that is due and not recorded is
    /// one without.
    pub(super) fn holds_until(&self, at: usize, own: Cadence) -> i32 {
        let date = self.entries[at].date;
        let day = date.day_number();
        let next = self.entries.get(at + 1);
        let next = next.map(|next| next.date.day_number());
        let next = next.filter(|next| (next - day) / 2 < own.0);
        let absent = self.absences.partition_point(|absent| *absent <= date);
        let absent = self.absences.get(absent).map(|absent| absent.day_number());
        let until = next.unwrap_or(day.saturating_add(own.0));
        absent.map_or(until, |absent| absent.min(until))
    }

    fn has(&self, day: Date) -> bool {
        let found = self.entries.binary_search_by_key(&day, |entry| entry.date);
        found.is_ok()
    }

    /// The rank of the chart that was out on a day, which may have come out some days before.
    pub fn rank_on(&self, day: Date, own: Cadence) -> Option<Rank> {
        let after = self.entries.partition_point(|entry| entry.date <= day);
        let at = after.checked_sub(1)?;
        let Entry { date, rank } = self.entries[at];
        let holds = date == day || day.day_number() < self.holds_until(at, own);
        holds.then_some(rank)
    }
}

impl Row {
    /// Its rank with the day of it, where that is known.
    pub fn dated_rank(&self) -> Option<(Date, Rank)> {
        Some((self.rank_at?.date()?, self.rank?))
    }
}

impl Standing<'_> {
    /// The rank on a day: of the chart of that very day, else of the one that was still out.
    pub fn rank_on(&self, day: Date, own: Cadence) -> Option<Rank> {
        let history = self.history;
        let of_day = || {
            let row = self.row?.dated_rank();
            let row = row.filter(|(date, _)| *date == day).map(|(_, rank)| rank);
            row.filter(|_| !history.is_some_and(|history| history.has(day)))
        };
        of_day().or_else(|| history?.rank_on(day, own))
    }
}

impl Song {
    /// Days from one chart to the next in one place. Places may have their charts on different days of
    /// the week, so that some of theirs come out nearly every day.
    pub fn own_cadence(&self, chart: ChartId) -> Cadence {
        let histories = self.histories.iter();
        let histories = histories.filter(|history| history.chart == chart);
        let mut gaps = Vec::new();
        for History {
            entries, absences, ..
        } in histories
        {
            let days = entries.iter().map(|entry| &entry.date).chain(absences);
            let mut days: Vec<i32> = days.map(|date| date.day_number()).collect();
            days.sort_unstable();
            gaps.extend(days.windows(2).map(|pair| pair[1] - pair[0]));
        }
        let own = Cadence::most_frequent(gaps).or_else(|| self.cadence(chart));
        own.unwrap_or(Cadence(1))
    }
}
