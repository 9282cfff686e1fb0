//! Parses a text to a tree of JSON with the bytes of each value, for edits that keep the layout.

use jsonc_parser::ast::Value;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use std::fmt::{self, Display, Formatter};
use std::ops::Range;

/// Strict [JSON](https://www.rfc-editor.org/rfc/rfc8259), as browsers parse it.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Why a text is not JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// What was found, without a full stop.
    pub message: String,
    /// The bytes that it is about.
    pub at: Range<usize>,
}

impl Display for SyntaxError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SyntaxError {}

/// Parses strictly.
///
/// # Errors
/// The first [`SyntaxError`].
pub fn parse(text: &str) -> Result<Value<'_>, SyntaxError> {
    let parsed = parse_to_ast(text, &CollectOptions::default(), &STRICT);
    match parsed {
        Ok(parsed) => parsed.value.ok_or_else(|| SyntaxError {
            message: "the file is empty".to_owned(),
            at: 0..text.len(),
        }),
        Err(error) => Err(SyntaxError {
            message: error.kind().to_string(),
            at: error.range().start..error.range().end,
        }),
    }
}
