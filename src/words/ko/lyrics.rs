//! Lyrics: layers, rights, shared lines, and lines that follow a player.

use crate::song::{LayerRole, RightsBasis};
use crate::words::language::LyricsWords;
use crate::words::numbers::minutes;

pub(super) const WORDS: LyricsWords = LyricsWords {
    layers: "언어",
    layer,
    layer_by,
    section,
    numbered_section,
    background_vocals: "코러스",
    rights_basis,
    no_lyrics: "이 곡의 가사가 없습니다.",
    sung_by: "노래",
    no_rights: "게재 허락이 확인되지 않아 가사를 싣지 않습니다.",
    no_links: "등록된 공식 링크가 없습니다.",
    read_at: "정식 가사 보기",
    steady_tempo: "가사 시간은 일정한 템포를 기준으로 한 것이며, 음원에서 잰 값이 아닙니다.",
    instrumental: |seconds| format!("간주 {}", minutes(seconds)),
};

fn layer(lang: &str, role: LayerRole, system: Option<&str>) -> String {
    let language = match lang.split('-').next().unwrap_or(lang) {
        "ko" => "한국어",
        "en" => "영어",
        "ja" => "일본어",
        "zh" => "중국어",
        "es" => "스페인어",
        "fr" => "프랑스어",
        "de" => "독일어",
        "pt" => "포르투갈어",
        "id" => "인도네시아어",
        "th" => "태국어",
        "vi" => "베트남어",
        "ar" => "아랍어",
        _ => lang,
    };
    match (role, system) {
        (LayerRole::Romanization, Some("Revised Romanization")) => {
            format!("{language} 로마자(표준 표기법)")
        }
        (LayerRole::Romanization, Some(system)) => format!("{language} 로마자({system})"),
        (LayerRole::Romanization, None) => format!("{language} 로마자"),
        _ => language.to_owned(),
    }
}

fn layer_by(role: LayerRole, by: &str) -> String {
    match role {
        LayerRole::Original => by.to_owned(),
        LayerRole::Romanization => format!("{by} 로마자 표기"),
        LayerRole::Translation => format!("{by} 번역"),
    }
}

fn section(name: &str) -> Option<&'static str> {
    Some(match name {
        "refrain" => "후렴구",
        "verse" => "절",
        "chorus" => "후렴",
        "bridge" => "브리지",
        "intro" => "인트로",
        "prechorus" => "프리코러스",
        "postchorus" => "포스트코러스",
        "hook" => "훅",
        "rap" => "랩",
        "interlude" | "instrumental" => "간주",
        "outro" => "아웃트로",
        _ => return None,
    })
}

/// The number is before the word for a verse (`2절`), after every other.
fn numbered_section(section: &str, number: &str) -> String {
    match section {
        "절" => [number, section].concat(),
        _ => [section, " ", number].concat(),
    }
}

fn rights_basis(basis: RightsBasis) -> &'static str {
    match basis {
        RightsBasis::Licensed => "정식 라이선스",
        RightsBasis::Permission => "허락받음",
        RightsBasis::PublicDomain => "퍼블릭 도메인",
        RightsBasis::Excerpt => "발췌",
        RightsBasis::NotAllowed => "게재 허락 미확인",
    }
}
