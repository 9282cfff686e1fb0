//! Milestones.

use crate::song::Milestone;

/// Milestones.
pub struct MilestoneWords {
    /// The heading of the milestones.
    pub heading: &'static str,
    /// A milestone.
    pub milestone: fn(&Milestone) -> String,
    /// A milestone with a short number, which is cut and not rounded, so that it never says more.
    pub in_short: fn(&Milestone) -> String,
    /// A milestone in two parts, the first of which is set large: `30 million+`, `streams on Spotify`.
    pub large_and_small: fn(&Milestone) -> (String, String),
}
