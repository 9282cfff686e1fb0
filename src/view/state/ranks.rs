//! How a reader looks at the rank lines.

use crate::song::{Date, Scope};
use leptos::prelude::*;

/// The places whose lines are shown beside that of the selected place. A place keeps its index, and with it its colour,
/// when another is removed.
pub type OtherPlaces = [Option<Scope>; 4];

/// The state of one card's rank lines.
#[derive(Debug, Clone, Copy)]
pub struct RankLinesState {
    /// The places beside the selected one.
    pub others: [RwSignal<Option<Scope>>; 4],
    /// The date that the slider reads; `None` for the latest.
    pub at: RwSignal<Option<Date>>,
    /// Whether the table is shown in place of the lines.
    pub table: RwSignal<bool>,
}

impl RankLinesState {
    pub(crate) fn new(others: OtherPlaces) -> RankLinesState {
        RankLinesState {
            others: others.map(RwSignal::new),
            at: RwSignal::new(None),
            table: RwSignal::new(false),
        }
    }
}
