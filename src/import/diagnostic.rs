//! Errors and warnings about a lyrics file.

use crate::check::Severity;
use std::fmt::{self, Arguments, Display};

/// A position in a text, for people. Lines end with a line feed, a carriage return or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Counted from 1.
    pub line: u32,
    /// In characters, counted from 1.
    pub column: u32,
}

/// One sentence about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// `None` where it is about the whole file.
    pub position: Option<Position>,
    /// An error or a warning.
    pub severity: Severity,
    /// Without the full stop.
    pub sentence: String,
}

impl Diagnostic {
    /// A warning about the whole file.
    pub fn about_file(sentence: String) -> Diagnostic {
        Diagnostic {
            position: None,
            severity: Severity::Warning,
            sentence,
        }
    }
}

/// The result of parsing a file.
#[derive(Debug, Clone, PartialEq)]
pub struct ParseResult<T> {
    /// `None` where there was an error.
    pub value: Option<T>,
    /// Errors and warnings, sorted by position.
    pub diagnostics: Vec<Diagnostic>,
}

/// Collects errors and warnings while a text is parsed, by their bytes.
#[derive(Default)]
pub struct Diagnostics {
    kept: Vec<(usize, Severity, String)>,
    /// The number of those that were dropped, and the byte of the first.
    more: Option<(usize, usize)>,
    has_error: bool,
}

/// The most messages about one file.
const MOST: usize = 100;

impl Diagnostics {
    /// Adds an error at this byte.
    pub fn error(&mut self, at: usize, sentence: Arguments) {
        // The first error is never dropped, since it is why the file is rejected.
        let is_first = !self.has_error;
        self.has_error = true;
        self.push(at, Severity::Error, sentence, is_first);
    }

    /// Adds a warning at this byte.
    pub fn warn(&mut self, at: usize, sentence: Arguments) {
        self.push(at, Severity::Warning, sentence, false);
    }

    fn push(&mut self, at: usize, severity: Severity, sentence: Arguments, always: bool) {
        if self.kept.len() < MOST || always {
            self.kept.push((at, severity, sentence.to_string()));
        } else {
            let (count, first) = self.more.unwrap_or((0, at));
            self.more = Some((count + 1, first));
        }
    }

    /// Whether there is no error so far.
    pub fn has_no_error(&self) -> bool {
        !self.has_error
    }

    /// The result: `value` if there was no error, and the messages in the order of the text.
    pub fn finish<T>(mut self, text: &str, value: Option<T>) -> ParseResult<T> {
        self.kept.sort_by_key(|(at, ..)| *at);
        if let Some((count, first)) = self.more {
            let sentence = format!("there are {count} more messages of this kind");
            self.kept.push((first, Severity::Warning, sentence));
        }
        let positions = positions(text, self.kept.iter().map(|(at, ..)| *at));
        let diagnostics =
            self.kept
                .into_iter()
                .zip(positions)
                .map(|((_, severity, sentence), position)| Diagnostic {
                    position: Some(position),
                    severity,
                    sentence,
                });
        ParseResult {
            value: value.filter(|_| !self.has_error),
            diagnostics: diagnostics.collect(),
        }
    }
}

/// The positions of bytes of a text, in the order of `offsets`. The text is read once.
pub fn positions(text: &str, offsets: impl Iterator<Item = usize>) -> Vec<Position> {
    let mut wanted: Vec<(usize, usize)> = offsets.enumerate().map(|(nth, at)| (at, nth)).collect();
    wanted.sort_unstable();
    let mut position = Position { line: 1, column: 1 };
    let mut positions = vec![position; wanted.len()];
    let mut letters = text.char_indices().peekable();
    for (offset, nth) in wanted {
        while let Some((_, letter)) = letters.next_if(|(at, _)| *at < offset) {
            let ends = match letter {
                '\r' => letters.peek().is_none_or(|(_, next)| *next != '\n'),
                other => other == '\n',
            };
            if ends {
                position.line += 1;
                position.column = 1;
            } else {
                position.column += 1;
            }
        }
        positions[nth] = position;
    }
    positions
}

/// The first 40 characters of a text, quoted in a message.
pub struct ShortQuote<'a>(pub &'a str);

impl Display for ShortQuote<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.0.char_indices().nth(40);
        match end {
            Some((end, _)) => write!(f, "“{}…”", &self.0[..end]),
            None => write!(f, "“{}”", self.0),
        }
    }
}
