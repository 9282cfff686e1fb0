//! What a file has at its times, as it is read.

use super::entities::Entities;
use super::grouping::{Groups, grouped};
use super::marks::attachment;
use super::plain::{Plain, backwards, read};
use super::sung::Sung;
use super::{LATEST_MS, Line, MOST_EVENTS};
use crate::import::remark::{Quoted, Remarks, places};

/// What has been read so far.
#[derive(Default)]
pub struct Events {
    timed: Vec<Event>,
    plain: Vec<Plain>,
    /// What is sung behind a line and stands in a line of its own, with what is above it.
    apart: Vec<Apart>,
}

/// A text at a time.
pub struct Event {
    /// The byte that its line starts at.
    pub at: usize,
    /// Its place among all events of the file.
    pub place: usize,
    /// In milliseconds, as the tag has it.
    pub start: u64,
    pub singer: Option<char>,
    pub sung: Sung,
    pub behind: Vec<Sung>,
    /// What stands behind the times where that may be an attachment; then nothing is sung.
    pub attached: Option<String>,
}

struct Apart {
    at: usize,
    sung: Sung,
    event: Option<usize>,
    plain: Option<usize>,
}

impl Events {
    /// A line with times: the same text at each; what is timed inside it belongs to the first of them.
    pub fn push(
        &mut self,
        remarks: &mut Remarks,
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
            true => Plain {
                at,
                singer: None,
                sung: Sung::default(),
                behind: Vec::new(),
            },
            false => read(remarks, entities, at, stamps[0], body),
        };
        for (nth, start) in stamps.iter().enumerate() {
            let behind = read.behind.iter();
            self.timed.push(Event {
                at,
                place: self.timed.len(),
                start: *start,
                singer: read.singer,
                sung: match nth {
                    0 => read.sung.clone(),
                    _ => read.sung.text_only(),
                },
                behind: match nth {
                    0 => behind.cloned().collect(),
                    _ => behind.map(Sung::text_only).collect(),
                },
                attached: is_attached.then(|| body.to_owned()),
            });
        }
        too_many(remarks, at, before, self.timed.len());
    }

    /// A line without times, which is plain text.
    pub fn push_plain(
        &mut self,
        remarks: &mut Remarks,
        entities: &Entities,
        at: usize,
        line: &str,
    ) {
        // Of blank lines one in a row stays, and none at the beginning.
        let blank_above = self.plain.last().is_none_or(Plain::is_blank);
        if line.is_empty() && blank_above {
            return;
        }
        let before = self.plain.len();
        if before <= MOST_EVENTS {
            self.plain.push(read(remarks, entities, at, 0, line));
        }
        too_many(remarks, at, before, self.plain.len());
    }

    /// What is sung behind a line, in a line of its own.
    pub fn push_behind(
        &mut self,
        remarks: &mut Remarks,
        entities: &Entities,
        at: usize,
        inside: &str,
    ) {
        let before = self.apart.len();
        if before > MOST_EVENTS {
            return;
        }
        let above = self.timed.last().map_or(0, |event| event.start);
        let sung = Sung::behind(inside, above, &|text| {
            entities.decode(at, text).into_owned()
        });
        backwards(remarks, at, &sung);
        self.apart.push(Apart {
            at,
            sung,
            event: self.timed.len().checked_sub(1),
            plain: self.plain.len().checked_sub(1),
        });
        too_many(remarks, at, before, self.apart.len());
    }

    /// The lines of the file, which is plain where nothing has a time.
    pub fn lines(
        mut self,
        remarks: &mut Remarks,
        entities: &Entities,
        text: &str,
        offset_ms: i64,
    ) -> Vec<Line> {
        self.put_behind(remarks);
        if self.timed.is_empty() {
            self.plain.pop_if(|line| line.is_blank());
            if !self.plain.is_empty() {
                let places = places(text, self.plain.iter().map(|line| line.at));
                let lines = self.plain.into_iter().zip(places);
                return lines
                    .map(|(line, place)| line.into_line(remarks, place))
                    .collect();
            }
            remarks.fault(text.len(), format_args!("the file has no lyrics"));
            return Vec::new();
        }
        for line in self.plain.iter().filter(|line| !line.is_blank()) {
            remarks.warn(
                line.at,
                format_args!(
                    "{} has no time, but other lines have; the line is left out",
                    Quoted(&line.sung.text)
                ),
            );
        }
        let shifted = |time: u64| time.saturating_add_signed(-offset_ms);
        let late = |event: &&Event| shifted(event.latest()) > u64::from(LATEST_MS);
        if let Some(late) = self.timed.iter().find(late) {
            remarks.fault(
                late.at,
                format_args!("the line has a time of more than six hours"),
            );
        }
        let groups = Groups::of(self.timed, entities, remarks);
        if !groups.have_text() {
            remarks.fault(
                text.len(),
                format_args!("the file has times, but no lyrics"),
            );
        }
        if !remarks.is_sound() {
            return Vec::new();
        }
        grouped(groups, entities, remarks, text, offset_ms)
    }

    /// Gives each line what is sung behind it: the one that has begun by its time, or the one above it.
    fn put_behind(&mut self, remarks: &mut Remarks) {
        let lines = self.timed.iter().filter(|event| event.attached.is_none());
        let mut by_time: Vec<(u64, usize)> =
            lines.map(|event| (event.start, event.place)).collect();
        by_time.sort_unstable();
        for apart in std::mem::take(&mut self.apart) {
            let begun = apart.sung.start().and_then(|start| {
                let after = by_time.partition_point(|(time, _)| *time <= start);
                by_time.get(after.checked_sub(1)?).map(|(_, place)| *place)
            });
            let above = apart
                .event
                .filter(|place| self.timed[*place].attached.is_none());
            let first = by_time.first().map(|(_, place)| *place);
            if let Some(place) = begun.or(above).or(first) {
                self.timed[place].behind.push(apart.sung);
            } else if let Some(place) = apart.plain.or((!self.plain.is_empty()).then_some(0)) {
                self.plain[place].behind.push(apart.sung);
            } else {
                let text = Quoted(&apart.sung.text);
                remarks.warn(
                    apart.at,
                    format_args!("{text} is sung behind no line; it is left out"),
                );
            }
        }
    }
}

impl Event {
    fn latest(&self) -> u64 {
        let sung = [&self.sung].into_iter().chain(&self.behind);
        sung.map(Sung::latest).fold(self.start, u64::max)
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
