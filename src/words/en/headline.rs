//! The figure that leads the card.

use super::WORDS;
use super::claims::{counted_word, qualifier, reached};
use super::milestones::{capital, counted_things, title};
use super::runs::{unit, weeks};
use crate::song::{Figure, History, Song};
use crate::words::numbers::grouped;
use crate::words::{Phrase, spaced};

pub(super) fn figure(song: &Song, figure: &Figure) -> Phrase {
    let mut apart = false;
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
                place(
                    song,
                    history,
                    format!("{} at No. 1", unit(count, song.cadence(history.chart))),
                ),
            )
        }
        Figure::Run { history } => {
            apart = true;
            let weeks = weeks(history.entries.len(), song.cadence(history.chart));
            (
                "Peak No.".to_owned(),
                history.peak.0.number().to_string(),
                place(song, history, weeks),
            )
        }
        Figure::Best { standing, .. } => {
            apart = true;
            let peak = standing.peak().map_or(0, |peak| peak.0.number());
            (
                "Peak No.".to_owned(),
                peak.to_string(),
                WORDS.scope(standing.scope).to_owned(),
            )
        }
        Figure::Milestone(milestone) => match milestone.value {
            Some(value) => {
                let before = capital(qualifier(milestone.qualifier).trim());
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
        before: spaced(before),
        number,
        after: format!(" {after}"),
        apart,
    }
}

/// What is said of one place says which, where the chart has others.
fn place(song: &Song, history: &History, said: String) -> String {
    match song.standings(history.chart).len() {
        1 => said,
        _ => [&said, ", ", WORDS.scope(history.scope)].concat(),
    }
}
