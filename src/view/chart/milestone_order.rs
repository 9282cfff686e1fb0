//! The order of milestones.

use crate::song::{Milestone, Song};
use crate::view::parts::order::in_order;

/// In the order of the list.
pub(super) fn ordered(song: &Song) -> Vec<&Milestone> {
    in_order(&song.milestones, |milestone| {
        (milestone.at.earliest_minute(), String::new())
    })
}
