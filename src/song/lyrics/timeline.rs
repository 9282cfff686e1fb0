//! When lines are sung: which of them at a time, which one to keep in view, how long the breaks are.

use crate::song::{Lyrics, SyncLevel};

/// A time without singing is a break if it is longer than this.
const BREAK_MS: u32 = 5000;

/// The time of every line of some lyrics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// Start and end in milliseconds, the end excluded; `None` for a line that has no time or shows nothing.
    times: Vec<Option<(u32, u32)>>,
}

impl Timeline {
    /// The times of these lyrics.
    pub fn of(lyrics: &Lyrics) -> Timeline {
        let times = lyrics.lines.iter().enumerate().map(|(index, line)| {
            let shows_something = !line.is_blank() || lyrics.break_ms(index).is_some();
            lyrics.time_of(index).filter(|_| shows_something)
        });
        Timeline {
            times: times.collect(),
        }
    }

    /// The indexes of the lines that are sung at a time in milliseconds: none in a gap, several where lines overlap.
    pub fn sung_at(&self, ms: u32) -> Vec<usize> {
        let lines = self.times.iter().enumerate();
        let sung = lines.filter_map(|(index, time)| {
            let (start, end) = (*time)?;
            (start <= ms && ms < end).then_some(index)
        });
        sung.collect()
    }

    /// The index of the line to keep in view at a time in milliseconds: the first of those that are sung, in a gap the
    /// one that started last, `None` before all of them.
    pub fn in_view_at(&self, ms: u32) -> Option<usize> {
        let mut started = None;
        for (index, time) in self.times.iter().enumerate() {
            let Some((start, end)) = *time else { continue };
            if start <= ms {
                if ms < end {
                    return Some(index);
                }
                started = Some(index);
            }
        }
        started
    }
}

impl Lyrics {
    /// The length in milliseconds of the break at the line with this index: the time of a line without text, or from
    /// the stated end of a line to the next one. `None` unless that is longer than five seconds.
    pub fn break_ms(&self, index: usize) -> Option<u32> {
        let (start, end) = self.time_of(index)?;
        let line = &self.lines[index];
        let (from, to) = if line.is_blank() {
            // The last line of many files is blank and only clears the display.
            (start, Some(end).filter(|end| *end < u32::MAX)?)
        } else {
            line.end_ms?;
            (end, self.lines.get(index + 1)?.begins_ms()?)
        };
        let break_from = |from: u32| to.checked_sub(from).filter(|length| *length > BREAK_MS);
        break_from(from)?;
        // An earlier line may last longer than this one.
        let earlier_ends = self.lines[..index]
            .iter()
            .enumerate()
            .filter(|(_, line)| !line.is_blank())
            .filter_map(|(earlier, _)| Some(self.time_of(earlier)?.1));
        break_from(earlier_ends.fold(from, u32::max))
    }

    /// When each timed word of the line with this index starts, in milliseconds, in the order of the card's markup:
    /// layer by layer, then the background vocals. Empty if words have no times.
    pub fn word_starts(&self, index: usize) -> Vec<u32> {
        let line = &self.lines[index];
        let background = line.background.iter().map(|background| &background.texts);
        [&line.texts]
            .into_iter()
            .chain(background)
            .flat_map(|texts| self.layers.iter().zip(texts))
            .filter(|(layer, _)| self.sync == SyncLevel::Word && layer.may_show())
            .filter_map(|(_, text)| text.as_ref())
            .flat_map(|text| text.words.iter().map(|word| word.start_ms))
            .collect()
    }

    /// Start and end of a line in milliseconds, background vocals included. A line without a stated end lasts until
    /// another one starts, the last one until `u32::MAX`.
    fn time_of(&self, index: usize) -> Option<(u32, u32)> {
        let line = &self.lines[index];
        let start = line.begins_ms()?;
        let later_starts = self.lines[index + 1..]
            .iter()
            .filter_map(|line| line.start_ms);
        let next_start = || later_starts.clone().find(|next| *next > start);
        let end = line.end_ms.or_else(next_start).unwrap_or(u32::MAX);
        let background = line.background.as_ref();
        let background_end = background.and_then(|background| background.end_ms);
        Some((start, end.max(background_end.unwrap_or(0))))
    }
}
