//! Lyrics that follow a player, and the card's own one.

use crate::words::language::PlayerWords;
use crate::words::numbers::signed_tenths;

pub(super) const WORDS: PlayerWords = PlayerWords {
    play_from: |time| format!("{time}부터 재생"),
    back_to_line: "현재 소절로",
    offset: "가사 싱크 맞추기",
    earlier: "가사 앞당기기",
    later: "가사 늦추기",
    offset_seconds: |ms| signed_tenths(ms) + "초",
    preview: "미리듣기 중에는 실시간 가사를 쓸 수 없습니다.",
    other_length,
    ends_before,
    play_youtube: "YouTube에서 재생",
    player: "플레이어",
    close_player: "플레이어 닫기",
    loads_from: |host| format!("누르면 {host}에서 불러옵니다"),
    no_player: "이 페이지에서는 플레이어를 열 수 없습니다. 들을 수 있는 곳:",
};

fn other_length(player: &str, song: &str) -> String {
    format!("재생 중인 음원({player})과 이 곡({song})의 길이가 달라 실시간 가사를 쓸 수 없습니다.")
}

fn ends_before(player: &str, line: &str) -> String {
    format!(
        "재생 중인 음원이 가사의 마지막 줄({line})보다 먼저({player}) 끝나 실시간 가사를 쓸 수 없습니다."
    )
}
