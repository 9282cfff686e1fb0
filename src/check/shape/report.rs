//! The problems of a value's shape.

use crate::check::diagnostic::{Diagnostic, Severity};
use crate::check::diagnostics::Diagnostics;
use crate::check::mistake::{Mistake, Vocabulary};
use crate::snapshot::{Key, Pointer, Shape, Value, limits};
use std::fmt::Arguments;

/// The end of a message about something that exceeds a limit.
pub(super) const LIMIT: &str = ", the most that is read";

/// The result of comparing a value with the shape of a document.
#[derive(Default)]
pub struct ShapeCheck {
    /// Every error of shape, and warnings of what is not shown: keys that version 1 does not have, characters that
    /// change the direction of the text around them. A value with an error does not become a document.
    pub problems: Diagnostics,
    /// JSON pointers to keys that are missing, of at most [`Diagnostics::MAX_KEPT`].
    pub missing: Vec<String>,
    /// The snapshot has another version, so its shape was not checked.
    pub other_version: bool,
    pub(super) ranks: usize,
}

impl ShapeCheck {
    pub(super) fn error(&mut self, at: &Pointer, message: Arguments) {
        let problem = || Diagnostic::error(at.to_string(), message.to_string());
        self.problems.push(Severity::Error, problem);
    }

    pub(super) fn warning(&mut self, at: &Pointer, message: Arguments) {
        let problem = || Diagnostic::warning(at.to_string(), message.to_string());
        self.problems.push(Severity::Warning, problem);
    }

    /// Reports a key that version 1 does not have.
    pub(super) fn unknown_key(&mut self, at: &Pointer, name: &str) {
        let problem = || Diagnostic {
            mistake: Some(Box::new(Mistake::unknown(name, Vocabulary::Keys))),
            ..Diagnostic::warning(
                at.to_string(),
                format!("version 1 has no key “{name}”; it is kept in the file but not shown"),
            )
        };
        self.problems.push(Severity::Warning, problem);
    }

    /// Reports a required key that is absent.
    pub(super) fn missing_key(&mut self, at: &Pointer, key: &Key) {
        let (name, expected) = (key.name, kind_of(&key.shape));
        let message = format_args!("the key “{name}” is missing; it should be {expected}");
        self.error(at, message);
        if self.missing.len() < Diagnostics::MAX_KEPT {
            self.missing.push(at.key(name).to_string());
        }
    }

    /// Reports a number that is not whole, or not exact in a browser, whose numbers are exact up to 2⁵³.
    pub(super) fn whole_number(&mut self, at: &Pointer, number: f64) {
        if number.abs() > limits::EXACT {
            let message = format_args!("this number is too large to be exact in a browser");
            self.error(at, message);
        } else if number.fract() != 0.0 {
            let message = format_args!("expected a whole number, but found {number}");
            self.error(at, message);
        }
    }

    /// Reports a list that is longer than the limit.
    pub(super) fn length(&mut self, at: &Pointer, count: usize, most: usize) {
        if count > most {
            let message = format_args!("more than {most} are listed here{LIMIT}");
            self.error(at, message);
        }
    }

    /// Reports a key that is longer than the limit, and returns whether it is not.
    pub(super) fn key_length(&mut self, at: &Pointer, name: &str) -> bool {
        let most = limits::KEY;
        // A character has at least one byte.
        let is_short = name.len() <= most || name.chars().count() <= most;
        if !is_short {
            let message = format_args!("a key here has more than {most} characters{LIMIT}");
            self.error(at, message);
        }
        is_short
    }

    /// Reports a value of another kind.
    pub(super) fn wrong_kind(&mut self, at: &Pointer, expected: &str, found: &Value) {
        let found_kind = match found {
            Value::Null => "null",
            Value::Flag(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "a string",
            Value::List(_) => "a list",
            Value::Map(_) | Value::Object(_) => "an object",
        };
        self.error(
            at,
            format_args!("expected {expected}, but found {found_kind}"),
        );
    }
}

/// What a shape is called in a message.
pub(super) fn kind_of(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text(_) | Shape::OneOf(_) | Shape::Tag => "a string",
        Shape::Whole(_) => "a whole number",
        Shape::Flag => "true or false",
        Shape::Ranks | Shape::List(..) => "a list",
        Shape::Map(..) | Shape::Object(_) => "an object",
    }
}
