//! Breaks a text into rows that are not wider than the space.
//!
//! Preview pictures are broken by `unicode-linebreak` instead, whose tables alone are 4 kB of brotli in the wasm.

/// The rows of a text as parts of it, at most so many. It is broken at spaces, and inside a word only if the word is wider
/// than a row, as whole lines are in scripts without spaces. A part of the rules of
/// [UAX #14](https://www.unicode.org/reports/tr14/).
pub(super) fn break_into_rows<'a>(
    text: &'a str,
    most: usize,
    fits: &dyn Fn(&str) -> bool,
) -> Vec<&'a str> {
    let mut rows = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() && rows.len() < most {
        let (row, after) = rest.split_at(end_of_row(rest, fits));
        rows.push(row.trim_end());
        rest = after.trim_start();
    }
    rows
}

/// Where the first row of a text ends. It has at least one letter, so that the rows come to an end.
fn end_of_row(text: &str, fits: &dyn Fn(&str) -> bool) -> usize {
    let spaces = text.match_indices(is_space).map(|(at, _)| at);
    let mut words = 0;
    for at in spaces.chain([text.len()]) {
        if !fits(&text[..at]) {
            break;
        }
        words = at;
    }
    let rest = text[words..].trim_start();
    let next = rest.split(is_space).next().unwrap_or_default();
    if words > 0 && fits(next) {
        return words;
    }
    let (mut letters, mut before) = (words, None);
    for (at, letter) in text.char_indices() {
        let may_break =
            before.is_some_and(|before| !stays_with_previous(letter) && !stays_with_next(before));
        before = Some(letter);
        if at <= words || !may_break {
            continue;
        }
        let fits = fits(&text[..at]);
        if fits || letters == 0 {
            letters = at;
        }
        if !fits {
            return letters;
        }
    }
    // The rest is one letter with its marks.
    if letters == 0 { text.len() } else { letters }
}

fn is_space(letter: char) -> bool {
    letter == ' ' || letter == '\u{3000}'
}

/// Whether no row begins with it: combining marks, closing punctuation, small kana.
fn stays_with_previous(letter: char) -> bool {
    let code = u32::from(letter);
    // The blocks of Indic scripts have their marks at the same offsets.
    let indic = (0x900..0xe00).contains(&code)
        && matches!(code & 0x7f, 0..=3 | 0x3c | 0x3e..=0x4d | 0x51..=0x57 | 0x62 | 0x63);
    indic
        || matches!(letter,
            '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
            | '\u{e30}'..='\u{e3a}' | '\u{e45}'..='\u{e4e}' | '\u{eb0}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}'
            | '\u{200c}' | '\u{200d}' | '\u{20d0}'..='\u{20ff}' | '\u{3099}' | '\u{309a}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
        || "、。，．・：；！？」』）】〉》〕｝”’…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?:;)]}·"
            .contains(letter)
}

/// Whether no row ends with it: opening punctuation, vowels that are written before their consonant.
fn stays_with_next(letter: char) -> bool {
    let code = u32::from(letter);
    let indic = (0x900..0xe00).contains(&code) && code & 0x7f == 0x4d;
    indic
        || matches!(letter, '\u{200d}' | '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}')
        || "「『（【〈《〔｛“‘([{".contains(letter)
}
