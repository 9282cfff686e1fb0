//! The limits of a snapshot as a whole. Those of each text, number and list are in its declaration.
//!
//! A snapshot twenty times as large as the largest real song is within them; a hostile file cannot freeze a page.

/// Bytes of the file.
pub const BYTES: usize = 8 << 20;

/// Levels of nested lists and objects; the document itself is the first.
pub const DEPTH: usize = 32;

/// Texts, numbers, lists and objects in all: one for every comma and one for every opening bracket.
pub const VALUES: usize = 1_000_000;

/// Combining marks on one letter: browsers take minutes to lay out thousands of them.
pub const MARKS: usize = 8;

/// Ranks of all histories together.
pub const RANKS: usize = 400_000;

/// People of all credits together, each counted as often as credited.
pub const PEOPLE: usize = 5_000;

/// Characters of a word of a closed list, or of a language tag.
pub const WORD: usize = 100;

/// Characters of a key.
pub const KEY: usize = 100;

/// The largest whole number that a browser represents exactly, 2⁵³ − 1.
pub const EXACT: f64 = 9_007_199_254_740_991.0;
