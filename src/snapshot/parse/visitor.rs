//! Builds each value as serde announces it.
//!
//! There is one visitor for the whole document: readers derived for every record took 33 kB of the wasm, a twelfth of it.

use super::builder::{ListBuilder, ObjectBuilder};
use super::expected::ExpectedShape;
use crate::snapshot::Value;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

impl<'de> DeserializeSeed<'de> for ExpectedShape {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        match self.0 {
            Some(_) => from.deserialize_any(self),
            None => from
                .deserialize_ignored_any(IgnoredAny)
                .map(|_| Value::Null),
        }
    }
}

impl<'de> Visitor<'de> for ExpectedShape {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    /// Ranks as the text of their list, which a browser passes as one value: one by one, a year of two hundred places
    /// would take a second.
    fn visit_byte_buf<E>(self, text: Vec<u8>) -> Result<Value, E> {
        Ok(Value::List(
            text.split(|byte| *byte == b',').map(rank).collect(),
        ))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut list = ListBuilder::new(self);
        while let Some(item) = from.next_element_seed(list.expected())? {
            list.put(item);
        }
        Ok(list.into_value())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut object = ObjectBuilder::new(self);
        while let Some(name) = from.next_key::<String>()? {
            let (index, expected) = object.expected(&name);
            let value = from.next_value_seed(expected)?;
            object.put(index, name, value);
        }
        Ok(object.into_value())
    }
}

/// A whole number in digits; anything else is `null`, the only other value that is packed.
fn rank(text: &[u8]) -> Value {
    let number = |digits: &[u8]| std::str::from_utf8(digits).ok()?.parse::<u32>().ok();
    number(text).map_or(Value::Null, |number| Value::Number(f64::from(number)))
}
