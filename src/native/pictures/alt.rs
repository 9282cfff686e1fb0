//! The text alternative of a picture.

use super::letters::drawable_text;
use crate::embed::View;
use crate::publish::Edition;
use crate::text::Summary;

/// The longest that [X reads](https://developer.x.com/en/docs/x-for-websites/cards/overview/markup).
const MAX_CHARS: usize = 420;

/// Song, artists and the facts that the picture shows, in one line.
pub fn alt(edition: &Edition, view: View) -> String {
    let words = edition.words;
    let summary = Summary::of(&edition.song, words);
    let name = format!("{} – {}", summary.title, summary.artists);
    let parts: Vec<String> = match view {
        View::Chart => {
            let when = summary.dated(words);
            let source = summary.source.map(|(name, _)| name);
            let figure = summary
                .figure
                .unwrap_or_else(|| words.chart.no_chart.to_owned());
            [Some(figure), summary.chart, when, source]
                .into_iter()
                .flatten()
                .collect()
        }
        View::Lyrics => {
            let layers = super::layout::layer_names(edition);
            [vec![words.card.lyrics_tab.to_owned()], layers].concat()
        }
        View::Credits => {
            let rows = super::credits::rows(edition)
                .into_iter()
                .map(|(role, names)| format!("{role}: {names}"));
            std::iter::once(words.card.credits_tab.to_owned())
                .chain(rows)
                .collect()
        }
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let text = drawable_text(&format!("{name}: {}", parts.join(" · ")));
    if text.chars().count() <= MAX_CHARS {
        return text;
    }
    text.chars().take(MAX_CHARS - 1).chain(['…']).collect()
}
