//! A place with a rank: its button, what the button says, and what changes with the day and the filter.

use super::BoardTile;
use crate::markup::html::span;
use crate::markup::{El, LiveEl, fragment, html, truth};
use crate::plot::Band;
use crate::song::{Change, ChartId, Peak, Rank, Region, Scope, Standing};
use crate::view::parts::dots::dotted;
use crate::view::parts::source_mark::row_source_marks;
use crate::view::state::{Layout, State};
use crate::words::Words;
use leptos::ev;
use leptos::prelude::*;

impl BoardTile {
    /// What was recorded of a place opens with a tap.
    ///
    /// A place that the filter hides is marked by an attribute of ours: `inert` would be inherited, and
    /// cost a new style for everything in the tile.
    pub(super) fn ranked_tile(&self) -> El {
        let (state, scope, chart) = (self.cx.state, self.scope(), self.model.chart);
        let standing = self.cx.song.standing(chart, scope);
        let button = html::button()
            .attr("type", "button")
            .attr("tabindex", move || {
                let stop = state.tab_stop.get() == Some(scope);
                if stop { "0" } else { "-1" }
            })
            .attr("aria-pressed", move || {
                truth(state.scope.get() == Some(scope))
            })
            .on(ev::click, move |_| toggle(state, scope))
            .on(ev::focus, move |_| {
                if state.tab_stop.get_untracked() != Some(scope) {
                    state.tab_stop.set(Some(scope));
                }
            });
        let dates = peak_and_latest(self.cx.words, &standing);
        let content = match self.layout {
            Layout::Board => fragment()
                .child(self.code(Some("true")))
                .child(self.square(button, dates)),
            Layout::List => {
                let sources = standing.sources();
                let marks = row_source_marks(&self.cx, &sources);
                fragment().child(self.row(button, dates)).child(marks)
            }
        };
        let [ranked, banded, marked, hidden] = std::array::from_fn(|_| self.clone());
        let region = scope.territory().and_then(|territory| territory.region());
        let region_class = region.map_or("", Region::key);
        self.place(&[" ranked ", region_class].concat())
            .attr("data-territory", self.scope().code())
            .attr("data-rank", move || {
                ranked.rank().map(|rank| rank.number().to_string())
            })
            .attr("data-band", move || {
                banded.rank().map(|rank| Band::of(rank).key())
            })
            .attr("data-out", move || !marked.passes_filter())
            .attr("aria-hidden", move || {
                (!hidden.passes_filter()).then_some("true")
            })
            .attr("data-new", move || is_new(state, chart, scope))
            .child(content)
    }

    /// The text is for screen readers, and for the tooltip.
    fn square(&self, button: El, dates: Vec<String>) -> LiveEl {
        let tile = self.clone();
        let dates = (!dates.is_empty()).then(|| dates.join(", "));
        button.child(move || {
            let best = tile.cx.state.day.get().is_none();
            let [before_dates, dates] = match dates.as_deref() {
                Some(dates) if best => [", ", dates],
                _ => ["", ""],
            };
            let [before_new, new] = match is_new(tile.cx.state, tile.model.chart, tile.scope()) {
                true => [", ", tile.cx.words.headline.new_label],
                false => ["", ""],
            };
            let rank = tile.rank_text();
            [
                tile.name(),
                ", ",
                &rank,
                before_dates,
                dates,
                before_new,
                new,
            ]
            .concat()
        })
    }

    fn row(&self, button: El, dates: Vec<String>) -> El {
        let tile = self.clone();
        let dates = (!dates.is_empty()).then(|| dotted(&dates.join(" · ")));
        button
            .child(span().class("name").child(self.name()))
            .child(" ")
            .child(span().class("rank").child(move || tile.rank_text()))
            .child(dates.map(|dates| span().class("when").child(dates)))
    }

    /// The rank of the day that is looked at.
    fn rank(&self) -> Option<Rank> {
        self.model.rank(self.at, self.cx.state.day.get())
    }

    fn rank_text(&self) -> String {
        match self.rank() {
            Some(rank) => (self.cx.words.formats.rank)(rank),
            None => self.cx.words.chart.not_on_chart.to_owned(),
        }
    }
}

/// When the peak was reached, and where the song is now if that is elsewhere.
fn peak_and_latest(words: &'static Words, standing: &Standing) -> Vec<String> {
    let peak = standing.peak().map(Peak::rank);
    let reached = peak
        .zip(standing.peak_at())
        .map(|(peak, at)| (words.rank_lines.peak_date)(peak, at));
    let latest = standing
        .latest()
        .filter(|(rank, _)| Some(*rank) != peak)
        .map(|(rank, at)| (words.rank_lines.latest)(rank, at));
    [reached, latest].into_iter().flatten().collect()
}

fn is_new(state: State, chart: ChartId, scope: Scope) -> bool {
    let change = state.change.read();
    let new = |change: &Change| change.places.contains(&(chart, scope));
    change.as_ref().is_some_and(new)
}

fn toggle(state: State, scope: Scope) {
    let open = state.scope.get_untracked() == Some(scope);
    state.scope.set((!open).then_some(scope));
}
