//! Events in the order of their times.

use super::sung::Sung;
use super::{LATEST_MS, Line, MOST_EVENTS};
use crate::native::import::remark::{Quoted, Remarks, places};
use crate::native::import::sheet::{Piece, Word};
use std::collections::HashMap;

/// What has been read so far.
#[derive(Default)]
pub struct Events {
    timed: Vec<Event>,
    /// Lines without a time, with the bytes they start at.
    plain: Vec<(usize, String)>,
}

/// A text at a time.
pub struct Event {
    /// The byte that its line starts at.
    at: usize,
    /// In milliseconds, as the tag has it.
    start: u64,
    sung: Sung,
}

impl Events {
    /// The same text at each of its times; what is timed inside it belongs to the first of them.
    pub fn push(&mut self, remarks: &mut Remarks, at: usize, stamps: &[u64], sung: Sung) {
        let before = self.timed.len();
        if before > MOST_EVENTS {
            return;
        }
        for start in &stamps[1..] {
            let sung = Sung {
                text: sung.text.clone(),
                words: Vec::new(),
                end: None,
                fell: false,
            };
            let start = *start;
            self.timed.push(Event { at, start, sung });
        }
        let start = stamps[0];
        self.timed.push(Event { at, start, sung });
        too_many(remarks, at, before, self.timed.len());
    }

    pub fn push_plain(&mut self, remarks: &mut Remarks, at: usize, line: &str) {
        // Of blank lines one in a row stays, and none at the beginning.
        let blank_above = self.plain.last().is_none_or(|(_, above)| above.is_empty());
        if line.is_empty() && blank_above {
            return;
        }
        let before = self.plain.len();
        if before <= MOST_EVENTS {
            self.plain.push((at, line.to_owned()));
        }
        too_many(remarks, at, before, self.plain.len());
    }

    /// The lines of the file, which is plain where nothing has a time.
    pub fn lines(mut self, remarks: &mut Remarks, text: &str, offset_ms: i64) -> Vec<Line> {
        let has_text = |event: &Event| !event.sung.text.is_empty();
        if self.timed.is_empty() {
            self.plain.pop_if(|(_, line)| line.is_empty());
            if !self.plain.is_empty() {
                return plain(text, self.plain);
            }
            remarks.fault(text.len(), format_args!("the file has no lyrics"));
            return Vec::new();
        }
        for (at, line) in self.plain.iter().filter(|(_, line)| !line.is_empty()) {
            remarks.warn(
                *at,
                format_args!(
                    "{} has no time, but other lines have; the line is left out",
                    Quoted(line)
                ),
            );
        }
        if !self.timed.iter().any(has_text) {
            remarks.fault(
                text.len(),
                format_args!("the file has times, but no lyrics"),
            );
        }
        for event in &mut self.timed {
            event.shift(offset_ms);
        }
        let latest = |event: &&Event| event.latest() > u64::from(LATEST_MS);
        if let Some(late) = self.timed.iter().find(latest) {
            remarks.fault(
                late.at,
                format_args!("the line has a time of more than six hours"),
            );
        }
        if !remarks.is_sound() {
            return Vec::new();
        }
        grouped(text, self.timed)
    }
}

impl Event {
    fn shift(&mut self, offset_ms: i64) {
        let words = self.sung.words.iter_mut().map(|(start, _)| start);
        let times = [&mut self.start].into_iter().chain(words);
        for time in times.chain(&mut self.sung.end) {
            *time = time.saturating_add_signed(-offset_ms);
        }
    }

    fn latest(&self) -> u64 {
        let words = self.sung.words.last().map_or(0, |(start, _)| *start);
        self.start.max(words).max(self.sung.end.unwrap_or(0))
    }
}

/// A fault at the event that is one too many.
fn too_many(remarks: &mut Remarks, at: usize, before: usize, after: usize) {
    if before <= MOST_EVENTS && after > MOST_EVENTS {
        remarks.fault(
            at,
            format_args!("the file has more than {MOST_EVENTS} lines and times"),
        );
    }
}

fn plain(text: &str, lines: Vec<(usize, String)>) -> Vec<Line> {
    let places = places(text, lines.iter().map(|(at, _)| *at));
    let lines = lines.into_iter().zip(places);
    let lines = lines.map(|((_, text), place)| Line {
        place,
        start_ms: None,
        sung: Piece {
            text,
            words: Vec::new(),
        },
        alternatives: Vec::new(),
    });
    lines.collect()
}

/// A line for each time: its first text, and every other one as an alternative.
fn grouped(text: &str, mut events: Vec<Event>) -> Vec<Line> {
    events.sort_by_key(|event| event.start);
    let places = places(text, events.iter().map(|event| event.at));
    let mut events = events.into_iter().zip(places).peekable();
    let mut lines = Vec::new();
    while let Some((event, place)) = events.next() {
        let (start, mut pieces) = (event.start, vec![piece(event.sung)]);
        // By text, so that many texts at one time are no more than one look-up each.
        let mut known = HashMap::from([(pieces[0].text.clone(), 0)]);
        while let Some((event, _)) = events.next_if(|(event, _)| event.start == start) {
            let next = piece(event.sung);
            match known.get(&next.text) {
                // Of a text that stands twice the one that is timed stays.
                Some(at) if pieces[*at].words.is_empty() => pieces[*at] = next,
                Some(_) => {}
                None => {
                    known.insert(next.text.clone(), pieces.len());
                    pieces.push(next);
                }
            }
        }
        // What would clear the display for no time at all is neither the line nor an alternative.
        if pieces.iter().any(|piece| !piece.text.is_empty()) {
            pieces.retain(|piece| !piece.text.is_empty());
        }
        let alternatives = pieces.split_off(1);
        lines.push(Line {
            place,
            start_ms: Some(millis(start)),
            sung: pieces.remove(0),
            alternatives,
        });
    }
    lines
}

fn piece(sung: Sung) -> Piece {
    let words = sung.words.into_iter().map(|(start, text)| Word {
        start_ms: millis(start),
        end_ms: None,
        text,
    });
    let mut words: Vec<Word> = words.collect();
    if let (Some(end), Some(last)) = (sung.end, words.last_mut()) {
        last.end_ms = Some(millis(end));
    }
    Piece {
        text: sung.text,
        words,
    }
}

/// Every time was held against [`LATEST_MS`].
fn millis(time: u64) -> u32 {
    u32::try_from(time).unwrap_or(LATEST_MS)
}
