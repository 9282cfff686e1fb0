//! What a parser made of a snapshot's text, arranged by the shape it should have.
//!
//! One [`serde::Deserialize`] for the whole document: derived for every type of the snapshot it was
//! 33 kB of the wasm, a twelfth of all.

use super::limits;
use super::shape::{DOCUMENT, Key, Shape};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

/// A JSON value. What no shape asks for, as the value of an unknown key, is not kept.
#[derive(Debug)]
pub enum Value {
    Null,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Value>),
    /// An object with any keys.
    Map(Vec<(String, Value)>),
    Object(Box<Fields>),
}

/// An object whose keys are known.
#[derive(Debug, Default)]
pub struct Fields {
    /// One for each key of the shape, in its order; empty where no key of it is there.
    pub known: Vec<Option<Value>>,
    /// The names of all other keys.
    pub unknown: Vec<String>,
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Value, D::Error> {
        Wanted(Some(&DOCUMENT)).deserialize(from)
    }
}

/// An item of [`Shape::Ranks`] that is a number.
static RANK: Shape = Shape::Whole(&(1, 1));

/// The shape that belongs where the next value stands; `None` where nobody will look, so that what
/// is kept is no deeper than the shape of a document.
#[derive(Clone, Copy)]
struct Wanted(Option<&'static Shape>);

impl Wanted {
    fn keys(self) -> &'static [Key] {
        match self.0 {
            Some(Shape::Object(keys)) => keys,
            _ => &[],
        }
    }

    fn item(self) -> Wanted {
        Wanted(match self.0 {
            Some(Shape::List(of, _)) => Some(of),
            Some(Shape::Ranks) => Some(&RANK),
            _ => None,
        })
    }

    /// How many items are kept: one more than may be there, so that the excess is seen.
    fn most(self) -> usize {
        match self.0 {
            Some(Shape::List(_, most) | Shape::Map(_, most)) => *most as usize + 1,
            Some(Shape::Ranks) => limits::RANKS + 1,
            _ => 0,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Wanted {
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

impl<'de> Visitor<'de> for Wanted {
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

    /// Ranks as the text of their list, which a browser hands over in one piece: a value at a time, a
    /// year of two hundred places would take a second.
    fn visit_byte_buf<E>(self, text: Vec<u8>) -> Result<Value, E> {
        Ok(Value::List(
            text.split(|byte| *byte == b',').map(rank).collect(),
        ))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        loop {
            let is_full = items.len() >= self.most();
            let wanted = if is_full { Wanted(None) } else { self.item() };
            match from.next_element_seed(wanted)? {
                None => return Ok(Value::List(items)),
                Some(_) if is_full => {}
                Some(item) => items.push(item),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut object = Object::new(self);
        while let Some(name) = from.next_key::<String>()? {
            let (place, wanted) = object.wanted(&name);
            let value = from.next_value_seed(wanted)?;
            object.put(place, name, value);
        }
        Ok(object.into_value())
    }
}

/// A whole number in digits; anything else is `null`, which is the only other thing that is packed.
fn rank(text: &[u8]) -> Value {
    let number = |digits: &[u8]| std::str::from_utf8(digits).ok()?.parse::<u32>().ok();
    number(text).map_or(Value::Null, |number| Value::Number(f64::from(number)))
}

/// An object while it is read.
struct Object {
    shape: Wanted,
    entries: Vec<(String, Value)>,
    fields: Fields,
}

impl Object {
    fn new(shape: Wanted) -> Object {
        Object {
            shape,
            entries: Vec::new(),
            fields: Fields::default(),
        }
    }

    /// The place of a key in the shape, and what belongs there.
    fn wanted(&self, name: &str) -> (Option<usize>, Wanted) {
        if let Some(Shape::Map(of, _)) = self.shape.0 {
            let is_full = self.entries.len() >= self.shape.most();
            return (None, Wanted(Some(*of).filter(|_| !is_full)));
        }
        let keys = self.shape.keys();
        let place = keys.iter().position(|key| key.name == name);
        (place, Wanted(place.map(|place| &keys[place].shape)))
    }

    fn put(&mut self, place: Option<usize>, name: String, value: Value) {
        match (place, self.shape.0) {
            (Some(place), _) => {
                let keys = self.shape.keys().len();
                self.fields.known.resize_with(keys, || None);
                self.fields.known[place] = Some(value);
            }
            (None, Some(Shape::Map(..))) if self.entries.len() < self.shape.most() => {
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
