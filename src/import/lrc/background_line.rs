//! Background vocals in lines of their own.

use super::event::Event;
use super::sung_text::SungText;
use super::untimed_line::UntimedLine;
use crate::check::Diagnostics;
use crate::import::short_quote::ShortQuote;

/// Background vocals in a line of their own.
pub struct BackgroundLine {
    /// The byte at which it starts.
    pub at: usize,
    pub sung: SungText,
    /// The index of the timed line before it.
    pub event: Option<usize>,
    /// The index of the line without a time before it.
    pub plain: Option<usize>,
}

/// The starts of all lines that are not attachments, sorted, each with its index.
pub fn sorted_starts(timed: &[Event]) -> Vec<(u64, usize)> {
    let lines = timed.iter().filter(|event| event.attached.is_none());
    let mut by_time: Vec<(u64, usize)> = lines.map(|event| (event.start, event.index)).collect();
    by_time.sort_unstable();
    by_time
}

impl BackgroundLine {
    /// Assigns it to the line that has started by its time, else to the line before it.
    pub fn assign(
        self,
        timed: &mut [Event],
        by_time: &[(u64, usize)],
        plain: &mut [UntimedLine],
        diagnostics: &mut Diagnostics,
    ) {
        let begun = self.sung.start().and_then(|start| {
            let after = by_time.partition_point(|(time, _)| *time <= start);
            by_time.get(after.checked_sub(1)?).map(|(_, place)| *place)
        });
        let above = self.event.filter(|place| timed[*place].attached.is_none());
        let first = by_time.first().map(|(_, place)| *place);
        if let Some(place) = begun.or(above).or(first) {
            timed[place].background.push(self.sung);
        } else if let Some(place) = self.plain.or((!plain.is_empty()).then_some(0)) {
            plain[place].background.push(self.sung);
        } else {
            let text = ShortQuote(&self.sung.text);
            diagnostics.warning(
                self.at,
                format_args!("{text} is sung behind no line; it is left out"),
            );
        }
    }
}
