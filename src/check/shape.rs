//! A parsed value held against the shape of a document, before it becomes one.

use super::problem::{Problem, pointer_token};
use crate::snapshot::{DOCUMENT, Key, Need, Shape, VERSION};

/// A value that some JSON parser has made.
pub trait Json: Sized {
    fn kind(&self) -> Kind;
    /// The entries of an object in order; empty for anything else.
    fn entries(&self) -> Vec<(String, Self)>;
    /// The items of a list in order; empty for anything else.
    fn items(&self) -> Vec<Self>;
    /// The number, where it is one.
    fn number(&self) -> Option<f64>;
}

/// What a JSON value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Null,
    Flag,
    Number,
    Text,
    List,
    Object,
}

/// What was found before a value could become a document.
pub struct Shaped {
    /// Every fault of shape; with one a value is no document.
    pub faults: Vec<Problem>,
    /// A warning for each key that version 1 does not have.
    pub unknown: Vec<Problem>,
    /// The snapshot is of another version, so its shape was not looked at.
    pub other_version: bool,
}

/// Holds a value against version 1.
pub fn shape<J: Json>(value: &J) -> Shaped {
    let mut shaped = Shaped {
        faults: Vec::new(),
        unknown: Vec::new(),
        other_version: false,
    };
    let version = value
        .entries()
        .into_iter()
        .find(|(name, _)| name == "version");
    let number = version.and_then(|(_, version)| version.number());
    if let Some(number) = number.filter(|number| *number != VERSION as f64) {
        shaped
            .faults
            .push(super::other_version(&number.to_string()));
        shaped.other_version = true;
    } else {
        walk(&mut shaped, "", value, &DOCUMENT);
    }
    shaped
}

fn walk<J: Json>(shaped: &mut Shaped, at: &str, value: &J, shape: &Shape) {
    let kind = value.kind();
    match (shape, kind) {
        (Shape::Text, Kind::Text) | (Shape::Flag, Kind::Flag) => {}
        (Shape::Whole, Kind::Number) => whole(shaped, at, value),
        (Shape::Ranks, Kind::List) => {
            for (index, item) in value.items().iter().enumerate() {
                match item.kind() {
                    Kind::Null => {}
                    Kind::Number => whole(shaped, &format!("{at}/{index}"), item),
                    other => unfit(
                        shaped,
                        &format!("{at}/{index}"),
                        "a whole number or null",
                        other,
                    ),
                }
            }
        }
        (Shape::List(of), Kind::List) => {
            for (index, item) in value.items().iter().enumerate() {
                walk(shaped, &format!("{at}/{index}"), item, of);
            }
        }
        (Shape::Map(of), Kind::Object) => {
            for (name, item) in value.entries() {
                walk(shaped, &format!("{at}/{}", pointer_token(&name)), &item, of);
            }
        }
        (Shape::Object(keys), Kind::Object) => object(shaped, at, &value.entries(), keys),
        (shape, other) => unfit(shaped, at, called(shape), other),
    }
}

fn object<J: Json>(shaped: &mut Shaped, at: &str, entries: &[(String, J)], keys: &[Key]) {
    for key in keys {
        let found = entries
            .iter()
            .find(|(name, _)| name == key.name)
            .map(|(_, value)| value);
        match found {
            None if key.need == Need::Must => {
                let message = format!(
                    "the key “{}” is missing; {} belongs there",
                    key.name,
                    called(&key.shape)
                );
                shaped.faults.push(Problem::fault(at, message));
            }
            None => {}
            Some(value) if key.need == Need::May && value.kind() == Kind::Null => {}
            Some(value) => walk(shaped, &format!("{at}/{}", key.name), value, &key.shape),
        }
    }
    for (name, _) in entries {
        if !keys.iter().any(|key| key.name == name) {
            let message = "version 1 has no such key; it is kept in the file and shown nowhere";
            shaped.unknown.push(Problem::warning(
                format!("{at}/{}", pointer_token(name)),
                message,
            ));
        }
    }
}

/// A browser's numbers are exact up to 2⁵³.
fn whole<J: Json>(shaped: &mut Shaped, at: &str, value: &J) {
    let number = value.number().unwrap_or(f64::NAN);
    let message = if number.abs() > 9_007_199_254_740_991.0 {
        "this number is too large to be exact in a browser".to_owned()
    } else if number.fract() != 0.0 {
        format!("found {number}, but a whole number belongs here")
    } else {
        return;
    };
    shaped.faults.push(Problem::fault(at, message));
}

fn unfit(shaped: &mut Shaped, at: &str, wanted: &str, found: Kind) {
    let found = match found {
        Kind::Null => "null",
        Kind::Flag => "true or false",
        Kind::Number => "a number",
        Kind::Text => "a text",
        Kind::List => "a list",
        Kind::Object => "an object",
    };
    shaped.faults.push(Problem::fault(
        at,
        format!("found {found}, but {wanted} belongs here"),
    ));
}

fn called(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text => "a text",
        Shape::Whole => "a whole number",
        Shape::Flag => "true or false",
        Shape::Ranks | Shape::List(_) => "a list",
        Shape::Map(_) | Shape::Object(_) => "an object",
    }
}
