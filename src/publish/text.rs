//! Text of a snapshot made fit for other people's pages: one line, of a length, inert.

use crate::embed::escape;
use crate::snapshot::turns;
use serde_json::Value;

/// One line without control characters, and without those that turn the direction of whatever
/// stands behind them ([UAX #9](https://www.unicode.org/reports/tr9/), 2.1 to 2.4).
///
/// Implicit marks (U+200E, U+200F, U+061C) stay: they turn nothing, and right-to-left titles need them.
pub fn plain(text: &str) -> String {
    let spaced = text.chars().map(|letter| match letter {
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    });
    let kept: String = spaced.filter(|letter| !is_hidden(*letter)).collect();
    kept.split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Plain text as an element of its own, laid out in the direction of its own letters.
pub fn isolated(text: &str) -> String {
    format!("<bdi>{}</bdi>", escape(&plain(text)))
}

/// What nobody sees, and what XML does not allow.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || turns(letter)
        || matches!(letter,
            '\u{206a}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}')
}

/// At most so many characters: whole words, then `…`, where there is more.
pub fn cut(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text.to_owned();
    };
    let letters = text[..end].char_indices();
    // Room for the mark; half of the line is a better end than a word that fills all of it.
    let room = letters.clone().last().map_or(0, |(at, _)| at);
    let space = text[..end].rfind(' ').filter(|at| *at * 2 > room);
    let mut kept = &text[..space.unwrap_or(room)];
    if space.is_none() {
        // A letter is not parted from its marks, nor an emoji from its parts.
        while text[kept.len()..].starts_with(is_joined) || kept.ends_with('\u{200d}') {
            let Some((at, _)) = kept.char_indices().last() else {
                break;
            };
            kept = &kept[..at];
        }
    }
    let kept = kept.trim_end_matches([' ', ',', '.', ':', ';', '·', '–', '(']);
    format!("{kept}…")
}

/// Whether a character belongs to the one before it.
fn is_joined(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// JSON that cannot end the script element it stands in, nor a line of a script.
pub fn inert(json: &Value) -> String {
    json.to_string()
        .replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

/// JSON whose texts are plain, without the entries that have nothing in them.
pub fn tidy(json: Value) -> Value {
    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    };
    match json {
        Value::String(text) => Value::String(plain(&text)),
        Value::Array(items) => {
            let items = items.into_iter().map(tidy);
            items.filter(|item| !empty(item)).collect()
        }
        Value::Object(entries) => {
            let entries = entries.into_iter().map(|(key, value)| (key, tidy(value)));
            entries.filter(|(_, value)| !empty(value)).collect()
        }
        other => other,
    }
}
