//! One line of the snapshot, with the texts that a file has for it.

use super::tags::{Tagged, text};
use crate::import::ordered::{keys, put};
use crate::import::sheet::{Background, Line, Piece};
use crate::snapshot::looks_same;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

type Object = Map<String, Value>;

/// When a line starts, in milliseconds.
pub fn start(line: &Object) -> Option<i64> {
    millis(line, "startMs")
}

/// A time as the format takes it, `9000.0` included.
fn millis(line: &Object, key: &str) -> Option<i64> {
    let time = line.get(key)?;
    let whole = |time: &f64| time.fract() == 0.0;
    time.as_i64()
        .or_else(|| time.as_f64().filter(whole).map(|time| time as i64))
}

/// Every text of a line or its background with the layer that it is in.
fn texts(line: &Object) -> impl Iterator<Item = (&String, &Value)> {
    let behind = line.get("background").and_then(Value::as_object);
    let layers = [Some(line), behind].into_iter().flatten();
    let layers = layers.filter_map(|part| part.get("layers").and_then(Value::as_object));
    layers.flatten()
}

/// Whether anything is to be sung, in a layer that is not one of these.
pub fn has_text(line: &Object, but: &[Tagged]) -> bool {
    texts(line).any(|(lang, value)| {
        let is_filled = value["text"].as_str().is_some_and(|text| !text.is_empty());
        is_filled && but.iter().all(|layer| layer.lang != *lang)
    })
}

/// Whether it is in one of these layers, if only as a pause.
pub fn is_in(line: &Object, layers: &[Tagged]) -> bool {
    texts(line).any(|(lang, _)| layers.iter().any(|layer| layer.lang == *lang))
}

/// Whether it is in another layer too, if only as a pause.
pub fn is_shared(line: &Object, layers: &[Tagged]) -> bool {
    texts(line).any(|(lang, _)| layers.iter().all(|layer| layer.lang != *lang))
}

/// Whether it is in any layer at all, or says anything else.
pub fn is_needed(line: &Object) -> bool {
    let has_notes = line.get("notes").and_then(Value::as_array);
    texts(line).next().is_some() || has_notes.is_some_and(|notes| !notes.is_empty())
}

/// Takes the texts of these layers out.
pub fn clear(line: &mut Object, layers: &[Tagged]) {
    write_texts(line, &["lyrics", "lines"], &[], layers);
    write_behind(line, None, layers, true);
}

/// Writes a file's line over this one. `leads` says whether the file knows best when it is sung and by
/// whom; another one only fills what is absent.
pub fn write(
    line: &mut Object,
    new: &Line,
    layers: &[Tagged],
    singers: &HashMap<String, String>,
    leads: bool,
) {
    let order = keys(&["lyrics", "lines"]);
    times(line, order, [new.start_ms, new.end_ms], leads);
    let absent = |line: &Object, key: &str| line.get(key).is_none_or(Value::is_null);
    if let Some(section) = &new.section
        && (leads || absent(line, "section"))
    {
        put(line, order, "section", section.as_str().into());
    }
    let ids = new.singers.iter().filter_map(|id| singers.get(id));
    let ids: Vec<&String> = ids.collect();
    if !ids.is_empty() && (leads || absent(line, "singers")) {
        put(line, order, "singers", json!(ids));
    }
    write_texts(line, &["lyrics", "lines"], &new.texts, layers);
    write_behind(line, new.background.as_ref(), layers, leads);
}

fn times(
    line: &mut Object,
    order: &[crate::snapshot::Key],
    [start, end]: [Option<u32>; 2],
    leads: bool,
) {
    for (key, time) in [("startMs", start), ("endMs", end)] {
        let is_absent = line.get(key).is_none_or(Value::is_null);
        if let Some(time) = time.filter(|_| leads || is_absent) {
            put(line, order, key, time.into());
        }
    }
    // The start of one file and the end of another may contradict each other.
    let end = millis(line, "endMs");
    if end.is_some() && end < super::line::start(line) {
        line.shift_remove("endMs");
    }
}

fn write_behind(line: &mut Object, new: Option<&Background>, layers: &[Tagged], leads: bool) {
    let path = ["lyrics", "lines", "background"];
    let there = line.get("background").and_then(Value::as_object);
    if there.is_none() && new.is_none() {
        return;
    }
    let mut behind = there.cloned().unwrap_or_default();
    if let Some(new) = new {
        times(&mut behind, keys(&path), [new.start_ms, new.end_ms], leads);
    }
    let texts = new.map_or(&[][..], |new| &new.texts);
    write_texts(&mut behind, &path, texts, layers);
    if behind.contains_key("layers") {
        put(line, keys(&path[..2]), "background", behind.into());
    } else {
        line.shift_remove("background");
    }
}

/// Writes the texts into `layers`, and takes out those that the file has no longer.
fn write_texts(part: &mut Object, path: &[&str], texts: &[(usize, Piece)], layers: &[Tagged]) {
    let there = part.get("layers").and_then(Value::as_object);
    let mut written = there.cloned().unwrap_or_default();
    for (nth, layer) in layers.iter().enumerate() {
        let text = texts.iter().find(|(place, _)| *place == nth);
        match text {
            None => _ = written.shift_remove(&layer.lang),
            Some((_, piece)) => {
                let value = written.entry(layer.lang.as_str()).or_insert(json!({}));
                if let Some(value) = value.as_object_mut() {
                    write_piece(value, piece);
                }
            }
        }
    }
    if written.is_empty() {
        part.shift_remove("layers");
    } else {
        put(part, keys(path), "layers", written.into());
    }
}

fn write_piece(value: &mut Object, piece: &Piece) {
    let order = keys(&["lyrics", "lines", "layers"]);
    let is_same = text(value, "text").is_some_and(|text| looks_same(text, &piece.text));
    // What looks the same is stored as it was written.
    if !is_same {
        put(value, order, "text", piece.text.as_str().into());
    }
    let readings = piece.ruby.iter();
    let readings = readings.map(|reading| json!({ "base": reading.base, "text": reading.text }));
    if !piece.ruby.is_empty() {
        put(value, order, "ruby", readings.collect());
    } else if !is_same {
        value.shift_remove("ruby");
    }
    if piece.words.is_empty() {
        value.shift_remove("words");
        return;
    }
    let words = piece.words.iter().map(|word| match word.end_ms {
        Some(end) => json!({ "startMs": word.start_ms, "endMs": end, "text": word.text }),
        None => json!({ "startMs": word.start_ms, "text": word.text }),
    });
    put(value, order, "words", words.collect());
}

/// Whether any text of the line has words with times.
pub fn has_words(line: &Object) -> bool {
    texts(line).any(|(_, value)| {
        value["words"]
            .as_array()
            .is_some_and(|words| !words.is_empty())
    })
}
