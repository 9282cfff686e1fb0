//! The address of the snapshot that was kept before.

use crate::import::EditedSnapshot;
use serde_json::json;

/// A snapshot's text with this address in `previous`, in its author's layout.
///
/// # Errors
/// The error of `serde_json` where the text is not a JSON object.
///
/// ```
/// let text = r#"{ "version": 1, "asOf": "2021-11-09", "song": { "title": "Yours", "artists": [{ "name": "Jin" }] } }"#;
/// let named = songcard::authoring::with_previous(text, "yours-history/2021-11-08.json").unwrap();
/// assert!(named.contains(r#""previous": "yours-history/2021-11-08.json", "song""#));
/// ```
pub fn with_previous(text: &str, address: &str) -> Result<String, serde_json::Error> {
    let mut snapshot = EditedSnapshot::parse(text.to_owned())?;
    snapshot.set("previous", json!(address));
    Ok(snapshot.text())
}
