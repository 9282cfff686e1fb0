//! One well-known chart.

use crate::song::ChartKind;

/// A well-known chart.
pub struct KnownChart {
    /// Its id in snapshots, as `billboard-hot-100`.
    pub id: &'static str,
    /// The name that its publisher uses in English.
    pub name: &'static str,
    /// Its kind.
    pub kind: ChartKind,
    /// The number of positions, if that has not changed over the years.
    pub positions: Option<u16>,
}
