//! Finds the questionable tags of a snapshot.

use super::question::question;
use crate::check::{Diagnostic, is_language_tag};
use crate::snapshot::{At, DOCUMENT, Document, Shape, Value, pointer_token};
use std::collections::HashSet;

/// A warning for each questionable tag of a snapshot, where it occurs first.
pub fn questionable(root: &Value) -> Vec<Diagnostic> {
    let mut search = Search::default();
    // The list of layers comes first, since the tags in lines refer to it.
    let lyrics_at = At::<Document>::ROOT.lyrics();
    let names = [lyrics_at.name(), lyrics_at.layers().name()];
    if let Some((lyrics, shape)) = part(root, &DOCUMENT, names[0])
        && let Some((layers, shape)) = part(lyrics, shape, names[1])
    {
        search.at = names.map(str::to_owned).to_vec();
        search.visit(layers, shape);
        search.at.clear();
    }
    search.visit(root, &DOCUMENT);
    search.problems
}

/// The value of a key with its shape.
fn part<'a>(
    value: &'a Value,
    shape: &'static Shape,
    name: &str,
) -> Option<(&'a Value, &'static Shape)> {
    let Value::Object(fields) = value else {
        return None;
    };
    let keys = shape.keys();
    let place = keys.iter().position(|key| key.name == name)?;
    let value = fields.known.get(place)?.as_ref()?;
    Some((value, &keys[place].shape))
}

#[derive(Default)]
struct Search {
    /// The JSON pointer of the current value, part by part.
    at: Vec<String>,
    checked: HashSet<String>,
    problems: Vec<Diagnostic>,
}

impl Search {
    fn visit(&mut self, value: &Value, shape: &'static Shape) {
        match (value, shape) {
            (Value::List(items), Shape::List(of, _)) => {
                if matches!(of, Shape::Text(_) | Shape::OneOf(_)) {
                    return;
                }
                for (index, item) in items.iter().enumerate() {
                    self.at.push(index.to_string());
                    self.visit(item, of);
                    self.at.pop();
                }
            }
            // Its keys are languages.
            (Value::Map(entries), Shape::Map(of, _)) => {
                for (tag, item) in entries {
                    self.at.push(pointer_token(tag));
                    self.check_tag(tag);
                    self.visit(item, of);
                    self.at.pop();
                }
            }
            (Value::Object(fields), Shape::Object(object)) => {
                for (found, key) in fields.known.iter().zip(object.keys) {
                    let Some(found) = found else { continue };
                    self.at.push(key.name.to_owned());
                    self.visit(found, &key.shape);
                    self.at.pop();
                }
            }
            (Value::Text(tag), Shape::Tag) => self.check_tag(tag),
            _ => {}
        }
    }

    fn check_tag(&mut self, tag: &str) {
        let is_new = self.checked.insert(tag.to_owned());
        if is_new && is_language_tag(tag) {
            let pointer = format!("/{}", self.at.join("/"));
            self.problems.extend(question(pointer, tag));
        }
    }
}
