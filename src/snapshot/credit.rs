//! Who made it, what it was made for, and who says so.

use super::ByLanguage;
use super::read::Next;

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Credit {
    /// A MusicBrainz relationship name: `lyricist`, `composer`, `arranger`.
    pub role: String,
    pub names: Vec<String>,
    /// What these people are known for, or what they did in detail.
    pub note: Option<String>,
    pub source: Option<String>,
}

impl Credit {
    pub(super) fn read(next: &mut Next) -> Credit {
        Credit {
            role: next.text(),
            names: next.texts(),
            note: next.may_text(),
            source: next.may_text(),
        }
    }
}

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Context {
    pub work: String,
    /// The work's name in other languages.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default, extend("default" = {})))]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "super::Map<String>"))]
    pub names: ByLanguage,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["television-series", "web-series", "film", "game", "musical"])))]
    pub kind: String,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(rename = "use"))]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["main theme", "opening theme", "ending theme", "insert song"])))]
    pub use_: Option<String>,
    /// What the work is about, in a sentence.
    pub about: Option<String>,
    pub premiered: Option<String>,
    /// Who made the work and its music, by role.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub credits: Vec<Credit>,
    /// The services that show it, by name.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub watch: Vec<String>,
    pub source: Option<String>,
}

impl Context {
    pub(super) fn read(next: &mut Next) -> Context {
        Context {
            work: next.text(),
            names: next.text_by_tag(),
            kind: next.text(),
            use_: next.may_text(),
            about: next.may_text(),
            premiered: next.may_text(),
            credits: next.list(Credit::read),
            watch: next.texts(),
            source: next.may_text(),
        }
    }
}

/// Somebody who said so. Cited by `id`; shown numbered in the order of this list.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Source {
    pub id: String,
    pub title: String,
    pub publisher: Option<String>,
    /// `https:` only.
    pub url: Option<String>,
    /// `https:` only: a kept copy.
    pub archive_url: Option<String>,
    pub published_at: Option<String>,
    pub accessed_at: Option<String>,
    /// What a reader should know of this source: its licence, its limits.
    pub note: Option<String>,
}

impl Source {
    pub(super) fn read(next: &mut Next) -> Source {
        Source {
            id: next.text(),
            title: next.text(),
            publisher: next.may_text(),
            url: next.may_text(),
            archive_url: next.may_text(),
            published_at: next.may_text(),
            accessed_at: next.may_text(),
            note: next.may_text(),
        }
    }
}
