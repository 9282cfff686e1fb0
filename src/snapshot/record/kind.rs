//! The kinds of values that a key may have.

use super::field_reader::FieldReader;
use super::shape::{Need, Shape};

/// What the value of a key may be, and whether it may be absent: `Text<300>` must be there, `Option<Text<300>>` may be absent
/// or null.
pub trait Kind {
    /// The value in Rust.
    type Value;
    /// What a pointer to the value points to: the kind itself without an [`Option`], `[I]` of a list of `I`.
    type Present: ?Sized;
    /// Whether the key may be absent or null.
    const NEED: Need;
    /// What the value consists of.
    const SHAPE: Shape;

    /// Takes the value of the next field.
    fn read(fields: &mut FieldReader) -> Self::Value;
}

/// A kind whose key may be absent or null, as an [`Option`].
pub trait Nullable: Kind {
    /// Takes the value of the next field, if it is there.
    fn read_nullable(fields: &mut FieldReader) -> Option<Self::Value>;
}

/// A kind of which there are lists and maps.
pub trait Item {
    /// The value in Rust.
    type Value;
    /// What the value consists of.
    const SHAPE: Shape;

    /// Takes a list from the next field; an absent one is empty.
    fn read_list(fields: &mut FieldReader) -> Vec<Self::Value>;
    /// Takes the values by language tag from the next field.
    fn read_map(fields: &mut FieldReader) -> Vec<(String, Self::Value)>;
}

impl<K: Nullable> Kind for Option<K> {
    type Value = Option<K::Value>;
    type Present = K::Present;
    const NEED: Need = Need::Nullable;
    const SHAPE: Shape = K::SHAPE;

    fn read(fields: &mut FieldReader) -> Option<K::Value> {
        K::read_nullable(fields)
    }
}
