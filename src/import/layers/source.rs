//! The source that a file becomes.

use super::tags::text;
use crate::import::ordered::{keys, put};
use crate::import::source::free_id;
use crate::snapshot::looks_same;
use serde_json::{Map, Value};

/// The id of the file's source, which is added where the snapshot does not have it.
///
/// A source of the same title is the same file, unless only layers of other languages name it: then it
/// is the file of another folder.
pub fn source(
    sources: &mut Vec<Value>,
    layers: &[Map<String, Value>],
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
        let cited = layers
            .iter()
            .filter(|layer| text(layer, "source") == Some(id));
        let mut cited = cited.peekable();
        let ours = cited.peek().is_none() || cited.any(|layer| text(layer, "lang") == Some(lang));
        if ours && text(source, "title").is_some_and(|title| looks_same(title, file)) {
            return id.to_owned();
        }
    }
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let id = free_id(stem, "lyrics", |id| ids.contains(&id));
    let keys = keys(&["sources"]);
    let mut source = Map::new();
    put(&mut source, keys, "id", id.clone().into());
    put(&mut source, keys, "title", file.into());
    if !by.is_empty() {
        let note = format!("The file was made by {}.", by.join(", "));
        put(&mut source, keys, "note", note.into());
    }
    sources.push(Value::Object(source));
    id
}
