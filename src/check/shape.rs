//! A parsed value held against the shape of a document, before it becomes one.

use super::place::Place;
use super::problem::{Problem, Problems, Severity};
use crate::snapshot::{
    DOCUMENT, Fields, Key, MOST_EXACT, Need, Shape, VERSION, Value, limits, turns,
};
use std::fmt::Arguments;

/// What was found before a value could become a document.
#[derive(Default)]
pub struct Shaped {
    /// Every fault of shape, and warnings of what is not shown: keys that version 1 does not have,
    /// characters that turn the text around them. With a fault a value is no document.
    pub problems: Problems,
    /// The places of keys that are missing.
    pub missing: Vec<String>,
    /// The snapshot is of another version, so its shape was not looked at.
    pub other_version: bool,
    ranks: usize,
}

/// Whether more marks than [`limits::MARKS`] follow one another in a text: that takes tables of all of
/// Unicode, which each target has elsewhere.
pub type HasManyMarks<'a> = &'a dyn Fn(&str) -> bool;

/// Holds a value against version 1.
pub fn shape(value: &Value, has_many_marks: HasManyMarks) -> Shaped {
    let mut shaped = Shaped::default();
    if let Some(number) = version(value).filter(|number| *number != VERSION as f64) {
        let problem = || crate::check::other_version(&number.to_string());
        shaped.problems.push(Severity::Error, problem);
        shaped.other_version = true;
        return shaped;
    }
    let mut walk = Walk {
        shaped: &mut shaped,
        has_many_marks,
    };
    walk.value(&Place::ROOT, value, &DOCUMENT);
    if shaped.ranks > limits::RANKS {
        let most = limits::RANKS;
        let message = format_args!("the histories have more than {most} ranks in all{MOST_READ}");
        shaped.fault(&Place::top("history"), message);
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

const MOST_READ: &str = ", the most that is read";

struct Walk<'a> {
    shaped: &'a mut Shaped,
    has_many_marks: HasManyMarks<'a>,
}

impl Walk<'_> {
    fn value(&mut self, at: &Place, value: &Value, shape: &Shape) {
        match (shape, value) {
            (Shape::Flag, Value::Flag(_)) => {}
            (Shape::Text(most), Value::Text(text)) => self.text(at, text, *most as usize),
            (Shape::Whole(_), Value::Number(number)) => self.shaped.whole(at, *number),
            (Shape::Ranks, Value::List(items)) => {
                self.shaped.ranks += items.len();
                self.shaped.at_most(at, items.len(), limits::RANKS);
                for (index, item) in items.iter().enumerate() {
                    let at = at.item(index);
                    match item {
                        Value::Null => {}
                        Value::Number(number) => self.shaped.whole(&at, *number),
                        other => self.shaped.unfit(&at, "a whole number or null", other),
                    }
                }
            }
            (Shape::List(of, most), Value::List(items)) => {
                self.shaped.at_most(at, items.len(), *most as usize);
                for (index, item) in items.iter().enumerate() {
                    self.value(&at.item(index), item, of);
                }
            }
            (Shape::Map(of, most), Value::Map(entries)) => {
                self.shaped.at_most(at, entries.len(), *most as usize);
                for (name, item) in entries {
                    if self.shaped.key(at, name) {
                        self.value(&at.key(name), item, of);
                    }
                }
            }
            (Shape::Object(keys), Value::Object(fields)) => self.object(at, fields, keys),
            (shape, other) => self.shaped.unfit(at, called(shape), other),
        }
    }

    fn object(&mut self, at: &Place, fields: &Fields, keys: &[Key]) {
        for (index, key) in keys.iter().enumerate() {
            match fields.known.get(index).and_then(Option::as_ref) {
                None if key.need == Need::Must => self.shaped.missing(at, key),
                None => {}
                Some(Value::Null) if key.need == Need::May => {}
                Some(value) => self.value(&at.key(key.name), value, &key.shape),
            }
        }
        for name in &fields.unknown {
            // Editors find the schema by it.
            if name == "$schema" && at.is_root() || !self.shaped.key(at, name) {
                continue;
            }
            let message =
                format_args!("version 1 has no key “{name}”; it is kept in the file but not shown");
            self.shaped.warn(&at.key(name), message);
        }
    }

    fn text(&mut self, at: &Place, text: &str, most: usize) {
        // No letter has less than a byte.
        if text.len() > most && text.chars().count() > most {
            let message = format_args!("this text has more than {most} characters{MOST_READ}");
            return self.shaped.fault(at, message);
        }
        if text.contains('\0') {
            let message = format_args!("the character U+0000 is in this text; remove it");
            self.shaped.fault(at, message);
        }
        if text.len() > limits::MARKS && (self.has_many_marks)(text) {
            let most = limits::MARKS;
            let message =
                format_args!("a letter here has more than {most} combining marks{MOST_READ}");
            self.shaped.fault(at, message);
        }
        if text.contains(turns) {
            let message = format_args!(
                "a character here changes the direction of the text around it; it is removed"
            );
            self.shaped.warn(at, message);
        }
    }
}

impl Shaped {
    fn fault(&mut self, at: &Place, message: Arguments) {
        let problem = || Problem::fault(at.to_string(), message.to_string());
        self.problems.push(Severity::Error, problem);
    }

    fn warn(&mut self, at: &Place, message: Arguments) {
        let problem = || Problem::warning(at.to_string(), message.to_string());
        self.problems.push(Severity::Warning, problem);
    }

    fn missing(&mut self, at: &Place, key: &Key) {
        let (name, wanted) = (key.name, called(&key.shape));
        let message = format_args!("the key “{name}” is missing; it should be {wanted}");
        self.fault(at, message);
        if self.missing.len() < Problems::MOST {
            self.missing.push(at.key(name).to_string());
        }
    }

    /// A browser's numbers are exact up to 2⁵³.
    fn whole(&mut self, at: &Place, number: f64) {
        if number.abs() > MOST_EXACT {
            let message = format_args!("this number is too large to be exact in a browser");
            self.fault(at, message);
        } else if number.fract() != 0.0 {
            let message = format_args!("expected a whole number, but found {number}");
            self.fault(at, message);
        }
    }

    fn at_most(&mut self, at: &Place, count: usize, most: usize) {
        if count > most {
            let message = format_args!("more than {most} are listed here{MOST_READ}");
            self.fault(at, message);
        }
    }

    /// Whether a key is short enough to be named.
    fn key(&mut self, at: &Place, name: &str) -> bool {
        let most = limits::KEY;
        let is_short = name.len() <= most || name.chars().count() <= most;
        if !is_short {
            let message = format_args!("a key here has more than {most} characters{MOST_READ}");
            self.fault(at, message);
        }
        is_short
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
        Shape::Text(_) => "a string",
        Shape::Whole(_) => "a whole number",
        Shape::Flag => "true or false",
        Shape::Ranks | Shape::List(..) => "a list",
        Shape::Map(..) | Shape::Object(_) => "an object",
    }
}
