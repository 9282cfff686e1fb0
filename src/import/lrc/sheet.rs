//! A file's lines as layers: the line itself, each alternative, each translation.

use super::{Line, Lrc};
use crate::import::sheet;
use crate::import::sheet::{Background, Layer, Sheet, Singer};
use crate::song::LayerRole;
use std::collections::BTreeSet;

/// The lyrics of a file in this language.
pub fn sheet(lrc: Lrc, lang: &str) -> Sheet {
    let most = lrc.lines.iter().map(|line| line.alternatives.len()).max();
    let most = most.unwrap_or(0);
    let mut layers = vec![Layer {
        lang: Some(lang.to_owned()),
        role: None,
    }];
    let open = || Layer {
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
    // A translation into the language of the lines has its language wrong.
    let free = |stated: &Option<String>| stated.clone().filter(|stated| stated != lang);
    layers.extend(langs.iter().map(|stated| Layer {
        lang: free(stated),
        ..open()
    }));
    let voices: BTreeSet<char> = lrc.lines.iter().filter_map(|line| line.singer).collect();
    let singers = voices.into_iter().map(|voice| Singer {
        id: id(voice),
        name: None,
        kind: None,
    });
    Sheet {
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

fn line(line: Line, first: usize, langs: &[Option<String>]) -> sheet::Line {
    // Only the end of the last word says where a line ends.
    let end_ms = line.sung.words.last().and_then(|word| word.end_ms);
    let texts = [line.sung].into_iter().chain(line.alternatives);
    let mut texts: Vec<_> = texts.enumerate().collect();
    for (lang, piece) in line.translations {
        let place = langs.iter().position(|other| *other == lang);
        texts.extend(place.map(|place| (first + place, piece)));
    }
    texts.sort_by_key(|(layer, _)| *layer);
    sheet::Line {
        place: line.place,
        start_ms: line.start_ms,
        end_ms,
        section: None,
        singers: line.singer.map(id).into_iter().collect(),
        texts,
        background: line.background.map(|piece| Background {
            start_ms: piece.words.first().map(|word| word.start_ms),
            end_ms: piece.words.last().and_then(|word| word.end_ms),
            texts: vec![(0, piece)],
        }),
    }
}
