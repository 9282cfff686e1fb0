//! Lines of lyrics: the text of every layer, its words, what is sung behind it, notes.

use super::desk::{Desk, no_such};
use super::lyrics::LYRICS;
use super::place::Place;
use crate::snapshot::{self, LineText, LyricsLine};
use crate::song::{Background, Layer, Line, Note, TimedWord};

type Texts = (Vec<Option<String>>, Vec<Vec<TimedWord>>);

pub(super) fn read(
    desk: &mut Desk,
    index: usize,
    line: &LyricsLine,
    lyrics: &snapshot::Lyrics,
    layers: &[Layer],
) -> Line {
    let at = LYRICS.key("lines");
    let at = at.item(index);
    let (start_ms, end_ms) = span(desk, &at, "line", line.start_ms, line.end_ms);
    let singers = singers(desk, &at, &line.singers, &lyrics.singers);
    let listed = &lyrics.layers;
    let (texts, words) = read_texts(desk, &at, &line.layers, listed, layers);
    let background = line.background.as_ref().map(|behind| {
        let at = at.key("background");
        let (start_ms, end_ms) = span(desk, &at, "background", behind.start_ms, behind.end_ms);
        let (texts, words) = read_texts(desk, &at, &behind.layers, listed, layers);
        Background {
            start_ms,
            end_ms,
            texts,
            words,
        }
    });
    Line {
        id: line.id.clone().unwrap_or_else(|| format!("l{}", index + 1)),
        start_ms,
        end_ms,
        section: line.section.clone(),
        singers,
        texts,
        words,
        background,
        notes: notes(desk, &at, &line.notes),
    }
}

/// Places among the singers of the lyrics.
fn singers(desk: &mut Desk, at: &Place, ids: &[String], listed: &[snapshot::Singer]) -> Vec<usize> {
    let mut found = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        let place = listed.iter().position(|singer| singer.id == *id);
        if place.is_none() {
            let listed = listed.iter().map(|singer| singer.id.clone());
            let message = no_such("singer", id, listed.collect());
            desk.fault(&at.key("singers").item(index), format_args!("{message}"));
        }
        found.extend(place);
    }
    found
}

/// The text of each layer that may be shown, with its words.
fn read_texts(
    desk: &mut Desk,
    at: &Place,
    texts: &[(String, LineText)],
    listed: &[snapshot::Layer],
    layers: &[Layer],
) -> Texts {
    let mut read: Texts = (vec![None; layers.len()], vec![Vec::new(); layers.len()]);
    for (lang, text) in texts {
        let place = at.key("layers");
        let place = place.key(lang);
        let Some(layer) = layers.iter().position(|layer| layer.lang == *lang) else {
            // A listed layer that is missing here has had its own fault reported.
            if !listed.iter().any(|layer| layer.lang == *lang) {
                desk.fault(
                    &place,
                    format_args!("no layer is “{lang}”; list it in /lyrics/layers"),
                );
            }
            continue;
        };
        for (key, is_there) in [
            ("text", !text.text.is_empty()),
            ("words", !text.words.is_empty()),
        ] {
            if is_there && !layers[layer].may_show() {
                desk.fault(
                    &place.key(key),
                    format_args!("layer “{lang}” has {key} but no rights basis that allows it; state one, or leave the {key} out"),
                );
            }
        }
        read.1[layer] = words(desk, &place, text);
        read.0[layer] = Some(text.text.clone());
    }
    read
}

/// Each word with the part of the text that it is: the words stand there in their order.
fn words(desk: &mut Desk, at: &Place, text: &LineText) -> Vec<TimedWord> {
    let (mut from, mut above) = (0, 0);
    let mut read = Vec::new();
    for (index, word) in text.words.iter().enumerate() {
        let at = at.key("words");
        let at = at.item(index);
        let (start_ms, end_ms) = span(desk, &at, "word", Some(word.start_ms), word.end_ms);
        let start_ms = start_ms.unwrap_or(above);
        if start_ms < above {
            desk.fault(
                &at.key("startMs"),
                format_args!("word starts at {start_ms}, before an earlier word at {above}; words stand in the order of their times"),
            );
        }
        above = start_ms;
        desk.filled(&at.key("text"), "word", &word.text);
        if word.text.trim().is_empty() {
            continue;
        }
        let rest = &text.text[from..];
        let mut places = rest.char_indices().map(|(place, _)| place);
        let Some(place) = places.find(|place| rest[*place..].starts_with(&word.text)) else {
            desk.fault(
                &at.key("text"),
                format_args!(
                    "“{}” does not stand in the text after the words before it",
                    word.text
                ),
            );
            continue;
        };
        let start = from + place;
        from = start + word.text.len();
        read.push(TimedWord {
            start_ms,
            end_ms,
            at: start..from,
        });
    }
    read
}

fn notes(desk: &mut Desk, at: &Place, notes: &[snapshot::Note]) -> Vec<Note> {
    let mut read = Vec::new();
    for (index, note) in notes.iter().enumerate() {
        let at = at.key("notes");
        let at = at.item(index);
        desk.filled(&at.key("text"), "note", &note.text);
        if let Some(lang) = &note.lang {
            desk.language(&at.key("lang"), lang);
        }
        read.push(Note {
            text: note.text.clone(),
            lang: note.lang.clone(),
            source: desk.source(&at, &note.source),
        });
    }
    read
}

fn span(
    desk: &mut Desk,
    at: &Place,
    what: &str,
    start: Option<i64>,
    end: Option<i64>,
) -> (Option<u32>, Option<u32>) {
    let start = millis(desk, &at.key("startMs"), start);
    let end = millis(desk, &at.key("endMs"), end);
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        desk.fault(
            &at.key("endMs"),
            format_args!("{what} ends at {end} before it starts at {start}"),
        );
    }
    (start, end)
}

fn millis(desk: &mut Desk, at: &Place, number: Option<i64>) -> Option<u32> {
    let number = number?;
    let millis = u32::try_from(number).ok();
    if millis.is_none() {
        desk.fault(at, format_args!("{number} ms is no time in a song"));
    }
    millis
}
