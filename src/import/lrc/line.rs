//! A line of the song with all that the file has for it.

use super::events::Event;
use super::plain::{Plain, backwards};
use super::sung::Sung;
use super::{LATEST_MS, Line};
use crate::import::remark::{Place, Remarks, places};
use crate::import::sheet::{Piece, Word};

/// A line before its times are shifted.
pub struct Whole {
    /// The byte that it starts at.
    pub at: usize,
    /// Its place among all events of the file.
    pub place: usize,
    pub start: u64,
    singer: Option<char>,
    pub sung: Sung,
    behind: Vec<Sung>,
    alternatives: Vec<Sung>,
    /// With their languages, where the file says them.
    pub translations: Vec<(Option<String>, Sung)>,
}

impl Whole {
    pub fn of(event: Event) -> Whole {
        Whole {
            at: event.at,
            place: event.place,
            start: event.start,
            singer: event.singer,
            sung: event.sung,
            behind: event.behind,
            alternatives: Vec::new(),
            translations: Vec::new(),
        }
    }

    /// The first of these with the others as the same line in other layers.
    pub fn with_alternatives(events: Vec<Event>) -> Option<Whole> {
        let mut events = events.into_iter();
        let mut line = Whole::of(events.next()?);
        for event in events {
            line.alternatives.push(event.sung);
            line.behind.extend(event.behind);
        }
        Some(line)
    }
}

impl Plain {
    pub fn into_line(self, remarks: &mut Remarks, place: Place) -> Line {
        let behind = joined(remarks, self.at, self.behind);
        Line {
            place,
            start_ms: None,
            singer: self.singer,
            sung: piece(remarks, self.at, self.sung.text_only(), 0),
            background: behind.map(|sung| piece(remarks, self.at, sung.text_only(), 0)),
            alternatives: Vec::new(),
            translations: Vec::new(),
        }
    }
}

/// The lines with their times shifted by the offset, none below 0.
pub fn written(remarks: &mut Remarks, lines: Vec<Whole>, text: &str, offset_ms: i64) -> Vec<Line> {
    let places = places(text, lines.iter().map(|line| line.at));
    let mut all = Vec::new();
    for (line, place) in lines.into_iter().zip(places) {
        let behind = joined(remarks, line.at, line.behind);
        let mut piece = |sung| piece(remarks, line.at, sung, offset_ms);
        all.push(Line {
            place,
            start_ms: Some(millis(line.start, offset_ms)),
            singer: line.singer,
            sung: piece(line.sung),
            background: behind.map(&mut piece),
            alternatives: line.alternatives.into_iter().map(&mut piece).collect(),
            translations: line
                .translations
                .into_iter()
                .map(|(lang, sung)| (lang, piece(sung)))
                .collect(),
        });
    }
    all
}

/// What is sung behind one line as one text.
fn joined(remarks: &mut Remarks, at: usize, behind: Vec<Sung>) -> Option<Sung> {
    let several = behind.len() > 1;
    let mut behind = behind.into_iter().filter(|sung| !sung.text.is_empty());
    let mut whole = behind.next()?;
    for sung in behind {
        whole.text.push(' ');
        whole.text.push_str(&sung.text);
        whole.words.extend(sung.words);
        whole.end = sung.end;
    }
    if several && !whole.fell {
        whole.in_order();
        backwards(remarks, at, &whole);
    }
    Some(whole)
}

fn piece(remarks: &mut Remarks, at: usize, sung: Sung, offset_ms: i64) -> Piece {
    let words = sung.words.into_iter().map(|(start, text)| Word {
        start_ms: millis(start, offset_ms),
        end_ms: None,
        text,
    });
    let mut piece = Piece {
        text: sung.text,
        words: words.collect(),
        ruby: Vec::new(),
    };
    if let (Some(end), Some(last)) = (sung.end, piece.words.last_mut()) {
        last.end_ms = Some(millis(end, offset_ms));
    }
    for reading in piece.annotate(sung.ruby) {
        remarks.warn(
            at,
            format_args!("the reading “{reading}” is of a part that could be mistaken for another; it is left out"),
        );
    }
    piece
}

/// Every time was held against [`LATEST_MS`].
fn millis(time: u64, offset_ms: i64) -> u32 {
    u32::try_from(time.saturating_add_signed(-offset_ms)).unwrap_or(LATEST_MS)
}
