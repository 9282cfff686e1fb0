//! Lyrics: layers, rights, shared lines, and lines that follow a player.

use crate::song::{LayerRole, RightsBasis};

pub(super) fn layer(lang: &str, role: LayerRole, system: Option<&str>) -> String {
    let language = match lang.split('-').next().unwrap_or(lang) {
        "ko" => "Korean",
        "en" => "English",
        "ja" => "Japanese",
        "zh" => "Chinese",
        "es" => "Spanish",
        "fr" => "French",
        "de" => "German",
        "pt" => "Portuguese",
        "id" => "Indonesian",
        "th" => "Thai",
        "vi" => "Vietnamese",
        "ar" => "Arabic",
        _ => lang,
    };
    match (role, system) {
        (LayerRole::Romanization, Some(system)) => format!("{language}, {system}"),
        (LayerRole::Romanization, None) => format!("{language}, romanised"),
        _ => language.to_owned(),
    }
}

pub(super) fn layer_by(role: LayerRole, by: &str) -> String {
    match role {
        LayerRole::Original => by.to_owned(),
        LayerRole::Romanization => format!("romanised by {by}"),
        LayerRole::Translation => format!("translated by {by}"),
    }
}

pub(super) fn section(name: &str) -> Option<&'static str> {
    Some(match name {
        "refrain" => "Refrain",
        "verse" => "Verse",
        "chorus" => "Chorus",
        "bridge" => "Bridge",
        "intro" => "Intro",
        "prechorus" => "Pre-chorus",
        "postchorus" => "Post-chorus",
        "hook" => "Hook",
        "rap" => "Rap",
        "interlude" => "Interlude",
        "instrumental" => "Instrumental",
        "outro" => "Outro",
        _ => return None,
    })
}

pub(super) fn rights_basis(basis: RightsBasis) -> &'static str {
    match basis {
        RightsBasis::Licensed => "Licensed",
        RightsBasis::Permission => "By permission",
        RightsBasis::PublicDomain => "Public domain",
        RightsBasis::Excerpt => "Excerpt",
        RightsBasis::NotAllowed => "No licence",
    }
}

pub(super) fn lines_picked(count: usize, most: Option<usize>) -> String {
    let limit = most.map(|most| format!(" (up to {most})"));
    let limit = limit.unwrap_or_default();
    match count {
        0 => "Choose the lines to share".to_owned() + &limit,
        1 => "1 line".to_owned() + &limit,
        count => format!("{count} lines{limit}"),
    }
}

pub(super) const IMAGE_RESULTS: [&str; 3] = [
    "Saved",
    "These lines don’t fit in one image. Choose fewer.",
    "This browser can’t make the image.",
];

pub(super) fn other_length(player: &str, song: &str) -> String {
    format!(
        "The player’s recording is {player} long and the song {song}, so the lyrics don’t follow it."
    )
}

pub(super) fn ends_before(player: &str, line: &str) -> String {
    format!(
        "The player ends at {player}, before the last line at {line}, so the lyrics don’t follow it."
    )
}
