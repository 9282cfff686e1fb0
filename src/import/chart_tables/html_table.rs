//! The rows of a table in a page.
//!
//! `html5gum` splits the page into tags and texts by the rules of
//! [HTML](https://html.spec.whatwg.org/multipage/parsing.html#tokenization), with entities, comments and attributes in any
//! form. What remains here is the nesting of rows and cells, whose end tags pages leave out.

use crate::import::delimited::record::{CsvCell, CsvRecord};
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};
use std::borrow::Cow;
use std::ops::Range;

/// A table of a page.
#[derive(Default)]
pub struct HtmlTable {
    /// Its rows that have cells.
    pub rows: Vec<CsvRecord<'static>>,
    /// The text of the page before it.
    pub before: String,
}

/// The table with this id; `None` where the page has none.
pub fn table(page: &str, id: &str) -> Option<HtmlTable> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut table = HtmlTable::default();
    let mut is_inside = false;
    let mut row: Vec<(String, Range<usize>)> = Vec::new();
    let mut is_cell = false;
    for token in Tokenizer::new_with_emitter(page, emitter).flatten() {
        match token {
            Token::StartTag(tag) => {
                let is_it = || {
                    let value = tag.attributes.get(&b"id"[..]);
                    value.is_some_and(|value| **value.value == *id.as_bytes())
                };
                match &**tag.name {
                    b"table" if !is_inside && is_it() => is_inside = true,
                    b"tr" if is_inside => {
                        close(&mut row, &mut table);
                        is_cell = false;
                    }
                    b"td" | b"th" if is_inside => {
                        row.push((String::new(), tag.span.end..tag.span.end));
                        is_cell = true;
                    }
                    // Lines and parts of a cell are words apart.
                    _ => {
                        if let Some((text, _)) = row.last_mut().filter(|_| is_cell) {
                            text.push(' ');
                        }
                    }
                }
            }
            Token::EndTag(tag) if is_inside => match &**tag.name {
                b"table" => break,
                b"td" | b"th" => is_cell = false,
                _ => {}
            },
            Token::String(words) => {
                let text = String::from_utf8_lossy(&words.value);
                if !is_inside {
                    table.before += &text;
                } else if let Some((cell, bytes)) = row.last_mut().filter(|_| is_cell) {
                    let first = text.len() - text.trim_start().len();
                    if cell.trim().is_empty() && !text.trim().is_empty() {
                        *bytes = words.span.start + first..words.span.end;
                    }
                    cell.push_str(&text);
                }
            }
            _ => {}
        }
    }
    close(&mut row, &mut table);
    is_inside.then_some(table)
}

/// Ends a row, if it has begun.
fn close(row: &mut Vec<(String, Range<usize>)>, table: &mut HtmlTable) {
    if row.is_empty() {
        return;
    }
    let cell = |(text, bytes): (String, Range<usize>)| {
        let words: Vec<&str> = text.split_whitespace().collect();
        CsvCell {
            text: Cow::Owned(words.join(" ")),
            bytes,
        }
    };
    table.rows.push(CsvRecord {
        line: 0,
        cells: row.drain(..).map(cell).collect(),
    });
}
