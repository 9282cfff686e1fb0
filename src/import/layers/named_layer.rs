//! Languages and roles of a file's layers in the snapshot.

use super::object::{JsonObject, text};
use crate::import::parsed_lyrics;
use crate::song::{Keyword, LayerRole};

/// A layer of the snapshot: its BCP 47 tag, which identifies it, and its role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedLayer {
    pub lang: String,
    pub role: LayerRole,
}

/// The tags and roles of a file's layers. Layers whose language is not stated become `und`, `und-x-2` and so on, without
/// those that another source uses.
pub fn named_layers(
    new: &[parsed_lyrics::ParsedLayer],
    present: &[JsonObject],
    source: &str,
    role: Option<LayerRole>,
) -> Vec<NamedLayer> {
    let mut named: Vec<NamedLayer> = Vec::new();
    for (nth, layer) in new.iter().enumerate() {
        let lang = layer.lang.clone().unwrap_or_else(|| {
            let free = |tag: &String| {
                let is_same = |layer: &&JsonObject| text(layer, "lang") == Some(tag);
                let same = present.iter().find(is_same);
                new.iter().all(|layer| layer.lang.as_ref() != Some(tag))
                    && named.iter().all(|layer| layer.lang != *tag)
                    && same.is_none_or(|layer| text(layer, "source") == Some(source))
            };
            let numbered = (2..).map(|number| format!("und-x-{number}"));
            let mut tags = ["und".to_owned()].into_iter().chain(numbered);
            tags.find(free).unwrap_or_default()
        });
        let stated = if nth == 0 { role } else { layer.role };
        let role = stated.unwrap_or_else(|| usual(&lang, present));
        named.push(NamedLayer { lang, role });
    }
    named
}

/// The default role of a layer.
fn usual(lang: &str, present: &[JsonObject]) -> LayerRole {
    if present.is_empty() {
        return LayerRole::Original;
    }
    if let Some(same) = present
        .iter()
        .find(|layer| text(layer, "lang") == Some(lang))
        && let Some(role) = text(same, "role").and_then(LayerRole::from_word)
    {
        return role;
    }
    let originals = present
        .iter()
        .filter(|layer| text(layer, "role") == Some("original"));
    let mut langs = originals.filter_map(|layer| text(layer, "lang"));
    match is_latin(lang) && langs.all(|original| !is_latin(original)) {
        true => LayerRole::Romanization,
        false => LayerRole::Translation,
    }
}

/// Whether the tag has the script Latin.
fn is_latin(tag: &str) -> bool {
    let mut parts = tag.split('-').skip(1);
    parts.any(|part| part.eq_ignore_ascii_case("Latn"))
}
