//! One place: a tile of the board, or a row of the list.
//!
//! Two hundred tiles are most of a card's markup, so a tile is a square and a button with one text;
//! what only a row shows is made with the list.

mod ranked;
mod tooltip;

pub(super) use tooltip::{explain, explain_nothing, tooltip};

use super::model::BoardModel;
use crate::markup::El;
use crate::markup::html::{li, span};
use crate::song::Scope;
use crate::view::context::CardContext;
use crate::view::state::{Layout, RankFilter};
use leptos::prelude::*;
use std::sync::Arc;

/// A place of a board, as one of its two layouts has it.
#[derive(Clone)]
pub(super) struct BoardTile {
    pub model: Arc<BoardModel>,
    pub cx: CardContext,
    pub layout: Layout,
    /// Which of the model's places.
    pub at: usize,
}

impl BoardTile {
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

    fn passes_filter(&self) -> bool {
        let (filter, day) = (self.cx.state.filter.read(), self.cx.state.day.get());
        self.model.admits(self.at, &filter, day)
    }

    /// A square without a rank: part of the map, and a row or a chip only where the reader asks for such places. Its text says
    /// which territory it is: a data attribute for each would be 0.3 kB of a compressed card.
    fn empty_tile(&self) -> El {
        let (state, tile) = (self.cx.state, self.clone());
        self.place("")
            .attr("aria-hidden", move || {
                let asked = state.filter.read().ranks == Some(RankFilter::NotCharted);
                (!asked).then_some("true")
            })
            .attr("data-out", move || !tile.passes_filter())
            .child(match self.layout {
                Layout::Board => self.code(None),
                Layout::List => span().class("name").child(self.name()),
            })
    }

    /// Squares are placed by rules in the style sheet, one a column and one a row. `group` has the classes of a
    /// place with a rank.
    fn place(&self, group: &str) -> El {
        let place = &self.model.places[self.at];
        let class = match (place.cell, place.scope) {
            (Some(cell), _) => format!("place{group} c{} r{}", cell.column, cell.row),
            (None, Scope::Worldwide) => format!("place{group} worldwide"),
            (None, Scope::Territory(_)) => format!("place{group} beside"),
        };
        li().attr("class", class)
            .attr("part", (self.layout == Layout::List).then_some("tile"))
    }

    /// The code in a tile, or the name where it has the space. The colours are set on this inner span, so that style
    /// sharing works: each `li` differs by its grid cell. Screen readers get the name instead.
    fn code(&self, hidden: Option<&'static str>) -> El {
        let scope = self.scope();
        let named = hidden.is_some() && self.model.few() && scope.territory().is_some();
        span()
            .class("code")
            .attr("part", "tile")
            .attr("aria-hidden", hidden)
            .attr("data-name", named.then(|| self.name()))
            .child(match scope {
                Scope::Worldwide => self.name(),
                Scope::Territory(_) => scope.code(),
            })
    }
}
