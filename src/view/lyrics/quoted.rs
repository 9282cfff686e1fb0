//! Lyrics outside the card: what stands under a text that a reader takes along, and the text of lines.

use super::super::summary::Summary;
use super::rights::facts;
use crate::song::{Basis, Layer, Lyrics, Song};
use crate::words::Words;

/// A text out of the panel as it is copied: under it the notice of every layer that is shown, and the
/// address. Of a layer in the public domain only its source is named, and where all are no address.
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
    let seen = lyrics.layers.iter().zip(shown);
    let seen = seen.filter(|(layer, on)| **on && layer.may_show());
    let seen: Vec<&Layer> = seen.map(|(layer, _)| layer).collect();
    let free = seen.iter().all(|layer| is_free(layer));
    let mut under: Vec<String> = Vec::new();
    if !free {
        let summary = Summary::of(song, words);
        under.push([&summary.title, " – ", &summary.artists].concat());
    }
    for layer in seen {
        let name = (words.layer)(&layer.lang, layer.role, layer.system.as_deref());
        let source = layer.source.map(|id| song.source(id).name());
        let source = source.map(|name| [words.source_mark, ": ", name].concat());
        let facts = if is_free(layer) {
            Vec::new()
        } else {
            facts(words, layer)
        };
        let said: Vec<String> = facts.into_iter().chain(source).collect();
        if !said.is_empty() {
            under.push([&name, ": ", &said.join(" · ")].concat());
        }
    }
    if !free {
        under.push(link.to_owned());
    }
    let text = text.trim_end();
    if under.is_empty() {
        return text.to_owned();
    }
    [text, "\n\n", &under.join("\n")].concat()
}

/// The text of these lines in the layers that are shown, never of more lines than an excerpt has.
pub fn text_of_lines(lyrics: &Lyrics, shown: &[bool], lines: &[usize]) -> String {
    let layers = lyrics.layers.iter().enumerate().zip(shown);
    let layers = layers.filter(|((_, layer), on)| **on && layer.may_show());
    let layers: Vec<usize> = layers.map(|((at, _), _)| at).collect();
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
            (!parts.is_empty()).then(|| parts.join(" "))
        });
        texts.collect::<Vec<_>>().join("\n")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    // Several layers of a line stand together, apart from the next line.
    lines.join(if layers.len() > 1 { "\n\n" } else { "\n" })
}

fn is_free(layer: &Layer) -> bool {
    let rights = layer.rights.as_ref();
    rights.is_some_and(|rights| rights.basis == Basis::PublicDomain)
}
