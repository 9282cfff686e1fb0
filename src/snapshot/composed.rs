//! Compares and finds text by its [normalization form C](https://www.unicode.org/reports/tr15/): a letter with a mark is
//! the same, written as one character or as two.

use std::borrow::Cow;
use std::ops::Range;

/// No character below this one composes with the one before it.
const FIRST_MARK: char = '\u{300}';

/// The text in NFC, for comparing; the stored text stays as it is written.
pub fn composed(text: &str) -> Cow<'_, str> {
    match text.chars().all(|letter| letter < FIRST_MARK) {
        true => Cow::Borrowed(text),
        false => Cow::Owned(nfc(text)),
    }
}

/// Whether two texts are the same in NFC.
pub fn looks_same(one: &str, other: &str) -> bool {
    one == other || composed(one) == composed(other)
}

/// The bytes of the first part of a text, from a byte on, that is the same in NFC. A letter is not separated from its
/// marks.
pub fn find(text: &str, from: usize, part: &str) -> Option<Range<usize>> {
    let rest = &text[from..];
    let moved = |at: Range<usize>| from + at.start..from + at.end;
    let exact = rest.match_indices(part).map(|(at, _)| at..at + part.len());
    if let Some(at) = exact
        .into_iter()
        .find(|at| !joins(&rest[..at.end], &rest[at.end..]))
    {
        return Some(moved(at));
    }
    let part = composed(part);
    if !composed(rest).contains(&*part) {
        return None;
    }
    let (whole, ends) = letters(rest);
    let original = |at: usize| {
        let end = ends.binary_search_by_key(&at, |(composed, _)| *composed);
        end.ok().map(|end| ends[end].1)
    };
    let mut found = whole.match_indices(&*part);
    found.find_map(|(at, _)| Some(moved(original(at)?..original(at + part.len())?)))
}

/// The text in NFC, and the ends of its letters in NFC and in the text.
fn letters(text: &str) -> (String, Vec<(usize, usize)>) {
    let (mut whole, mut ends) = (String::new(), vec![(0, 0)]);
    let mut from = 0;
    for (at, _) in text.char_indices().skip(1).chain([(text.len(), ' ')]) {
        // No real letter has more characters, and a long row of marks must not take quadratic time.
        let is_long = at - from > 64;
        if at == text.len() || is_long || !joins(&text[from..at], &text[at..]) {
            whole.push_str(&composed(&text[from..at]));
            ends.push((whole.len(), at));
            from = at;
        }
    }
    (whole, ends)
}

/// Whether the first character of the second text is a part of the last letter of the first.
fn joins(before: &str, after: &str) -> bool {
    let Some(mark) = after.chars().next().filter(|mark| *mark >= FIRST_MARK) else {
        return false;
    };
    let start = before.char_indices().rev().nth(7).map_or(0, |(at, _)| at);
    let before = &before[start..];
    let both = format!("{before}{mark}");
    nfc(&both) != format!("{}{}", nfc(before), nfc(mark.encode_utf8(&mut [0; 4])))
}

#[cfg(not(target_arch = "wasm32"))]
fn nfc(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfc().collect()
}

#[cfg(target_arch = "wasm32")]
fn nfc(text: &str) -> String {
    String::from(js_sys::JsString::from(text).normalize("NFC"))
}
