//! The text of a feed as JSON, and what servers send in its place.

use crate::check::Diagnostic;
use crate::import::ParseResult;
use crate::import::encoding::utf8;
use serde_json::Value;

/// The JSON of a feed.
///
/// # Errors
/// A result with what the bytes are instead.
pub fn parse<T>(bytes: &[u8]) -> Result<(&str, Value), ParseResult<T>> {
    let text = utf8(bytes)?;
    match value(text) {
        Ok(value) => Ok((text, value)),
        Err(error) => Err(failed(text, error)),
    }
}

/// The result for a feed with this error.
pub fn failed<T>(text: &str, error: Diagnostic) -> ParseResult<T> {
    let diagnostics = crate::check::Diagnostics::of_error(error);
    ParseResult::new(text.to_owned(), None, diagnostics)
}

fn value(text: &str) -> Result<Value, Diagnostic> {
    let start = text.trim_start();
    if start.is_empty() {
        let sentence = "there is nothing here; fetch the feed again";
        return Err(Diagnostic::error(0, sentence));
    }
    if start.starts_with('<') {
        let at = text.len() - start.len();
        let sentence =
            "this is a page of HTML or XML in the place of a feed in JSON; fetch the feed again";
        return Err(Diagnostic::error(at, sentence));
    }
    serde_json::from_str(text).map_err(|error| {
        if error.is_eof() {
            let sentence = "the file ends here, in the middle of the feed; fetch the feed again";
            return Diagnostic::error(text.trim_end().len(), sentence);
        }
        let at = byte(text, error.line(), error.column());
        Diagnostic::error(at, "this is not JSON; fetch the feed again")
    })
}

/// The byte of a line and a column, both counted from 1, the column in bytes.
fn byte(text: &str, line: usize, column: usize) -> usize {
    let above: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    (above + column.saturating_sub(1)).min(text.len())
}
