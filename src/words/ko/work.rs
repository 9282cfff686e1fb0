//! The work that the song was made for.

use crate::song::{ContextKind, Use};

pub(super) fn work(name: &str, kind: ContextKind, use_: Option<Use>) -> String {
    let kind = match kind {
        ContextKind::TelevisionSeries => "드라마",
        ContextKind::WebSeries => "웹드라마",
        ContextKind::Film => "영화",
        ContextKind::Game => "게임",
        ContextKind::Musical => "뮤지컬",
    };
    let use_ = match use_ {
        Some(Use::MainTheme) => " · 메인 테마",
        Some(Use::Opening) => " · 오프닝",
        Some(Use::Ending) => " · 엔딩",
        Some(Use::Insert) => " · 삽입곡",
        None => "",
    };
    format!("{kind} {name} OST{use_}")
}

pub(super) fn premiered(kind: ContextKind) -> &'static str {
    match kind {
        ContextKind::TelevisionSeries => "첫 방송",
        ContextKind::WebSeries => "첫 공개",
        ContextKind::Film => "개봉",
        ContextKind::Game => "출시",
        ContextKind::Musical => "초연",
    }
}
