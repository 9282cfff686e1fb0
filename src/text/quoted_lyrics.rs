//! Lyrics outside the card: copied text with its notices, and the text of lines.

use super::rights_notice::{RightsNotice, layer_name};
use super::summary::Summary;
use crate::song::{Layer, Lyrics, RightsBasis, Song};
use crate::words::Words;

/// Text selected in the panel as it is copied: followed by the notice of every layer that is shown, and the address. A layer
/// in the public domain has a notice only of what is stated; if all layers are, the address is left out.
pub fn copied_text(
    song: &Song,
    words: &'static Words,
    shown: &[bool],
    text: &str,
    link: &str,
) -> String {
    let Some(lyrics) = &song.lyrics else {
        return text.to_owned();
    };
    let seen = shown_layers(lyrics, shown);
    let free = seen.iter().all(|at| is_free(&lyrics.layers[*at]));
    let mut under = notices(song, words, lyrics, &seen);
    if !free {
        under.insert(0, song_name(song, words));
        under.push(link.to_owned());
    }
    let text = text.trim_end();
    if under.is_empty() {
        return text.to_owned();
    }
    [text, "\n\n", &under.join("\n")].concat()
}

/// The song as it is named outside the card.
pub fn song_name(song: &Song, words: &'static Words) -> String {
    let summary = Summary::of(song, words);
    [&summary.title, " – ", &summary.artists].concat()
}

/// The layers that are shown and may be, by place.
pub fn shown_layers(lyrics: &Lyrics, shown: &[bool]) -> Vec<usize> {
    let layers = lyrics.layers.iter().enumerate().zip(shown);
    let layers = layers.filter(|((_, layer), on)| **on && layer.may_show());
    layers.map(|((at, _), _)| at).collect()
}

/// What has to be said of each of these layers; of one in the public domain what is stated of it, but not
/// that it is.
pub fn notices(
    song: &Song,
    words: &'static Words,
    lyrics: &Lyrics,
    layers: &[usize],
) -> Vec<String> {
    let notices = layers.iter().filter_map(|at| {
        let layer = &lyrics.layers[*at];
        let name = layer_name(words, layer);
        let source = layer.source.map(|id| song.source(id).name());
        let source = source.map(|name| [words.source_mark, ": ", name].concat());
        let RightsNotice { by, basis, stated } = RightsNotice::of(words, layer);
        let basis = basis.filter(|_| !is_free(layer)).map(str::to_owned);
        let said = by.into_iter().chain(basis).chain(stated).chain(source);
        let said: Vec<String> = said.collect();
        (!said.is_empty()).then(|| [&name, ": ", &said.join(" · ")].concat())
    });
    notices.collect()
}

/// The text of these lines in the layers that are shown, never of more lines than an excerpt has.
pub fn text_of_lines(lyrics: &Lyrics, shown: &[bool], lines: &[usize]) -> String {
    let lines = texts_of_lines(lyrics, shown, lines).into_iter();
    let lines = lines.map(|line| {
        let texts: Vec<String> = line.into_iter().map(|(_, text)| text).collect();
        texts.join("\n")
    });
    let lines: Vec<String> = lines.collect();
    // The layers of a line are a paragraph.
    let several = shown_layers(lyrics, shown).len() > 1;
    lines.join(if several { "\n\n" } else { "\n" })
}

/// The same by line: the texts of each that has any, with the layer of each.
pub fn texts_of_lines(
    lyrics: &Lyrics,
    shown: &[bool],
    lines: &[usize],
) -> Vec<Vec<(usize, String)>> {
    let layers = shown_layers(lyrics, shown);
    let most = lyrics.most_shared(shown);
    let lines = lines
        .iter()
        .take(most)
        .filter_map(|at| lyrics.lines.get(*at));
    let lines = lines.map(|line| {
        let behind = line.background.as_ref();
        let texts = layers.iter().filter_map(|at| {
            let sung = line.texts[*at].as_deref().unwrap_or_default();
            let behind = behind.and_then(|behind| behind.texts[*at].as_deref());
            let behind = behind.filter(|text| !text.is_empty());
            let behind = behind.map(|text| ["(", text, ")"].concat());
            let parts = [Some(sung.to_owned()), behind].into_iter().flatten();
            let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
            (!parts.is_empty()).then(|| (*at, parts.join(" ")))
        });
        texts.collect::<Vec<_>>()
    });
    lines.filter(|line| !line.is_empty()).collect()
}

fn is_free(layer: &Layer) -> bool {
    let rights = layer.rights.as_ref();
    rights.is_some_and(|rights| rights.basis == RightsBasis::PublicDomain)
}
