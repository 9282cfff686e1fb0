//! The texts of a line by layer, with their timed words and readings.

use crate::check::checker::Checker;
use crate::check::mistake::{Mistake, Vocabulary};
use crate::snapshot::{self, At, LineText, Pointer, find};
use crate::song::{LINE_BREAKS, Layer, LayerText, Ruby, TimedWord};

/// The texts of a line or of its background vocals, one element for each of `layers`. `listed` are the layers as written,
/// `layers` those without errors.
pub(super) fn checked_texts(
    checker: &mut Checker,
    list: &At<[(String, LineText)]>,
    texts: &[(String, LineText)],
    listed: &[snapshot::Layer],
    layers: &[Layer],
) -> Vec<Option<LayerText>> {
    let mut checked = vec![None; layers.len()];
    for (lang, text) in texts {
        let at = list.entry(lang);
        let is_same = |other: &str| other.eq_ignore_ascii_case(lang);
        let Some(layer) = layers.iter().position(|layer| is_same(&layer.lang)) else {
            // A listed layer that is missing in `layers` has an error of its own.
            if !listed.iter().any(|layer| is_same(&layer.lang)) {
                let message =
                    format!("no layer has the language “{lang}”; list it in /lyrics/layers");
                let mistake = Mistake::unknown(lang, Vocabulary::Layers);
                checker.error_once(Some(mistake), &at, message);
            }
            continue;
        };
        let mut needs_rights = |at: &Pointer, is_empty: bool| {
            if !is_empty && !layers[layer].may_show() {
                let key = at.name();
                let message = format!(
                    "layer “{lang}” has {key} but no rights basis that allows it; state one, or remove the {key}"
                );
                checker.error_once(None, at, message);
            }
        };
        needs_rights(&at.text(), text.text.is_empty());
        needs_rights(&at.words(), text.words.is_empty());
        needs_rights(&at.ruby(), text.ruby.is_empty());
        // Otherwise an excerpt of one line could show all of them.
        if text.text.contains(LINE_BREAKS) {
            checker.error(
                &at.text(),
                format_args!("the text contains a line break; give each line of the song its own entry in /lyrics/lines"),
            );
        }
        let words = timed_words(checker, &at, text);
        checked[layer] = Some(LayerText {
            text: text.text.clone(),
            ruby: ruby(checker, &at, text, &words),
            words,
        });
    }
    checked
}

/// Each timed word with its part of the text, which has the words in their order.
fn timed_words(checker: &mut Checker, at: &At<LineText>, text: &LineText) -> Vec<TimedWord> {
    let (mut from, mut earlier_ms) = (0, 0);
    let mut checked = Vec::new();
    for (index, word) in text.words.iter().enumerate() {
        let list = at.words();
        let at = list.item(index);
        let (stated_start_ms, end_ms) = checker.start_and_end_ms(
            "word",
            (&at.start_ms(), Some(word.start_ms)),
            (&at.end_ms(), word.end_ms),
        );
        let start_ms = stated_start_ms.unwrap_or(earlier_ms);
        if start_ms < earlier_ms {
            checker.error(
                &at.start_ms(),
                format_args!("this word starts at {start_ms} ms, before an earlier word at {earlier_ms} ms; list words in order of time"),
            );
        }
        earlier_ms = start_ms;
        checker.visible_text(&at.text(), "word", &word.text);
        if word.text.trim().is_empty() {
            continue;
        }
        let Some(part) = find(&text.text, from, &word.text) else {
            checker.error(
                &at.text(),
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
fn ruby(
    checker: &mut Checker,
    at: &At<LineText>,
    text: &LineText,
    words: &[TimedWord],
) -> Vec<Ruby> {
    let mut from = 0;
    let mut checked = Vec::new();
    for (index, reading) in text.ruby.iter().enumerate() {
        let list = at.ruby();
        let at = list.item(index);
        checker.visible_text(&at.base(), "base", &reading.base);
        checker.visible_text(&at.text(), "reading", &reading.text);
        if reading.base.trim().is_empty() {
            continue;
        }
        let Some(part) = find(&text.text, from, &reading.base) else {
            checker.error(
                &at.base(),
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
                &at.base(),
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
