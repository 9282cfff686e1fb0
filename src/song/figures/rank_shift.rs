//! How a rank differs from the one before: in an older snapshot, or in the history.

use super::chart_day::{ChartDay, RankShift};
use super::standing::Standing;
use crate::song::{Cadence, Date, Rank};

/// The change since an older snapshot's chart.
pub(super) fn since(before: &ChartDay, standing: &Standing, rank: Rank) -> Option<RankShift> {
    let scope = standing.scope;
    if let Some(place) = before.place(scope) {
        return Some(shift(place.rank, rank));
    }
    if before.absent.contains(&scope) {
        return Some(RankShift::Back);
    }
    let is_first = standing
        .history
        .is_none_or(|history| history.entries().len() < 2);
    (is_first && !before.not_captured.contains(&scope)).then_some(RankShift::New)
}

/// The change since the chart before the one of this date, in the history.
pub(super) fn in_history(
    standing: &Standing,
    rank: Rank,
    date: Date,
    cadence: Cadence,
) -> Option<RankShift> {
    let history = standing.history?;
    let mut earlier = history.entries().iter().filter(|entry| entry.date < date);
    let before = earlier.next_back();
    let was_absent = history
        .absences
        .iter()
        .any(|absent| *absent < date && before.is_none_or(|before| *absent > before.date));
    match before {
        None => was_absent.then_some(RankShift::New),
        Some(_) if was_absent => Some(RankShift::Back),
        Some(before) => {
            let gap = date.day_number() - before.date.day_number();
            (gap / 2 < cadence.days()).then(|| shift(before.rank, rank))
        }
    }
}

fn shift(before: Rank, now: Rank) -> RankShift {
    let (before, now) = (before.number(), now.number());
    match before.cmp(&now) {
        std::cmp::Ordering::Greater => RankShift::Up(before - now),
        std::cmp::Ordering::Less => RankShift::Down(now - before),
        std::cmp::Ordering::Equal => RankShift::Same,
    }
}
