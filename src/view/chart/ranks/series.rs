//! The histories whose lines are shown over one another.

use crate::song::{ChartId, History, Scope, Song};
use crate::view::state::State;
use leptos::prelude::*;

/// The keys by which the style sheet gives a line its colour and dashes.
pub(super) const SERIES_KEYS: [&str; 5] = ["0", "1", "2", "3", "4"];

/// A history whose line is shown. The selected place has index 0, the others have 1 to 4.
#[derive(Clone, Copy)]
pub(crate) struct Series<'a> {
    pub index: usize,
    pub history: &'a History,
}

/// The place whose line is shown where no place is open, or one without a history on this chart: the worldwide list, else
/// the best. It reads every rank of the chart, so call it once.
pub(crate) fn best(song: &Song, chart: ChartId) -> Option<Scope> {
    song.histories
        .iter()
        .filter(|history| history.chart == chart)
        .max_by_key(|history| (history.scope == Scope::Worldwide, history.quality()))
        .map(|history| history.scope)
}

/// The place whose line is shown before all others.
pub(crate) fn first(song: &Song, state: State, chart: ChartId, best: Scope) -> Scope {
    let open = state.scope.get();
    open.filter(|open| song.history(chart, *open).is_some())
        .unwrap_or(best)
}

/// The series that are shown, the first place before the others, none of them twice.
pub(crate) fn shown_series(
    song: &Song,
    state: State,
    chart: ChartId,
    best: Scope,
) -> Vec<Series<'_>> {
    let first = Some(first(song, state, chart, best));
    let others = state.rank_lines.others.map(|place| place.get());
    let mut shown: Vec<Series> = Vec::new();
    for (index, scope) in [first].into_iter().chain(others).enumerate() {
        let history = scope.and_then(|scope| song.history(chart, scope));
        let Some(history) = history else { continue };
        if shown
            .iter()
            .all(|other| other.history.scope != history.scope)
        {
            shown.push(Series { index, history });
        }
    }
    shown
}
