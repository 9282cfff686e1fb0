//! The result of parsing a file.

use crate::check::Diagnostics;

/// What was parsed, and what its author should know.
#[derive(Debug, Clone, PartialEq)]
pub struct ParseResult<T> {
    /// `None` where there was an error.
    pub value: Option<T>,
    /// Errors and warnings in the order of the text.
    pub diagnostics: Diagnostics,
    /// The decoded text that the bytes of the diagnostics refer to.
    pub text: String,
    /// The JSON pointer of the part of the file that `text` is; empty where it is the whole file.
    pub part: String,
}

impl<T> ParseResult<T> {
    /// `value` if there was no error.
    pub fn new(text: String, value: Option<T>, mut diagnostics: Diagnostics) -> ParseResult<T> {
        diagnostics.sort();
        ParseResult {
            value: value.filter(|_| !diagnostics.has_errors()),
            diagnostics,
            text,
            part: String::new(),
        }
    }

    /// The result with a value made from this one.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> ParseResult<U> {
        ParseResult {
            value: self.value.map(make),
            diagnostics: self.diagnostics,
            text: self.text,
            part: self.part,
        }
    }

    /// The result of a text inside a JSON file.
    pub fn of_part(mut self, pointer: String) -> ParseResult<T> {
        self.part = pointer;
        self
    }
}
