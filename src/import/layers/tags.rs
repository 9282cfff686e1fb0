//! What the layers of a file are called in the snapshot.

use crate::import::sheet;
use crate::song::LayerRole;
use serde_json::{Map, Value};

/// A layer's place in the snapshot: its language tag, which names it, and its role there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tagged {
    pub lang: String,
    pub role: LayerRole,
}

/// Names the layers of a file. Languages that it leaves open are `und`, then `und-x-2` and so on, in its
/// order; those of another source are left alone.
pub fn tagged(
    new: &[sheet::Layer],
    there: &[Map<String, Value>],
    source: &str,
    role: Option<LayerRole>,
) -> Vec<Tagged> {
    let mut named: Vec<Tagged> = Vec::new();
    for (nth, layer) in new.iter().enumerate() {
        let lang = layer.lang.clone().unwrap_or_else(|| {
            let free = |tag: &String| {
                let ours = |layer: &&Map<String, Value>| text(layer, "lang") == Some(tag);
                let there = there.iter().find(ours);
                new.iter().all(|layer| layer.lang.as_ref() != Some(tag))
                    && named.iter().all(|layer| layer.lang != *tag)
                    && there.is_none_or(|layer| text(layer, "source") == Some(source))
            };
            let numbered = (2..).map(|number| format!("und-x-{number}"));
            let mut tags = ["und".to_owned()].into_iter().chain(numbered);
            tags.find(free).unwrap_or_default()
        });
        let stated = if nth == 0 { role } else { layer.role };
        let role = stated.unwrap_or_else(|| usual(&lang, there));
        named.push(Tagged { lang, role });
    }
    named
}

/// The role of a layer that nobody has said anything of.
fn usual(lang: &str, there: &[Map<String, Value>]) -> LayerRole {
    if there.is_empty() {
        return LayerRole::Original;
    }
    let role = |layer: &Map<String, Value>| {
        let names = LayerRole::NAMES;
        let mut names = names.into_iter();
        names.find(|(name, _)| text(layer, "role") == Some(name))
    };
    if let Some(same) = there.iter().find(|layer| text(layer, "lang") == Some(lang))
        && let Some((_, role)) = role(same)
    {
        return role;
    }
    let originals = there
        .iter()
        .filter(|layer| text(layer, "role") == Some("original"));
    let mut langs = originals.filter_map(|layer| text(layer, "lang"));
    match is_latin(lang) && langs.all(|original| !is_latin(original)) {
        true => LayerRole::Romanization,
        false => LayerRole::Translation,
    }
}

/// Whether the tag says that the script is Latin.
fn is_latin(tag: &str) -> bool {
    let mut parts = tag.split('-').skip(1);
    parts.any(|part| part.eq_ignore_ascii_case("Latn"))
}

pub fn text<'a>(object: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    object.get(key).and_then(Value::as_str)
}
