//! Text between the time tags of a line.

use super::tag;

/// A text, with the time of the tag before it.
pub type TaggedText = (Option<u64>, String);

/// The text before the first time tag, then the text after each. `<b>` and `[x2]` are text.
pub fn pieces(body: &str, decode: &dyn Fn(&str) -> String) -> Vec<TaggedText> {
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

/// Removes one pair of parentheses around the whole text.
pub fn without_parentheses(pieces: &mut [TaggedText]) {
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
            // A parenthesis that closes none is no pair.
            ')' if depth == 0 => return,
            ')' => depth -= 1,
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
