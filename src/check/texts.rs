//! The texts of a line, a layer each: what right there is to each, its timed words, its readings.

use super::desk::Desk;
use super::lines::span;
use super::place::Place;
use crate::snapshot;
use crate::snapshot::{LineText, find};
use crate::song::{LINE_BREAKS, Layer, Ruby, TimedWord};

/// The texts of a line with their words and readings, one of each for each layer that may be shown.
pub(super) struct Texts {
    pub texts: Vec<Option<String>>,
    pub words: Vec<Vec<TimedWord>>,
    pub ruby: Vec<Vec<Ruby>>,
}

/// The text of each layer that may be shown, with its words.
pub(super) fn read_texts(
    desk: &mut Desk,
    at: &Place,
    texts: &[(String, LineText)],
    listed: &[snapshot::Layer],
    layers: &[Layer],
) -> Texts {
    let mut read = Texts {
        texts: vec![None; layers.len()],
        words: vec![Vec::new(); layers.len()],
        ruby: vec![Vec::new(); layers.len()],
    };
    for (lang, text) in texts {
        let place = at.key("layers");
        let place = place.key(lang);
        let Some(layer) = layers.iter().position(|layer| layer.lang == *lang) else {
            // A listed layer that is missing here has had its own fault reported.
            if !listed.iter().any(|layer| layer.lang == *lang) {
                let message =
                    format!("no layer has the language “{lang}”; list it in /lyrics/layers");
                desk.fault_once(&place, message);
            }
            continue;
        };
        for (key, is_there) in [
            ("text", !text.text.is_empty()),
            ("words", !text.words.is_empty()),
            ("ruby", !text.ruby.is_empty()),
        ] {
            if is_there && !layers[layer].may_show() {
                let message = format!(
                    "layer “{lang}” has {key} but no rights basis that allows it; state one, or remove the {key}"
                );
                desk.fault_once(&place.key(key), message);
            }
        }
        // Or an excerpt of one line could show them all.
        if text.text.contains(LINE_BREAKS) {
            desk.fault(
                &place.key("text"),
                format_args!("the text contains a line break; give each line of the song its own entry in /lyrics/lines"),
            );
        }
        let words = words(desk, &place, text);
        read.ruby[layer] = ruby(desk, &place, text, &words);
        read.words[layer] = words;
        read.texts[layer] = Some(text.text.clone());
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
                format_args!("this word starts at {start_ms} ms, before an earlier word at {above} ms; list words in order of time"),
            );
        }
        above = start_ms;
        desk.filled(&at.key("text"), "word", &word.text);
        if word.text.trim().is_empty() {
            continue;
        }
        let Some(part) = find(&text.text, from, &word.text) else {
            desk.fault(
                &at.key("text"),
                format_args!(
                    "“{}” is not in the text after the preceding words",
                    word.text
                ),
            );
            continue;
        };
        from = part.end;
        read.push(TimedWord {
            start_ms,
            end_ms,
            at: part,
        });
    }
    read
}

/// Each reading with the part of the text that it stands above, in their order.
fn ruby(desk: &mut Desk, at: &Place, text: &LineText, words: &[TimedWord]) -> Vec<Ruby> {
    let mut from = 0;
    let mut read = Vec::new();
    for (index, reading) in text.ruby.iter().enumerate() {
        let at = at.key("ruby");
        let at = at.item(index);
        desk.filled(&at.key("base"), "base", &reading.base);
        desk.filled(&at.key("text"), "reading", &reading.text);
        if reading.base.trim().is_empty() {
            continue;
        }
        let Some(part) = find(&text.text, from, &reading.base) else {
            desk.fault(
                &at.key("base"),
                format_args!(
                    "“{}” is not in the text after the preceding bases",
                    reading.base
                ),
            );
            continue;
        };
        let within = |word: &TimedWord| word.at.start <= part.start && part.end <= word.at.end;
        // A word that stands nowhere has had its own fault reported.
        if words.len() == text.words.len() && !words.is_empty() && !words.iter().any(within) {
            desk.fault(
                &at.key("base"),
                format_args!(
                    "“{}” is not within one word of the text; give each word its own reading",
                    reading.base
                ),
            );
        }
        from = part.end;
        read.push(Ruby {
            at: part,
            text: reading.text.clone(),
        });
    }
    read
}
