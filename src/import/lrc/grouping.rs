//! Groups texts by their time: lines that are sung together, or one line in several languages.

use super::attachments::attach;
use super::document::LrcLine;
use super::entities::Entities;
use super::event::Event;
use super::marks::attachment;
use super::sung_text::SungText;
use super::unshifted_line::{UnshiftedLine, shifted_lines};
use super::untimed_line::read;
use crate::check::Diagnostics;
use crate::import::clock::clock;
use crate::snapshot::composed;
use std::collections::{BTreeMap, HashMap};

/// The times of a file, sorted.
pub struct Groups(Vec<Group>);

/// The texts at one time.
struct Group {
    /// The texts of each singer, in the order of the file.
    voices: Vec<Vec<Event>>,
    attached: Vec<Event>,
}

impl Groups {
    /// Groups by the times in the file, since an offset may move several to 0.
    pub fn of(
        mut events: Vec<Event>,
        entities: &Entities,
        diagnostics: &mut Diagnostics,
    ) -> Groups {
        events.sort_by_key(|event| event.start);
        let mut groups = Vec::new();
        let mut events = events.into_iter().peekable();
        while let Some(first) = events.next() {
            let start = first.start;
            let mut at_once = vec![first];
            while let Some(event) = events.next_if(|event| event.start == start) {
                at_once.push(event);
            }
            groups.push(Group::of(at_once, entities, diagnostics));
        }
        Groups(groups)
    }

    pub fn have_text(&self) -> bool {
        self.0.iter().any(Group::has_text)
    }

    /// The most frequent number of texts at one time, if at least half of the times have several.
    fn usual(&self) -> Option<usize> {
        let counts: Vec<usize> = self
            .0
            .iter()
            .filter(|group| group.has_text())
            .map(Group::count)
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

impl Group {
    fn of(events: Vec<Event>, entities: &Entities, diagnostics: &mut Diagnostics) -> Group {
        let (attached, mut texts): (Vec<Event>, Vec<Event>) = events
            .into_iter()
            .partition(|event| event.attached.is_some());
        let is_alone = texts.is_empty();
        let mut kept = Vec::new();
        for event in attached {
            let body = event.attached.as_deref().unwrap_or_default();
            let is_known = attachment(body).is_some_and(|attachment| attachment.is_known());
            if !is_alone || is_known {
                kept.push(event);
                continue;
            }
            // `[x]` without a line at the same time is text.
            let line = read(diagnostics, entities, event.at, event.start, body);
            texts.push(Event {
                singer: line.singer,
                sung: line.sung,
                background: line.background,
                attached: None,
                ..event
            });
        }
        Group {
            voices: voices(distinct(texts)),
            attached: kept,
        }
    }

    fn has_text(&self) -> bool {
        let mut events = self.voices.iter().flatten();
        events.any(|event| !event.sung.text.is_empty() || !event.background.is_empty())
    }

    /// The largest number of texts of one singer.
    fn count(&self) -> usize {
        self.voices.iter().map(Vec::len).max().unwrap_or(0)
    }
}

/// The texts without repeated ones of the same singer; of these the one with times of words is kept.
fn distinct(events: Vec<Event>) -> Vec<Event> {
    let mut texts: Vec<Event> = Vec::new();
    let mut known: HashMap<(Option<char>, String), usize> = HashMap::new();
    for mut event in events {
        let key = (event.singer, composed(&event.sung.text).into_owned());
        match known.get(&key) {
            Some(at) => {
                let present = &mut texts[*at];
                present.background.append(&mut event.background);
                if present.sung.words.is_empty() && !event.sung.words.is_empty() {
                    present.sung = event.sung;
                }
            }
            None => {
                known.insert(key, texts.len());
                texts.push(event);
            }
        }
    }
    // An empty text at the time of another one would clear the display for no time.
    if texts.iter().any(|event| !event.sung.text.is_empty()) {
        let background: Vec<SungText> = texts
            .iter_mut()
            .filter(|event| event.sung.text.is_empty())
            .flat_map(|event| std::mem::take(&mut event.background))
            .collect();
        texts.retain(|event| !event.sung.text.is_empty());
        texts[0].background.extend(background);
    }
    texts
}

/// The texts by singer; a text without one belongs to the singer before it.
fn voices(events: Vec<Event>) -> Vec<Vec<Event>> {
    let mut voices: Vec<Vec<Event>> = Vec::new();
    let mut last = 0;
    for event in events {
        let same = |voice: &Vec<Event>| voice[0].singer == event.singer;
        last = match event.singer {
            None if voices.is_empty() => 0,
            None => last,
            Some(_) => voices.iter().position(same).unwrap_or(voices.len()),
        };
        match voices.get_mut(last) {
            Some(voice) => voice.push(event),
            None => voices.push(vec![event]),
        }
    }
    voices
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
fn warn_unusual_count(diagnostics: &mut Diagnostics, group: &Group, usual: usize) {
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
