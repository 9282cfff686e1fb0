//! What a number counts.

use crate::song::{Qualifier, TerritoryWord};

/// The noun after a number.
pub struct Noun {
    /// The byte after it.
    pub end: usize,
    pub word: TerritoryWord,
    /// How exact the words around it make the number.
    pub qualifier: Qualifier,
    pub is_rest: bool,
}
