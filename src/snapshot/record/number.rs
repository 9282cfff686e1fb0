//! Kinds of numbers, and `true` or `false`.

use super::field_reader::FieldReader;
use super::kind::{Kind, Nullable};
use super::shape::{Need, Shape};

/// A whole number within these limits.
pub enum Whole<const LEAST: i64, const MOST: i64> {}

impl<const LEAST: i64, const MOST: i64> Whole<LEAST, MOST> {
    /// The least number.
    pub const LEAST: i64 = LEAST;
    /// The greatest number.
    pub const MOST: i64 = MOST;

    /// Whether a number is within the limits.
    pub fn contains(number: i64) -> bool {
        (LEAST..=MOST).contains(&number)
    }
}

impl<const LEAST: i64, const MOST: i64> Kind for Whole<LEAST, MOST> {
    type Value = i64;
    type Present = Self;
    const NEED: Need = Need::Required;
    const SHAPE: Shape = Shape::Whole(&(LEAST, MOST));

    fn read(fields: &mut FieldReader) -> i64 {
        fields.whole_number()
    }
}

impl<const LEAST: i64, const MOST: i64> Nullable for Whole<LEAST, MOST> {
    fn read_nullable(fields: &mut FieldReader) -> Option<i64> {
        fields.optional_whole_number()
    }
}

/// `true` or `false`; an absent one is `false`.
pub enum Flag {}

impl Kind for Flag {
    type Value = bool;
    type Present = Flag;
    const NEED: Need = Need::Optional;
    const SHAPE: Shape = Shape::Flag;

    fn read(fields: &mut FieldReader) -> bool {
        fields.flag()
    }
}

/// Whole numbers and nulls.
pub enum Ranks {}

impl Kind for Ranks {
    type Value = Vec<Option<i64>>;
    type Present = Ranks;
    const NEED: Need = Need::Required;
    const SHAPE: Shape = Shape::Ranks;

    fn read(fields: &mut FieldReader) -> Vec<Option<i64>> {
        fields.ranks()
    }
}
