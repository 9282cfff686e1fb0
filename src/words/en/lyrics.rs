//! Lyrics: layers, rights, shared lines, and lines that follow a player.

use crate::song::{LayerRole, RightsBasis};
use crate::words::language::LyricsWords;
use crate::words::numbers::minutes;

pub(super) const WORDS: LyricsWords = LyricsWords {
    layers: "Languages",
    layer,
    layer_by,
    section,
    numbered_section: |section, number| [section, " ", number].concat(),
    background_vocals: "Background vocals",
    rights_basis,
    no_lyrics: "No lyrics for this song.",
    sung_by: "Sung by",
    no_rights: "We have no licence to show these lyrics.",
    no_links: "No licensed lyrics page is known.",
    read_at: "Read the licensed lyrics",
    steady_tempo: "Line times assume a steady tempo; they were not taken from a recording.",
    instrumental: |seconds| format!("Instrumental, {}", minutes(seconds)),
};

fn layer(lang: &str, role: LayerRole, system: Option<&str>) -> String {
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

fn layer_by(role: LayerRole, by: &str) -> String {
    match role {
        LayerRole::Original => by.to_owned(),
        LayerRole::Romanization => format!("romanised by {by}"),
        LayerRole::Translation => format!("translated by {by}"),
    }
}

fn section(name: &str) -> Option<&'static str> {
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

fn rights_basis(basis: RightsBasis) -> &'static str {
    match basis {
        RightsBasis::Licensed => "Licensed",
        RightsBasis::Permission => "By permission",
        RightsBasis::PublicDomain => "Public domain",
        RightsBasis::Excerpt => "Excerpt",
        RightsBasis::NotAllowed => "No licence",
    }
}
