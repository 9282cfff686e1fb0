//! What is taken along when a card is rendered again.

use super::board::Layout;
use super::ranks::OtherPlaces;
use crate::embed::View;
use crate::song::{ChartId, Scope, Song};

/// What a reader has chosen; it is kept when the card of the same song is rendered again.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// The open panel.
    pub view: View,
    /// The selected place.
    pub scope: Option<Scope>,
    /// The chart that is shown.
    pub chart: Option<ChartId>,
    /// The layout of its places.
    pub layout: Layout,
    /// The indexes of the lyric layers that are shown, in order.
    pub layers: Vec<usize>,
    /// Whose lines are laid over that of the open place.
    pub others: OtherPlaces,
    /// Whether the credits are listed by person.
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
            layers: (0..layers).collect(),
            others: OtherPlaces::default(),
            by_person: true,
        }
    }
}
