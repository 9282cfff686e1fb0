//! Lyrics from a file into a snapshot: its layers beside those that are there, its lines among them.

mod line;
mod lines;
mod matching;
mod singers;
mod source;
mod tags;

pub use lines::clock;

use super::ordered::{keys, put};
use super::remark::Remark;
use super::sheet::Sheet;
use crate::check::Severity;
use crate::import::edited_snapshot::EditedSnapshot;
use crate::song::{LayerRole, RightsBasis};
use serde_json::{Map, Value, json};
use tags::{Tagged, tagged, text};

/// The most layers of a file.
const MOST_LAYERS: usize = 32;

/// What is imported.
pub struct Import<'a> {
    /// The file's name without its folder.
    pub file: &'a str,
    /// Who made it.
    pub by: &'a [String],
    pub sheet: Sheet,
    /// `None` where it is the usual one.
    pub role: Option<LayerRole>,
    pub rights: Option<Stated>,
}

/// A basis of rights that the author of the snapshot states for every layer of a file.
#[derive(Debug, Clone, Copy)]
pub struct Stated {
    pub basis: RightsBasis,
    /// Of an excerpt.
    pub max_lines: Option<u32>,
}

/// Writes a file's layers into the snapshot, over what an earlier import of them has written.
///
/// # Errors
/// A sentence where its lines cannot be matched with those of the song.
pub fn merge(snapshot: &mut EditedSnapshot, import: &Import) -> Result<Vec<Remark>, String> {
    if import.sheet.layers.len() > MOST_LAYERS {
        return Err(format!(
            "it has {} texts at one time, and no song has more than {MOST_LAYERS} layers",
            import.sheet.layers.len()
        ));
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
        let items = list(key).into_iter();
        let items = items.filter_map(|item| match item {
            Value::Object(object) => Some(object),
            _ => None,
        });
        items.collect::<Vec<_>>()
    };
    let (mut layers, lines) = (objects("layers"), objects("lines"));
    let mut singers = list("singers");
    let sheet = &import.sheet;
    let lang = sheet.layers.first().and_then(|layer| layer.lang.as_deref());
    let lang = lang.unwrap_or("und");
    let source = source::source(
        snapshot.list("sources"),
        &layers,
        lang,
        import.file,
        import.by,
    );
    let tags = tagged(&sheet.layers, &layers, &source, import.role);
    let ids = singers::singers(&mut singers, &sheet.singers);
    let mut remarks = Vec::new();
    let lines = lines::merged(lines, sheet, &tags, &ids, &mut remarks)?;
    for (nth, tag) in tags.iter().enumerate() {
        let is_open = sheet.layers[nth].lang.is_none();
        write_layer(&mut layers, tag, &source, import.rights);
        if is_open {
            remarks.push(about(format!(
                "the file does not state the language of its other texts; they become the layer “{}”",
                tag.lang
            )));
        }
    }
    remarks.extend(tags.iter().filter_map(|tag| without_right(&layers, tag)));
    let order = keys(&["lyrics"]);
    put(&mut lyrics, order, "sync", lines::sync(&lines).into());
    if !singers.is_empty() {
        put(&mut lyrics, order, "singers", singers.into());
    }
    put(&mut lyrics, order, "lines", lines.into());
    put(&mut lyrics, order, "layers", layers.into());
    snapshot.set("lyrics", lyrics.into());
    Ok(remarks)
}

/// A warning about the whole file.
pub fn about(sentence: String) -> Remark {
    Remark {
        place: None,
        severity: Severity::Warning,
        sentence,
    }
}

fn write_layer(
    layers: &mut Vec<Map<String, Value>>,
    tag: &Tagged,
    source: &str,
    rights: Option<Stated>,
) {
    let found = layers
        .iter()
        .position(|layer| text(layer, "lang") == Some(&tag.lang));
    let at = found.unwrap_or_else(|| {
        // The original comes first.
        let at = match tag.role {
            LayerRole::Original => 0,
            _ => layers.len(),
        };
        layers.insert(at, Map::new());
        at
    });
    let (layer, order) = (&mut layers[at], keys(&["lyrics", "layers"]));
    let role = LayerRole::NAMES
        .into_iter()
        .find(|(_, role)| *role == tag.role);
    put(layer, order, "lang", tag.lang.as_str().into());
    put(layer, order, "role", role.map(|(name, _)| name).into());
    put(layer, order, "source", source.into());
    let Some(stated) = rights else { return };
    let there = layer.get("rights").and_then(Value::as_object);
    let mut rights = there.cloned().unwrap_or_default();
    let inside = keys(&["lyrics", "layers", "rights"]);
    put(&mut rights, inside, "basis", name(stated.basis).into());
    if let Some(most) = stated.max_lines {
        put(&mut rights, inside, "maxLines", json!(most));
    }
    put(layer, order, "rights", rights.into());
}

fn name(basis: RightsBasis) -> &'static str {
    let mut names = RightsBasis::NAMES.into_iter();
    names
        .find(|(_, other)| *other == basis)
        .map_or("", |(name, _)| name)
}

/// That a layer's text will be refused, where it will be.
fn without_right(layers: &[Map<String, Value>], tag: &Tagged) -> Option<Remark> {
    let layer = layers
        .iter()
        .find(|layer| text(layer, "lang") == Some(&tag.lang))?;
    let basis = layer.get("rights").and_then(Value::as_object);
    let said = match basis.and_then(|rights| text(rights, "basis")) {
        None => "states no rights basis",
        Some("none") => "has the rights basis none",
        Some(_) => return None,
    };
    Some(about(format!(
        "the layer “{}” {said}, so check and publish will refuse its text; state one with --rights",
        tag.lang
    )))
}

/// The lyrics as they would be if every text had its right: whatever else is wrong with them.
pub fn granted(lyrics: &Value) -> Value {
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
                json!({ "basis": name(RightsBasis::Licensed) }),
            );
        }
    }
    lyrics
}
