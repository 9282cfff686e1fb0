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
}
