//! A fact with when it was true and who says so, ready to be said in one sentence.

use super::phrases::phrases;
use crate::song::{Figure, Milestone, Song};
use crate::text::Summary;
use crate::words::Words;

pub(super) struct Fact {
    /// In a title: `No. 1 in 82 countries`.
    pub short: String,
    /// In a sentence; what happened with its number, where the title has only one of them.
    pub what: String,
    pub chart: Option<String>,
    /// Who certified or awarded it.
    pub by: Option<String>,
    pub when: Option<String>,
    /// Something that happened once, rather than a number that was true at a time.
    pub is_event: bool,
    /// So many of those covered, which needs its chart named apart.
    pub is_share: bool,
    pub origin: Origin,
}

pub(super) enum Origin {
    Counted,
    Reported {
        source: Option<String>,
        via: Option<String>,
    },
}

impl Fact {
    /// The figure that leads the card, where there is any.
    pub fn leading(song: &Song, words: &'static Words) -> Option<Fact> {
        let figure = song.headline()?;
        if let Figure::Milestone(milestone) = figure {
            return Some(Fact::of(song, words, milestone));
        }
        let summary = Summary::of(song, words);
        let what = (words.figure)(song, &figure).sentence();
        let counted = matches!(figure, Figure::Counted { .. } | Figure::Run { .. });
        Some(Fact {
            short: (phrases(words).short)(&what).to_owned(),
            what,
            chart: summary.chart,
            by: None,
            when: summary.when.map(words.moment),
            is_event: summary.happened,
            is_share: matches!(figure, Figure::Counted { .. }),
            origin: if counted {
                Origin::Counted
            } else {
                Origin::Reported {
                    source: summary.source.map(|(name, _)| name),
                    via: summary.via,
                }
            },
        })
    }

    pub fn of(song: &Song, words: &'static Words, milestone: &Milestone) -> Fact {
        let source = milestone.source.map(|id| song.source(id).name().to_owned());
        let figure = Figure::Milestone(milestone);
        // In a sentence an event is its title; in a list it stands with its kind.
        let phrase = (words.figure)(song, &figure);
        let (what, short) = if figure.is_titled() {
            let title = phrase.after.trim().to_owned();
            (title.clone(), title)
        } else {
            ((words.milestone)(milestone), phrase.sentence())
        };
        Fact {
            short,
            what,
            chart: None,
            by: milestone.by.clone(),
            when: Some((words.moment)(milestone.at)),
            is_event: figure.is_titled(),
            is_share: false,
            origin: Origin::Reported {
                source,
                via: milestone.attributed_to.clone(),
            },
        }
    }
}
