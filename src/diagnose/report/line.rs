//! The lines that diagnostics are about.

use std::ops::Range;

/// Longer lines, in bytes, are cut around the part that is underlined.
const LONGEST: usize = 400;

/// A line of a text with a part of it, in bytes of the text.
pub struct SourceLine<'t> {
    text: &'t str,
    /// Counted from 1.
    pub number: usize,
    pub start: usize,
    end: usize,
    /// The part.
    pub part: Range<usize>,
}

impl<'t> SourceLine<'t> {
    /// The column of the part in characters, counted from 1.
    pub fn column(&self) -> usize {
        self.text[self.start..self.part.start].chars().count() + 1
    }

    /// The part of the line that is printed, and its first byte.
    pub fn cut(&self) -> (&'t str, usize) {
        if self.end - self.start <= LONGEST {
            return (&self.text[self.start..self.end], self.start);
        }
        let around = LONGEST / 5;
        let start = self.part.start.saturating_sub(around).max(self.start);
        let end = (self.part.end + around).min(self.end);
        let (start, end) = (boundary(self.text, start), boundary(self.text, end));
        (&self.text[start..end], start)
    }
}

/// The line of each range of bytes, with the part of the range that is on it and no longer than half of [`LONGEST`]. Lines
/// end with a line feed, a carriage return or both. The text is read once.
pub fn lines<'t>(text: &'t str, ranges: &[Range<usize>]) -> Vec<SourceLine<'t>> {
    let mut order: Vec<usize> = (0..ranges.len()).collect();
    order.sort_by_key(|place| ranges[*place].start);
    let mut lines: Vec<Option<SourceLine>> = ranges.iter().map(|_| None).collect();
    let (mut number, mut start, mut read) = (1, 0, 0);
    for place in order {
        let from = boundary(text, ranges[place].start);
        for at in read..from {
            if is_line_end(text, at) {
                number += 1;
                start = at + 1;
            }
        }
        read = from.max(read);
        let line_length = text[from..].find(['\n', '\r']);
        let end = line_length.map_or(text.len(), |length| from + length);
        let to = ranges[place].end.min(end).min(from + LONGEST / 2).max(from);
        lines[place] = Some(SourceLine {
            text,
            number,
            start,
            end,
            part: from..boundary(text, to),
        });
    }
    lines.into_iter().flatten().collect()
}

/// Whether the byte is the last of a line.
fn is_line_end(text: &str, at: usize) -> bool {
    match text.as_bytes()[at] {
        b'\r' => text.as_bytes().get(at + 1) != Some(&b'\n'),
        byte => byte == b'\n',
    }
}

/// The last boundary of characters at or before this byte.
fn boundary(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
