//! A text of a file, quoted in a message.

use std::fmt::{Display, Formatter, Result};

/// The first 40 characters of a text.
pub struct ShortQuote<'a>(pub &'a str);

impl Display for ShortQuote<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let end = self.0.char_indices().nth(40);
        match end {
            Some((end, _)) => write!(f, "“{}…”", &self.0[..end]),
            None => write!(f, "“{}”", self.0),
        }
    }
}
