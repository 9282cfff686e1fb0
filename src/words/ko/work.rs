//! The work that the song was made for.

use crate::song::{ContextKind, SongUse};
use crate::words::language::WorkWords;

pub(super) const WORDS: WorkWords = WorkWords {
    made_for: "작품",
    work_and_use,
    premiered,
    first_heard: "첫 등장",
    episode: |number| format!("{number}회"),
    watch_on: "볼 수 있는 곳",
};

fn work_and_use(name: &str, kind: ContextKind, song_use: Option<SongUse>) -> String {
    let kind_text = match kind {
        ContextKind::TelevisionSeries => "드라마",
        ContextKind::WebSeries => "웹드라마",
        ContextKind::Film => "영화",
        ContextKind::Game => "게임",
        ContextKind::Musical => "뮤지컬",
    };
    let use_text = match song_use {
        Some(SongUse::MainTheme) => " · 메인 테마",
        Some(SongUse::Opening) => " · 오프닝",
        Some(SongUse::Ending) => " · 엔딩",
        Some(SongUse::Insert) => " · 삽입곡",
        None => "",
    };
    format!("{kind_text} {name} OST{use_text}")
}

fn premiered(kind: ContextKind) -> &'static str {
    match kind {
        ContextKind::TelevisionSeries => "첫 방송",
        ContextKind::WebSeries => "첫 공개",
        ContextKind::Film => "개봉",
        ContextKind::Game => "출시",
        ContextKind::Musical => "초연",
    }
}
