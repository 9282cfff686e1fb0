//! What an import has changed in a snapshot.

use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The changed parts of a snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// The keys of the root whose values differ.
    pub keys: BTreeSet<String>,
    /// The ids of the sources that new or changed parts name, and of new or changed entries of `sources`.
    pub sources: BTreeSet<String>,
}

impl Changes {
    /// The changes from the old values to the new ones. Imports remove no key of the root.
    pub fn between(old: &Value, new: &Map<String, Value>) -> Changes {
        let mut changes = Changes::default();
        for (key, value) in new {
            let before = &old[key.as_str()];
            if before == value {
                continue;
            }
            changes.keys.insert(key.clone());
            if key == "sources" {
                let listed = value.as_array().into_iter().flatten();
                let ids = listed.filter(|source| !has(before, source));
                let ids = ids.filter_map(|source| source["id"].as_str());
                changes.sources.extend(ids.map(str::to_owned));
            } else {
                changes.add_named(before, value);
            }
        }
        changes
    }

    /// Adds the sources that a part names where it differs.
    fn add_named(&mut self, old: &Value, new: &Value) {
        match new {
            Value::Array(items) => {
                // The item that is compared is the one at the same place, which matters only for what its members name.
                for (index, item) in items.iter().enumerate() {
                    if !has(old, item) {
                        self.add_named(&old[index], item);
                    }
                }
            }
            Value::Object(members) => {
                let named = members.get("source").into_iter();
                let listed = members.get("sources").and_then(Value::as_array);
                let named = named.chain(listed.into_iter().flatten());
                let ids = named.filter_map(Value::as_str);
                self.sources.extend(ids.map(str::to_owned));
                for (key, member) in members {
                    let before = &old[key.as_str()];
                    if before != member {
                        self.add_named(before, member);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Whether a list has an item.
fn has(list: &Value, item: &Value) -> bool {
    list.as_array().is_some_and(|items| items.contains(item))
}
