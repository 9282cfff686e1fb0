//! The rows of a file.

use crate::song::{Date, Rank, Scope};
use std::collections::BTreeMap;
use std::ops::Range;

/// The rows of a file, each once.
#[derive(Default)]
pub struct Rows {
    /// The ids of the charts, in the order of the file.
    pub charts: Vec<String>,
    /// Rows by date, for each chart (its index in `charts`) and territory.
    pub territories: BTreeMap<(usize, Scope), BTreeMap<Date, Row>>,
}

/// A rank on a date.
#[derive(Clone)]
pub struct Row {
    pub rank: Rank,
    /// The line that the row begins on, counted from 1.
    pub line: usize,
    /// The bytes of the rank.
    pub bytes: Range<usize>,
}
