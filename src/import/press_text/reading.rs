//! What a text says: the places that it names at a rank, and the counts that it states.

use super::claimed::Claimed;
use super::text_date::TextDate;
use crate::song::Territory;
use std::ops::Range;

/// What a text says.
#[derive(Default)]
pub struct Reading {
    /// Each territory once, in the order of the text, with the bytes of its name.
    pub named: Vec<(Territory, Range<usize>)>,
    /// The counts that are claims.
    pub claims: Vec<Claimed>,
    /// The days that are stated beside them.
    pub dates: Vec<TextDate>,
}
