//! The text of an answer of a server as JSON, and what servers send in its place.

use crate::check::Diagnostic;
use crate::import::ParseResult;
use crate::import::encoding::utf8;
use serde_json::Value;

/// The JSON of a file, and what it is called in messages: `feed` with its article `a`.
///
/// # Errors
/// A result with what the bytes are instead.
pub fn parse<'a, T>(
    bytes: &'a [u8],
    [article, name]: [&str; 2],
) -> Result<(&'a str, Value), ParseResult<T>> {
    let text = utf8(bytes)?;
    match value(text, article, name) {
        Ok(value) => Ok((text, value)),
        Err(error) => Err(failed(text, error)),
    }
}

/// The result for a file with this error.
pub fn failed<T>(text: &str, error: Diagnostic) -> ParseResult<T> {
    let diagnostics = crate::check::Diagnostics::of_error(error);
    ParseResult::new(text.to_owned(), None, diagnostics)
}

fn value(text: &str, article: &str, name: &str) -> Result<Value, Diagnostic> {
    let start = text.trim_start();
    if start.is_empty() {
        let sentence = format!("there is nothing here; fetch the {name} again");
        return Err(Diagnostic::error(0, sentence));
    }
    if start.starts_with('<') {
        let at = text.len() - start.len();
        let sentence = format!(
            "this is a page of HTML or XML in the place of {article} {name} in JSON; fetch the {name} again"
        );
        return Err(Diagnostic::error(at, sentence));
    }
    serde_json::from_str(text).map_err(|error| {
        if error.is_eof() {
            let sentence =
                format!("the file ends here, in the middle of the {name}; fetch the {name} again");
            return Diagnostic::error(text.trim_end().len(), sentence);
        }
        let at = byte(text, error.line(), error.column());
        let sentence = format!("this is not JSON; fetch the {name} again");
        Diagnostic::error(at, sentence)
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
