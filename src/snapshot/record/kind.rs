//! The kinds of values that a key may have.

use super::field_reader::FieldReader;
use super::shape::{Need, Object, Shape};
use crate::song::Keyword;
use std::marker::PhantomData;

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

/// Text of at most so many characters.
pub enum Text<const MOST: u32> {}

/// One word of a closed list.
pub struct OneOf<K>(PhantomData<K>);

/// Implements the traits of a kind that is text.
macro_rules! text_kind {
    ([$($generic:tt)*] $kind:ty, $shape:expr) => {
        impl<$($generic)*> Kind for $kind {
            type Value = String;
            type Present = Self;
            const NEED: Need = Need::Required;
            const SHAPE: Shape = $shape;

            fn read(fields: &mut FieldReader) -> String {
                fields.text()
            }
        }

        impl<$($generic)*> Nullable for $kind {
            fn read_nullable(fields: &mut FieldReader) -> Option<String> {
                fields.optional_text()
            }
        }

        impl<$($generic)*> Item for $kind {
            type Value = String;
            const SHAPE: Shape = $shape;

            fn read_list(fields: &mut FieldReader) -> Vec<String> {
                fields.texts()
            }

            fn read_map(fields: &mut FieldReader) -> Vec<(String, String)> {
                fields.text_by_tag()
            }
        }
    };
}

text_kind!([const MOST: u32] Text<MOST>, Shape::Text(MOST));
text_kind!([K: Keyword] OneOf<K>, Shape::OneOf(K::WORDS));

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

/// An object with known keys, which `record!` declares.
pub trait Record: Sized {
    /// The keys and the documentation.
    const OBJECT: Object;

    /// Takes the values of the fields of an object.
    fn read_fields(fields: &mut FieldReader) -> Self;
}

impl<R: Record> Kind for R {
    type Value = R;
    type Present = R;
    const NEED: Need = Need::Required;
    const SHAPE: Shape = Shape::Object(R::OBJECT);

    fn read(fields: &mut FieldReader) -> R {
        fields.object(R::read_fields)
    }
}

impl<R: Record> Nullable for R {
    fn read_nullable(fields: &mut FieldReader) -> Option<R> {
        fields.optional_object(R::read_fields)
    }
}

impl<R: Record> Item for R {
    type Value = R;
    const SHAPE: Shape = Shape::Object(R::OBJECT);

    fn read_list(fields: &mut FieldReader) -> Vec<R> {
        fields.list(R::read_fields)
    }

    fn read_map(fields: &mut FieldReader) -> Vec<(String, R)> {
        fields.object_by_tag(R::read_fields)
    }
}
