//! The lyrics panel.

use crate::song::{LayerRole, RightsBasis};

/// The lyrics panel.
pub struct LyricsWords {
    /// The label of the choice of layers.
    pub layers: &'static str,
    /// A layer by its language's tag, its role and its romanization system.
    pub layer: fn(&str, LayerRole, Option<&str>) -> String,
    /// Who made the text of a layer.
    pub layer_by: fn(LayerRole, &str) -> String,
    /// A section of a song by its name in lower case without spaces and hyphens.
    pub section: fn(&str) -> Option<&'static str>,
    /// One of several sections of a kind, by the word for the kind and its number.
    pub numbered_section: fn(&str, &str) -> String,
    /// The label of background vocals, for screen readers.
    pub background_vocals: &'static str,
    /// What allows a text to be shown.
    pub rights_basis: fn(RightsBasis) -> &'static str,
    /// The lyrics panel of a song without lyrics.
    pub no_lyrics: &'static str,
    /// The singers of lyrics that are not shown.
    pub sung_by: &'static str,
    /// Why lyrics are not shown.
    pub no_rights: &'static str,
    /// Why there is no link to the lyrics either.
    pub no_links: &'static str,
    /// The link to licensed lyrics.
    pub read_at: &'static str,
    /// The note on times that were computed from a steady tempo.
    pub steady_tempo: &'static str,
    /// A break of so many seconds.
    pub instrumental: fn(u32) -> String,
}
