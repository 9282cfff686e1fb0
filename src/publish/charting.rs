//! Whether a song was still on a chart when its snapshot was made.

use super::dataset::last_day;
use crate::song::{Moment, Song};

/// A weekly chart comes out within this time, and its row is copied some days later.
const RECENT_DAYS: i32 = 14;

/// Whether any row or history has a date in the two weeks before the snapshot's `asOf`. A file does not
/// know what day it is read on, so the snapshot's own time is the measure; a date without its day is none.
pub(super) fn is_charting(song: &Song) -> bool {
    let rows = song.rows.iter();
    let rows = rows.flat_map(|row| [row.peak_at, row.first_no1_at, row.rank_at]);
    let rows = rows.flatten().filter_map(Moment::date);
    let entries = song.histories.iter();
    let entries = entries.filter_map(|history| Some(history.entries.last()?.date));
    let Some(now) = last_day(song.as_of) else {
        return false;
    };
    let recent = |days: i32| (0..=RECENT_DAYS).contains(&days);
    rows.chain(entries)
        .any(|date| recent(now.day_number() - date.day_number()))
}
