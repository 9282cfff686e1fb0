//! The [JSON Schema](https://json-schema.org/) of snapshot version 1, derived from the types.

use crate::snapshot::Document;

/// Pretty-printed, with a newline at its end.
pub fn schema() -> String {
    let mut schema = schemars::schema_for!(Document);
    schema.insert("title".to_owned(), "Songcard snapshot, version 1".into());
    let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text + "\n"
}
