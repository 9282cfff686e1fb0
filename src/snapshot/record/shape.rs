//! The shapes that parsed values are compared with.

use super::doc::Doc;

/// What a value consists of.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// At most so many characters.
    Text(u32),
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A language tag.
    Tag,
    /// A whole number, from the first of these to the second.
    Whole(&'static (i64, i64)),
    /// `true` or `false`.
    Flag,
    /// Whole numbers and nulls, at most [`crate::snapshot::limits::RANKS`].
    Ranks,
    /// At most so many items.
    List(&'static Shape, u32),
    /// Values of one shape by language tag, at most so many.
    Map(&'static Shape, u32),
    /// Known keys.
    Object(Object),
}

/// An object with known keys.
#[derive(Debug, Clone, Copy)]
pub struct Object {
    /// The name of the record.
    pub name: Doc,
    /// What the record is.
    pub about: Doc,
    /// In the order of the documentation.
    pub keys: &'static [Key],
}

/// One key of an object.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// Whether it may be absent or null.
    pub need: Need,
    /// The shape of its value.
    pub shape: Shape,
    /// What its value is.
    pub meaning: Doc,
}

/// Whether a key may be absent or null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Must be there.
    Required,
    /// May be absent or null.
    Nullable,
    /// May be absent, but not null.
    Optional,
}

impl Shape {
    /// The keys of an object; none of other shapes.
    pub fn keys(&self) -> &'static [Key] {
        match self {
            Shape::Object(object) => object.keys,
            _ => &[],
        }
    }

    /// The shape of a part: of an object's key, of an item of a list, of a value of a map.
    pub fn part(&self, name: &str) -> Option<&'static Shape> {
        match self {
            Shape::List(of, _) | Shape::Map(of, _) => Some(of),
            other => {
                let mut keys = other.keys().iter();
                keys.find(|key| key.name == name).map(|key| &key.shape)
            }
        }
    }

    /// The shape of the part at a JSON pointer; `None` where no part is known there.
    pub fn at(&'static self, pointer: &str) -> Option<&'static Shape> {
        let mut names = pointer.split('/').skip(1);
        names.try_fold(self, |shape, name| shape.part(name))
    }
}
