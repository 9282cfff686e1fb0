//! What the table of shapes consists of.

/// What a value consists of.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// At most so many characters.
    Text(u32),
    /// A whole number, from the first of these to the second.
    Whole(&'static (i64, i64)),
    /// `true` or `false`.
    Flag,
    /// Whole numbers and nulls, at most [`crate::snapshot::limits::RANKS`].
    Ranks,
    /// At most so many items.
    List(&'static Shape, u32),
    /// Any keys, values of one shape, at most so many.
    Map(&'static Shape, u32),
    /// Known keys.
    Object(&'static [Key]),
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

pub(super) const fn key(name: &'static str, need: Need, shape: Shape) -> Key {
    Key { name, need, shape }
}
