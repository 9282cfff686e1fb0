//! The shape of a document, as a table that either parser's values can be held against.
//!
//! Serde would stop at the first fault, in a programmer's words and, in the browser, without a place;
//! wrapped to know the place it weighed as much as a fifth of all our code. This table finds every
//! fault of shape and says it in a sentence. A native test holds it to the types.

mod chart;
mod context;
mod credit;
mod lyrics;
mod song;

use Need::{May, MayFilled, Must};
use Shape::{List, Object, Text, Whole};
use chart::{CHART, CLAIM, HISTORY, MILESTONE, PERFORMANCE};
use context::{CONTEXT, REACTION};
use credit::{CREDIT, SOURCE};
use lyrics::LYRICS;
use song::SONG;

/// What a value is made of.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    Text,
    /// A number without decimals that a browser holds exactly.
    Whole,
    Flag,
    /// Whole numbers and nulls.
    Ranks,
    List(&'static Shape),
    /// Any keys, values of one shape.
    Map(&'static Shape),
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
    key("version", Must, Whole),
    key("asOf", Must, Text),
    key("lang", May, Text),
    key("previous", May, Text),
    key("song", Must, SONG),
    key("context", May, CONTEXT),
    key("charts", MayFilled, List(&CHART)),
    key("claims", MayFilled, List(&CLAIM)),
    key("performance", MayFilled, List(&PERFORMANCE)),
    key("history", MayFilled, List(&HISTORY)),
    key("milestones", MayFilled, List(&MILESTONE)),
    key("lyrics", May, LYRICS),
    key("credits", MayFilled, List(&CREDIT)),
    key("reactions", MayFilled, List(&REACTION)),
    key("sources", MayFilled, List(&SOURCE)),
]);
