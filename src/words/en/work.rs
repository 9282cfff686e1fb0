//! The work that the song was made for.

use crate::song::{ContextKind, SongUse};
use crate::words::language::WorkWords;

pub(super) const WORDS: WorkWords = WorkWords {
    made_for: "Made for",
    work_and_use,
    premiered,
    first_heard: "First heard",
    episode: |number| format!("Episode {number}"),
    watch_on: "Watch on",
};

fn work_and_use(name: &str, kind: ContextKind, song_use: Option<SongUse>) -> String {
    let kind_text = match kind {
        ContextKind::TelevisionSeries => "the TV series",
        ContextKind::WebSeries => "the web series",
        ContextKind::Film => "the film",
        ContextKind::Game => "the game",
        ContextKind::Musical => "the musical",
    };
    let use_text = match song_use {
        Some(SongUse::MainTheme) => "Main theme of",
        Some(SongUse::Opening) => "Opening theme of",
        Some(SongUse::Ending) => "Ending theme of",
        Some(SongUse::Insert) => "Insert song in",
        None => "Song for",
    };
    format!("{use_text} {kind_text} {name}")
}

fn premiered(kind: ContextKind) -> &'static str {
    match kind {
        ContextKind::Game => "Released",
        _ => "Premiered",
    }
}
