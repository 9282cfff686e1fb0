//! The lines and words that are sung, marked in the card's markup: a reader's player moves on many times
//! a second, so only what has changed is touched, and nothing that is would be laid out anew.

use crate::browser::focus::all;
use crate::song::{Lyrics, Timeline};
use std::mem;
use web_sys::{Element, HtmlElement};

pub(super) struct Sung {
    timeline: Timeline,
    /// Every line's element, by its place.
    lines: Vec<Element>,
    active: Vec<Active>,
}

/// A line that is sung, with its words.
struct Active {
    at: usize,
    /// When each begins, and whether it has.
    words: Vec<(Element, u32, bool)>,
}

impl Sung {
    pub fn new(place: &HtmlElement, lyrics: &Lyrics) -> Sung {
        Sung {
            timeline: Timeline::of(lyrics),
            lines: all(place, ".lyrics > li"),
            active: Vec::new(),
        }
    }

    /// Whether any line has a time.
    pub fn is_timed(&self) -> bool {
        self.timeline.in_view_at(u32::MAX).is_some()
    }

    pub fn line(&self, at: usize) -> Option<&Element> {
        self.lines.get(at)
    }

    pub fn leading(&self, ms: u32) -> Option<usize> {
        self.timeline.in_view_at(ms)
    }

    /// Marks what is sung at a time in milliseconds; `None` is no time of the song.
    pub fn mark(&mut self, ms: Option<u32>, lyrics: &Lyrics) {
        let now = ms.map_or(Vec::new(), |ms| self.timeline.sung_at(ms));
        for line in mem::take(&mut self.active) {
            if now.contains(&line.at) {
                self.active.push(line);
                continue;
            }
            line.words.iter().for_each(|(word, ..)| sing(word, false));
            if let Some(line) = self.lines.get(line.at) {
                let _ = line.remove_attribute("aria-current");
                let _ = line.set_attribute("part", "line");
            }
        }
        for at in now {
            if self.active.iter().any(|line| line.at == at) {
                continue;
            }
            let Some(line) = self.lines.get(at) else {
                continue;
            };
            let _ = line.set_attribute("aria-current", "true");
            let _ = line.set_attribute("part", "line active-line");
            let words = all(line, ".word").into_iter();
            let words = words.zip(lyrics.word_starts(at));
            let words = words.map(|(word, start)| (word, start, false)).collect();
            self.active.push(Active { at, words });
        }
        let Some(ms) = ms else { return };
        for (word, start, sung) in self.active.iter_mut().flat_map(|line| &mut line.words) {
            if *sung != (*start <= ms) {
                *sung = !*sung;
                sing(word, *sung);
            }
        }
    }
}

fn sing(word: &Element, sung: bool) {
    word.set_class_name(if sung { "word sung" } else { "word" });
}
