//! The current lines and words, marked in the markup of the card. It runs on each frame, so it touches only what has
//! changed, and changes nothing that needs a new layout.

use crate::browser::dom::query::all;
use crate::song::{Lyrics, Timeline};
use std::mem;
use web_sys::{Element, HtmlElement};

pub(crate) struct LineHighlighter {
    timeline: Timeline,
    /// The element of every line, by its index.
    lines: Vec<Element>,
    active: Vec<ActiveLine>,
}

/// A line that is being sung, with its words.
struct ActiveLine {
    at: usize,
    /// The start of each in milliseconds, and whether it is marked as sung.
    words: Vec<(Element, u32, bool)>,
}

impl LineHighlighter {
    pub fn new(container: &HtmlElement, lyrics: &Lyrics) -> LineHighlighter {
        LineHighlighter {
            timeline: Timeline::of(lyrics),
            lines: all(container, ".lyrics > li"),
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

    /// The index of the line to scroll to.
    pub fn current_line(&self, ms: u32) -> Option<usize> {
        self.timeline.in_view_at(ms)
    }

    /// Marks the lines and words at a time in milliseconds; `None` if nothing is followed.
    pub fn highlight(&mut self, ms: Option<u32>, lyrics: &Lyrics) {
        let now = ms.map_or(Vec::new(), |ms| self.timeline.sung_at(ms));
        for line in mem::take(&mut self.active) {
            if now.contains(&line.at) {
                self.active.push(line);
                continue;
            }
            line.words
                .iter()
                .for_each(|(word, ..)| mark_word(word, false));
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
            let words = all(line, ".word")
                .into_iter()
                .zip(lyrics.word_starts(at))
                .map(|(word, start_ms)| (word, start_ms, false))
                .collect();
            self.active.push(ActiveLine { at, words });
        }
        let Some(ms) = ms else { return };
        for (word, start_ms, sung) in self.active.iter_mut().flat_map(|line| &mut line.words) {
            if *sung != (*start_ms <= ms) {
                *sung = !*sung;
                mark_word(word, *sung);
            }
        }
    }
}

fn mark_word(word: &Element, sung: bool) {
    word.set_class_name(if sung { "word sung" } else { "word" });
}
