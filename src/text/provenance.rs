//! Where the card's figure comes from: how it was obtained, as of when, from whom.

use crate::song::{ChartId, Figure, Moment, Song, SourceId};
use crate::words::Words;

/// Where a figure comes from, in the order in which it is said.
#[derive(Default)]
pub struct Provenance {
    /// How it was obtained: counted or reported, in words.
    pub how: Option<String>,
    /// As of when it holds.
    pub when: Option<Moment>,
    /// The source that the first source cites.
    pub via: Option<String>,
    /// The sources that it is taken from.
    pub sources: Vec<SourceId>,
    /// How many of the counted places the card can list.
    pub itemised: usize,
}

/// The provenance of a figure, in the language of these words.
pub fn provenance_of(song: &Song, words: &'static Words, figure: &Figure) -> Provenance {
    let counted = Provenance {
        how: Some(words.headline.counted.to_owned()),
        ..Provenance::default()
    };
    match figure {
        Figure::Reported { claim, listed } => Provenance {
            how: Some(words.headline.reported.to_owned()),
            when: Some(claim.as_of),
            via: claim.attributed_to.clone(),
            sources: claim.source.into_iter().collect(),
            itemised: *listed,
        },
        Figure::Counted { chart, tally } => {
            let latest = song
                .first_and_last_date(*chart)
                .map(|(_, last)| Moment::Day(last));
            Provenance {
                when: Some(latest.unwrap_or(song.as_of)),
                sources: sources_of(song, *chart),
                itemised: tally.number_one,
                ..counted
            }
        }
        Figure::Run { history } => {
            let last = history
                .entries()
                .last()
                .map(|entry| Moment::Day(entry.date));
            Provenance {
                when: last,
                sources: history.sources.clone(),
                ..counted
            }
        }
        Figure::Best { standing, .. } => Provenance {
            when: standing.peak_at(),
            sources: standing.sources(),
            ..counted
        },
        Figure::Milestone(milestone) => Provenance {
            how: milestone.by.clone(),
            when: Some(milestone.at),
            via: milestone.attributed_to.clone(),
            sources: milestone.source.into_iter().collect(),
            itemised: 0,
        },
    }
}

/// Every source of a chart's rows and histories, each once.
fn sources_of(song: &Song, chart: ChartId) -> Vec<SourceId> {
    let standings = song.standings(chart);
    let mut sources: Vec<SourceId> = standings
        .iter()
        .flat_map(|standing| standing.sources())
        .collect();
    sources.sort_unstable();
    sources.dedup();
    sources
}
