//! When lines are sung: which of them at a time, which came last, how long nobody sings.

use crate::song::{Line, Lyrics, Sync};

/// A time in which nobody sings is a break where it lasts longer than this.
const BREAK_MS: u32 = 5000;

/// The time of every line of some lyrics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// From the start up to, not including, the end; `None` for a line without a time and for one
    /// that shows nothing.
    spans: Vec<Option<(u32, u32)>>,
}

impl Timeline {
    pub fn of(lyrics: &Lyrics) -> Timeline {
        let lines = lyrics.lines.iter().enumerate();
        let spans = lines.map(|(at, line)| {
            let shows = !line.is_blank() || lyrics.break_ms(at).is_some();
            lyrics.span(at).filter(|_| shows)
        });
        Timeline {
            spans: spans.collect(),
        }
    }

    /// The lines that are sung at a time in milliseconds: none in a gap, several where they overlap.
    pub fn at(&self, ms: u32) -> Vec<usize> {
        let lines = self.spans.iter().enumerate();
        let sung = lines.filter_map(|(at, span)| {
            let (start, end) = (*span)?;
            (start <= ms && ms < end).then_some(at)
        });
        sung.collect()
    }

    /// The line that a reader at this time wants in sight: the first of those that are sung, in a gap
    /// the one that began last, before all of them none.
    pub fn leading(&self, ms: u32) -> Option<usize> {
        let mut began = None;
        for (at, span) in self.spans.iter().enumerate() {
            let Some((start, end)) = *span else { continue };
            if start <= ms {
                if ms < end {
                    return Some(at);
                }
                began = Some(at);
            }
        }
        began
    }
}

impl Line {
    /// Whether it has no text in any layer, and nothing sung behind it.
    pub fn is_blank(&self) -> bool {
        let behind = self.background.iter().flat_map(|behind| &behind.texts);
        let mut texts = self.texts.iter().chain(behind).flatten();
        texts.all(|text| text.trim().is_empty())
    }

    /// When it begins, or what is sung behind it where that comes first.
    pub fn begins_ms(&self) -> Option<u32> {
        let behind = self.background.as_ref().and_then(|behind| behind.start_ms);
        self.start_ms.into_iter().chain(behind).min()
    }
}

impl Lyrics {
    /// How long nobody sings, in milliseconds, where that is a break and no breath: during a line without
    /// any text, or from the end that another line states up to the next one.
    pub fn break_ms(&self, at: usize) -> Option<u32> {
        let (start, end) = self.span(at)?;
        let line = &self.lines[at];
        let (from, to) = if line.is_blank() {
            // The last line of many files only clears the display.
            (start, Some(end).filter(|end| *end < u32::MAX)?)
        } else {
            line.end_ms?;
            (end, self.lines.get(at + 1)?.begins_ms()?)
        };
        let is_break = |from: u32| to.checked_sub(from).filter(|length| *length > BREAK_MS);
        is_break(from)?;
        // One that began before may last longer.
        let above = self.lines[..at].iter().enumerate();
        let sung = above.filter(|(_, line)| !line.is_blank());
        let ends = sung.filter_map(|(above, _)| Some(self.span(above)?.1));
        is_break(ends.fold(from, u32::max))
    }

    /// When each timed word of a line begins, in the order in which a card has them: layer by layer,
    /// then what is sung behind the line. None where the words have no times.
    pub fn word_starts(&self, at: usize) -> Vec<u32> {
        let line = &self.lines[at];
        let behind = line.background.iter().map(|behind| &behind.words);
        let layers = [&line.words].into_iter().chain(behind);
        let words = layers.flat_map(|words| self.layers.iter().zip(words));
        let words = words.filter(|(layer, _)| self.sync == Sync::Word && layer.may_show());
        let starts = words.flat_map(|(_, words)| words.iter().map(|word| word.start_ms));
        starts.collect()
    }

    /// From its start to its end, with what is sung behind it. A line that states no end lasts until
    /// another one starts after it, the last one for ever.
    fn span(&self, at: usize) -> Option<(u32, u32)> {
        let line = &self.lines[at];
        let start = line.begins_ms()?;
        let later = self.lines[at + 1..].iter().filter_map(|line| line.start_ms);
        let next = || later.clone().find(|next| *next > start);
        let end = line.end_ms.or_else(next).unwrap_or(u32::MAX);
        let behind = line.background.as_ref().and_then(|behind| behind.end_ms);
        Some((start, end.max(behind.unwrap_or(0))))
    }
}
