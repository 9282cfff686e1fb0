//! The shape of a document, as a table that either parser's values can be held against.
//!
//! Serde would stop at the first fault, in a programmer's words and, in the browser, without a place;
//! wrapped to know the place it weighed as much as a fifth of all our code. This table finds every
//! fault of shape and says it in a sentence. A native test holds it to the types.

mod chart;
mod context;
mod credit;
mod leaf;
mod lyrics;
mod song;

use Need::{May, MayFilled, Must};
use Shape::{List, Object};
use chart::{CHART, CLAIM, HISTORY, MILESTONE, PERFORMANCE};
use context::{CONTEXT, REACTION};
use credit::{CREDIT, SOURCE};
use leaf::{ADDRESS, TAG, TIME, VERSIONS};
use lyrics::LYRICS;
use song::SONG;

/// What a value is made of.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// At most so many characters.
    Text(u32),
    /// A number without decimals, from the first of these to the second.
    Whole(&'static (i64, i64)),
    Flag,
    /// Whole numbers and nulls, at most [`super::limits::RANKS`].
    Ranks,
    /// At most so many items.
    List(&'static Shape, u32),
    /// Any keys, values of one shape, at most so many.
    Map(&'static Shape, u32),
    Object(&'static [Key]),
}

/// One key of an object.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    pub name: &'static str,
    pub need: Need,
    pub shape: Shape,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Has to be there.
    Must,
    /// May be absent or null.
    May,
    /// May be absent, but not null.
    MayFilled,
}

const fn key(name: &'static str, need: Need, shape: Shape) -> Key {
    Key { name, need, shape }
}

pub static DOCUMENT: Shape = Object(&[
    key("version", Must, VERSIONS),
    key("asOf", Must, TIME),
    key("lang", May, TAG),
    key("previous", May, ADDRESS),
    key("song", Must, SONG),
    key("context", May, CONTEXT),
    key("charts", MayFilled, List(&CHART, 1_000)),
    key("claims", MayFilled, List(&CLAIM, 1_000)),
    key("performance", MayFilled, List(&PERFORMANCE, 10_000)),
    key("history", MayFilled, List(&HISTORY, 10_000)),
    key("milestones", MayFilled, List(&MILESTONE, 2_000)),
    key("lyrics", May, LYRICS),
    key("credits", MayFilled, List(&CREDIT, 1_000)),
    key("reactions", MayFilled, List(&REACTION, 200)),
    key("sources", MayFilled, List(&SOURCE, 2_000)),
]);
