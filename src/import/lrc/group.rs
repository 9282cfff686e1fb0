//! The texts at one time: lines that are sung together, or one line in several languages.

use super::entities::Entities;
use super::event::Event;
use super::marks::attachment;
use super::sung_text::SungText;
use super::untimed_line::read;
use crate::check::Diagnostics;
use crate::snapshot::composed;
use std::collections::HashMap;

/// The texts at one time.
pub struct TimeGroup {
    /// The texts of each singer, in the order of the file.
    pub voices: Vec<Vec<Event>>,
    /// Attachments of the lines at this time.
    pub attached: Vec<Event>,
}

impl TimeGroup {
    /// The group of events at one time.
    pub fn of(events: Vec<Event>, entities: &Entities, diagnostics: &mut Diagnostics) -> TimeGroup {
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
        TimeGroup {
            voices: voices(distinct(texts)),
            attached: kept,
        }
    }

    /// Whether a text or background vocals are not empty.
    pub fn has_text(&self) -> bool {
        let mut events = self.voices.iter().flatten();
        events.any(|event| !event.sung.text.is_empty() || !event.background.is_empty())
    }

    /// The largest number of texts of one singer.
    pub fn count(&self) -> usize {
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
