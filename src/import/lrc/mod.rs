//! LRC: a line of lyrics a line, its times in square brackets.
//!
//! There is no standard; this is the common core. `[mm:ss.xx]` starts a line, several of them repeat it,
//! `<mm:ss.xx>` inside starts a word, `[key:value]` says something of the file, `[bg: …]` is sung behind a
//! line, `v1:` names its singer. Where most times have several texts the first is the line and the others are
//! alternatives, which by custom are translations. A positive offset lets lyrics appear sooner.

mod attachments;
mod entities;
mod events;
mod grouping;
mod line;
mod marks;
mod metadata;
mod plain;
mod sheet;
mod sung;
mod tag;

pub use metadata::Metadata;
pub use sheet::sheet;

use super::encoding;
use super::remark::{Place, Quoted, Reading, Remarks};
use super::sheet::Piece;
use entities::Entities;
use events::Events;

/// The most events of a file, times of a line counted one by one.
pub const MOST_EVENTS: usize = 10_000;

/// The most characters of a line of the file.
pub const MOST_CHARACTERS: usize = 2_000;

/// The latest time: six hours in milliseconds.
pub const LATEST_MS: u32 = 6 * 3_600_000;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lrc {
    pub metadata: Metadata,
    /// In the order of their times, or of the file where it has none.
    pub lines: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub place: Place,
    /// `None` in a file without times.
    pub start_ms: Option<u32>,
    /// `1` to `9` where a singer is named so.
    pub singer: Option<char>,
    pub sung: Piece,
    /// What others sing behind it.
    pub background: Option<Piece>,
    /// Other texts at the same time, in the order of the file.
    pub alternatives: Vec<Piece>,
    /// With their languages, where the file says them.
    pub translations: Vec<(Option<String>, Piece)>,
}

/// Reads a file in one pass.
pub fn read(bytes: &[u8]) -> Reading<Lrc> {
    let text = match encoding::unicode(bytes) {
        Ok(text) => text,
        Err(reading) => return reading,
    };
    let mut remarks = Remarks::default();
    if let Some(at) = text.find('\0') {
        remarks.fault(
            at,
            format_args!("lyrics cannot contain the character U+0000; save the file as UTF-8"),
        );
        return remarks.close(&text, None);
    }
    let mut metadata = Metadata::default();
    let mut events = Events::default();
    let entities = Entities::default();
    for (at, line) in lines(&text) {
        let long = line.char_indices().nth(MOST_CHARACTERS);
        if let Some((past, _)) = long {
            remarks.fault(
                at + past,
                format_args!("the line is longer than {MOST_CHARACTERS} characters"),
            );
        } else if let Some((stamps, body)) = stamped(line) {
            events.push(&mut remarks, &entities, at, &stamps, body);
        } else {
            let mut file = (&mut metadata, &mut events);
            untimed(&mut remarks, &entities, &mut file, at, line.trim());
        }
    }
    let lines = events.lines(&mut remarks, &entities, &text, metadata.offset_ms);
    if let Some(line) = lines.iter().find(|line| line.singer.is_some()) {
        let at = offset(&text, line.place);
        remarks.warn(
            at,
            format_args!("singers have no names here, so that nobody is named where they sing; write their names in /lyrics/singers"),
        );
    }
    entities.report(&mut remarks);
    let found = Lrc { metadata, lines };
    remarks.close(&text, Some(found))
}

/// The byte that a line starts at.
fn offset(text: &str, place: Place) -> usize {
    let start = lines(text).nth(place.line as usize - 1);
    start.map_or(0, |(at, _)| at)
}

/// A line without a time tag: something of the file, what is sung behind a line, or plain text.
fn untimed(
    remarks: &mut Remarks,
    entities: &Entities,
    (metadata, events): &mut (&mut Metadata, &mut Events),
    at: usize,
    line: &str,
) {
    if !line.starts_with('[') {
        return events.push_plain(remarks, entities, at, line);
    }
    let (before, behind) = marks::behind(line);
    if before.trim().is_empty() && !behind.is_empty() {
        for inside in behind.into_iter().filter(|inside| !inside.is_empty()) {
            events.push_behind(remarks, entities, at, inside);
        }
    } else if let Some((key, value)) = tag::metadata(line) {
        metadata.take(remarks, at, &key, &entities.decode(at, value));
    } else {
        remarks.warn(
            at,
            format_args!(
                "{} begins with neither a time such as [01:23.45] nor a tag such as [ti:…]; the line is left out",
                Quoted(line)
            ),
        );
    }
}

/// The times before a line's text, in milliseconds, and the text.
fn stamped(line: &str) -> Option<(Vec<u64>, &str)> {
    let blank = [' ', '\t'];
    let mut stamps = Vec::new();
    let mut rest = line.trim_start_matches(blank);
    while let Some((time, length)) = tag::time(rest, ['[', ']']) {
        stamps.push(time);
        rest = rest[length..].trim_start_matches(blank);
    }
    (!stamps.is_empty()).then_some((stamps, rest))
}

/// The lines of a text with the bytes they start at, however they end.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = Some(0);
    std::iter::from_fn(move || {
        let start = from?;
        let rest = &text[start..];
        let Some(end) = rest.find(['\n', '\r']) else {
            from = None;
            return Some((start, rest));
        };
        let both = rest[end..].starts_with("\r\n");
        from = Some(start + end + 1 + usize::from(both));
        Some((start, &rest[..end]))
    })
}
