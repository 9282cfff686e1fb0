//! Converts a file's lines to layers: the line itself, each alternative, each translation.

use super::document::{LrcFile, LrcLine};
use crate::import::parsed_lyrics;
use crate::import::parsed_lyrics::{ParsedBackground, ParsedLayer, ParsedLyrics, ParsedSinger};
use crate::song::LayerRole;
use std::collections::BTreeSet;

/// The lyrics of a file whose lines are in this language.
pub fn parsed_lyrics(lrc: LrcFile, lang: &str) -> ParsedLyrics {
    let most = lrc
        .lines
        .iter()
        .map(|line| line.alternatives.len())
        .max()
        .unwrap_or(0);
    let mut layers = vec![ParsedLayer {
        lang: Some(lang.to_owned()),
        role: None,
    }];
    let open = || ParsedLayer {
        lang: None,
        role: Some(LayerRole::Translation),
    };
    layers.extend((0..most).map(|_| open()));
    let mut langs: Vec<Option<String>> = Vec::new();
    for (stated, _) in lrc.lines.iter().flat_map(|line| &line.translations) {
        if !langs.contains(stated) {
            langs.push(stated.clone());
        }
    }
    // A translation with the language of the lines has a wrong language.
    let free = |stated: &Option<String>| stated.clone().filter(|stated| stated != lang);
    layers.extend(langs.iter().map(|stated| ParsedLayer {
        lang: free(stated),
        ..open()
    }));
    let voices: BTreeSet<char> = lrc.lines.iter().filter_map(|line| line.singer).collect();
    let singers = voices.into_iter().map(|voice| ParsedSinger {
        id: id(voice),
        name: None,
        kind: None,
    });
    ParsedLyrics {
        singers: singers.collect(),
        layers,
        lines: lrc
            .lines
            .into_iter()
            .map(|each| line(each, 1 + most, &langs))
            .collect(),
    }
}

fn id(voice: char) -> String {
    format!("v{voice}")
}

fn line(line: LrcLine, first: usize, langs: &[Option<String>]) -> parsed_lyrics::ParsedLine {
    // Only the end of the last word gives the end of a line.
    let end_ms = line.sung.words.last().and_then(|word| word.end_ms);
    let mut texts: Vec<_> = [line.sung]
        .into_iter()
        .chain(line.alternatives)
        .enumerate()
        .collect();
    for (lang, piece) in line.translations {
        let place = langs.iter().position(|other| *other == lang);
        texts.extend(place.map(|place| (first + place, piece)));
    }
    texts.sort_by_key(|(layer, _)| *layer);
    parsed_lyrics::ParsedLine {
        at: line.at,
        start_ms: line.start_ms,
        end_ms,
        section: None,
        singers: line.singer.map(id).into_iter().collect(),
        texts,
        background: line.background.map(|piece| ParsedBackground {
            start_ms: piece.words.first().map(|word| word.start_ms),
            end_ms: piece.words.last().and_then(|word| word.end_ms),
            texts: vec![(0, piece)],
        }),
    }
}
