//! A count as a text states it.

use super::count::Count;
use crate::song::Metric;

/// A count with what it counts.
pub struct Claimed {
    pub count: Count,
    pub metric: Metric,
    /// The name after “according to” in its sentence.
    pub attributed_to: Option<String>,
}
