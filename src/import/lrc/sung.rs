//! The text of a line with the times inside it: enhanced LRC, called A2 after the player.

use super::tag;
use crate::song::LINE_BREAKS;

/// The text after a line's time tags.
#[derive(Debug, Clone, Default)]
pub struct Sung {
    pub text: String,
    /// In milliseconds, as the tags have them.
    pub words: Vec<(u64, String)>,
    /// Where the last word ends, if the line says so.
    pub end: Option<u64>,
    /// The times of the words ran backwards, so that they were left out.
    pub fell: bool,
    /// Readings by the bytes of the text that they are of.
    pub ruby: Vec<(std::ops::Range<usize>, String)>,
}

/// A text, with the time of the tag before it.
type Piece = (Option<u64>, String);

impl Sung {
    /// Reads a line that starts at this time; `decode` is what its letters mean.
    pub fn read(body: &str, start: u64, decode: &dyn Fn(&str) -> String) -> Sung {
        let pieces = pieces(body, decode);
        match &pieces[..] {
            [(None, only)] => Sung::untimed(only),
            _ => Sung::timed(pieces, start),
        }
    }

    /// Reads what is sung behind a line: without the parentheses around the whole.
    pub fn behind(body: &str, start: u64, decode: &dyn Fn(&str) -> String) -> Sung {
        let mut pieces = pieces(body, decode);
        without_parentheses(&mut pieces);
        match &pieces[..] {
            [(None, only)] => Sung::untimed(only),
            _ => Sung::timed(pieces, start),
        }
    }

    /// The same text without times.
    pub fn text_only(&self) -> Sung {
        Sung {
            text: self.text.clone(),
            ..Sung::default()
        }
    }

    pub fn start(&self) -> Option<u64> {
        self.words.first().map(|(start, _)| *start)
    }

    pub fn latest(&self) -> u64 {
        let words = self.words.last().map_or(0, |(start, _)| *start);
        words.max(self.end.unwrap_or(0))
    }

    fn untimed(text: &str) -> Sung {
        Sung {
            text: in_one_line(text),
            ..Sung::default()
        }
    }

    fn timed(mut pieces: Vec<Piece>, start: u64) -> Sung {
        without_padding(&mut pieces);
        let mut sung = Sung::default();
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

    /// Leaves the times out where they run backwards.
    pub fn in_order(&mut self) {
        let times = self.words.iter().map(|(time, _)| *time).chain(self.end);
        if !times.is_sorted() {
            self.fell = true;
            self.words.clear();
            self.end = None;
        }
    }
}

/// What stands before the first tag, then what follows each. `<b>` and `[x2]` are text.
fn pieces(body: &str, decode: &dyn Fn(&str) -> String) -> Vec<Piece> {
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

/// Takes the blanks beside word tags out of scripts without spaces, where every tag between two of
/// their letters has them: there they are padding.
fn without_padding(pieces: &mut [Piece]) {
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
            let rest = pieces[at..].iter().map(|(_, text)| text.as_str());
            let mut rest = rest.skip_while(|text| text.is_empty());
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

/// Whether it is a letter, or a mark among letters, of Han, kana, Thai, Lao, Khmer or Burmese.
fn is_spaceless(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{19e0}'..='\u{19ff}' | '\u{a9e0}'..='\u{a9ff}' | '\u{aa60}'..='\u{aa7f}'
        | '\u{3001}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}'
        | '\u{1b000}'..='\u{1b16f}' | '\u{20000}'..='\u{323af}')
}

/// Takes one pair of parentheses from around the whole of a text.
fn without_parentheses(pieces: &mut [Piece]) {
    let wide = |letter: char| match letter {
        '（' => '(',
        '）' => ')',
        other => other,
    };
    let letters = pieces.iter().enumerate();
    let letters = letters.flat_map(|(piece, (_, text))| {
        text.char_indices()
            .map(move |(at, letter)| (piece, at, letter))
    });
    let letters = letters.filter(|(.., letter)| !letter.is_whitespace());
    let letters: Vec<(usize, usize, char)> = letters.collect();
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

/// A text without white space at its edges, and with a space for what would begin a new line in it.
pub fn in_one_line(text: &str) -> String {
    text.trim().replace(LINE_BREAKS, " ")
}

/// Runs of white space become one space, none at the edges.
fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
