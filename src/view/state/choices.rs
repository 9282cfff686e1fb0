//! What is taken along when a card is rendered again.

use super::board::Layout;
use super::ranks::OtherPlaces;
use crate::embed::View;
use crate::song::{ChartId, Scope, Song};

/// What a reader has chosen, to be taken along where the same song's card is made anew.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    pub view: View,
    pub scope: Option<Scope>,
    pub chart: Option<ChartId>,
    pub layout: Layout,
    pub layers: Vec<bool>,
    /// Whose lines are laid over that of the open place.
    pub others: OtherPlaces,
    pub by_person: bool,
}

impl Choices {
    /// What a card opens with.
    pub fn new(song: &Song, view: View, scope: Option<Scope>) -> Choices {
        let layers = song.lyrics.as_ref().map_or(0, |lyrics| lyrics.layers.len());
        Choices {
            view,
            scope,
            chart: song.leading_chart(),
            layout: Layout::Board,
            layers: vec![true; layers],
            others: OtherPlaces::default(),
            by_person: false,
        }
    }
}
