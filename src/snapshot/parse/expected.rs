//! The shape that the next value should have.

use crate::snapshot::document::DOCUMENT;
use crate::snapshot::kinds::RankNumber;
use crate::snapshot::limits;
use crate::snapshot::record::{Key, Kind, Shape};

/// An item of [`Shape::Ranks`] that is a number.
static RANK: Shape = RankNumber::SHAPE;

/// The shape that the next value should have; `None` for a value that is left out, so that what is kept is not deeper than
/// the shape of a document.
#[derive(Clone, Copy)]
pub struct ExpectedShape(pub(in crate::snapshot) Option<&'static Shape>);

impl ExpectedShape {
    /// That of a whole snapshot.
    pub const DOCUMENT: ExpectedShape = ExpectedShape(Some(&DOCUMENT));

    /// The keys of an object.
    pub fn keys(self) -> &'static [Key] {
        self.0.map_or(&[], Shape::keys)
    }

    /// Whether the value is left out.
    pub fn is_none(self) -> bool {
        self.0.is_none()
    }

    /// The shape of an item of a list.
    pub fn item(self) -> ExpectedShape {
        ExpectedShape(match self.0 {
            Some(Shape::List(of, _)) => Some(of),
            Some(Shape::Ranks) => Some(&RANK),
            _ => None,
        })
    }

    /// How many items are kept: one more than the limit, so that the check finds the excess.
    pub fn max_items(self) -> usize {
        match self.0 {
            Some(Shape::List(_, most) | Shape::Map(_, most)) => *most as usize + 1,
            Some(Shape::Ranks) => limits::RANKS + 1,
            _ => 0,
        }
    }
}
