//! The singers of a file among those of the song.

use super::tags::text;
use crate::import::ordered::{keys, put};
use crate::import::sheet::Singer;
use crate::snapshot::looks_same;
use crate::song::SingerKind;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Where singers stand in a snapshot.
const PATH: [&str; 2] = ["lyrics", "singers"];

/// The ids in the snapshot by those of the file. A singer of the same id and name is the same, and so is
/// one of the same id where the file or the snapshot has no name; anybody else gets an id that is free.
pub fn singers(there: &mut Vec<Value>, new: &[Singer]) -> HashMap<String, String> {
    let mut names: HashMap<String, Option<String>> = HashMap::new();
    for singer in there.iter().filter_map(Value::as_object) {
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
                there.push(Value::Object(written(singer, &id)));
            } else if let (Some(None), Some(name)) = (names.get(&id), &singer.name) {
                names.insert(id.clone(), singer.name.clone());
                let mut there = there.iter_mut().filter_map(Value::as_object_mut);
                if let Some(nameless) = there.find(|singer| text(singer, "id") == Some(&id)) {
                    put(nameless, keys(&PATH), "name", name.as_str().into());
                }
            }
            ids.insert(singer.id.clone(), id);
            break;
        }
    }
    ids
}

fn written(singer: &Singer, id: &str) -> Map<String, Value> {
    let keys = keys(&PATH);
    let mut object = Map::new();
    put(&mut object, keys, "id", id.into());
    if let Some(name) = &singer.name {
        put(&mut object, keys, "name", name.as_str().into());
    }
    if let Some(kind) = singer.kind {
        let names = SingerKind::NAMES;
        let named = names.iter().find(|(_, other)| *other == kind);
        let name = named.map(|(name, _)| *name);
        put(&mut object, keys, "kind", name.into());
    }
    object
}
