//! News in English.

use super::phrases::NewsPhrases;
use crate::song::{Rank, RankStep};
use crate::words::Phrase;

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
    sourced: |fact, source| format!("{fact} ({source})"),
    since: |day| format!("▲▼ since {day}"),
    new_place: "new",
    place_is_back: "back",
    more_places: |count| format!("and {count} more"),
    more_lines: |count| format!("and {count} more"),
    more_reports: |count| match count {
        1 => "and 1 more report".to_owned(),
        count => format!("and {count} more reports"),
    },
    reached: |rank, count| format!("{} in {}", top(rank), territories(count)),
    reached_figure: |rank, count| Phrase {
        before: format!("{} in ", top(rank)),
        number: count.to_string(),
        after: match count {
            1 => " territory".to_owned(),
            _ => " territories".to_owned(),
        },
        is_after_separate: false,
    },
    rank_figure: |place, rank| Phrase {
        before: format!("{place}: No. "),
        number: rank.number().to_string(),
        ..Phrase::default()
    },
    charted: |count, captured| match captured {
        Some(captured) => format!("Charted in {count} of {} captured", territories(captured)),
        None => format!("Charted in {}", territories(count)),
    },
    best_ranks: "best ranks",
    at_number_one: |time, chart| format!("{time} at No. 1 ({chart})"),
    new_peak_of: |place, before, now| format!("{place} {} → {}", before.number(), now.number()),
    number_ones: |count, before| match before {
        Some(before) => format!("Reached No. 1 in {} ({before} before)", territories(count)),
        None => format!("Reached No. 1 in {}", territories(count)),
    },
};

/// `No. 1`, `Top 10`.
fn top(rank: Rank) -> String {
    match rank {
        Rank::TOP => "No. 1".to_owned(),
        rank => format!("Top {}", rank.number()),
    }
}

fn territories(count: usize) -> String {
    match count {
        1 => "1 territory".to_owned(),
        count => format!("{count} territories"),
    }
}
