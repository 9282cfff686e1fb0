//! Texts at one time: lines that are sung together, or one line in several languages.

use super::Line;
use super::attachments::attach;
use super::entities::Entities;
use super::events::Event;
use super::line::{Whole, written};
use super::marks::attachment;
use super::plain::read;
use super::sung::Sung;
use crate::import::layers::clock;
use crate::import::remark::Remarks;
use crate::snapshot::composed;
use std::collections::{BTreeMap, HashMap};

/// The times of a file in their order.
pub struct Groups(Vec<Group>);

/// What the file has at one time.
struct Group {
    /// A list for each singer, in the order of the file.
    voices: Vec<Vec<Event>>,
    attached: Vec<Event>,
}

impl Groups {
    /// By the times as they are written: an offset may move several onto 0.
    pub fn of(mut events: Vec<Event>, entities: &Entities, remarks: &mut Remarks) -> Groups {
        events.sort_by_key(|event| event.start);
        let mut groups = Vec::new();
        let mut events = events.into_iter().peekable();
        while let Some(first) = events.next() {
            let start = first.start;
            let mut at_once = vec![first];
            while let Some(event) = events.next_if(|event| event.start == start) {
                at_once.push(event);
            }
            groups.push(Group::of(at_once, entities, remarks));
        }
        Groups(groups)
    }

    pub fn have_text(&self) -> bool {
        self.0.iter().any(Group::has_text)
    }

    /// How many texts of a line a time has by rule, where at least half of the times have several.
    fn usual(&self) -> Option<usize> {
        let counts = self.0.iter().filter(|group| group.has_text());
        let counts: Vec<usize> = counts.map(Group::count).collect();
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
    fn of(events: Vec<Event>, entities: &Entities, remarks: &mut Remarks) -> Group {
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
            // `[x]` with no line beside it is text.
            let line = read(remarks, entities, event.at, event.start, body);
            texts.push(Event {
                singer: line.singer,
                sung: line.sung,
                behind: line.behind,
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
        events.any(|event| !event.sung.text.is_empty() || !event.behind.is_empty())
    }

    /// How many texts one line has.
    fn count(&self) -> usize {
        self.voices.iter().map(Vec::len).max().unwrap_or(0)
    }
}

/// Each text of a singer once; of one that stands twice the one that is timed stays.
fn distinct(events: Vec<Event>) -> Vec<Event> {
    let mut texts: Vec<Event> = Vec::new();
    let mut known: HashMap<(Option<char>, String), usize> = HashMap::new();
    for mut event in events {
        let key = (event.singer, composed(&event.sung.text).into_owned());
        match known.get(&key) {
            Some(at) => {
                let there = &mut texts[*at];
                there.behind.append(&mut event.behind);
                if there.sung.words.is_empty() && !event.sung.words.is_empty() {
                    there.sung = event.sung;
                }
            }
            None => {
                known.insert(key, texts.len());
                texts.push(event);
            }
        }
    }
    // What would clear the display for no time at all is neither the line nor an alternative.
    if texts.iter().any(|event| !event.sung.text.is_empty()) {
        let behind: Vec<Sung> = texts
            .iter_mut()
            .filter(|event| event.sung.text.is_empty())
            .flat_map(|event| std::mem::take(&mut event.behind))
            .collect();
        texts.retain(|event| !event.sung.text.is_empty());
        texts[0].behind.extend(behind);
    }
    texts
}

/// The texts by singer; one that names none is of the singer above it.
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

/// The lines of all times.
pub fn grouped(
    groups: Groups,
    entities: &Entities,
    remarks: &mut Remarks,
    text: &str,
    offset_ms: i64,
) -> Vec<Line> {
    let usual = groups.usual();
    let mut lines = Vec::new();
    for group in groups.0 {
        if let Some(usual) = usual.filter(|usual| group.has_text() && group.count() != *usual) {
            odd(remarks, &group, usual);
        }
        let mut at_once: Vec<Whole> = Vec::new();
        for voice in group.voices {
            match usual {
                Some(_) => at_once.extend(Whole::with_alternatives(voice)),
                None => at_once.extend(voice.into_iter().map(Whole::of)),
            }
        }
        at_once.sort_by_key(|line| line.place);
        for event in group.attached {
            attach(remarks, entities, &mut at_once, &event);
        }
        lines.append(&mut at_once);
    }
    written(remarks, lines, text, offset_ms)
}

/// Names a time that has fewer or more texts than is usual.
fn odd(remarks: &mut Remarks, group: &Group, usual: usize) {
    let Some(first) = group.voices.first().and_then(|voice| voice.first()) else {
        return;
    };
    let has = match group.count() {
        1 => "1 text".to_owned(),
        count => format!("{count} texts"),
    };
    let time = clock(i64::try_from(first.start).unwrap_or(i64::MAX));
    remarks.warn(
        first.at,
        format_args!("the time {time} has {has}, and most times have {usual}; the place of a text decides its layer, so it may be in a wrong one here"),
    );
}
