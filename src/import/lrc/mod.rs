//! Parses [LRC](https://en.wikipedia.org/wiki/LRC_(file_format)): each line of lyrics has its times in square brackets.
//!
//! There is no standard; this is what most programs agree on. `[mm:ss.xx]` starts a line, several of them repeat it,
//! `<mm:ss.xx>` starts a word, `[key:value]` is metadata, `[bg: …]` are background vocals, `v1:` names the singer. If most
//! times have several texts, the first is the line and the others are alternatives, usually translations. A positive offset
//! makes lyrics appear sooner.

mod attachments;
mod background_line;
mod document;
mod entities;
mod event;
mod events;
mod group;
mod groups;
mod limits;
mod marks;
mod metadata;
mod padding;
mod sung_text;
mod tag;
mod tagged_text;
mod to_lyrics;
mod unshifted_line;
mod untimed_line;

pub use document::{LrcFile, LrcLine};
pub use limits::{LATEST_MS, MOST_CHARACTERS, MOST_EVENTS};
pub use metadata::Metadata;
pub use to_lyrics::parsed_lyrics;

use super::encoding;
use crate::check::Diagnostics;
use crate::import::ParseResult;
use crate::import::short_quote::ShortQuote;
use entities::Entities;
use events::Events;

/// Parses a file in one pass.
pub fn read(bytes: &[u8]) -> ParseResult<LrcFile> {
    let text = match encoding::unicode(bytes) {
        Ok(text) => text,
        Err(reading) => return reading,
    };
    let mut diagnostics = Diagnostics::default();
    if let Some(at) = text.find('\0') {
        diagnostics.error(
            at,
            format_args!("lyrics cannot contain the character U+0000; save the file as UTF-8"),
        );
        return ParseResult::new(text.into_owned(), None, diagnostics);
    }
    let mut metadata = Metadata::default();
    let mut events = Events::default();
    let entities = Entities::default();
    for (at, line) in lines(&text) {
        let long = line.char_indices().nth(MOST_CHARACTERS);
        if let Some((past, _)) = long {
            diagnostics.error(
                at + past,
                format_args!("the line is longer than {MOST_CHARACTERS} characters"),
            );
        } else if let Some((stamps, body)) = stamped(line) {
            events.push(&mut diagnostics, &entities, at, &stamps, body);
        } else {
            let mut file = (&mut metadata, &mut events);
            untimed(&mut diagnostics, &entities, &mut file, at, line.trim());
        }
    }
    let lines = events.lines(&mut diagnostics, &entities, &text, metadata.offset_ms);
    if let Some(line) = lines.iter().find(|line| line.singer.is_some()) {
        diagnostics.warning(
            line.at,
            format_args!("singers have no names here, so that nobody is named where they sing; write their names in /lyrics/singers"),
        );
    }
    entities.report(&mut diagnostics);
    let found = LrcFile { metadata, lines };
    ParseResult::new(text.into_owned(), Some(found), diagnostics)
}

/// Parses a line without a time tag: metadata, background vocals, or plain text.
fn untimed(
    diagnostics: &mut Diagnostics,
    entities: &Entities,
    (metadata, events): &mut (&mut Metadata, &mut Events),
    at: usize,
    line: &str,
) {
    if !line.starts_with('[') {
        return events.push_plain(diagnostics, entities, at, line);
    }
    let (before, background) = marks::background(line);
    if before.trim().is_empty() && !background.is_empty() {
        for inside in background.into_iter().filter(|inside| !inside.is_empty()) {
            events.push_background(diagnostics, entities, at, inside);
        }
    } else if let Some((key, value)) = tag::metadata(line) {
        metadata.take(diagnostics, at, &key, &entities.decode(at, value));
    } else {
        diagnostics.warning(
            at,
            format_args!(
                "{} begins with neither a time such as [01:23.45] nor a tag such as [ti:…]; the line is left out",
                ShortQuote(line)
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

/// The lines of a text with the bytes at which they start, for any line ending.
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
