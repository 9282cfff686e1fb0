//! Parses a text in one walk: the first error of syntax, every repeated key, and the values of a snapshot.

use super::path::{Step, pointer};
use super::token::{Tokenizer, Wrong, decoded};
use super::word::word_value;
use crate::check::{Diagnostic, Diagnostics, Location};
use crate::snapshot::{ExpectedShape, JsonFault, ListBuilder, ObjectBuilder, Value, limits};
use std::collections::HashSet;

/// A text that is valid JSON.
pub struct Parsed {
    /// Its values, as far as a snapshot has them.
    pub value: Value,
    /// An error for each key that its object has already: parsers keep one of them silently, and do not agree on which.
    pub repeated: Diagnostics,
}

/// Parses a whole text.
///
/// # Errors
/// Why the text is not valid JSON, or beyond a limit, with its bytes and a pointer to the wrong value or to the value around
/// it.
pub fn parse(text: &str) -> Result<Parsed, Diagnostic> {
    let mut parser = Parser {
        tokens: Tokenizer::new(text),
        path: Vec::new(),
        values: 0,
        repeated: Diagnostics::default(),
    };
    match parser.document() {
        Ok(value) => Ok(Parsed {
            value,
            repeated: parser.repeated,
        }),
        Err((sentence, bytes)) => {
            let location = Location {
                pointer: pointer(&parser.path),
                bytes: Some(bytes),
            };
            Err(Diagnostic::error(location, sentence))
        }
    }
}

struct Parser<'t> {
    tokens: Tokenizer<'t>,
    path: Vec<Step<'t>>,
    values: usize,
    repeated: Diagnostics,
}

impl Parser<'_> {
    fn document(&mut self) -> Result<Value, Wrong> {
        let text = self.tokens.text;
        if text.len() > limits::BYTES {
            return Err((JsonFault::TooLarge.sentence(), 0..0));
        }
        self.tokens.space();
        if self.tokens.peek().is_none() {
            return Err(("this is not JSON: the file is empty".to_owned(), 0..0));
        }
        let value = self.value(1, ExpectedShape::DOCUMENT)?;
        self.tokens.space();
        match self.tokens.peek() {
            None => Ok(value),
            Some(_) => Err(self.not_json("the document has ended before this; remove it")),
        }
    }

    fn value(&mut self, depth: usize, expected: ExpectedShape) -> Result<Value, Wrong> {
        let start = self.tokens.at;
        let value = match self.tokens.peek() {
            Some(b'{' | b'[') if depth > limits::DEPTH => {
                return Err((JsonFault::TooDeep.sentence(), start..start + 1));
            }
            Some(b'{') => self.object(depth, expected)?,
            Some(b'[') => self.list(depth, expected)?,
            Some(b'"') => {
                Value::Text(decoded(self.tokens.string().map_err(not_json)?).into_owned())
            }
            None | Some(b'}' | b']' | b',' | b':') => {
                return Err(self.not_json("a value belongs here"));
            }
            Some(b'\'') => return Err(self.not_json("texts are between \" and \"")),
            Some(b'/')
                if self.tokens.text[start..].starts_with("//")
                    || self.tokens.text[start..].starts_with("/*") =>
            {
                return Err(self.not_json("JSON has no comments; remove it"));
            }
            Some(_) => self.word()?,
        };
        Ok(if expected.is_none() {
            Value::Null
        } else {
            value
        })
    }

    fn word(&mut self) -> Result<Value, Wrong> {
        let start = self.tokens.at;
        let word = self.tokens.word();
        word_value(word).map_err(|error| not_json((error.to_string(), start..self.tokens.at)))
    }

    fn list(&mut self, depth: usize, expected: ExpectedShape) -> Result<Value, Wrong> {
        self.count()?;
        self.tokens.at += 1;
        self.tokens.space();
        let mut list = ListBuilder::new(expected);
        let mut ended = self.tokens.take(b']');
        for index in 0.. {
            if ended {
                break;
            }
            self.path.push(Step::Item(index));
            let item = self.value(depth + 1, list.expected())?;
            self.path.pop();
            list.put(item);
            ended = self.ends(b']', "a comma or ] belongs here")?;
        }
        Ok(list.into_value())
    }

    fn object(&mut self, depth: usize, expected: ExpectedShape) -> Result<Value, Wrong> {
        self.count()?;
        self.tokens.at += 1;
        self.tokens.space();
        let mut object = ObjectBuilder::new(expected);
        let mut names = HashSet::new();
        let mut ended = self.tokens.take(b'}');
        while !ended {
            if self.tokens.peek() != Some(b'"') {
                return Err(self.not_json("a key in quotation marks belongs here"));
            }
            let name = decoded(self.tokens.string().map_err(not_json)?);
            self.path.push(Step::Key(name.clone()));
            if !names.insert(name.clone()) {
                let sentence =
                    format_args!("the key “{name}” appears twice in this object; remove one");
                self.repeated.error(pointer(&self.path), sentence);
            }
            self.tokens.space();
            if !self.tokens.take(b':') {
                return Err(self.not_json("a colon belongs between a key and its value"));
            }
            self.tokens.space();
            let (index, shape) = object.expected(&name);
            let value = self.value(depth + 1, shape)?;
            self.path.pop();
            object.put(index, name.into_owned(), value);
            ended = self.ends(b'}', "a comma or } belongs here")?;
        }
        Ok(object.into_value())
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
}

fn not_json((message, at): Wrong) -> Wrong {
    (format!("this is not JSON: {message}"), at)
}
