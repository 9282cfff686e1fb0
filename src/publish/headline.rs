//! The facts that lead a song's pages, each with its time and its origin.

use super::fact::{FactOrigin, SourcedFact};
use super::phrases::phrases;
use super::text::plain;
use crate::song::{Figure, Milestone, Song};
use crate::text::Summary;
use crate::words::Words;

/// The headline of the card; `None` where the song has none.
pub(super) fn headline_fact(song: &Song, words: &'static Words) -> Option<SourcedFact> {
    let figure = song.headline()?;
    if let Figure::Milestone(milestone) = figure {
        return Some(milestone_fact(song, words, milestone));
    }
    let summary = Summary::of(song, words);
    let sentence = (words.headline.figure)(song, &figure).sentence();
    let is_counted = matches!(figure, Figure::Counted { .. } | Figure::Run { .. });
    Some(SourcedFact {
        in_title: (phrases(words).in_title)(&sentence).to_owned(),
        in_sentence: sentence,
        chart: summary.chart,
        awarded_by: None,
        when: summary.when.map(words.formats.moment),
        is_event: summary.happened,
        is_ratio: matches!(figure, Figure::Counted { .. }),
        origin: if is_counted {
            FactOrigin::Counted
        } else {
            FactOrigin::Reported {
                source: summary.source.map(|(name, _)| name),
                via: summary.via,
            }
        },
    })
}

/// A milestone, always as reported.
pub(super) fn milestone_fact(
    song: &Song,
    words: &'static Words,
    milestone: &Milestone,
) -> SourcedFact {
    let source = milestone.source.map(|id| song.source(id).name().to_owned());
    let figure = Figure::Milestone(milestone);
    // In a sentence an event is its title, without the kind that lists put before it.
    let phrase = (words.headline.figure)(song, &figure);
    let (in_sentence, in_title) = if figure.is_titled() {
        let title = phrase.after.trim().to_owned();
        (title.clone(), title)
    } else {
        ((words.milestones.milestone)(milestone), phrase.sentence())
    };
    SourcedFact {
        in_title,
        in_sentence,
        chart: None,
        awarded_by: milestone.by.clone(),
        when: Some((words.formats.moment)(milestone.at)),
        is_event: figure.is_titled(),
        is_ratio: false,
        origin: FactOrigin::Reported {
            source,
            via: milestone.attributed_to.clone(),
        },
    }
}

/// The headline with its chart, its time and its origin, as a sentence without a full stop; `None` where the song has
/// no headline.
pub(super) fn headline_sentence(song: &Song, words: &'static Words) -> Option<String> {
    let fact = headline_fact(song, words)?;
    Some(plain(&(phrases(words).fact)(&fact)))
}
