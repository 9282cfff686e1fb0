//! The work that the song was made for.

use crate::song::{ContextKind, Use};

pub(super) fn work(name: &str, kind: ContextKind, use_: Option<Use>) -> String {
    let kind = match kind {
        ContextKind::TelevisionSeries => "the television series",
        ContextKind::WebSeries => "the web series",
        ContextKind::Film => "the film",
        ContextKind::Game => "the game",
        ContextKind::Musical => "the musical",
    };
    let use_ = match use_ {
        Some(Use::MainTheme) => "Main theme",
        Some(Use::Opening) => "Opening theme",
        Some(Use::Ending) => "Ending theme",
        Some(Use::Insert) => "Insert song",
        None => "Song",
    };
    format!("OST of {kind} {name} · {use_}")
}

pub(super) fn premiered(kind: ContextKind) -> &'static str {
    match kind {
        ContextKind::Game => "Published",
        _ => "Premiered",
    }
}
