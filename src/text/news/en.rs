//! News in English.

use super::phrases::NewsPhrases;
use crate::song::RankStep;

pub(super) static PHRASES: NewsPhrases = NewsPhrases {
    new_number_one: "New No. 1",
    entry: "New",
    re_entry: "Back",
    rise: "Up",
    new_peak: "New peak",
    fall: "Down",
    exit: "Off the chart",
    place: |place, step| match step {
        RankStep::NewNumberOne => place.to_owned(),
        RankStep::Entry(rank) | RankStep::ReEntry(rank) => format!("{place} {}", rank.number()),
        RankStep::Rise(from, to) | RankStep::Fall(from, to) | RankStep::NewPeak(from, to) => {
            format!("{place} {} → {}", from.number(), to.number())
        }
        RankStep::Exit(from) => format!("{place} (from {})", from.number()),
    },
    list: |places, more| match more {
        0 => places.join(", "),
        more => format!("{} and {more} more", places.join(", ")),
    },
    claim: |figure, chart, source| match source {
        Some(source) => format!("Reported: {figure}, {chart} ({source})"),
        None => format!("Reported: {figure}, {chart}"),
    },
    milestone: |what, when| format!("{what}, {when}"),
    credit: "New in the credits",
};
