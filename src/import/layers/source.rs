//! The source entry of a lyrics file.

use super::object::{JsonObject, text};
use crate::import::source::{free_id, stem};
use crate::snapshot::looks_same;
use serde_json::Value;

/// The id of the file's source, which is added if the snapshot does not have it.
///
/// A source with the same title is the same file, unless only layers of other languages cite it: then it is a file with the
/// same name in another folder.
pub fn source(
    sources: &mut Vec<Value>,
    layers: &[JsonObject],
    lang: &str,
    file: &str,
    by: &[String],
) -> String {
    let mut ids = Vec::new();
    for source in sources.iter().filter_map(Value::as_object) {
        let Some(id) = text(source, "id") else {
            continue;
        };
        ids.push(id);
        let mut cited = layers
            .iter()
            .filter(|layer| text(layer, "source") == Some(id))
            .peekable();
        let ours = cited.peek().is_none() || cited.any(|layer| text(layer, "lang") == Some(lang));
        if ours && text(source, "title").is_some_and(|title| looks_same(title, file)) {
            return id.to_owned();
        }
    }
    let id = free_id(stem(file), "lyrics", |id| ids.contains(&id));
    let mut source = JsonObject::new();
    source.insert("id".to_owned(), id.clone().into());
    source.insert("title".to_owned(), file.into());
    if !by.is_empty() {
        let note = format!("The file was made by {}.", by.join(", "));
        source.insert("note".to_owned(), note.into());
    }
    sources.push(Value::Object(source));
    id
}
