//! The work that the song was made for.

use crate::song::{ContextKind, Use};

pub(super) fn work(name: &str, kind: ContextKind, use_: Option<Use>) -> String {
    let kind = match kind {
        ContextKind::TelevisionSeries => "the TV series",
        ContextKind::WebSeries => "the web series",
        ContextKind::Film => "the film",
        ContextKind::Game => "the game",
        ContextKind::Musical => "the musical",
    };
    let use_ = match use_ {
        Some(Use::MainTheme) => "Main theme of",
        Some(Use::Opening) => "Opening theme of",
        Some(Use::Ending) => "Ending theme of",
        Some(Use::Insert) => "Insert song in",
        None => "Song for",
    };
    format!("{use_} {kind} {name}")
}

pub(super) fn premiered(kind: ContextKind) -> &'static str {
    match kind {
        ContextKind::Game => "Released",
        _ => "Premiered",
    }
}
