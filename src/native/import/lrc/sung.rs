//! The text of a line with the times inside it: enhanced LRC, called A2 after the player.

use super::tag;
use crate::song::LINE_BREAKS;

/// The text after a line's time tags.
pub struct Sung {
    pub text: String,
    /// In milliseconds, as the tags have them.
    pub words: Vec<(u64, String)>,
    /// Where the last word ends, if the line says so.
    pub end: Option<u64>,
    /// The times of the words ran backwards, so that they were left out.
    pub fell: bool,
}

impl Sung {
    /// Reads a line that starts at this time.
    pub fn read(body: &str, start: u64) -> Sung {
        let pieces = pieces(body);
        let [(None, only)] = pieces[..] else {
            return Sung::timed(&pieces, start);
        };
        Sung {
            text: in_one_line(only),
            words: Vec::new(),
            end: None,
            fell: false,
        }
    }

    fn timed(pieces: &[(Option<u64>, &str)], start: u64) -> Sung {
        let mut sung = Sung {
            text: String::new(),
            words: Vec::new(),
            end: None,
            fell: false,
        };
        for (nth, (time, piece)) in pieces.iter().enumerate() {
            let word = collapsed(piece);
            if !word.is_empty() {
                sung.words.push((time.unwrap_or(start), word));
            } else if nth + 1 == pieces.len() && !sung.words.is_empty() {
                sung.end = *time;
            }
        }
        let joined: String = pieces.iter().map(|(_, piece)| *piece).collect();
        sung.text = collapsed(&joined);
        let times = sung.words.iter().map(|(time, _)| *time).chain(sung.end);
        sung.fell = !times.is_sorted();
        if sung.fell {
            sung.words.clear();
            sung.end = None;
        }
        sung
    }
}

/// What stands before the first tag, then what follows each. `<b>` and `[x2]` are text.
fn pieces(body: &str) -> Vec<(Option<u64>, &str)> {
    let (mut pieces, mut time, mut from, mut at) = (Vec::new(), None, 0, 0);
    while let Some(next) = body[at..].find(['<', '[']) {
        let start = at + next;
        let rest = &body[start..];
        match tag::time(rest, ['<', '>']).or_else(|| tag::time(rest, ['[', ']'])) {
            Some((found, length)) => {
                pieces.push((time, &body[from..start]));
                at = start + length;
                (time, from) = (Some(found), at);
            }
            None => at = start + 1,
        }
    }
    pieces.push((time, &body[from..]));
    pieces
}

/// A text without white space at its edges, and with a space for what would begin a new line in it.
pub fn in_one_line(text: &str) -> String {
    text.trim().replace(LINE_BREAKS, " ")
}

/// Runs of white space become one space, none at the edges.
fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
