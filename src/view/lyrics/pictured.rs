//! Picked lines as the texts of a picture: the song, the lines in their layers, the notices, the address.

use crate::plot::{Passage, PassageKind};
use crate::song::{LayerRole, Song, is_rtl_text};
use crate::text::{notices, shown_layers, song_name, texts_of_lines};
use crate::words::Words;

/// The texts of a picture of these lines in the layers that are shown, never of more lines than an excerpt
/// has. `None` where none of them has a text that may be shown.
pub fn picture_of_lines(
    song: &Song,
    words: &'static Words,
    shown: &[usize],
    lines: &[usize],
    link: &str,
) -> Option<Vec<Passage>> {
    let lyrics = song.lyrics.as_ref()?;
    let layers = shown_layers(lyrics, shown);
    let original = |at: &&usize| lyrics.layers[**at].role == LayerRole::Original;
    let lead = layers.iter().find(original).or(layers.first());
    let said = |kind, text: String, has_gap_above| Passage {
        kind,
        lang: words.tag.to_owned(),
        rtl: is_rtl_text(&text),
        text,
        has_gap_above,
    };
    let mut passages = vec![said(PassageKind::Title, song_name(song, words), true)];
    for line in texts_of_lines(lyrics, shown, lines) {
        for (nth, (at, text)) in line.into_iter().enumerate() {
            let layer = &lyrics.layers[at];
            passages.push(Passage {
                kind: if lead == Some(&at) {
                    PassageKind::Lead
                } else {
                    PassageKind::OtherLayer
                },
                lang: layer.lang.clone(),
                rtl: layer.direction_of(&text) == "rtl",
                text,
                has_gap_above: nth == 0,
            });
        }
    }
    if passages.len() == 1 {
        return None;
    }
    for (nth, notice) in notices(song, words, lyrics, &layers)
        .into_iter()
        .enumerate()
    {
        passages.push(said(PassageKind::Notice, notice, nth == 0));
    }
    passages.push(said(PassageKind::Address, link.to_owned(), true));
    Some(passages)
}
