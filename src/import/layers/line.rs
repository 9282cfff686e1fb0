//! One line of the snapshot's lyrics as JSON, and the texts that a file has for it.

use super::named_layer::NamedLayer;
use super::object::{JsonObject, text};
use crate::import::parsed_lyrics::{ParsedBackground, ParsedLine, TimedText};
use crate::snapshot::looks_same;
use serde_json::{Value, json};
use std::collections::HashMap;

/// The start of a line, in milliseconds.
pub fn start(line: &JsonObject) -> Option<i64> {
    millis(line, "startMs")
}

/// A time in milliseconds; `9000.0` is valid too.
fn millis(line: &JsonObject, key: &str) -> Option<i64> {
    let time = line.get(key)?;
    let whole = |time: &f64| time.fract() == 0.0;
    time.as_i64()
        .or_else(|| time.as_f64().filter(whole).map(|time| time as i64))
}

/// Every text of a line and its background, with its layer's language.
fn texts(line: &JsonObject) -> impl Iterator<Item = (&String, &Value)> {
    let background = line.get("background").and_then(Value::as_object);
    [Some(line), background]
        .into_iter()
        .flatten()
        .filter_map(|part| part.get("layers").and_then(Value::as_object))
        .flatten()
}

/// Whether it has a text that is not empty, in a layer that is not one of these.
pub fn has_text(line: &JsonObject, but: &[NamedLayer]) -> bool {
    texts(line).any(|(lang, value)| {
        let is_filled = value["text"].as_str().is_some_and(|text| !text.is_empty());
        is_filled && but.iter().all(|layer| layer.lang != *lang)
    })
}

/// Whether it has a text in one of these layers; the text may be empty.
pub fn is_in(line: &JsonObject, layers: &[NamedLayer]) -> bool {
    texts(line).any(|(lang, _)| layers.iter().any(|layer| layer.lang == *lang))
}

/// Whether it has a text in another layer too; the text may be empty.
pub fn is_shared(line: &JsonObject, layers: &[NamedLayer]) -> bool {
    texts(line).any(|(lang, _)| layers.iter().all(|layer| layer.lang != *lang))
}

/// Whether it has any text, or notes.
pub fn is_needed(line: &JsonObject) -> bool {
    let has_notes = line.get("notes").and_then(Value::as_array);
    texts(line).next().is_some() || has_notes.is_some_and(|notes| !notes.is_empty())
}

/// Removes the texts of these layers.
pub fn clear(line: &mut JsonObject, layers: &[NamedLayer]) {
    write_texts(line, &[], layers);
    write_background(line, None, layers, true);
}

/// Writes a file's line into this one. If the file `leads`, its times and singers replace those of the line; if not, they
/// only fill in missing ones.
pub fn write(
    line: &mut JsonObject,
    new: &ParsedLine,
    layers: &[NamedLayer],
    singers: &HashMap<String, String>,
    leads: bool,
) {
    times(line, [new.start_ms, new.end_ms], leads);
    let absent = |line: &JsonObject, key: &str| line.get(key).is_none_or(Value::is_null);
    if let Some(section) = &new.section
        && (leads || absent(line, "section"))
    {
        line.insert("section".to_owned(), section.as_str().into());
    }
    let ids: Vec<&String> = new
        .singers
        .iter()
        .filter_map(|id| singers.get(id))
        .collect();
    if !ids.is_empty() && (leads || absent(line, "singers")) {
        line.insert("singers".to_owned(), json!(ids));
    }
    write_texts(line, &new.texts, layers);
    write_background(line, new.background.as_ref(), layers, leads);
}

fn times(line: &mut JsonObject, [start, end]: [Option<u32>; 2], leads: bool) {
    for (key, time) in [("startMs", start), ("endMs", end)] {
        let is_absent = line.get(key).is_none_or(Value::is_null);
        if let Some(time) = time.filter(|_| leads || is_absent) {
            line.insert(key.to_owned(), time.into());
        }
    }
    // The start may be from this file and the end from another one, so they may contradict.
    let end = millis(line, "endMs");
    if end.is_some() && end < super::line::start(line) {
        line.shift_remove("endMs");
    }
}

fn write_background(
    line: &mut JsonObject,
    new: Option<&ParsedBackground>,
    layers: &[NamedLayer],
    leads: bool,
) {
    let present = line.get("background").and_then(Value::as_object);
    if present.is_none() && new.is_none() {
        return;
    }
    let mut background = present.cloned().unwrap_or_default();
    if let Some(new) = new {
        times(&mut background, [new.start_ms, new.end_ms], leads);
    }
    let texts = new.map_or(&[][..], |new| &new.texts);
    write_texts(&mut background, texts, layers);
    if background.contains_key("layers") {
        line.insert("background".to_owned(), background.into());
    } else {
        line.shift_remove("background");
    }
}

/// Writes the texts into `layers`, and removes those that the file no longer has.
fn write_texts(part: &mut JsonObject, texts: &[(usize, TimedText)], layers: &[NamedLayer]) {
    let present = part.get("layers").and_then(Value::as_object);
    let mut written = present.cloned().unwrap_or_default();
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
        part.insert("layers".to_owned(), written.into());
    }
}

fn write_piece(value: &mut JsonObject, piece: &TimedText) {
    let is_same = text(value, "text").is_some_and(|text| looks_same(text, &piece.text));
    // A text that only differs in normalization is kept.
    if !is_same {
        value.insert("text".to_owned(), piece.text.as_str().into());
    }
    let readings = piece
        .ruby
        .iter()
        .map(|reading| json!({ "base": reading.base, "text": reading.text }));
    if !piece.ruby.is_empty() {
        value.insert("ruby".to_owned(), readings.collect());
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
    value.insert("words".to_owned(), words.collect());
}

/// Whether any text of the line has words with times.
pub fn has_words(line: &JsonObject) -> bool {
    texts(line).any(|(_, value)| {
        value["words"]
            .as_array()
            .is_some_and(|words| !words.is_empty())
    })
}
