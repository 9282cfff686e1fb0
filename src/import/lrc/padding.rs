//! Spaces beside time tags that are not part of the text.

use super::tagged_text::TaggedText;

/// Removes spaces beside time tags in scripts without spaces, if every tag between two of their letters has them: then they
/// are padding.
pub fn without_padding(pieces: &mut [TaggedText]) {
    let last = |text: &str| text.trim_end().chars().next_back();
    let mut right = vec![None; pieces.len() + 1];
    for (at, (_, text)) in pieces.iter().enumerate().rev() {
        right[at] = text.trim_start().chars().next().or(right[at + 1]);
    }
    let (mut left, mut blank) = (None, false);
    let mut padded = Vec::new();
    for at in 1..pieces.len() {
        let above = &pieces[at - 1].1;
        blank = above.ends_with(char::is_whitespace) || (blank && above.trim().is_empty());
        left = last(above).or(left);
        let is_between = left.is_some_and(is_spaceless) && right[at].is_some_and(is_spaceless);
        if is_between {
            let mut rest = pieces[at..]
                .iter()
                .map(|(_, text)| text.as_str())
                .skip_while(|text| text.is_empty());
            let below = rest
                .next()
                .is_some_and(|text| text.starts_with(char::is_whitespace));
            if !blank && !below {
                return;
            }
            padded.push(at);
        }
    }
    for at in padded {
        let above = pieces[at - 1].1.trim_end().len();
        pieces[at - 1].1.truncate(above);
        pieces[at].1 = pieces[at].1.trim_start().to_owned();
    }
}

/// Whether it is a letter or mark of Han, kana, Thai, Lao, Khmer or Burmese, which are written without spaces.
fn is_spaceless(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{19e0}'..='\u{19ff}' | '\u{a9e0}'..='\u{a9ff}' | '\u{aa60}'..='\u{aa7f}'
        | '\u{3001}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}'
        | '\u{1b000}'..='\u{1b16f}' | '\u{20000}'..='\u{323af}')
}
