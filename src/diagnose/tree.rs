//! A text as a tree of JSON, each value with its place, for what changes a file and keeps its layout.

use jsonc_parser::ast::Value;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use std::ops::Range;

/// Strict [JSON](https://www.rfc-editor.org/rfc/rfc8259): what a browser's parser would take.
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

/// Parses strictly.
///
/// # Errors
/// What was found, and its bytes.
pub fn parse(text: &str) -> Result<Value<'_>, (String, Range<usize>)> {
    let parsed = parse_to_ast(text, &CollectOptions::default(), &STRICT);
    match parsed {
        Ok(parsed) => parsed
            .value
            .ok_or_else(|| ("the file is empty".to_owned(), 0..text.len())),
        Err(error) => Err((
            error.kind().to_string(),
            error.range().start..error.range().end,
        )),
    }
}
