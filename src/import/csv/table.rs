//! Comma-separated values ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)), every cell with its line and column.
//!
//! The `csv` crate is not used: it gives a record the line of the comments and blank lines before it, and does not report a
//! quote that is never closed.

use crate::import::row_diagnostic::RowDiagnostic;
use std::borrow::Cow;

/// One row. It takes several lines where a quoted cell has line breaks.
pub struct Record<'a> {
    pub cells: Vec<Cell<'a>>,
}

/// A trimmed cell.
pub struct Cell<'a> {
    pub text: Cow<'a, str>,
    /// Line and column, both counted from 1, the column in characters.
    pub at: (usize, usize),
}

/// More columns than any table of chart rows has.
const MOST: usize = 100;

/// Reads records one by one, without blank lines and comments.
pub struct Table<'a> {
    rest: &'a str,
    line: usize,
    column: usize,
}

impl<'a> Table<'a> {
    pub fn of(text: &'a str) -> Table<'a> {
        Table {
            rest: text,
            line: 1,
            column: 1,
        }
    }

    /// The next record that can be read; errors of others are added to `errors`.
    pub fn next(&mut self, errors: &mut Vec<RowDiagnostic>) -> Option<Record<'a>> {
        while !self.rest.is_empty() {
            let line = &self.rest[..line_end(self.rest)];
            if line.starts_with('#') || line.trim().is_empty() {
                self.pass(line.len());
                self.break_line();
                continue;
            }
            match self.record() {
                Ok(record) => return Some(record),
                Err(error) => {
                    errors.push(error);
                    self.pass(line_end(self.rest));
                    self.break_line();
                }
            }
        }
        None
    }

    fn record(&mut self) -> Result<Record<'a>, RowDiagnostic> {
        let mut cells = Vec::new();
        let start = (self.line, self.column);
        loop {
            let cell = self.cell()?;
            if cells.len() == MOST {
                let sentence = format!("this row has more than {MOST} cells");
                return Err(RowDiagnostic::error(start, sentence));
            }
            cells.push(cell);
            if !self.rest.starts_with(',') {
                self.break_line();
                return Ok(Record { cells });
            }
            self.pass(1);
        }
    }

    /// One cell, up to its comma or the end of its line.
    fn cell(&mut self) -> Result<Cell<'a>, RowDiagnostic> {
        let blank = |text: &str| text.len() - text.trim_start_matches([' ', '\t']).len();
        self.pass(blank(self.rest));
        let at = (self.line, self.column);
        let Some(inside) = self.rest.strip_prefix('"') else {
            let end = self.rest.find([',', '\n', '\r']).unwrap_or(self.rest.len());
            let text = Cow::Borrowed(self.rest[..end].trim());
            self.pass(end);
            return Ok(Cell { text, at });
        };
        let Some(end) = closing(inside) else {
            return Err(RowDiagnostic::error(
                at,
                "the quote that opens here is not closed",
            ));
        };
        let text = &inside[..end];
        self.pass(end + 2);
        self.pass(blank(self.rest));
        if !self.rest.is_empty() && !self.rest.starts_with([',', '\n', '\r']) {
            let sentence =
                "there is text after the closing quote; write a quote inside a cell twice";
            return Err(RowDiagnostic::error((self.line, self.column), sentence));
        }
        let text = match text.contains('"') {
            true => Cow::Owned(text.replace("\"\"", "\"").trim().to_owned()),
            false => Cow::Borrowed(text.trim()),
        };
        Ok(Cell { text, at })
    }

    /// Advances by so many bytes, counting lines and columns.
    fn pass(&mut self, bytes: usize) {
        let (passed, rest) = self.rest.split_at(bytes);
        let mut letters = passed.chars().peekable();
        while let Some(letter) = letters.next() {
            self.column += 1;
            if letter == '\n' || (letter == '\r' && letters.peek() != Some(&'\n')) {
                self.line += 1;
                self.column = 1;
            }
        }
        self.rest = rest;
    }

    /// Advances past the line break.
    fn break_line(&mut self) {
        let bytes = if self.rest.starts_with("\r\n") { 2 } else { 1 };
        self.pass(bytes.min(self.rest.len()));
    }
}

fn line_end(text: &str) -> usize {
    text.find(['\n', '\r']).unwrap_or(text.len())
}

/// The byte of the quote that closes a cell: the first that is not doubled.
fn closing(inside: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + inside[from..].find('"')?;
        if !inside[at + 1..].starts_with('"') {
            return Some(at);
        }
        from = at + 2;
    }
}
