//! Merges the layers and lines of a lyrics file into a snapshot.

mod line;
mod lines;
mod matching;
mod named_layer;
mod object;
mod singers;
mod source;
mod sync_level;

use super::parsed_lyrics::ParsedLyrics;
use crate::check::Diagnostics;
use crate::import::edited_snapshot::EditedSnapshot;
use crate::song::{Keyword, LayerRole, RightsBasis};
use named_layer::{NamedLayer, named_layers};
use object::{JsonObject, text};
use serde_json::{Value, json};
use sync_level::sync_level;

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

/// Writes a file's layers into the snapshot, replacing those of an earlier import of the same file. Nothing is written where
/// the lines cannot be matched with those of the song, or where there are too many layers, which are errors.
pub fn merge(snapshot: &mut EditedSnapshot, import: &LyricsImport, diagnostics: &mut Diagnostics) {
    let count = import.lyrics.layers.len();
    if count > MOST_LAYERS {
        diagnostics.error(
            "",
            format_args!("the file has {count} texts at one time, and no song has more than {MOST_LAYERS} layers"),
        );
        return;
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
    let Some(lines) = lines::merge_lines(lines, parsed, &tags, &ids, diagnostics) else {
        return;
    };
    for (nth, tag) in tags.iter().enumerate() {
        let is_open = parsed.layers[nth].lang.is_none();
        write_layer(&mut layers, tag, &source, import.rights);
        if is_open {
            diagnostics.warning(
                "",
                format_args!("the file does not state the language of its other texts; they become the layer “{}”", tag.lang),
            );
        }
    }
    for tag in &tags {
        warn_without_rights(diagnostics, &layers, tag);
    }
    lyrics.insert("sync".to_owned(), sync_level(&lines).into());
    if !singers.is_empty() {
        lyrics.insert("singers".to_owned(), singers.into());
    }
    lyrics.insert("lines".to_owned(), lines.into());
    lyrics.insert("layers".to_owned(), layers.into());
    snapshot.set("lyrics", lyrics.into());
}

fn write_layer(
    layers: &mut Vec<JsonObject>,
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
        layers.insert(at, JsonObject::new());
        at
    });
    let layer = &mut layers[at];
    layer.insert("lang".to_owned(), tag.lang.as_str().into());
    layer.insert("role".to_owned(), tag.role.word().into());
    layer.insert("source".to_owned(), source.into());
    let Some(stated) = rights else { return };
    let present = layer.get("rights").and_then(Value::as_object);
    let mut rights = present.cloned().unwrap_or_default();
    rights.insert("basis".to_owned(), stated.basis.word().into());
    if let Some(most) = stated.max_lines {
        rights.insert("maxLines".to_owned(), json!(most));
    }
    layer.insert("rights".to_owned(), rights.into());
}

/// Warns of a layer whose rights do not allow its text to be published.
fn warn_without_rights(diagnostics: &mut Diagnostics, layers: &[JsonObject], tag: &NamedLayer) {
    let Some(layer) = layers
        .iter()
        .find(|layer| text(layer, "lang") == Some(&tag.lang))
    else {
        return;
    };
    let rights = layer.get("rights").and_then(Value::as_object);
    let problem = match rights.and_then(|rights| text(rights, "basis")) {
        None => "states no rights basis",
        Some("none") => "has the rights basis none",
        Some(_) => return,
    };
    diagnostics.warning(
        "",
        format_args!("the layer “{}” {problem}, so check and publish will refuse its text; state one with --rights", tag.lang),
    );
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
