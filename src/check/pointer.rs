//! A JSON pointer to a part of a document. It is written as text only where there is a problem.

use std::fmt::{Display, Formatter, Result};

/// A part of a document, by the parts that contain it.
#[derive(Clone, Copy)]
pub(super) struct Pointer<'a> {
    parent: Option<&'a Pointer<'a>>,
    part: Part<'a>,
}

#[derive(Clone, Copy)]
enum Part<'a> {
    Document,
    Key(&'a str),
    Item(usize),
}

impl<'a> Pointer<'a> {
    /// The document itself.
    pub const ROOT: Pointer<'static> = Pointer {
        parent: None,
        part: Part::Document,
    };

    /// The lyrics.
    pub const LYRICS: Pointer<'static> = Pointer::top("lyrics");

    /// A key of the document itself.
    pub const fn top(key: &'a str) -> Pointer<'a> {
        Pointer {
            parent: None,
            part: Part::Key(key),
        }
    }

    /// A key of this object.
    pub const fn key(&'a self, key: &'a str) -> Pointer<'a> {
        Pointer {
            parent: Some(self),
            part: Part::Key(key),
        }
    }

    /// An item of this list, counted from 0.
    pub const fn item(&'a self, index: usize) -> Pointer<'a> {
        Pointer {
            parent: Some(self),
            part: Part::Item(index),
        }
    }

    pub fn is_root(&self) -> bool {
        matches!(self.part, Part::Document)
    }
}

impl Display for Pointer<'_> {
    /// A JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.part {
            Part::Document => Ok(()),
            Part::Key(key) => write!(f, "/{}", pointer_token(key)),
            Part::Item(index) => write!(f, "/{index}"),
        }
    }
}

/// A key as a reference token of a JSON pointer, by [RFC 6901, section 3](https://www.rfc-editor.org/rfc/rfc6901#section-3).
///
/// ```
/// assert_eq!(songcard::check::pointer_token("a/b~c"), "a~1b~0c");
/// ```
pub fn pointer_token(key: &str) -> String {
    let mut token = String::new();
    for letter in key.chars() {
        match letter {
            '~' => token.push_str("~0"),
            '/' => token.push_str("~1"),
            other => token.push(other),
        }
    }
    token
}
