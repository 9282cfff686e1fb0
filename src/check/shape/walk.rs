//! Walks through a value beside the shape of a document.

use super::report::{LIMIT, ShapeCheck, kind_of};
use crate::check::diagnostic::{Diagnostic, Severity};
use crate::snapshot::{
    At, DOCUMENT, Document, Fields, Key, Need, Pointer, Shape, VERSION, Value, is_bidi_control,
    limits,
};

/// Whether more combining marks than [`limits::MARKS`] follow one another in a text. Each target has its own, because that
/// takes the tables of Unicode, which a browser has already.
pub type HasManyMarks<'a> = &'a dyn Fn(&str) -> bool;

/// Compares a value with the shape of version 1.
pub fn check_shape(value: &Value, has_many_marks: HasManyMarks) -> ShapeCheck {
    let mut found = ShapeCheck::default();
    if let Some(number) = version(value).filter(|number| *number != VERSION as f64) {
        let problem = || Diagnostic::other_version(&number.to_string());
        found.problems.push(Severity::Error, problem);
        found.other_version = true;
        return found;
    }
    let mut walk = Walk {
        found: &mut found,
        has_many_marks,
    };
    walk.value(&Pointer::ROOT, value, &DOCUMENT);
    if found.ranks > limits::RANKS {
        let most = limits::RANKS;
        let message = format_args!("the histories have more than {most} ranks in all{LIMIT}");
        found.error(&At::<Document>::ROOT.history(), message);
    }
    found
}

/// The version, where the value is an object that states it as a number.
fn version(value: &Value) -> Option<f64> {
    let Value::Object(fields) = value else {
        return None;
    };
    let key = At::<Document>::ROOT.version().name();
    let index = DOCUMENT.keys().iter().position(|other| other.name == key)?;
    match fields.known.get(index)? {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    }
}

struct Walk<'a> {
    found: &'a mut ShapeCheck,
    has_many_marks: HasManyMarks<'a>,
}

impl Walk<'_> {
    fn value(&mut self, at: &Pointer, value: &Value, shape: &Shape) {
        match (shape, value) {
            (Shape::Flag, Value::Flag(_)) => {}
            (Shape::Text(most), Value::Text(text)) => self.text(at, text, *most as usize),
            (Shape::OneOf(_) | Shape::Tag, Value::Text(text)) => self.text(at, text, limits::WORD),
            (Shape::Whole(_), Value::Number(number)) => self.found.whole_number(at, *number),
            (Shape::Ranks, Value::List(items)) => {
                self.found.ranks += items.len();
                self.found.length(at, items.len(), limits::RANKS);
                for (index, item) in items.iter().enumerate() {
                    let item_at = at.item(index);
                    match item {
                        Value::Null => {}
                        Value::Number(number) => self.found.whole_number(&item_at, *number),
                        other => self
                            .found
                            .wrong_kind(&item_at, "a whole number or null", other),
                    }
                }
            }
            (Shape::List(of, most), Value::List(items)) => {
                self.found.length(at, items.len(), *most as usize);
                for (index, item) in items.iter().enumerate() {
                    self.value(&at.item(index), item, of);
                }
            }
            (Shape::Map(of, most), Value::Map(entries)) => {
                self.found.length(at, entries.len(), *most as usize);
                for (name, item) in entries {
                    if self.found.key_length(at, name) {
                        self.value(&at.key(name), item, of);
                    }
                }
            }
            (Shape::Object(object), Value::Object(fields)) => self.object(at, fields, object.keys),
            (shape, other) => self.found.wrong_kind(at, kind_of(shape), other),
        }
    }

    fn object(&mut self, at: &Pointer, fields: &Fields, keys: &[Key]) {
        for (index, key) in keys.iter().enumerate() {
            match fields.known.get(index).and_then(Option::as_ref) {
                None if key.need == Need::Required => self.found.missing_key(at, key),
                None => {}
                Some(Value::Null) if key.need == Need::Nullable => {}
                Some(value) => self.value(&at.key(key.name), value, &key.shape),
            }
        }
        for name in &fields.unknown {
            // Editors find the schema by this key.
            if name == "$schema" && at.is_root() || !self.found.key_length(at, name) {
                continue;
            }
            self.found.unknown_key(&at.key(name), name);
        }
    }

    fn text(&mut self, at: &Pointer, text: &str, most: usize) {
        // A character has at least one byte.
        if text.len() > most && text.chars().count() > most {
            let message = format_args!("this text has more than {most} characters{LIMIT}");
            return self.found.error(at, message);
        }
        if text.contains('\0') {
            let message = format_args!("the character U+0000 is in this text; remove it");
            self.found.error(at, message);
        }
        if text.len() > limits::MARKS && (self.has_many_marks)(text) {
            let most = limits::MARKS;
            let message = format_args!("a letter here has more than {most} combining marks{LIMIT}");
            self.found.error(at, message);
        }
        if text.contains(is_bidi_control) {
            let message = format_args!(
                "a character here changes the direction of the text around it; it is removed"
            );
            self.found.warning(at, message);
        }
    }
}
