//! Groups texts by their time, and makes lines of the groups.

use super::attachments::attach;
use super::document::LrcLine;
use super::entities::Entities;
use super::event::Event;
use super::group::TimeGroup;
use super::unshifted_line::{UnshiftedLine, shifted_lines};
use crate::check::Diagnostics;
use crate::import::clock::clock;
use std::collections::BTreeMap;

/// The times of a file, sorted.
pub struct Groups(Vec<TimeGroup>);

impl Groups {
    /// Groups by the times in the file, since an offset may move several to 0.
    pub fn of(
        mut events: Vec<Event>,
        entities: &Entities,
        diagnostics: &mut Diagnostics,
    ) -> Groups {
        events.sort_by_key(|event| event.start);
        let mut groups = Vec::new();
        let mut rest = events.into_iter().peekable();
        while let Some(first) = rest.next() {
            let start = first.start;
            let mut at_once = vec![first];
            while let Some(event) = rest.next_if(|event| event.start == start) {
                at_once.push(event);
            }
            groups.push(TimeGroup::of(at_once, entities, diagnostics));
        }
        Groups(groups)
    }

    pub fn have_text(&self) -> bool {
        self.0.iter().any(TimeGroup::has_text)
    }

    /// The most frequent number of texts at one time, if at least half of the times have several.
    fn usual(&self) -> Option<usize> {
        let counts: Vec<usize> = self
            .0
            .iter()
            .filter(|group| group.has_text())
            .map(TimeGroup::count)
            .collect();
        let several = counts.iter().filter(|count| **count > 1).count();
        if several == 0 || 2 * several < counts.len() {
            return None;
        }
        let mut times: BTreeMap<usize, usize> = BTreeMap::new();
        counts
            .iter()
            .for_each(|count| *times.entry(*count).or_default() += 1);
        let usual = times
            .into_iter()
            .max_by_key(|(count, times)| (*times, *count));
        usual.map(|(count, _)| count)
    }
}

/// The lines of all groups.
pub fn lines_of_groups(
    groups: Groups,
    entities: &Entities,
    diagnostics: &mut Diagnostics,
    offset_ms: i64,
) -> Vec<LrcLine> {
    let usual = groups.usual();
    let mut lines = Vec::new();
    for group in groups.0 {
        if let Some(usual) = usual.filter(|usual| group.has_text() && group.count() != *usual) {
            warn_unusual_count(diagnostics, &group, usual);
        }
        let mut at_once: Vec<UnshiftedLine> = Vec::new();
        for voice in group.voices {
            match usual {
                Some(_) => at_once.extend(UnshiftedLine::with_alternatives(voice)),
                None => at_once.extend(voice.into_iter().map(UnshiftedLine::of)),
            }
        }
        at_once.sort_by_key(|line| line.index);
        for event in group.attached {
            attach(diagnostics, entities, &mut at_once, &event);
        }
        lines.append(&mut at_once);
    }
    shifted_lines(diagnostics, lines, offset_ms)
}

/// Warns of a time with fewer or more texts than most.
fn warn_unusual_count(diagnostics: &mut Diagnostics, group: &TimeGroup, usual: usize) {
    let Some(first) = group.voices.first().and_then(|voice| voice.first()) else {
        return;
    };
    let has = match group.count() {
        1 => "1 text".to_owned(),
        count => format!("{count} texts"),
    };
    let time = clock(i64::try_from(first.start).unwrap_or(i64::MAX));
    diagnostics.warning(
        first.at,
        format_args!("the time {time} has {has}, and most times have {usual}; the place of a text decides its layer, so it may be in a wrong one here"),
    );
}
