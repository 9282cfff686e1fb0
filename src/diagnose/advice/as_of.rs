//! The snapshot's own time: not long ago, not to come, and as precise as the facts in it.

use crate::check::Diagnostics;
use crate::snapshot::{At, Document};
use crate::song::{Date, Moment, Song};

/// After how many days a snapshot is called old.
pub const STALE_AFTER_DAYS: i32 = 180;

pub(super) fn advise(song: &Song, today: Option<Date>, found: &mut Diagnostics) {
    let at = At::<Document>::ROOT.as_of().to_string();
    let as_of = song.as_of;
    if let Some(today) = today {
        let age_days = today.day_number() - as_of.last_day().day_number();
        // In some zone it is tomorrow already.
        let is_to_come = as_of.first_day().day_number() - today.day_number() > 1;
        if is_to_come {
            found.warning(
                &*at,
                format_args!(
                    "{as_of} is still to come, since today is {today}; write the day on which all of this was true"
                ),
            );
        } else if age_days > STALE_AFTER_DAYS {
            found.warning(
                &*at,
                format_args!(
                    "{as_of} is {age_days} days ago, and a snapshot is old after {STALE_AFTER_DAYS}; add what is new since, and write its day here"
                ),
            );
        }
    }
    let is_a_day = as_of.date().is_some();
    if let Some(newest) =
        newest_day(song).filter(|newest| *newest >= as_of.first_day() && !is_a_day)
    {
        found.warning(
            &*at,
            format_args!(
                "{as_of} does not say whether the newest fact, of {newest}, was true then; write a day, {newest} or later"
            ),
        );
    }
}

/// The latest day of any rank, claim or milestone.
fn newest_day(song: &Song) -> Option<Date> {
    let rows = song.rows.iter();
    let rows = rows.flat_map(|row| [row.peak_at, row.first_no1_at, row.rank_at]);
    let claims = song.claims.iter().map(|claim| Some(claim.as_of));
    let milestones = song.milestones.iter().map(|milestone| Some(milestone.at));
    let moments = rows.chain(claims).chain(milestones);
    let days = moments.filter_map(|moment| moment.and_then(Moment::date));
    let charts = song.histories.iter().flat_map(|history| {
        let entry = history.entries().last().map(|entry| entry.date);
        entry.into_iter().chain(history.absences.last().copied())
    });
    days.chain(charts).max()
}
