//! A JSON pointer's place in the text it points into.

use crate::check::{Problem, pointer_token};
use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
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

/// The bytes of the value that the pointer names, or of its nearest part that is there. Of an
/// object only the opening brace, so that a report stays a few lines long.
pub fn locate(root: &Value<'_>, pointer: &str) -> Range<usize> {
    let mut value = root;
    for token in pointer.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        let next = match value {
            Value::Object(object) => object.get(&key).map(|property| &property.value),
            Value::Array(array) => key
                .parse::<usize>()
                .ok()
                .and_then(|index| array.elements.get(index)),
            _ => None,
        };
        match next {
            Some(next) => value = next,
            None => break,
        }
    }
    let range = value.range();
    match value {
        Value::Object(_) | Value::Array(_) => range.start..range.start + 1,
        _ => range.start..range.end,
    }
}

/// A fault for each key that stands more than once in its object: parsers keep one and drop the
/// others without a word, and do not agree on which.
pub fn repeated(value: &Value<'_>, at: &str) -> Vec<Problem> {
    match value {
        Value::Array(array) => {
            let items = array.elements.iter().enumerate();
            let repeated = items.flat_map(|(index, item)| repeated(item, &format!("{at}/{index}")));
            repeated.collect()
        }
        Value::Object(object) => {
            let mut faults = Vec::new();
            let mut seen = Vec::new();
            for property in &object.properties {
                let name = property.name.as_str();
                let place = format!("{at}/{}", pointer_token(name));
                if seen.contains(&name) {
                    let message =
                        format!("the key “{name}” appears twice in this object; remove one");
                    faults.push(Problem::fault(&place, message));
                }
                seen.push(name);
                faults.extend(repeated(&property.value, &place));
            }
            faults
        }
        _ => Vec::new(),
    }
}
