//! A parsed snapshot, arranged by the shape that it should have.
//!
//! There is one [`serde::Deserialize`] for the whole document: derived for every type of the snapshot it took 33 kB of the
//! wasm, a twelfth of all.

use super::limits;
use super::shape::{DOCUMENT, Key, Shape};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

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

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Value, D::Error> {
        ExpectedShape(Some(&DOCUMENT)).deserialize(from)
    }
}

/// An item of [`Shape::Ranks`] that is a number.
static RANK: Shape = Shape::Whole(&(1, 1));

/// The shape that the next value should have; `None` for a value that is left out, so that what is kept is not deeper than
/// the shape of a document.
#[derive(Clone, Copy)]
struct ExpectedShape(Option<&'static Shape>);

impl ExpectedShape {
    fn keys(self) -> &'static [Key] {
        match self.0 {
            Some(Shape::Object(keys)) => keys,
            _ => &[],
        }
    }

    fn item(self) -> ExpectedShape {
        ExpectedShape(match self.0 {
            Some(Shape::List(of, _)) => Some(of),
            Some(Shape::Ranks) => Some(&RANK),
            _ => None,
        })
    }

    /// How many items are kept: one more than the limit, so that the check finds the excess.
    fn max_items(self) -> usize {
        match self.0 {
            Some(Shape::List(_, most) | Shape::Map(_, most)) => *most as usize + 1,
            Some(Shape::Ranks) => limits::RANKS + 1,
            _ => 0,
        }
    }
}

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
        let mut items = Vec::new();
        loop {
            let is_full = items.len() >= self.max_items();
            let expected = if is_full {
                ExpectedShape(None)
            } else {
                self.item()
            };
            match from.next_element_seed(expected)? {
                None => return Ok(Value::List(items)),
                Some(_) if is_full => {}
                Some(item) => items.push(item),
            }
        }
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

/// Collects the keys of an object.
struct ObjectBuilder {
    shape: ExpectedShape,
    entries: Vec<(String, Value)>,
    fields: Fields,
}

impl ObjectBuilder {
    fn new(shape: ExpectedShape) -> ObjectBuilder {
        ObjectBuilder {
            shape,
            entries: Vec::new(),
            fields: Fields::default(),
        }
    }

    /// The index of a key in the shape, and the shape of its value.
    fn expected(&self, name: &str) -> (Option<usize>, ExpectedShape) {
        if let Some(Shape::Map(of, _)) = self.shape.0 {
            let is_full = self.entries.len() >= self.shape.max_items();
            return (None, ExpectedShape(Some(*of).filter(|_| !is_full)));
        }
        let keys = self.shape.keys();
        let index = keys.iter().position(|key| key.name == name);
        (index, ExpectedShape(index.map(|index| &keys[index].shape)))
    }

    fn put(&mut self, index: Option<usize>, name: String, value: Value) {
        match (index, self.shape.0) {
            (Some(index), _) => {
                let keys = self.shape.keys().len();
                self.fields.known.resize_with(keys, || None);
                self.fields.known[index] = Some(value);
            }
            (None, Some(Shape::Map(..))) if self.entries.len() < self.shape.max_items() => {
                self.entries.push((name, value));
            }
            (None, Some(Shape::Object(_))) => self.fields.unknown.push(name),
            _ => {}
        }
    }

    fn into_value(self) -> Value {
        match self.shape.0 {
            Some(Shape::Map(..)) => Value::Map(self.entries),
            _ => Value::Object(Box::new(self.fields)),
        }
    }
}
