//! The limits of a snapshot as a whole. What each text, number and list may hold is in the table of
//! shapes.
//!
//! They let the largest real song fit twenty times over, and keep a hostile file from freezing a page.

/// Of the file.
pub const BYTES: usize = 8 << 20;

/// How deep lists and objects may be inside each other; the document itself is the first.
pub const DEPTH: usize = 32;

/// Texts, numbers, lists and objects in all: every comma has one behind it, and every bracket is one.
pub const VALUES: usize = 1_000_000;

/// Combining marks, one after another: browsers take minutes to lay out thousands on a letter.
pub const MARKS: usize = 8;

/// Ranks of all histories together.
pub const RANKS: usize = 400_000;

/// People of all credits together, each counted as often as credited.
pub const PEOPLE: usize = 5_000;

/// Characters of a key.
pub const KEY: usize = 100;
