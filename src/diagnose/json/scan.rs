//! Finds errors in one walk over a text: the first syntax error, and every repeated key.

use super::token::{Tokens, Wrong, wrong_word};
use crate::check::{Diagnostic, Diagnostics, Place, pointer_token};
use crate::snapshot::{JsonFault, limits};
use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

/// Findings about valid JSON that serde_json does not report.
#[derive(Default)]
pub struct Scanned {
    /// An error for each key that its object has already: parsers keep one of them silently, and do not agree on which.
    pub repeated: Diagnostics,
    /// Numbers beyond the range of a 64-bit float, which browsers read as infinite.
    pub overflowing: Vec<Range<usize>>,
}

/// Walks a whole text.
///
/// # Errors
/// Why the text is not valid JSON, or beyond a limit, with its bytes and a pointer to the wrong value or to the value around
/// it.
pub fn scan(text: &str) -> Result<Scanned, Diagnostic> {
    let mut scan = Scan {
        tokens: Tokens::new(text),
        path: Vec::new(),
        values: 0,
        scanned: Scanned::default(),
    };
    match scan.document() {
        Ok(()) => Ok(scan.scanned),
        Err((sentence, bytes)) => {
            let place = Place {
                pointer: scan.pointer(),
                bytes: Some(bytes),
            };
            Err(Diagnostic::error(place, sentence))
        }
    }
}

enum Step<'t> {
    Key(Cow<'t, str>),
    Item(usize),
}

struct Scan<'t> {
    tokens: Tokens<'t>,
    path: Vec<Step<'t>>,
    values: usize,
    scanned: Scanned,
}

impl<'t> Scan<'t> {
    fn document(&mut self) -> Result<(), Wrong> {
        let text = self.tokens.text;
        if text.len() > limits::BYTES {
            return Err((JsonFault::TooLarge.sentence(), 0..0));
        }
        self.tokens.space();
        if self.tokens.peek().is_none() {
            return Err(("this is not JSON: the file is empty".to_owned(), 0..0));
        }
        self.value(1)?;
        self.tokens.space();
        match self.tokens.peek() {
            None => Ok(()),
            Some(_) => Err(self.not_json("the document has ended before this; remove it")),
        }
    }

    fn value(&mut self, depth: usize) -> Result<(), Wrong> {
        let start = self.tokens.at;
        match self.tokens.peek() {
            Some(b'{' | b'[') if depth > limits::DEPTH => {
                Err((JsonFault::TooDeep.sentence(), start..start + 1))
            }
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => self.tokens.string().map(|_| ()).map_err(not_json),
            None | Some(b'}' | b']' | b',' | b':') => Err(self.not_json("a value belongs here")),
            Some(b'\'') => Err(self.not_json("texts are between \" and \"")),
            Some(b'/')
                if self.tokens.text[start..].starts_with("//")
                    || self.tokens.text[start..].starts_with("/*") =>
            {
                Err(self.not_json("JSON has no comments; remove it"))
            }
            Some(_) => self.word(),
        }
    }

    fn word(&mut self) -> Result<(), Wrong> {
        let start = self.tokens.at;
        let word = self.tokens.word();
        let at = start..self.tokens.at;
        if let Some(wrong) = wrong_word(word) {
            return Err(not_json((wrong, at)));
        }
        if word.parse::<f64>().is_ok_and(f64::is_infinite) {
            self.scanned.overflowing.push(at);
        }
        Ok(())
    }

    fn list(&mut self, depth: usize) -> Result<(), Wrong> {
        self.count()?;
        self.tokens.at += 1;
        self.tokens.space();
        if self.tokens.take(b']') {
            return Ok(());
        }
        for index in 0.. {
            self.path.push(Step::Item(index));
            self.value(depth + 1)?;
            self.path.pop();
            if self.ends(b']', "a comma or ] belongs here")? {
                return Ok(());
            }
        }
        Ok(())
    }

    fn object(&mut self, depth: usize) -> Result<(), Wrong> {
        self.count()?;
        self.tokens.at += 1;
        self.tokens.space();
        if self.tokens.take(b'}') {
            return Ok(());
        }
        let mut names = HashSet::new();
        loop {
            if self.tokens.peek() != Some(b'"') {
                return Err(self.not_json("a key in quotation marks belongs here"));
            }
            let name = key(self.tokens.string().map_err(not_json)?);
            self.path.push(Step::Key(name.clone()));
            if names.contains(&name) {
                let pointer = self.pointer();
                let sentence =
                    format_args!("the key “{name}” appears twice in this object; remove one");
                self.scanned.repeated.error(pointer, sentence);
            }
            names.insert(name);
            self.tokens.space();
            if !self.tokens.take(b':') {
                return Err(self.not_json("a colon belongs between a key and its value"));
            }
            self.tokens.space();
            self.value(depth + 1)?;
            self.path.pop();
            if self.ends(b'}', "a comma or } belongs here")? {
                return Ok(());
            }
        }
    }

    /// Whether the list or object ends after a value; if not, a comma must follow.
    fn ends(&mut self, bracket: u8, wanted: &str) -> Result<bool, Wrong> {
        let end = self.tokens.at;
        self.tokens.space();
        if self.tokens.take(bracket) {
            return Ok(true);
        }
        let comma = self.tokens.at;
        if !self.tokens.take(b',') {
            self.tokens.at = end;
            return Err(self.not_json(wanted));
        }
        self.count()?;
        self.tokens.space();
        if self.tokens.peek() == Some(bracket) {
            self.tokens.at = comma;
            return Err(self.not_json("nothing follows this comma; remove it"));
        }
        Ok(false)
    }

    /// Counts as [`crate::snapshot::json_fault`] does.
    fn count(&mut self) -> Result<(), Wrong> {
        self.values += 1;
        if self.values > limits::VALUES {
            let at = self.tokens.letter();
            return Err((JsonFault::TooManyValues.sentence(), at));
        }
        Ok(())
    }

    fn not_json(&self, message: &str) -> Wrong {
        not_json((message.to_owned(), self.tokens.letter()))
    }

    fn pointer(&self) -> String {
        let steps = self.path.iter().map(|step| match step {
            Step::Key(name) => {
                // A key may be as long as the file.
                let short: String = name.chars().take(limits::KEY).collect();
                format!("/{}", pointer_token(&short))
            }
            Step::Item(index) => format!("/{index}"),
        });
        steps.collect()
    }
}

fn not_json((message, at): Wrong) -> Wrong {
    (format!("this is not JSON: {message}"), at)
}

/// A key with its escapes decoded.
pub fn key(written: &str) -> Cow<'_, str> {
    if !written.contains('\\') {
        return Cow::Borrowed(written);
    }
    // The tokenizer has accepted it as a JSON string.
    let meant = serde_json::from_str::<String>(&format!("\"{written}\""));
    meant.map_or(Cow::Borrowed(written), Cow::Owned)
}
