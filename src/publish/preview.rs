//! What a link to a page says of it: a title and a description, as plain text of their lengths.

use super::fact::Fact;
use super::naming::{name, sentence, song_by};
use super::phrases::phrases;
use super::text::{cut, plain};
use crate::embed::View;
use crate::publish::Edition;
use crate::song::{Layer, LayerRole, Song};
use crate::words::Words;

/// The longest title that X and Kakao show whole, in characters.
pub const TITLE: usize = 70;
/// The longest description, in characters.
pub const DESCRIPTION: usize = 200;

/// Of one page, for its head and for whoever unfurls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// At most [`TITLE`] characters: `Yours – Jin: No. 1 in 82 countries`.
    pub title: String,
    /// At most [`DESCRIPTION`] characters; the chart's begins with the figure and its date.
    pub description: String,
}

impl Preview {
    /// What the reader of a view lands on.
    pub fn of(edition: &Edition, view: View) -> Preview {
        let (song, words) = (&*edition.song, edition.words);
        let about = match view {
            View::Chart => Fact::leading(song, words).map(|fact| fact.short),
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
            description: cut(&plain(&description), DESCRIPTION),
        }
    }
}

/// Both in one line. The name gives way before what is said of it does, but keeps half of the line.
fn title(name: &str, about: &str) -> String {
    if about.is_empty() {
        return cut(name, TITLE);
    }
    let left = TITLE.saturating_sub(about.chars().count() + 2);
    let name = cut(name, left.max(TITLE / 2));
    cut(&format!("{name}: {about}"), TITLE)
}

fn chart_description(song: &Song, words: &'static Words) -> String {
    let first = sentence(song, words).unwrap_or_else(|| song_by(song, words));
    let work = song.context.as_ref().map(|context| {
        (words.work)(
            context.work.for_lang(words.tag),
            context.kind,
            context.song_use,
        )
    });
    let released = song
        .released
        .map(|when| (words.released)(&(words.moment)(when)));
    let mut description = format!("{first}.");
    for more in [work, released].into_iter().flatten() {
        let longer = plain(&format!("{description} {more}."));
        if longer.chars().count() <= DESCRIPTION {
            description = longer;
        }
    }
    description
}

/// The layers whose text may be shown, by the names of their languages.
fn shown(song: &Song, words: &Words) -> Vec<String> {
    let layers = song.lyrics.iter().flat_map(|lyrics| &lyrics.layers);
    let name = |layer: &Layer| match layer.role {
        LayerRole::Romanization => phrases(words).romanization.to_owned(),
        role => (words.layer)(&layer.lang, role, None),
    };
    let mut names: Vec<String> = layers.filter(|layer| layer.may_show()).map(name).collect();
    names.dedup();
    names
}

fn lyrics(song: &Song, words: &Words) -> String {
    let (phrases, shown) = (phrases(words), shown(song, words));
    if shown.is_empty() {
        return phrases.about_lyrics.to_owned();
    }
    let all = (phrases.lyrics_in)(&shown);
    let fits = name(song, words).chars().count() + 2 + all.chars().count() <= TITLE;
    if fits { all } else { phrases.lyrics.to_owned() }
}

fn lyrics_description(song: &Song, words: &Words) -> String {
    let by = song_by(song, words);
    let Some(lyrics) = &song.lyrics else {
        return format!("{by}. {}", words.no_lyrics);
    };
    let Some(layer) = lyrics.layers.iter().find(|layer| layer.may_show()) else {
        return format!("{by}. {}", words.no_rights);
    };
    let all = (phrases(words).lyrics_in)(&shown(song, words));
    let basis = layer
        .rights
        .as_ref()
        .map(|rights| (words.basis)(rights.basis));
    let basis = basis.map_or_else(String::new, |basis| format!(" {basis}."));
    format!("{by}: {all}.{basis}")
}

/// As many whole credits as there is room for.
fn credits_description(song: &Song, words: &Words) -> String {
    let by = song_by(song, words);
    if song.credits.is_empty() {
        return format!("{by}. {}", words.no_credits);
    }
    let credits = song.credits.iter().map(|credit| {
        let names = credit.people.iter();
        let names: Vec<&str> = names.map(|person| words.person(&person.name)).collect();
        plain(&format!("{}: {}", words.credited(credit), names.join(", ")))
    });
    let lead = format!("{by}. ");
    let mut description = lead.clone();
    for credit in credits {
        let mark = if description == lead { "" } else { " · " };
        let longer = format!("{description}{mark}{credit}");
        if description != lead && longer.chars().count() > DESCRIPTION {
            break;
        }
        description = longer;
    }
    description
}
