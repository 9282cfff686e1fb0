//! Suggests the known word that is most similar to an unknown one.

use super::nearest::nearest;
use super::territories;
use crate::check::Diagnostic;
use crate::snapshot::{DOCUMENT, Document, Key, Shape};
use crate::song::{Role, Scope};
use serde_json::Value;
use std::sync::OnceLock;

/// Suggestions from the format and from the document's own ids.
pub struct Hints<'a> {
    document: &'a Document,
}

impl Hints<'_> {
    pub fn of(document: &Document) -> Hints<'_> {
        Hints { document }
    }

    /// Adds the word that was probably meant, if there is one.
    pub fn add(&self, problem: &mut Diagnostic) {
        let Some(word) = first_quoted(&problem.sentence) else {
            return;
        };
        let pointer = &problem.place.pointer;
        let (around, last) = pointer.rsplit_once('/').unwrap_or_default();
        if last == "territory" {
            let code = territories::meant(word).map(Scope::code);
            // The suggestion is more exact than the advice of the check.
            if let (Some(code), Some((fact, _))) = (code, problem.sentence.split_once("; write ")) {
                problem.suggestion = Some(code.to_owned());
                problem.sentence = fact.to_owned();
            }
            return;
        }
        let known: Vec<&str> = if problem.sentence.contains("version 1 has no key") {
            keys(around).iter().map(|key| key.name).collect()
        } else if problem.sentence.starts_with("no ") {
            self.listed(&problem.sentence)
        } else if last == "role" && around.contains("credits/") {
            Role::NAMES.iter().map(|(name, _)| *name).collect()
        } else {
            allowed_words(pointer)
        };
        problem.suggestion = nearest(word, known).map(str::to_owned);
    }

    /// The ids of the list that the sentence is about.
    fn listed(&self, sentence: &str) -> Vec<&str> {
        let lyrics = self.document.lyrics.iter();
        match sentence.split(' ').nth(1) {
            Some("source") => ids(&self.document.sources, |source| &source.id),
            Some("chart") => ids(&self.document.charts, |chart| &chart.id),
            Some("singer") => lyrics
                .flat_map(|lyrics| ids(&lyrics.singers, |singer| &singer.id))
                .collect(),
            Some("layer") => lyrics
                .flat_map(|lyrics| ids(&lyrics.layers, |layer| &layer.lang))
                .collect(),
            _ => Vec::new(),
        }
    }
}

fn ids<T>(list: &[T], id: fn(&T) -> &String) -> Vec<&str> {
    list.iter().map(|one| id(one).as_str()).collect()
}

/// The first quoted text of a sentence.
fn first_quoted(sentence: &str) -> Option<&str> {
    let (_, rest) = sentence.split_once('“')?;
    Some(rest.split_once('”')?.0)
}

/// The keys of the object at this pointer.
fn keys(pointer: &str) -> &'static [Key] {
    let mut shape = &DOCUMENT;
    for part in pointer.split('/').skip(1) {
        shape = match shape {
            Shape::List(of, _) | Shape::Map(of, _) => of,
            Shape::Object(keys) => match keys.iter().find(|key| key.name == part) {
                Some(key) => &key.shape,
                None => return &[],
            },
            _ => return &[],
        };
    }
    match shape {
        Shape::Object(keys) => keys,
        _ => &[],
    }
}

/// The allowed words at this pointer by the schema; empty where any text is allowed.
fn allowed_words(pointer: &str) -> Vec<&'static str> {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    let root = SCHEMA.get_or_init(|| schemars::schema_for!(Document).to_value());
    let mut at = root;
    for part in pointer.split('/').skip(1) {
        let parts = [
            &at["properties"][part],
            &at["items"],
            &at["additionalProperties"],
        ];
        let Some(next) = parts.into_iter().find(|part| part.is_object()) else {
            return Vec::new();
        };
        let some = next["anyOf"].as_array().and_then(|parts| parts.first());
        let next = some.unwrap_or(next);
        let name = next["$ref"]
            .as_str()
            .and_then(|name| name.rsplit('/').next());
        at = name.map_or(next, |name| &root["$defs"][name]);
    }
    let allowed_words = at["enum"].as_array().into_iter().flatten();
    allowed_words.filter_map(Value::as_str).collect()
}
