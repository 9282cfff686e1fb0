//! The open territory: its peak, its latest rank, how long it stayed, who says so.

use super::mark::marks;
use super::node::{El, el, fragment};
use super::state::State;
use crate::song::{ChartId, Scope, Song};
use crate::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

/// A line that follows the reader's choice; empty, and taking no room, where nothing is open.
pub(super) fn standing(
    song: &Arc<Song>,
    words: &'static Words,
    state: State,
    chart: ChartId,
) -> El {
    let song = song.clone();
    el("p.open-territory")
        .attr("aria-live", "polite")
        .children_live(move || {
            let open = state.scope.get();
            open.map(|scope| facts(&song, words, state, chart, scope))
        })
}

fn facts(song: &Song, words: &'static Words, state: State, chart: ChartId, scope: Scope) -> El {
    let standing = song.standing(chart, scope);
    let peak = standing.peak();
    let peak = peak.map(|peak| (words.peaked)(peak.0, standing.peak_at()));
    let latest = standing.latest().filter(|_| {
        standing.history.is_some() || standing.row.is_some_and(|row| row.rank_at.is_some())
    });
    let latest = latest.map(|(rank, when)| (words.latest)(rank, when));
    let weeks = standing
        .history
        .map(|history| (words.weeks)(history.entries.len(), song.cadence(chart)));
    let facts: Vec<String> = [peak, weeks, latest].into_iter().flatten().collect();
    let facts = if facts.is_empty() {
        words.no_record.to_owned()
    } else {
        facts.join(" · ")
    };
    fragment()
        .child(el("strong").child(words.scope(scope)))
        .child(" ")
        .child(el("span").child(facts))
        .child(marks(song, words, state, &standing.sources()))
}
