//! From JSON, through serde, to a [`Value`] of the shape that it should have.

mod builder;
mod expected;
mod visitor;

pub use builder::{ListBuilder, ObjectBuilder};
pub use expected::ExpectedShape;

use super::{Document, Value};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error};

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Value, D::Error> {
        ExpectedShape::DOCUMENT.deserialize(from)
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Document, D::Error> {
        let document = Document::from_value(Value::deserialize(from)?);
        document.ok_or_else(|| D::Error::custom("this has not the shape of a snapshot"))
    }
}
