//! A line of the song with all texts that the file has for it.

use super::document::LrcLine;
use super::event::Event;
use super::limits::LATEST_MS;
use super::sung_text::SungText;
use super::untimed_line::{UntimedLine, warn_backwards};
use crate::check::Diagnostics;
use crate::import::parsed_lyrics::{TimedText, TimedWord};

/// A line before the offset is applied.
pub struct UnshiftedLine {
    /// The byte at which it starts.
    pub at: usize,
    /// Its index among all events of the file.
    pub index: usize,
    pub start: u64,
    singer: Option<char>,
    pub sung: SungText,
    background: Vec<SungText>,
    alternatives: Vec<SungText>,
    /// Translations, with their languages if the file states them.
    pub translations: Vec<(Option<String>, SungText)>,
}

impl UnshiftedLine {
    pub fn of(event: Event) -> UnshiftedLine {
        UnshiftedLine {
            at: event.at,
            index: event.index,
            start: event.start,
            singer: event.singer,
            sung: event.sung,
            background: event.background,
            alternatives: Vec::new(),
            translations: Vec::new(),
        }
    }

    /// The first event as a line, with the others as its texts in other layers.
    pub fn with_alternatives(events: Vec<Event>) -> Option<UnshiftedLine> {
        let mut rest = events.into_iter();
        let mut line = UnshiftedLine::of(rest.next()?);
        for event in rest {
            line.alternatives.push(event.sung);
            line.background.extend(event.background);
        }
        Some(line)
    }
}

impl UntimedLine {
    pub fn into_line(self, diagnostics: &mut Diagnostics) -> LrcLine {
        let background = joined_background(diagnostics, self.at, self.background);
        LrcLine {
            at: self.at,
            start_ms: None,
            singer: self.singer,
            sung: piece(diagnostics, self.at, self.sung.text_only(), 0),
            background: background.map(|sung| piece(diagnostics, self.at, sung.text_only(), 0)),
            alternatives: Vec::new(),
            translations: Vec::new(),
        }
    }
}

/// The lines with their times shifted by the offset, but not below 0.
pub fn shifted_lines(
    diagnostics: &mut Diagnostics,
    lines: Vec<UnshiftedLine>,
    offset_ms: i64,
) -> Vec<LrcLine> {
    let mut all = Vec::new();
    for line in lines {
        let background = joined_background(diagnostics, line.at, line.background);
        let mut piece = |sung| piece(diagnostics, line.at, sung, offset_ms);
        all.push(LrcLine {
            at: line.at,
            start_ms: Some(millis(line.start, offset_ms)),
            singer: line.singer,
            sung: piece(line.sung),
            background: background.map(&mut piece),
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

/// The background vocals of one line as one text.
fn joined_background(
    diagnostics: &mut Diagnostics,
    at: usize,
    background: Vec<SungText>,
) -> Option<SungText> {
    let several = background.len() > 1;
    let mut rest = background.into_iter().filter(|sung| !sung.text.is_empty());
    let mut whole = rest.next()?;
    for sung in rest {
        whole.text.push(' ');
        whole.text.push_str(&sung.text);
        whole.words.extend(sung.words);
        whole.end = sung.end;
    }
    if several && !whole.runs_backwards {
        whole.in_order();
        warn_backwards(diagnostics, at, &whole);
    }
    Some(whole)
}

fn piece(diagnostics: &mut Diagnostics, at: usize, sung: SungText, offset_ms: i64) -> TimedText {
    let words = sung.words.into_iter().map(|(start, text)| TimedWord {
        start_ms: millis(start, offset_ms),
        end_ms: None,
        text,
    });
    let mut piece = TimedText {
        text: sung.text,
        words: words.collect(),
        ruby: Vec::new(),
    };
    if let (Some(end), Some(last)) = (sung.end, piece.words.last_mut()) {
        last.end_ms = Some(millis(end, offset_ms));
    }
    for reading in piece.annotate(sung.ruby) {
        diagnostics.warning(
            at,
            format_args!("the reading “{reading}” is of a part that could be mistaken for another; it is left out"),
        );
    }
    piece
}

/// A shifted time. [`Events::lines`](super::events::Events::lines) has compared it with [`LATEST_MS`].
fn millis(time: u64, offset_ms: i64) -> u32 {
    u32::try_from(time.saturating_add_signed(-offset_ms)).unwrap_or(LATEST_MS)
}
