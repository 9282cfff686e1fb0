//! One place: a tile of the board, or a row of the list.
//!
//! Two hundred tiles are most of a card's markup, so a tile is a square and a button with one text;
//! what only a row shows is made with the list.

use super::model::BoardModel;
use crate::markup::html::{li, span};
use crate::markup::{El, LiveEl, fragment, html, truth};
use crate::plot::Band;
use crate::song::{Change, ChartId, Rank, Scope, Standing};
use crate::view::context::CardContext;
use crate::view::parts::dots::dotted;
use crate::view::parts::source_mark::row_source_marks;
use crate::view::state::RankFilter;
use crate::view::state::{Layout, State};
use crate::words::Words;
use leptos::ev::{self, Event};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use std::sync::Arc;

/// A place of a board, as one of its two layouts has it.
#[derive(Clone)]
pub(super) struct Tile {
    pub model: Arc<BoardModel>,
    pub cx: CardContext,
    pub layout: Layout,
    /// Which of the model's places.
    pub at: usize,
}

impl Tile {
    pub fn element(&self) -> El {
        match self.model.places[self.at].peak {
            Some(_) => self.ranked_tile(),
            None => self.empty_tile(),
        }
    }

    fn scope(&self) -> Scope {
        self.model.places[self.at].scope
    }

    fn name(&self) -> &'static str {
        self.cx.words.scope(self.scope())
    }

    /// What was recorded of a place opens with a tap.
    ///
    /// A place that is not asked for is marked by an attribute of ours: `inert` would be inherited, and
    /// cost a new style for everything in the tile.
    fn ranked_tile(&self) -> El {
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
        let when = when(self.cx.words, &standing);
        let content = match self.layout {
            Layout::Board => fragment()
                .child(code(scope, Some("true")))
                .child(self.square(button, when)),
            Layout::List => {
                let sources = standing.sources();
                let marks = row_source_marks(&self.cx, &sources);
                fragment().child(self.row(button, when)).child(marks)
            }
        };
        let [ranked, banded, shown, kept] = std::array::from_fn(|_| self.clone());
        self.place()
            .attr("data-rank", move || {
                ranked.rank().map(|rank| rank.number().to_string())
            })
            .attr("data-band", move || {
                banded.rank().map(|rank| Band::of(rank).key())
            })
            .attr("data-out", move || !shown.is_asked_for())
            .attr("aria-hidden", move || {
                (!kept.is_asked_for()).then_some("true")
            })
            .attr("data-new", move || is_new(state, chart, scope))
            .child(content)
    }

    /// The text is for screen readers, and for the tooltip.
    fn square(&self, button: El, when: Vec<String>) -> LiveEl {
        let tile = self.clone();
        let when = (!when.is_empty()).then(|| when.join(", "));
        button.child(move || {
            let when = when.as_deref();
            let when = when.filter(|_| tile.cx.state.day.get().is_none());
            let (between, when) = when.map_or(("", ""), |when| (", ", when));
            let new = match is_new(tile.cx.state, tile.model.chart, tile.scope()) {
                true => [", ", tile.cx.words.new_label],
                false => ["", ""],
            };
            let said = tile.rank_text();
            [tile.name(), ", ", &said, between, when, new[0], new[1]].concat()
        })
    }

    fn row(&self, button: El, when: Vec<String>) -> El {
        let tile = self.clone();
        let when = (!when.is_empty()).then(|| dotted(&when.join(" · ")));
        button
            .child(span().class("name").child(self.name()))
            .child(" ")
            .child(span().class("rank").child(move || tile.rank_text()))
            .child(when.map(|when| span().class("when").child(when)))
    }

    /// The rank of the day that is looked at.
    fn rank(&self) -> Option<Rank> {
        self.model.rank(self.at, self.cx.state.day.get())
    }

    fn rank_text(&self) -> String {
        match self.rank() {
            Some(rank) => (self.cx.words.rank)(rank),
            None => self.cx.words.not_on_chart.to_owned(),
        }
    }

    fn is_asked_for(&self) -> bool {
        let (filter, day) = (self.cx.state.filter.read(), self.cx.state.day.get());
        self.model.admits(self.at, &filter, day)
    }

    /// A square without a rank: part of the map, and a row only where the reader asks for such places.
    fn empty_tile(&self) -> El {
        let (state, tile) = (self.cx.state, self.clone());
        self.place()
            .attr("aria-hidden", move || {
                let asked = state.filter.read().ranks == Some(RankFilter::NotCharted);
                (!asked).then_some("true")
            })
            .attr("title", self.name())
            .attr("data-out", move || !tile.is_asked_for())
            .child(match self.layout {
                Layout::Board => code(self.scope(), None),
                Layout::List => span().class("name").child(self.name()),
            })
    }

    /// Squares are placed by rules in the style sheet, one a column and one a row.
    fn place(&self) -> El {
        let place = &self.model.places[self.at];
        let class = match (place.cell, place.scope) {
            (Some(cell), _) => format!("place c{} r{}", cell.column, cell.row),
            (None, Scope::Worldwide) => "place worldwide".to_owned(),
            (None, Scope::Territory(_)) => "place beside".to_owned(),
        };
        li().attr("class", class)
            .attr("part", (self.layout == Layout::List).then_some("tile"))
            .attr("data-territory", place.scope.code())
    }
}

/// When the peak was reached, and where the song is now if that is elsewhere.
fn when(words: &'static Words, standing: &Standing) -> Vec<String> {
    let peak = standing.peak().map(|peak| peak.0);
    let when = peak.zip(standing.peak_at());
    let when = when.map(|(peak, when)| (words.peak_date)(peak, when));
    let now = standing.latest().filter(|(rank, _)| Some(*rank) != peak);
    let now = now.map(|(rank, when)| (words.latest)(rank, when));
    [when, now].into_iter().flatten().collect()
}

/// The code in a tile. The colours are set on this inner span, so that style sharing works: each `li` differs by its grid
/// cell. Screen readers get the name instead.
fn code(scope: Scope, hidden: Option<&'static str>) -> El {
    span()
        .class("code")
        .attr("part", "tile")
        .attr("aria-hidden", hidden)
        .child(scope.code())
}

/// Sets the tooltip of a tile when it gets the pointer or the focus, which the style sheet shows for the focus. In the
/// markup two hundred names would be there twice.
pub(super) fn explain(event: &Event) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let button = target.filter(|target| target.local_name() == "button");
    if let Some(button) = button {
        let text = button.text_content().unwrap_or_default();
        let _ = button.set_attribute("title", &text);
    }
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
