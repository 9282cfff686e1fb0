//! Merges the layers and lines of a lyrics file into a snapshot.

mod line;
mod lines;
mod matching;
mod named_layer;
mod singers;
mod source;

use super::diagnostic::Diagnostic;
use super::key_order::{ordered_keys, set_in_order};
use super::parsed_lyrics::ParsedLyrics;
use crate::import::Error;
use crate::import::edited_snapshot::EditedSnapshot;
use crate::song::{Keyword, LayerRole, RightsBasis};
use named_layer::{NamedLayer, named_layers, text};
use serde_json::{Map, Value, json};

/// The most layers of a file.
const MOST_LAYERS: usize = 32;

/// A lyrics file to import.
pub struct LyricsImport<'a> {
    /// The file's name without its folder.
    pub file: &'a str,
    /// Who made it.
    pub by: &'a [String],
    pub lyrics: ParsedLyrics,
    /// The role of its first layer; `None` for the default.
    pub role: Option<LayerRole>,
    pub rights: Option<StatedRights>,
}

/// The rights basis that the author states for every layer of a file.
#[derive(Debug, Clone, Copy)]
pub struct StatedRights {
    /// The basis.
    pub basis: RightsBasis,
    /// The most lines that may be shown, for an excerpt.
    pub max_lines: Option<u32>,
}

/// Writes a file's layers into the snapshot, replacing those of an earlier import of the same file.
///
/// # Errors
/// [`Error::TooManyLayers`], or [`Error::UnmatchedLines`] where lines cannot be matched with those of the song.
pub fn merge(
    snapshot: &mut EditedSnapshot,
    import: &LyricsImport,
) -> Result<Vec<Diagnostic>, Error> {
    if import.lyrics.layers.len() > MOST_LAYERS {
        return Err(Error::TooManyLayers {
            count: import.lyrics.layers.len(),
            limit: MOST_LAYERS,
        });
    }
    let mut lyrics = snapshot
        .get("lyrics")
        .as_object()
        .cloned()
        .unwrap_or_default();
    let list = |key: &str| {
        lyrics
            .get(key)
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default()
    };
    let objects = |key: &str| {
        let items = list(key).into_iter().filter_map(|item| match item {
            Value::Object(object) => Some(object),
            _ => None,
        });
        items.collect::<Vec<_>>()
    };
    let (mut layers, lines) = (objects("layers"), objects("lines"));
    let mut singers = list("singers");
    let parsed = &import.lyrics;
    let lang = parsed
        .layers
        .first()
        .and_then(|layer| layer.lang.as_deref())
        .unwrap_or("und");
    let source = source::source(
        snapshot.list("sources"),
        &layers,
        lang,
        import.file,
        import.by,
    );
    let tags = named_layers(&parsed.layers, &layers, &source, import.role);
    let ids = singers::singers(&mut singers, &parsed.singers);
    let mut diagnostics = Vec::new();
    let lines = lines::merge_lines(lines, parsed, &tags, &ids, &mut diagnostics)?;
    for (nth, tag) in tags.iter().enumerate() {
        let is_open = parsed.layers[nth].lang.is_none();
        write_layer(&mut layers, tag, &source, import.rights);
        if is_open {
            diagnostics.push(Diagnostic::about_file(format!(
                "the file does not state the language of its other texts; they become the layer “{}”",
                tag.lang
            )));
        }
    }
    diagnostics.extend(tags.iter().filter_map(|tag| rights_warning(&layers, tag)));
    let order = ordered_keys(&["lyrics"]);
    set_in_order(&mut lyrics, order, "sync", lines::sync(&lines).into());
    if !singers.is_empty() {
        set_in_order(&mut lyrics, order, "singers", singers.into());
    }
    set_in_order(&mut lyrics, order, "lines", lines.into());
    set_in_order(&mut lyrics, order, "layers", layers.into());
    snapshot.set("lyrics", lyrics.into());
    Ok(diagnostics)
}

fn write_layer(
    layers: &mut Vec<Map<String, Value>>,
    tag: &NamedLayer,
    source: &str,
    rights: Option<StatedRights>,
) {
    let found = layers
        .iter()
        .position(|layer| text(layer, "lang") == Some(&tag.lang));
    let at = found.unwrap_or_else(|| {
        // The original is listed first.
        let at = match tag.role {
            LayerRole::Original => 0,
            _ => layers.len(),
        };
        layers.insert(at, Map::new());
        at
    });
    let (layer, order) = (&mut layers[at], ordered_keys(&["lyrics", "layers"]));
    set_in_order(layer, order, "lang", tag.lang.as_str().into());
    set_in_order(layer, order, "role", tag.role.word().into());
    set_in_order(layer, order, "source", source.into());
    let Some(stated) = rights else { return };
    let present = layer.get("rights").and_then(Value::as_object);
    let mut rights = present.cloned().unwrap_or_default();
    let inside = ordered_keys(&["lyrics", "layers", "rights"]);
    set_in_order(&mut rights, inside, "basis", stated.basis.word().into());
    if let Some(most) = stated.max_lines {
        set_in_order(&mut rights, inside, "maxLines", json!(most));
    }
    set_in_order(layer, order, "rights", rights.into());
}

/// A warning if a layer's rights do not allow its text to be published.
fn rights_warning(layers: &[Map<String, Value>], tag: &NamedLayer) -> Option<Diagnostic> {
    let layer = layers
        .iter()
        .find(|layer| text(layer, "lang") == Some(&tag.lang))?;
    let basis = layer.get("rights").and_then(Value::as_object);
    let problem = match basis.and_then(|rights| text(rights, "basis")) {
        None => "states no rights basis",
        Some("none") => "has the rights basis none",
        Some(_) => return None,
    };
    Some(Diagnostic::about_file(format!(
        "the layer “{}” {problem}, so check and publish will refuse its text; state one with --rights",
        tag.lang
    )))
}

/// The lyrics with a rights basis for every layer, so that a check finds only other errors.
pub fn with_rights(lyrics: &Value) -> Value {
    let mut lyrics = lyrics.clone();
    let layers = lyrics.get_mut("layers").and_then(Value::as_array_mut);
    for layer in layers
        .into_iter()
        .flatten()
        .filter_map(Value::as_object_mut)
    {
        let basis = layer
            .get("rights")
            .and_then(|rights| rights["basis"].as_str());
        if basis.is_none_or(|basis| basis == "none") {
            layer.insert(
                "rights".to_owned(),
                json!({ "basis": RightsBasis::Licensed.word() }),
            );
        }
    }
    lyrics
}
