//! What the reader has chosen on one card.

use super::share::Sharing;
use crate::contract::View;
use crate::song::{ChartId, Scope, Song, SourceId};
use leptos::prelude::*;

/// One card's choices; every copy is the same card's.
#[derive(Debug, Clone, Copy)]
pub struct State {
    pub view: RwSignal<View>,
    /// The place whose ranks are open.
    pub scope: RwSignal<Option<Scope>>,
    /// The chart that is shown, where the song has one.
    pub chart: RwSignal<Option<ChartId>>,
    pub layout: RwSignal<Layout>,
    /// Which lyric layers are shown, by their place in the snapshot.
    pub layers: RwSignal<Vec<bool>>,
    /// What should have the focus next; the browser's wing moves it.
    pub focus: RwSignal<Option<Focus>>,
    pub sharing: Sharing,
}

/// The two layouts of one list of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    Board,
    List,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    Tab(View),
    Source(SourceId),
    /// The button that opens the share menu.
    Share,
    /// The text to copy by hand.
    ByHand,
}

impl State {
    /// The choices a card opens with.
    pub fn new(song: &Song, view: View, scope: Option<Scope>) -> State {
        let layers = song.lyrics.as_ref().map_or(0, |lyrics| lyrics.layers.len());
        State {
            view: RwSignal::new(view),
            scope: RwSignal::new(scope),
            chart: RwSignal::new(song.leading_chart()),
            layout: RwSignal::new(Layout::Board),
            layers: RwSignal::new(vec![true; layers]),
            focus: RwSignal::new(None),
            sharing: Sharing::new(),
        }
    }

    /// Opens a panel.
    pub fn open(self, view: View) {
        if self.view.get_untracked() != view {
            self.view.set(view);
        }
    }

    /// Leads the reader to a source in the credits panel.
    pub fn cite(self, source: SourceId) {
        self.open(View::Credits);
        self.focus.set(Some(Focus::Source(source)));
    }
}
