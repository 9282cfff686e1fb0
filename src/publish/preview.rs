//! The link preview of a page: title and description as plain text, cut to length.

use super::headline::{headline_fact, headline_sentence};
use super::naming::{name, song_by};
use super::phrases::phrases;
use super::text::{plain, truncate};
use crate::embed::View;
use crate::publish::Edition;
use crate::song::{Layer, LayerRole, Song};
use crate::words::Words;

/// The longest title that X and KakaoTalk show in full.
pub const TITLE_MAX_CHARS: usize = 70;
/// The longest description.
pub const DESCRIPTION_MAX_CHARS: usize = 200;

/// The title and description of one page, for its head, oEmbed and Discord.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// At most [`TITLE_MAX_CHARS`] characters: `Yours – Jin: No. 1 in 82 countries`.
    pub title: String,
    /// At most [`DESCRIPTION_MAX_CHARS`] characters; the chart's begins with the figure and its date.
    pub description: String,
}

impl Preview {
    /// The preview of the page that opens `view`.
    pub fn of(edition: &Edition, view: View) -> Preview {
        let (song, words) = (&*edition.song, edition.words);
        let about = match view {
            View::Chart => headline_fact(song, words).map(|fact| fact.in_title),
            View::Lyrics => Some(lyrics(song, words)),
            View::Credits => Some(phrases(words).credits.to_owned()),
        };
        let description = match view {
            View::Chart => chart_description(song, words),
            View::Lyrics => lyrics_description(song, words),
            View::Credits => credits_description(song, words),
        };
        Preview {
            title: title(&name(song, words), &plain(&about.unwrap_or_default())),
            description: truncate(&plain(&description), DESCRIPTION_MAX_CHARS),
        }
    }
}

/// `name: about` in one line. The name is shortened first, but keeps half of the line.
fn title(name: &str, about: &str) -> String {
    if about.is_empty() {
        return truncate(name, TITLE_MAX_CHARS);
    }
    let rest = TITLE_MAX_CHARS.saturating_sub(about.chars().count() + 2);
    let name = truncate(name, rest.max(TITLE_MAX_CHARS / 2));
    truncate(&format!("{name}: {about}"), TITLE_MAX_CHARS)
}

fn chart_description(song: &Song, words: &'static Words) -> String {
    let first = headline_sentence(song, words).unwrap_or_else(|| song_by(song, words));
    let work = song.context.as_ref().map(|context| {
        (words.work.work_and_use)(
            context.work.for_lang(words.tag),
            context.kind,
            context.song_use,
        )
    });
    let released = song
        .released
        .map(|when| (words.card.released)(&(words.formats.moment)(when)));
    let mut description = format!("{first}.");
    for more in [work, released].into_iter().flatten() {
        let longer = plain(&format!("{description} {more}."));
        if longer.chars().count() <= DESCRIPTION_MAX_CHARS {
            description = longer;
        }
    }
    description
}

/// The names of the layers whose text may be shown.
fn shown_layers(song: &Song, words: &Words) -> Vec<String> {
    let layers = song.lyrics.iter().flat_map(|lyrics| &lyrics.layers);
    let name = |layer: &Layer| match layer.role {
        LayerRole::Romanization => phrases(words).romanization.to_owned(),
        role => (words.lyrics.layer)(&layer.lang, role, None),
    };
    let mut names: Vec<String> = layers.filter(|layer| layer.may_show()).map(name).collect();
    names.dedup();
    names
}

fn lyrics(song: &Song, words: &Words) -> String {
    let (phrases, shown) = (phrases(words), shown_layers(song, words));
    if shown.is_empty() {
        return phrases.about_lyrics.to_owned();
    }
    let all = (phrases.lyrics_in)(&shown);
    let fits = name(song, words).chars().count() + 2 + all.chars().count() <= TITLE_MAX_CHARS;
    if fits { all } else { phrases.lyrics.to_owned() }
}

fn lyrics_description(song: &Song, words: &Words) -> String {
    let by = song_by(song, words);
    let Some(lyrics) = &song.lyrics else {
        return format!("{by}. {}", words.lyrics.no_lyrics);
    };
    let Some(layer) = lyrics.layers.iter().find(|layer| layer.may_show()) else {
        return format!("{by}. {}", words.lyrics.no_rights);
    };
    let all = (phrases(words).lyrics_in)(&shown_layers(song, words));
    let basis = layer.rights.as_ref().map_or_else(String::new, |rights| {
        format!(" {}.", (words.lyrics.rights_basis)(rights.basis))
    });
    format!("{by}: {all}.{basis}")
}

/// As many whole credits as fit, at least one.
fn credits_description(song: &Song, words: &Words) -> String {
    let by = song_by(song, words);
    if song.credits.is_empty() {
        return format!("{by}. {}", words.credits.no_credits);
    }
    let credits = song.credits.iter().map(|credit| {
        let names: Vec<&str> = credit
            .people
            .iter()
            .map(|person| words.person(&person.name))
            .collect();
        plain(&format!(
            "{}: {}",
            words.credit_role(credit),
            names.join(", ")
        ))
    });
    let lead = format!("{by}. ");
    let mut description = lead.clone();
    for credit in credits {
        let separator = if description == lead { "" } else { " · " };
        let longer = format!("{description}{separator}{credit}");
        if description != lead && longer.chars().count() > DESCRIPTION_MAX_CHARS {
            break;
        }
        description = longer;
    }
    description
}
