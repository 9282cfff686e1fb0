//! Merges the singers of a file into those of the song.

use super::object::{JsonObject, text};
use crate::import::parsed_lyrics::ParsedSinger;
use crate::snapshot::looks_same;
use crate::song::Keyword;
use serde_json::Value;
use std::collections::HashMap;

/// The ids in the snapshot by those of the file. A singer with the same id is the same if the names are equal or one of them
/// is missing; any other singer gets an unused id.
pub fn singers(present: &mut Vec<Value>, new: &[ParsedSinger]) -> HashMap<String, String> {
    let mut names: HashMap<String, Option<String>> = HashMap::new();
    for singer in present.iter().filter_map(Value::as_object) {
        let name = text(singer, "name").map(str::to_owned);
        names.insert(text(singer, "id").unwrap_or_default().to_owned(), name);
    }
    let mut ids = HashMap::new();
    for singer in new {
        let numbered = (2..).map(|number| format!("{}-{number}", singer.id));
        let candidates = [singer.id.clone()].into_iter().chain(numbered);
        let is_same = |name: &str| {
            let new = singer.name.as_deref();
            new.is_none_or(|new| looks_same(new, name))
        };
        for id in candidates {
            let is_free = match names.get(&id) {
                None => true,
                Some(None) => false,
                Some(Some(name)) if is_same(name) => false,
                Some(_) => continue,
            };
            if is_free {
                names.insert(id.clone(), singer.name.clone());
                present.push(Value::Object(written(singer, &id)));
            } else if let (Some(None), Some(name)) = (names.get(&id), &singer.name) {
                names.insert(id.clone(), singer.name.clone());
                let mut objects = present.iter_mut().filter_map(Value::as_object_mut);
                if let Some(nameless) = objects.find(|singer| text(singer, "id") == Some(&id)) {
                    nameless.insert("name".to_owned(), name.as_str().into());
                }
            }
            ids.insert(singer.id.clone(), id);
            break;
        }
    }
    ids
}

fn written(singer: &ParsedSinger, id: &str) -> JsonObject {
    let mut object = JsonObject::new();
    object.insert("id".to_owned(), id.into());
    if let Some(name) = &singer.name {
        object.insert("name".to_owned(), name.as_str().into());
    }
    if let Some(kind) = singer.kind {
        object.insert("kind".to_owned(), kind.word().into());
    }
    object
}
