//! Collects the lines of a file, and assigns background vocals to them.

use super::background_line::{BackgroundLine, sorted_starts};
use super::document::LrcLine;
use super::entities::Entities;
use super::event::Event;
use super::groups::{Groups, lines_of_groups};
use super::limits::{LATEST_MS, MOST_EVENTS};
use super::marks::attachment;
use super::sung_text::SungText;
use super::untimed_line::{UntimedLine, read, warn_backwards};
use crate::check::Diagnostics;
use crate::import::short_quote::ShortQuote;

/// The lines that have been parsed.
#[derive(Default)]
pub struct Events {
    timed: Vec<Event>,
    plain: Vec<UntimedLine>,
    /// Background vocals in lines of their own.
    separate: Vec<BackgroundLine>,
}

impl Events {
    /// Adds a line with times: the same text at each time, with the times of its words at the first.
    pub fn push(
        &mut self,
        diagnostics: &mut Diagnostics,
        entities: &Entities,
        at: usize,
        stamps: &[u64],
        body: &str,
    ) {
        let before = self.timed.len();
        if before > MOST_EVENTS {
            return;
        }
        let is_attached = attachment(body).is_some();
        let read = match is_attached {
            true => UntimedLine {
                at,
                singer: None,
                sung: SungText::default(),
                background: Vec::new(),
            },
            false => read(diagnostics, entities, at, stamps[0], body),
        };
        for (nth, start) in stamps.iter().enumerate() {
            let background = read.background.iter();
            self.timed.push(Event {
                at,
                index: self.timed.len(),
                start: *start,
                singer: read.singer,
                sung: match nth {
                    0 => read.sung.clone(),
                    _ => read.sung.text_only(),
                },
                background: match nth {
                    0 => background.cloned().collect(),
                    _ => background.map(SungText::text_only).collect(),
                },
                attached: is_attached.then(|| body.to_owned()),
            });
        }
        too_many(diagnostics, at, before, self.timed.len());
    }

    /// Adds a line without times.
    pub fn push_plain(
        &mut self,
        diagnostics: &mut Diagnostics,
        entities: &Entities,
        at: usize,
        line: &str,
    ) {
        // Several blank lines count as one, and those at the beginning are skipped.
        let blank_above = self.plain.last().is_none_or(UntimedLine::is_blank);
        if line.is_empty() && blank_above {
            return;
        }
        let before = self.plain.len();
        if before <= MOST_EVENTS {
            self.plain.push(read(diagnostics, entities, at, 0, line));
        }
        too_many(diagnostics, at, before, self.plain.len());
    }

    /// Adds background vocals in a line of their own.
    pub fn push_background(
        &mut self,
        diagnostics: &mut Diagnostics,
        entities: &Entities,
        at: usize,
        inside: &str,
    ) {
        let before = self.separate.len();
        if before > MOST_EVENTS {
            return;
        }
        let above = self.timed.last().map_or(0, |event| event.start);
        let sung = SungText::background(inside, above, &|text| {
            entities.decode(at, text).into_owned()
        });
        warn_backwards(diagnostics, at, &sung);
        self.separate.push(BackgroundLine {
            at,
            sung,
            event: self.timed.len().checked_sub(1),
            plain: self.plain.len().checked_sub(1),
        });
        too_many(diagnostics, at, before, self.separate.len());
    }

    /// The lines of the file; without times if no line has one.
    pub fn lines(
        mut self,
        diagnostics: &mut Diagnostics,
        entities: &Entities,
        text: &str,
        offset_ms: i64,
    ) -> Vec<LrcLine> {
        let by_time = sorted_starts(&self.timed);
        for background in self.separate {
            background.assign(&mut self.timed, &by_time, &mut self.plain, diagnostics);
        }
        if self.timed.is_empty() {
            self.plain.pop_if(|line| line.is_blank());
            if !self.plain.is_empty() {
                let lines = self.plain.into_iter();
                return lines.map(|line| line.into_line(diagnostics)).collect();
            }
            diagnostics.error(text.len(), format_args!("the file has no lyrics"));
            return Vec::new();
        }
        for line in self.plain.iter().filter(|line| !line.is_blank()) {
            diagnostics.warning(
                line.at,
                format_args!(
                    "{} has no time, but other lines have; the line is left out",
                    ShortQuote(&line.sung.text)
                ),
            );
        }
        let shifted = |time: u64| time.saturating_add_signed(-offset_ms);
        let late = |event: &&Event| shifted(event.latest()) > u64::from(LATEST_MS);
        if let Some(late) = self.timed.iter().find(late) {
            diagnostics.error(
                late.at,
                format_args!("the line has a time of more than six hours"),
            );
        }
        let groups = Groups::of(self.timed, entities, diagnostics);
        if !groups.have_text() {
            diagnostics.error(
                text.len(),
                format_args!("the file has times, but no lyrics"),
            );
        }
        if diagnostics.has_errors() {
            return Vec::new();
        }
        lines_of_groups(groups, entities, diagnostics, offset_ms)
    }
}

/// Adds an error at the event that exceeds the limit.
fn too_many(diagnostics: &mut Diagnostics, at: usize, before: usize, after: usize) {
    if before <= MOST_EVENTS && after > MOST_EVENTS {
        diagnostics.error(
            at,
            format_args!("the file has more than {MOST_EVENTS} lines and times"),
        );
    }
}
