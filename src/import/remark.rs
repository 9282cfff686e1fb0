//! What is to be said of a file that was read: a sentence and its place.

use crate::check::Severity;
use std::fmt::{self, Arguments, Display};

/// A place in a text, for people: both count from 1, the column in characters. Lines end with a line
/// feed, a carriage return or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: u32,
    pub column: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// `None` where it is about the whole file.
    pub place: Option<Place>,
    pub severity: Severity,
    /// Without the full stop.
    pub sentence: String,
}

/// What came of reading a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<T> {
    /// `None` where there was a fault.
    pub found: Option<T>,
    /// In the order of their places.
    pub remarks: Vec<Remark>,
}

/// Remarks while a text is read, at its bytes.
#[derive(Default)]
pub struct Remarks {
    kept: Vec<(usize, Severity, String)>,
    /// How many were not kept, and where the first of them was.
    more: Option<(usize, usize)>,
    unsound: bool,
}

/// A file of nothing but mistakes is not answered with a report larger than itself.
const MOST: usize = 100;

impl Remarks {
    pub fn fault(&mut self, at: usize, sentence: Arguments) {
        // A fault is what the file fails for, so it is said however many warnings came before.
        let is_first = !self.unsound;
        self.unsound = true;
        self.push(at, Severity::Error, sentence, is_first);
    }

    pub fn warn(&mut self, at: usize, sentence: Arguments) {
        self.push(at, Severity::Warning, sentence, false);
    }

    fn push(&mut self, at: usize, severity: Severity, sentence: Arguments, always: bool) {
        if self.kept.len() < MOST || always {
            self.kept.push((at, severity, sentence.to_string()));
        } else {
            let (count, first) = self.more.unwrap_or((0, at));
            self.more = Some((count + 1, first));
        }
    }

    pub fn is_sound(&self) -> bool {
        !self.unsound
    }

    /// What was found in the text, if nothing was wrong with it, and the remarks in its order.
    pub fn close<T>(mut self, text: &str, found: Option<T>) -> Reading<T> {
        self.kept.sort_by_key(|(at, ..)| *at);
        if let Some((count, first)) = self.more {
            let sentence = format!("there are {count} more messages of this kind");
            self.kept.push((first, Severity::Warning, sentence));
        }
        let places = places(text, self.kept.iter().map(|(at, ..)| *at));
        let remarks = self.kept.into_iter().zip(places);
        let remarks = remarks.map(|((_, severity, sentence), place)| Remark {
            place: Some(place),
            severity,
            sentence,
        });
        Reading {
            found: found.filter(|_| !self.unsound),
            remarks: remarks.collect(),
        }
    }
}

/// The places of bytes of a text, in the order in which they are asked for; the text is read once.
pub fn places(text: &str, offsets: impl Iterator<Item = usize>) -> Vec<Place> {
    let mut wanted: Vec<(usize, usize)> = offsets.enumerate().map(|(nth, at)| (at, nth)).collect();
    wanted.sort_unstable();
    let mut place = Place { line: 1, column: 1 };
    let mut places = vec![place; wanted.len()];
    let mut letters = text.char_indices().peekable();
    for (offset, nth) in wanted {
        while let Some((_, letter)) = letters.next_if(|(at, _)| *at < offset) {
            let ends = match letter {
                '\r' => letters.peek().is_none_or(|(_, next)| *next != '\n'),
                other => other == '\n',
            };
            if ends {
                place.line += 1;
                place.column = 1;
            } else {
                place.column += 1;
            }
        }
        places[nth] = place;
    }
    places
}

/// The beginning of a text as a sentence quotes it.
pub struct Quoted<'a>(pub &'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.0.char_indices().nth(40);
        match end {
            Some((end, _)) => write!(f, "“{}…”", &self.0[..end]),
            None => write!(f, "“{}”", self.0),
        }
    }
}
