//! The card in a few lines of plain text, for titles, previews and posts.

use super::provenance::provenance_of;
use crate::song::{Artist, Figure, Moment, Song};
use crate::words::{Phrase, Words};

/// What a card says first, in one language, as text without markup.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// The title in the language of the words.
    pub title: String,
    /// The artists in the order of the billing, joined.
    pub artists: String,
    /// The sentence of the figure: `No. 1 in 82 countries`. `None` where nothing is recorded.
    pub figure: Option<String>,
    /// The figure in its three parts, for a large number between two small ones.
    pub phrase: Option<Phrase>,
    /// The chart that the figure is of.
    pub chart: Option<String>,
    /// How the figure was obtained: `Reported`, `Counted from chart data`.
    pub how: Option<String>,
    /// When the figure was true, or when it happened.
    pub when: Option<Moment>,
    /// Whether the figure happened then, as an event or a peak did.
    pub happened: bool,
    /// The first source's name, and where it has one the address.
    pub source: Option<(String, Option<String>)>,
    /// Whom the source names.
    pub via: Option<String>,
}

impl Summary {
    /// The summary of a song, in the language of these words.
    pub fn of(song: &Song, words: &'static Words) -> Summary {
        let figure = song.headline();
        let provenance = figure
            .as_ref()
            .map(|figure| provenance_of(song, words, figure))
            .unwrap_or_default();
        let phrase = figure
            .as_ref()
            .map(|figure| (words.headline.figure)(song, figure));
        let source = provenance.sources.first().map(|id| song.source(*id));
        Summary {
            title: song.title.for_lang(words.tag).to_owned(),
            artists: artists(song, words),
            figure: phrase.as_ref().map(Phrase::sentence),
            phrase,
            happened: figure.as_ref().is_some_and(Figure::has_time_of_event),
            chart: figure
                .and_then(|figure| figure.chart())
                .map(|id| song.chart(id).name.clone()),
            how: provenance.how,
            when: provenance.when,
            source: source.map(|source| (source.name().to_owned(), source.url.clone())),
            via: provenance.via,
        }
    }
}

impl Summary {
    /// The source's name with whom it names: `Washington Newsday via Soompi`.
    pub fn attribution(&self, words: &Words) -> Option<String> {
        let (name, _) = self.source.as_ref()?;
        Some(match &self.via {
            Some(via) => [&**name, &(words.headline.via_source)(via)].concat(),
            None => name.clone(),
        })
    }

    /// The time with what it means: `as of 8 November 2021`, of an event its day alone.
    pub fn dated(&self, words: &Words) -> Option<String> {
        let when = (words.formats.moment)(self.when?);
        Some(if self.happened {
            when
        } else {
            (words.card.as_of)(&when)
        })
    }
}

/// The artists in one line, those who are featured after the others.
pub fn artists(song: &Song, words: &'static Words) -> String {
    let (featured, main): (Vec<&Artist>, Vec<&Artist>) =
        song.artists.iter().partition(|artist| artist.featured);
    let named = |artists: Vec<&Artist>| {
        let names = artists.into_iter().map(|artist| {
            let name = words.person(&artist.name);
            artist
                .member_of
                .as_ref()
                .map_or_else(|| name.to_owned(), |group| format!("{name} ({group})"))
        });
        names.collect::<Vec<_>>().join(", ")
    };
    if featured.is_empty() {
        return named(main);
    }
    format!(
        "{} {} {}",
        named(main),
        words.card.featuring,
        named(featured)
    )
}
