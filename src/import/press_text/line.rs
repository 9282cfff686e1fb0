//! Lists with a member on each line.

use super::word::WordedText;

/// Whether a line break before this word separates two members of a list: both lines are short, and are no sentences.
pub fn is_list_line(text: &WordedText, word: usize) -> bool {
    if !text.gap_before(word).contains('\n') {
        return false;
    }
    let above = text.text[..text.words[word - 1].bytes.end]
        .rsplit('\n')
        .next();
    let below = text.text[text.words[word].bytes.start..].split('\n').next();
    is_short(above.unwrap_or_default()) && is_short(below.unwrap_or_default())
}

fn is_short(line: &str) -> bool {
    let is_sentence = line.trim_end().ends_with(['.', '!', '?']);
    let has_number = line.contains(|letter: char| letter.is_ascii_digit());
    line.split_whitespace().count() <= 5 && !is_sentence && !has_number
}
