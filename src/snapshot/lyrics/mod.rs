//! Lyrics in layers, with the right to show each.

mod layer;
mod text;

pub use layer::{Layer, Rights};
pub use text::{LineText, Word};

use super::read::Next;
use crate::snapshot::ByLanguage;

/// The lyrics.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Lyrics {
    /// What follows a player: with `none` no line, whatever times it has; where absent, every line that has one.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["none", "line", "word"])))]
    pub sync: Option<String>,
    /// Where the times come from: a `recording`, or a `steady-tempo` laid under the text.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["recording", "steady-tempo"])))]
    pub timing: Option<String>,
    /// Whoever sings, for lines to name by `id`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub singers: Vec<Singer>,
    /// The lines in the order in which they are sung.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub lines: Vec<LyricsLine>,
    /// The original first.
    pub layers: Vec<Layer>,
}

impl Lyrics {
    pub(super) fn read(next: &mut Next) -> Lyrics {
        Lyrics {
            sync: next.may_text(),
            timing: next.may_text(),
            singers: next.list(Singer::read),
            lines: next.list(LyricsLine::read),
            layers: next.list(Layer::read),
        }
    }
}

/// Somebody who sings.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Singer {
    /// The name by which lines refer to this singer.
    pub id: String,
    /// Whoever has none is not named on the card, and has no colour there.
    pub name: Option<String>,
    /// The name in other languages.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default, extend("default" = {})))]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "crate::snapshot::Map<String>")
    )]
    pub names: ByLanguage,
    /// What TTML calls the type of an agent.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["person", "group", "other", "character"])))]
    pub kind: Option<String>,
}

impl Singer {
    fn read(next: &mut Next) -> Singer {
        Singer {
            id: next.text(),
            name: next.may_text(),
            names: next.text_by_tag(),
            kind: next.may_text(),
        }
    }
}

/// One line of the lyrics.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct LyricsLine {
    /// The name by which addresses and events refer to this line: `l3`.
    pub id: Option<String>,
    /// When the line begins, in milliseconds from the start of the song.
    pub start_ms: Option<i64>,
    /// When it ends, in milliseconds from the start of the song.
    pub end_ms: Option<i64>,
    /// `verse`, `refrain` and so on, at the first line of each.
    pub section: Option<String>,
    /// Who sings it: ids of `singers`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub singers: Vec<String>,
    /// The line's text by layer.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "crate::snapshot::Map<LineText>")
    )]
    pub layers: Vec<(String, LineText)>,
    /// What others sing behind it.
    pub background: Option<Background>,
    /// What a reader should know of this line.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub notes: Vec<Note>,
}

impl LyricsLine {
    fn read(next: &mut Next) -> LyricsLine {
        LyricsLine {
            id: next.may_text(),
            start_ms: next.may_whole(),
            end_ms: next.may_whole(),
            section: next.may_text(),
            singers: next.texts(),
            layers: LineText::by_layer(next),
            background: next.may_object(Background::read),
            notes: next.list(Note::read),
        }
    }
}

/// What others sing behind a line.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Background {
    /// When it begins, in milliseconds from the start of the song.
    pub start_ms: Option<i64>,
    /// When it ends, in milliseconds from the start of the song.
    pub end_ms: Option<i64>,
    /// The text by layer, under the rights of each.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "crate::snapshot::Map<LineText>")
    )]
    pub layers: Vec<(String, LineText)>,
}

impl Background {
    fn read(next: &mut Next) -> Background {
        Background {
            start_ms: next.may_whole(),
            end_ms: next.may_whole(),
            layers: LineText::by_layer(next),
        }
    }
}

/// What a reader should know of a line.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Note {
    /// The note.
    pub text: String,
    /// BCP 47; the snapshot's own language where absent.
    pub lang: Option<String>,
    /// The id of a source.
    pub source: Option<String>,
}

impl Note {
    fn read(next: &mut Next) -> Note {
        Note {
            text: next.text(),
            lang: next.may_text(),
            source: next.may_text(),
        }
    }
}
