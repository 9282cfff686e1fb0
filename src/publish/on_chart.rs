//! Whether a song was still on a chart when its snapshot was made.

use crate::song::{Moment, Song};

/// Long enough for a weekly chart that is copied into the snapshot some days after its publication.
const RECENT_DAYS: i32 = 14;

/// Whether any row or history has a date in the two weeks up to the snapshot's `asOf`. The oEmbed answer is a
/// static file, so `asOf` is used in place of today. Dates without a day are ignored.
pub(super) fn is_on_chart(song: &Song) -> bool {
    let as_of = song.as_of.last_day();
    let row_dates = song
        .rows
        .iter()
        .flat_map(|row| [row.peak_at, row.first_no1_at, row.rank_at])
        .flatten()
        .filter_map(Moment::date);
    let latest_entries = song
        .histories
        .iter()
        .filter_map(|history| Some(history.entries().last()?.date));
    row_dates.chain(latest_entries).any(|date| {
        let age_days = as_of.day_number() - date.day_number();
        (0..=RECENT_DAYS).contains(&age_days)
    })
}
