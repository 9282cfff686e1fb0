//! A parsed snapshot, arranged by the shape that it should have.

/// A JSON value. Values that have no shape, such as those of unknown keys, are left out.
#[derive(Debug)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object with any keys.
    Map(Vec<(String, Value)>),
    /// An object with known keys.
    Object(Box<Fields>),
}

/// An object whose keys are known.
#[derive(Debug, Default)]
pub struct Fields {
    /// One value for each key of the shape, in its order; empty if the object has none of them.
    pub known: Vec<Option<Value>>,
    /// The names of all other keys.
    pub unknown: Vec<String>,
}
