//! Pretty-printed JSON files.

use serde_json::Value;

/// The value with a newline at its end.
pub(super) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
