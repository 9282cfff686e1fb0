//! Lyrics: layers, rights, shared lines, and lines that follow a player.

use crate::song::{LayerRole, RightsBasis};

pub(super) fn layer(lang: &str, role: LayerRole, system: Option<&str>) -> String {
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

pub(super) fn layer_by(role: LayerRole, by: &str) -> String {
    match role {
        LayerRole::Original => by.to_owned(),
        LayerRole::Romanization => format!("{by} 로마자 표기"),
        LayerRole::Translation => format!("{by} 번역"),
    }
}

pub(super) fn section(name: &str) -> Option<&'static str> {
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
pub(super) fn numbered_section(section: &str, number: &str) -> String {
    match section {
        "절" => [number, section].concat(),
        _ => [section, " ", number].concat(),
    }
}

pub(super) fn rights_basis(basis: RightsBasis) -> &'static str {
    match basis {
        RightsBasis::Licensed => "정식 라이선스",
        RightsBasis::Permission => "허락받음",
        RightsBasis::PublicDomain => "퍼블릭 도메인",
        RightsBasis::Excerpt => "발췌",
        RightsBasis::NotAllowed => "게재 허락 미확인",
    }
}

pub(super) fn lines_picked(count: usize, most: Option<usize>) -> String {
    let limit = most.map(|most| format!(" (최대 {most}줄)"));
    let limit = limit.unwrap_or_default();
    match count {
        0 => format!("공유할 줄을 고르세요{limit}"),
        count => format!("{count}줄 선택{limit}"),
    }
}

pub(super) const IMAGE_RESULTS: [&str; 3] = [
    "저장됨",
    "고른 줄이 이미지 한 장에 다 들어가지 않습니다. 줄 수를 줄여 주세요.",
    "이 브라우저에서는 이미지를 만들 수 없습니다.",
];

pub(super) fn other_length(player: &str, song: &str) -> String {
    format!("재생 중인 음원({player})과 이 곡({song})의 길이가 달라 실시간 가사를 쓸 수 없습니다.")
}

pub(super) fn ends_before(player: &str, line: &str) -> String {
    format!(
        "재생 중인 음원이 가사의 마지막 줄({line})보다 먼저({player}) 끝나 실시간 가사를 쓸 수 없습니다."
    )
}
