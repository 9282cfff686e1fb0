//! The figure that leads the card.

use super::change;
use super::claims;
use super::claims::{counted_word, qualifier, reached};
use super::milestones::{capitalized, counted_things, title};
use super::places::place as place_name;
use super::rank_lines::{time_on_chart, unit};
use crate::song::{Figure, History, Song};
use crate::words::language::HeadlineWords;
use crate::words::numbers::grouped;
use crate::words::phrase::{Phrase, with_space};

pub(super) const WORDS: HeadlineWords = HeadlineWords {
    figure,
    reported: "Reported",
    reported_by: ["Reported ", " by ", ""],
    counted: "Counted from chart data",
    reports: "Reports",
    metric: claims::metric,
    claim: claims::claim,
    via: |name| format!("via {name}"),
    via_source: |name| format!(" via {name}"),
    listed: |count| format!("{count} of them named"),
    show_listed: |count| match count {
        1 => "See the one that is named".to_owned(),
        _ => format!("See the {count} that are named"),
    },
    report_range: |count, low, high| format!("{count} reports, from {low} to {high}"),
    change: change::change,
    new_label: "new",
};

fn figure(song: &Song, figure: &Figure) -> Phrase {
    let mut is_after_separate = false;
    let (before, number, after) = match figure {
        Figure::Reported { claim, .. } => (
            format!("{} {}", reached(claim.metric), qualifier(claim.qualifier))
                .trim()
                .to_owned(),
            claim.value.to_string(),
            counted_word(claim.word, claim.value).to_owned(),
        ),
        Figure::Counted { tally, .. } => (
            "Reached No. 1 in".to_owned(),
            tally.number_one.to_string(),
            format!("of {} territories covered", tally.covered),
        ),
        Figure::Run { history } if history.at_number_one() > 0 => {
            let count = history.at_number_one();
            (
                String::new(),
                count.to_string(),
                with_place(
                    song,
                    history,
                    format!("{} at No. 1", unit(count, song.cadence(history.chart))),
                ),
            )
        }
        Figure::Run { history } => {
            is_after_separate = true;
            let time = time_on_chart(history.entries().len(), song.cadence(history.chart));
            (
                "Peak No.".to_owned(),
                history.peak().rank().number().to_string(),
                with_place(song, history, time),
            )
        }
        Figure::Best { standing, .. } => {
            is_after_separate = true;
            let peak = standing.peak().map_or(0, |peak| peak.rank().number());
            (
                "Peak No.".to_owned(),
                peak.to_string(),
                place_name(standing.scope).to_owned(),
            )
        }
        Figure::Milestone(milestone) => match milestone.value {
            Some(value) => {
                let before = capitalized(qualifier(milestone.qualifier).trim());
                (before, grouped(value), counted_things(milestone))
            }
            None => (
                String::new(),
                milestone.at.year().to_string(),
                title(milestone),
            ),
        },
    };
    Phrase {
        before: with_space(before),
        number,
        after: format!(" {after}"),
        is_after_separate,
    }
}

/// The text with the name of the place, if the chart covers more than one.
fn with_place(song: &Song, history: &History, text: String) -> String {
    match song.standings(history.chart).len() {
        1 => text,
        _ => [&text, ", ", place_name(history.scope)].concat(),
    }
}
