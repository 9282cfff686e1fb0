//! Snapshot text made safe for pages and previews: one line, cut to length, escaped.

use crate::markup::{El, html};
use crate::snapshot::is_bidi_control;
use serde_json::Value;

/// One line without control characters and without the embedding, override and isolate characters of
/// [UAX #9](https://www.unicode.org/reports/tr9/), 2.1 to 2.4, which change the direction of the text after them.
///
/// Implicit marks (U+200E, U+200F, U+061C) are kept: right-to-left titles need them, and they affect nothing else.
pub fn plain(text: &str) -> String {
    let spaced = text.chars().map(|letter| match letter {
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    });
    let visible: String = spaced.filter(|letter| !is_hidden(*letter)).collect();
    visible
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Plain text in a `<bdi>`, which is laid out in the direction of its own letters.
pub fn isolated(text: &str) -> El {
    html::bdi().child(plain(text))
}

/// Whether a character is invisible or not allowed in XML.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || is_bidi_control(letter)
        || matches!(letter,
            '\u{206a}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}')
}

/// At most `max_chars` characters: text that is longer is cut after a whole word and ends in `…`.
pub fn truncate(text: &str, max_chars: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(max_chars) else {
        return text.to_owned();
    };
    // One character less, for the `…`. If whole words would fill less than half of that, a word is cut.
    let limit = text[..end].char_indices().last().map_or(0, |(at, _)| at);
    let space = text[..end].rfind(' ').filter(|at| *at * 2 > limit);
    let mut kept = &text[..space.unwrap_or(limit)];
    if space.is_none() {
        // Combining marks stay with their letter, and the parts of an emoji stay together.
        while text[kept.len()..].starts_with(is_joined) || kept.ends_with('\u{200d}') {
            let Some((at, _)) = kept.char_indices().last() else {
                break;
            };
            kept = &kept[..at];
        }
    }
    let without_marks = kept.trim_end_matches([' ', ',', '.', ':', ';', '·', '–', '(']);
    format!("{without_marks}…")
}

/// Whether a character combines with the one before it.
fn is_joined(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// JSON that contains neither the end of its script element nor a line terminator of JavaScript.
pub fn script_safe_json(json: &Value) -> String {
    json.to_string()
        .replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

/// JSON whose texts are [`plain`], without null and without empty texts, arrays and objects.
pub fn without_empty(json: Value) -> Value {
    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    };
    match json {
        Value::String(text) => Value::String(plain(&text)),
        Value::Array(items) => items
            .into_iter()
            .map(without_empty)
            .filter(|item| !empty(item))
            .collect(),
        Value::Object(entries) => entries
            .into_iter()
            .map(|(key, value)| (key, without_empty(value)))
            .filter(|(_, value)| !empty(value))
            .collect(),
        other => other,
    }
}
