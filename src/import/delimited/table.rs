//! Comma-separated values ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)), or with another mark between cells, every cell
//! with its bytes.
//!
//! The `csv` crate is not used: it gives a record the line of the comments and blank lines before it, and does not report a
//! quote that is never closed.

use super::record::{CsvCell, CsvRecord};
use crate::check::{Diagnostic, Diagnostics};
use std::borrow::Cow;

/// More columns than any table of chart rows has.
const MOST: usize = 100;

/// Reads records one by one, without blank lines and comments.
pub struct Table<'a> {
    rest: &'a str,
    /// The byte of the file at which `rest` begins.
    at: usize,
    line: usize,
    separator: char,
}

impl<'a> Table<'a> {
    /// The table of a text with this mark between cells, one byte long.
    pub fn of(text: &'a str, separator: char) -> Table<'a> {
        Table {
            rest: text,
            at: 0,
            line: 1,
            separator,
        }
    }

    /// The next record that can be read; errors of others are added to `found`.
    pub fn next(&mut self, found: &mut Diagnostics) -> Option<CsvRecord<'a>> {
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
                    found.push(error.severity, || error);
                    self.pass(line_end(self.rest));
                    self.break_line();
                }
            }
        }
        None
    }

    fn record(&mut self) -> Result<CsvRecord<'a>, Diagnostic> {
        let mut cells = Vec::new();
        let (line, start) = (self.line, self.at);
        loop {
            let cell = self.cell()?;
            if cells.len() == MOST {
                let sentence = format!("this row has more than {MOST} cells");
                return Err(Diagnostic::error(start..self.at, sentence));
            }
            cells.push(cell);
            if !self.rest.starts_with(self.separator) {
                self.break_line();
                return Ok(CsvRecord { line, cells });
            }
            self.pass(1);
        }
    }

    /// One cell, up to its separator or the end of its line.
    fn cell(&mut self) -> Result<CsvCell<'a>, Diagnostic> {
        let separator = self.separator;
        // Tabs are no blanks where they separate cells.
        let is_blank = |letter: char| matches!(letter, ' ' | '\t') && letter != separator;
        let blank = |text: &str| text.len() - text.trim_start_matches(is_blank).len();
        self.pass(blank(self.rest));
        let start = self.at;
        let Some(inside) = self.rest.strip_prefix('"') else {
            let end = self
                .rest
                .find([self.separator, '\n', '\r'])
                .unwrap_or(self.rest.len());
            let cell = &self.rest[..end];
            let text = cell.trim();
            // Spreadsheets have other blanks too, such as U+00A0.
            let start = start + cell.len() - cell.trim_start().len();
            self.pass(end);
            return Ok(CsvCell {
                text: Cow::Borrowed(text),
                bytes: start..start + text.len(),
            });
        };
        let Some(end) = closing(inside) else {
            let sentence = "the quote that opens here is not closed";
            return Err(Diagnostic::error(start, sentence));
        };
        let text = &inside[..end];
        self.pass(end + 2);
        let bytes = start..self.at;
        self.pass(blank(self.rest));
        if !self.rest.is_empty() && !self.rest.starts_with([self.separator, '\n', '\r']) {
            let sentence =
                "there is text after the closing quote; write a quote inside a cell twice";
            return Err(Diagnostic::error(self.at, sentence));
        }
        let text = match text.contains('"') {
            true => Cow::Owned(text.replace("\"\"", "\"").trim().to_owned()),
            false => Cow::Borrowed(text.trim()),
        };
        Ok(CsvCell { text, bytes })
    }

    /// Advances by so many bytes, counting lines.
    fn pass(&mut self, bytes: usize) {
        let (passed, rest) = self.rest.split_at(bytes);
        let lone_returns = passed.matches('\r').count() - passed.matches("\r\n").count();
        self.line += passed.matches('\n').count() + lone_returns;
        self.at += bytes;
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
