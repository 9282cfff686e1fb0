//! The text of a line with times of its words: enhanced LRC, known as the A2 extension.

use super::tag;
use crate::song::LINE_BREAKS;

/// The text after a line's time tags.
#[derive(Debug, Clone, Default)]
pub struct SungText {
    pub text: String,
    /// Words with their starts in milliseconds, before the offset is applied.
    pub words: Vec<(u64, String)>,
    /// The end of the last word, if the line has one.
    pub end: Option<u64>,
    /// Whether the times of words were dropped because they decrease.
    pub runs_backwards: bool,
    /// Ruby readings of ranges of bytes of the text.
    pub ruby: Vec<(std::ops::Range<usize>, String)>,
}

/// A text, with the time of the tag before it.
type TaggedText = (Option<u64>, String);

impl SungText {
    /// Parses a line that starts at this time; `decode` decodes entities.
    pub fn read(body: &str, start: u64, decode: &dyn Fn(&str) -> String) -> SungText {
        let pieces = pieces(body, decode);
        match &pieces[..] {
            [(None, only)] => SungText::untimed(only),
            _ => SungText::timed(pieces, start),
        }
    }

    /// Parses background vocals, without parentheses around the whole text.
    pub fn background(body: &str, start: u64, decode: &dyn Fn(&str) -> String) -> SungText {
        let mut pieces = pieces(body, decode);
        without_parentheses(&mut pieces);
        match &pieces[..] {
            [(None, only)] => SungText::untimed(only),
            _ => SungText::timed(pieces, start),
        }
    }

    /// The same text without times.
    pub fn text_only(&self) -> SungText {
        SungText {
            text: self.text.clone(),
            ..SungText::default()
        }
    }

    pub fn start(&self) -> Option<u64> {
        self.words.first().map(|(start, _)| *start)
    }

    pub fn latest(&self) -> u64 {
        let words = self.words.last().map_or(0, |(start, _)| *start);
        words.max(self.end.unwrap_or(0))
    }

    fn untimed(text: &str) -> SungText {
        SungText {
            text: in_one_line(text),
            ..SungText::default()
        }
    }

    fn timed(mut pieces: Vec<TaggedText>, start: u64) -> SungText {
        without_padding(&mut pieces);
        let mut sung = SungText::default();
        for (nth, (time, piece)) in pieces.iter().enumerate() {
            let word = collapsed(piece);
            if !word.is_empty() {
                sung.words.push((time.unwrap_or(start), word));
            } else if nth + 1 == pieces.len() && !sung.words.is_empty() {
                sung.end = *time;
            }
        }
        let joined: String = pieces.iter().map(|(_, piece)| piece.as_str()).collect();
        sung.text = collapsed(&joined);
        sung.in_order();
        sung
    }

    /// Drops the times of words if they decrease.
    pub fn in_order(&mut self) {
        let times = self.words.iter().map(|(time, _)| *time).chain(self.end);
        if !times.is_sorted() {
            self.runs_backwards = true;
            self.words.clear();
            self.end = None;
        }
    }
}

/// The text before the first time tag, then the text after each. `<b>` and `[x2]` are text.
fn pieces(body: &str, decode: &dyn Fn(&str) -> String) -> Vec<TaggedText> {
    let (mut pieces, mut time, mut from, mut at) = (Vec::new(), None, 0, 0);
    while let Some(next) = body[at..].find(['<', '[']) {
        let start = at + next;
        let rest = &body[start..];
        match tag::time(rest, ['<', '>']).or_else(|| tag::time(rest, ['[', ']'])) {
            Some((found, length)) => {
                pieces.push((time, decode(&body[from..start])));
                at = start + length;
                (time, from) = (Some(found), at);
            }
            None => at = start + 1,
        }
    }
    pieces.push((time, decode(&body[from..])));
    pieces
}

/// Removes spaces beside time tags in scripts without spaces, if every tag between two of their letters has them: then they
/// are padding.
fn without_padding(pieces: &mut [TaggedText]) {
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

/// Removes one pair of parentheses around the whole text.
fn without_parentheses(pieces: &mut [TaggedText]) {
    let wide = |letter: char| match letter {
        '（' => '(',
        '）' => ')',
        other => other,
    };
    let letters: Vec<(usize, usize, char)> = pieces
        .iter()
        .enumerate()
        .flat_map(|(piece, (_, text))| {
            text.char_indices()
                .map(move |(at, letter)| (piece, at, letter))
        })
        .filter(|(.., letter)| !letter.is_whitespace())
        .collect();
    let mut depth = 0_usize;
    for (nth, (.., letter)) in letters.iter().enumerate() {
        match wide(*letter) {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let is_last = nth + 1 == letters.len();
        if (depth == 0) != (is_last && wide(*letter) == ')') {
            return;
        }
    }
    if depth > 0 {
        return;
    }
    if let ([first, ..], Some(last)) = (&letters[..], letters.last()) {
        pieces[last.0].1.remove(last.1);
        pieces[first.0].1.remove(first.1);
    }
}

/// A trimmed text with a space for every line break.
pub fn in_one_line(text: &str) -> String {
    text.trim().replace(LINE_BREAKS, " ")
}

/// A trimmed text with one space for all white space.
fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
