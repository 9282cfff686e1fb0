//! The texts of a line by layer, with their timed words and readings.

use crate::check::checker::Checker;
use crate::check::pointer::Pointer;
use crate::snapshot;
use crate::snapshot::{LineText, find};
use crate::song::{LINE_BREAKS, Layer, Ruby, TimedWord};

/// The texts of a line with their words and readings, one element for each layer.
pub(super) struct Texts {
    pub texts: Vec<Option<String>>,
    pub words: Vec<Vec<TimedWord>>,
    pub ruby: Vec<Vec<Ruby>>,
}

/// The texts of a line or of its background vocals. `listed` are the layers as written, `layers` those without errors.
pub(super) fn checked_texts(
    checker: &mut Checker,
    at: &Pointer,
    texts: &[(String, LineText)],
    listed: &[snapshot::Layer],
    layers: &[Layer],
) -> Texts {
    let mut checked = Texts {
        texts: vec![None; layers.len()],
        words: vec![Vec::new(); layers.len()],
        ruby: vec![Vec::new(); layers.len()],
    };
    for (lang, text) in texts {
        let list = at.key("layers");
        let at = list.key(lang);
        let Some(layer) = layers.iter().position(|layer| layer.lang == *lang) else {
            // A listed layer that is missing in `layers` has an error of its own.
            if !listed.iter().any(|layer| layer.lang == *lang) {
                let message =
                    format!("no layer has the language “{lang}”; list it in /lyrics/layers");
                checker.error_once(&at, message);
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
                checker.error_once(&at.key(key), message);
            }
        }
        // Otherwise an excerpt of one line could show all of them.
        if text.text.contains(LINE_BREAKS) {
            checker.error(
                &at.key("text"),
                format_args!("the text contains a line break; give each line of the song its own entry in /lyrics/lines"),
            );
        }
        let words = timed_words(checker, &at, text);
        checked.ruby[layer] = ruby(checker, &at, text, &words);
        checked.words[layer] = words;
        checked.texts[layer] = Some(text.text.clone());
    }
    checked
}

/// Each timed word with its part of the text, which has the words in their order.
fn timed_words(checker: &mut Checker, at: &Pointer, text: &LineText) -> Vec<TimedWord> {
    let (mut from, mut earlier_ms) = (0, 0);
    let mut checked = Vec::new();
    for (index, word) in text.words.iter().enumerate() {
        let list = at.key("words");
        let at = list.item(index);
        let (start_ms, end_ms) =
            checker.start_and_end_ms(&at, "word", Some(word.start_ms), word.end_ms);
        let start_ms = start_ms.unwrap_or(earlier_ms);
        if start_ms < earlier_ms {
            checker.error(
                &at.key("startMs"),
                format_args!("this word starts at {start_ms} ms, before an earlier word at {earlier_ms} ms; list words in order of time"),
            );
        }
        earlier_ms = start_ms;
        checker.visible_text(&at.key("text"), "word", &word.text);
        if word.text.trim().is_empty() {
            continue;
        }
        let Some(part) = find(&text.text, from, &word.text) else {
            checker.error(
                &at.key("text"),
                format_args!(
                    "“{}” is not in the text after the preceding words",
                    word.text
                ),
            );
            continue;
        };
        from = part.end;
        checked.push(TimedWord {
            start_ms,
            end_ms,
            at: part,
        });
    }
    checked
}

/// Each reading with its part of the text, which has the parts in their order.
fn ruby(checker: &mut Checker, at: &Pointer, text: &LineText, words: &[TimedWord]) -> Vec<Ruby> {
    let mut from = 0;
    let mut checked = Vec::new();
    for (index, reading) in text.ruby.iter().enumerate() {
        let list = at.key("ruby");
        let at = list.item(index);
        checker.visible_text(&at.key("base"), "base", &reading.base);
        checker.visible_text(&at.key("text"), "reading", &reading.text);
        if reading.base.trim().is_empty() {
            continue;
        }
        let Some(part) = find(&text.text, from, &reading.base) else {
            checker.error(
                &at.key("base"),
                format_args!(
                    "“{}” is not in the text after the preceding bases",
                    reading.base
                ),
            );
            continue;
        };
        let within = |word: &TimedWord| word.at.start <= part.start && part.end <= word.at.end;
        // A word that is not in the text has an error of its own.
        if words.len() == text.words.len() && !words.is_empty() && !words.iter().any(within) {
            checker.error(
                &at.key("base"),
                format_args!(
                    "“{}” is not within one word of the text; give each word its own reading",
                    reading.base
                ),
            );
        }
        from = part.end;
        checked.push(Ruby {
            at: part,
            text: reading.text.clone(),
        });
    }
    checked
}
