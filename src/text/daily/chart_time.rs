//! When the ranks of a post were true.

use crate::song::{ChartDay, ChartId, Moment, Song};
use crate::text::in_kst;
use crate::text::news::phrases_of;
use crate::words::Words;

/// The time of a chart: a time of day in KST, the day of a daily chart, the week of a weekly one. Then since when changes are
/// counted, where that is from an older snapshot.
pub fn time_of(
    song: &Song,
    words: &Words,
    (day, chart): (&ChartDay, ChartId),
    since: Option<Moment>,
) -> String {
    let at = match day.at {
        Moment::Day(date) if day.at != song.as_of => {
            (words.formats.chart_date)(date, song.cadence(chart))
        }
        at => (words.formats.moment)(in_kst(at)),
    };
    match since {
        Some(since) => {
            let since = (words.formats.moment)(in_kst(since));
            format!("{at} ({})", (phrases_of(words).since)(&since))
        }
        None => at,
    }
}
