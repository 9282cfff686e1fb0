//! A place in a document: spelled as a JSON pointer only where something is wrong there.

use std::fmt::{Display, Formatter, Result};

/// A part of a document with the parts around it.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    around: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Whole,
    Key(&'a str),
    Item(usize),
}

impl<'a> Place<'a> {
    /// The document itself.
    pub const ROOT: Place<'static> = Place {
        around: None,
        step: Step::Whole,
    };

    /// A key of the document itself.
    pub const fn top(key: &'a str) -> Place<'a> {
        Place {
            around: None,
            step: Step::Key(key),
        }
    }

    pub const fn key(&'a self, key: &'a str) -> Place<'a> {
        Place {
            around: Some(self),
            step: Step::Key(key),
        }
    }

    pub fn is_root(&self) -> bool {
        matches!(self.step, Step::Whole)
    }

    pub const fn item(&'a self, index: usize) -> Place<'a> {
        Place {
            around: Some(self),
            step: Step::Item(index),
        }
    }
}

impl Display for Place<'_> {
    /// A JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if let Some(around) = self.around {
            around.fmt(f)?;
        }
        match self.step {
            Step::Whole => Ok(()),
            Step::Key(key) => write!(f, "/{}", pointer_token(key)),
            Step::Item(index) => write!(f, "/{index}"),
        }
    }
}

/// A key as a part of a JSON pointer.
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
