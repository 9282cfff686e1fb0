//! Lyrics outside the card: copied text with its notices, and the text of lines.

use super::rights_notice::{RightsNotice, layer_name};
use super::summary::Summary;
use crate::song::{Layer, LayerText, Line, Lyrics, RightsBasis, Song};
use crate::words::Words;

/// Text selected in the panel as it is copied: followed by the notice of every layer that is shown, and the address. A layer
/// in the public domain has a notice only of what is stated; if all layers are, the address is left out.
pub fn copied_text(
    song: &Song,
    words: &'static Words,
    shown: &[usize],
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
    if under.is_empty() {
        return text.trim_end().to_owned();
    }
    [text.trim_end(), "\n\n", &under.join("\n")].concat()
}

/// The song as it is named outside the card.
pub fn song_name(song: &Song, words: &'static Words) -> String {
    let summary = Summary::of(song, words);
    [&summary.title, " – ", &summary.artists].concat()
}

/// The indexes of the layers that are shown and may be.
pub fn shown_layers(lyrics: &Lyrics, shown: &[usize]) -> Vec<usize> {
    let may_show = lyrics.layers_that_may_show().map(|(index, _)| index);
    may_show.filter(|index| shown.contains(index)).collect()
}

/// What has to be said of each of these layers; of one in the public domain what is stated of it, but not
/// that it is.
pub fn notices(
    song: &Song,
    words: &'static Words,
    lyrics: &Lyrics,
    layers: &[usize],
) -> Vec<String> {
    let notice = |index: &usize| {
        let layer = &lyrics.layers[*index];
        let name = layer_name(words, layer);
        let source = layer
            .source
            .map(|id| [words.sources.source_mark, ": ", song.source(id).name()].concat());
        let RightsNotice { by, basis, stated } = RightsNotice::of(words, layer);
        let stated_basis = basis.filter(|_| !is_free(layer)).map(str::to_owned);
        let parts: Vec<String> = by
            .into_iter()
            .chain(stated_basis)
            .chain(stated)
            .chain(source)
            .collect();
        (!parts.is_empty()).then(|| [&name, ": ", &parts.join(" · ")].concat())
    };
    layers.iter().filter_map(notice).collect()
}

/// The text of these lines in the layers that are shown, never of more lines than an excerpt has.
pub fn text_of_lines(lyrics: &Lyrics, shown: &[usize], lines: &[usize]) -> String {
    let paragraph = |texts: Vec<(usize, String)>| {
        let texts: Vec<String> = texts.into_iter().map(|(_, text)| text).collect();
        texts.join("\n")
    };
    let paragraphs: Vec<String> = texts_of_lines(lyrics, shown, lines)
        .into_iter()
        .map(paragraph)
        .collect();
    // The layers of a line are a paragraph.
    let several = shown_layers(lyrics, shown).len() > 1;
    paragraphs.join(if several { "\n\n" } else { "\n" })
}

/// The same by line: the texts of each that has any, with the index of the layer of each.
pub fn texts_of_lines(
    lyrics: &Lyrics,
    shown: &[usize],
    lines: &[usize],
) -> Vec<Vec<(usize, String)>> {
    let layers = shown_layers(lyrics, shown);
    let texts_in_layers = |line: &Line| {
        let text_in = |index: &usize| Some((*index, text_in_layer(line, *index)?));
        layers.iter().filter_map(text_in).collect::<Vec<_>>()
    };
    lines
        .iter()
        .take(lyrics.most_shared(shown))
        .filter_map(|index| lyrics.lines.get(*index))
        .map(texts_in_layers)
        .filter(|texts| !texts.is_empty())
        .collect()
}

/// A line with its background vocals in parentheses, in the layer with this index.
fn text_in_layer(line: &Line, layer: usize) -> Option<String> {
    let text = |texts: &[Option<LayerText>]| Some(texts[layer].as_ref()?.text.clone());
    let background = line.background.as_ref();
    let sung = text(&line.texts).filter(|text| !text.is_empty());
    let in_parentheses = background
        .and_then(|background| text(&background.texts))
        .filter(|text| !text.is_empty())
        .map(|text| ["(", &text, ")"].concat());
    match (sung, in_parentheses) {
        (Some(sung), Some(behind)) => Some([&sung, " ", &behind].concat()),
        (sung, behind) => sung.or(behind),
    }
}

fn is_free(layer: &Layer) -> bool {
    let rights = layer.rights.as_ref();
    rights.is_some_and(|rights| rights.basis == RightsBasis::PublicDomain)
}
