//! The tokens of JSON: strings, numbers, words, white space.

use std::borrow::Cow;
use std::ops::Range;

/// A text and the position of the next byte.
pub struct Tokenizer<'t> {
    pub text: &'t str,
    pub at: usize,
}

/// A message, and the bytes that it is about.
pub type Wrong = (String, Range<usize>);

impl<'t> Tokenizer<'t> {
    pub fn new(text: &'t str) -> Tokenizer<'t> {
        Tokenizer { text, at: 0 }
    }

    pub fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub fn space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// Consumes a byte if it is the next one.
    pub fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// The bytes of the next character; empty at the end.
    pub fn letter(&self) -> Range<usize> {
        let letter = self.text[self.at..].chars().next();
        self.at..self.at + letter.map_or(0, char::len_utf8)
    }

    /// The content of a string, with its escapes. The next byte is the opening quotation mark.
    pub fn string(&mut self) -> Result<&'t str, Wrong> {
        let opening = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                None => {
                    let line = self.text[opening..].lines().next().unwrap_or_default();
                    let message =
                        "a text begins here and does not end; write a quotation mark behind it";
                    return Err((message.to_owned(), opening..opening + line.len()));
                }
                Some(b'"') => break,
                Some(b'\\') => self.escape()?,
                Some(control @ ..0x20) => {
                    let right = match control {
                        b'\n' => "\\n".to_owned(),
                        b'\r' => "\\r".to_owned(),
                        b'\t' => "\\t".to_owned(),
                        other => format!("\\u{other:04x}"),
                    };
                    let message = format!(
                        "the control character U+{control:04X} is in a text; write {right} for it, or remove it"
                    );
                    return Err((message, self.letter()));
                }
                Some(_) => self.at += 1,
            }
        }
        self.at += 1;
        Ok(&self.text[opening + 1..self.at - 1])
    }

    fn escape(&mut self) -> Result<(), Wrong> {
        let start = self.at;
        self.at += 1;
        match self.peek() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 1,
            Some(b'u') => return self.unicode(start),
            _ => {
                let end = self.letter().end;
                let found = &self.text[start..end];
                let message = format!(
                    "“{found}” is not an escape sequence in JSON; write \\\\ for a backslash"
                );
                return Err((message, start..end));
            }
        }
        Ok(())
    }

    /// `\uXXXX`; for a high surrogate also the low one after it.
    fn unicode(&mut self, start: usize) -> Result<(), Wrong> {
        let unit = self.unit(start)?;
        let is_high = (0xd800..0xdc00).contains(&unit);
        let mut is_half = (0xdc00..0xe000).contains(&unit);
        if is_high {
            let second = self.at;
            is_half = !self.text[second..].starts_with("\\u");
            if !is_half {
                self.at += 1;
                is_half = !(0xdc00..0xe000).contains(&self.unit(second)?);
            }
        }
        if is_half {
            let message = crate::snapshot::JsonFault::LoneSurrogate.sentence();
            return Err((message, start..start + 6));
        }
        Ok(())
    }

    /// The four digits after the `u`, which is the next byte.
    fn unit(&mut self, start: usize) -> Result<u32, Wrong> {
        self.at += 1;
        let digits = self
            .text
            .get(self.at..self.at + 4)
            .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
            Some(unit) => {
                self.at += 4;
                Ok(unit)
            }
            None => Err((
                "four hexadecimal digits belong behind \\u".to_owned(),
                start..self.at,
            )),
        }
    }

    /// A number or a word, valid or not. The next byte is neither white space nor punctuation.
    pub fn word(&mut self) -> &'t str {
        let start = self.at;
        let rest = &self.text[start..];
        let end = rest.find(|letter: char| letter.is_whitespace() || "{}[],:\"".contains(letter));
        self.at += end.unwrap_or(rest.len());
        &self.text[start..self.at]
    }
}

/// A string with its escapes decoded.
pub fn decoded(written: &str) -> Cow<'_, str> {
    if !written.contains('\\') {
        return Cow::Borrowed(written);
    }
    // The tokenizer has accepted it as a JSON string.
    let decoded = serde_json::from_str::<String>(&format!("\"{written}\""));
    decoded.map_or(Cow::Borrowed(written), Cow::Owned)
}
