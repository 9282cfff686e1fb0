//! Names that are cut to fit, never inside a letter that a reader sees.

use crate::text::PostLimit;

/// A text of at most this length as the limit counts, with `…` where it is cut.
pub fn shortened(text: &str, limit: PostLimit, max_length: usize) -> String {
    if limit.length(text) <= max_length {
        return text.to_owned();
    }
    let mut kept = "";
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        if begins_letter(before, letter) {
            if limit.length(&text[..at]) + limit.length("…") > max_length {
                break;
            }
            kept = &text[..at];
        }
        before = letter;
    }
    format!("{}…", kept.trim_end())
}

const ZERO_WIDTH_JOINER: char = '\u{200D}';

/// Whether a text can be cut between these: where, for letters that songs are named with, a
/// [grapheme cluster](https://www.unicode.org/reports/tr29/) surely begins. Of all other scripts, whose letters may be several
/// characters, only whole words are kept.
fn begins_letter(before: char, letter: char) -> bool {
    let is_base = match letter {
        // Latin, Greek, Cyrillic, Armenian, without their combining marks.
        '\0'..='\u{2FF}' | '\u{370}'..='\u{482}' | '\u{48A}'..='\u{58F}' => true,
        // Hebrew, Arabic and Thai letters.
        '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{64A}' => true,
        '\u{E01}'..='\u{E30}' | '\u{E40}'..='\u{E45}' => true,
        // Punctuation.
        '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{3001}'..='\u{3029}' => true,
        // Kana, Chinese characters, Hangul syllables.
        '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' => true,
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => true,
        // Emoji, without the tones of skin.
        '\u{1F300}'..='\u{1F3FA}' | '\u{1F400}'..='\u{1FAFF}' => true,
        _ => false,
    };
    is_base && before != ZERO_WIDTH_JOINER
}
