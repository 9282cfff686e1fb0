//! The width of a value on one line.

use serde_json::Value;

/// How many characters a value has on one line, with spaces after commas and colons and inside objects.
pub fn width(value: &Value) -> usize {
    let separators = |count: usize| 2 * count.saturating_sub(1);
    match value {
        Value::Array(items) => 2 + separators(items.len()) + items.iter().map(width).sum::<usize>(),
        Value::Object(fields) => {
            let member = |(key, value): (&String, &Value)| key.chars().count() + 4 + width(value);
            4 + separators(fields.len()) + fields.iter().map(member).sum::<usize>()
        }
        scalar => scalar.to_string().chars().count(),
    }
}
