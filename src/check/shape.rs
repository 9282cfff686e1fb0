//! A parsed value held against the shape of a document, before it becomes one.

use super::place::Place;
use super::problem::Problem;
use crate::snapshot::{DOCUMENT, Fields, Key, MOST_EXACT, Need, Shape, VERSION, Value, turns};
use std::fmt::Arguments;

/// What was found before a value could become a document.
pub struct Shaped {
    /// Every fault of shape; with one a value is no document.
    pub faults: Vec<Problem>,
    /// What is not shown: keys that version 1 does not have, characters that turn the text around them.
    pub warnings: Vec<Problem>,
    /// The snapshot is of another version, so its shape was not looked at.
    pub other_version: bool,
}

/// Holds a value against version 1.
pub fn shape(value: &Value) -> Shaped {
    let mut shaped = Shaped {
        faults: Vec::new(),
        warnings: Vec::new(),
        other_version: false,
    };
    if let Some(number) = version(value).filter(|number| *number != VERSION as f64) {
        shaped
            .faults
            .push(super::other_version(&number.to_string()));
        shaped.other_version = true;
    } else {
        walk(&mut shaped, &Place::ROOT, value, &DOCUMENT);
    }
    shaped
}

/// The version, where the value is an object that states it as a number.
fn version(value: &Value) -> Option<f64> {
    let (Value::Object(fields), Shape::Object(keys)) = (value, &DOCUMENT) else {
        return None;
    };
    let stated = keys.iter().position(|key| key.name == "version")?;
    match fields.known.get(stated)? {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    }
}

fn walk(shaped: &mut Shaped, at: &Place, value: &Value, shape: &Shape) {
    match (shape, value) {
        (Shape::Flag, Value::Flag(_)) => {}
        (Shape::Text, Value::Text(text)) => {
            if text.contains(turns) {
                let message =
                    "a character here changes the direction of the text around it; it is removed";
                let pointer = at.to_string();
                shaped.warnings.push(Problem::warning(pointer, message));
            }
        }
        (Shape::Whole, Value::Number(number)) => whole(shaped, at, *number),
        (Shape::Ranks, Value::List(items)) => {
            for (index, item) in items.iter().enumerate() {
                let at = at.item(index);
                match item {
                    Value::Null => {}
                    Value::Number(number) => whole(shaped, &at, *number),
                    other => shaped.unfit(&at, "a whole number or null", other),
                }
            }
        }
        (Shape::List(of), Value::List(items)) => {
            for (index, item) in items.iter().enumerate() {
                walk(shaped, &at.item(index), item, of);
            }
        }
        (Shape::Map(of), Value::Map(entries)) => {
            for (name, item) in entries {
                walk(shaped, &at.key(name), item, of);
            }
        }
        (Shape::Object(keys), Value::Object(fields)) => object(shaped, at, fields, keys),
        (shape, other) => shaped.unfit(at, called(shape), other),
    }
}

fn object(shaped: &mut Shaped, at: &Place, fields: &Fields, keys: &[Key]) {
    for (key, found) in keys.iter().zip(&fields.known) {
        match found {
            None if key.need == Need::Must => shaped.fault(
                at,
                format_args!(
                    "the key “{}” is missing; it should be {}",
                    key.name,
                    called(&key.shape)
                ),
            ),
            None => {}
            Some(Value::Null) if key.need == Need::May => {}
            Some(value) => walk(shaped, &at.key(key.name), value, &key.shape),
        }
    }
    for name in &fields.unknown {
        let message = "version 1 has no such key; it is kept in the file but not shown";
        let pointer = at.key(name).to_string();
        shaped.warnings.push(Problem::warning(pointer, message));
    }
}

/// A browser's numbers are exact up to 2⁵³.
fn whole(shaped: &mut Shaped, at: &Place, number: f64) {
    if number.abs() > MOST_EXACT {
        shaped.fault(
            at,
            format_args!("this number is too large to be exact in a browser"),
        );
    } else if number.fract() != 0.0 {
        shaped.fault(
            at,
            format_args!("expected a whole number, but found {number}"),
        );
    }
}

impl Shaped {
    fn fault(&mut self, at: &Place, message: Arguments) {
        let pointer = at.to_string();
        self.faults
            .push(Problem::fault(pointer, message.to_string()));
    }

    fn unfit(&mut self, at: &Place, wanted: &str, found: &Value) {
        let found = match found {
            Value::Null => "null",
            Value::Flag(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "a string",
            Value::List(_) => "a list",
            Value::Map(_) | Value::Object(_) => "an object",
        };
        self.fault(at, format_args!("expected {wanted}, but found {found}"));
    }
}

fn called(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text => "a string",
        Shape::Whole => "a whole number",
        Shape::Flag => "true or false",
        Shape::Ranks | Shape::List(_) => "a list",
        Shape::Map(_) | Shape::Object(_) => "an object",
    }
}
