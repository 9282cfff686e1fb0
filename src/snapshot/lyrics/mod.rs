//! Lyrics in layers, with the right to show each.

mod layer;
mod text;

pub use layer::{Layer, Rights};
pub use text::{LineText, Word};

use super::field_reader::FieldReader;
use crate::snapshot::ByLanguage;

/// The lyrics.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Lyrics {
    /// What follows a player: with `none` nothing, even if lines have times; where absent, every line that has a time.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["none", "line", "word"])))]
    pub sync: Option<String>,
    /// Where the times come from: a `recording`, or computed from a `steady-tempo`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["recording", "steady-tempo"])))]
    pub timing: Option<String>,
    /// Who sings. Lines refer to them by `id`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub singers: Vec<Singer>,
    /// The lines in the order in which they are sung.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub lines: Vec<LyricsLine>,
    /// The original first.
    pub layers: Vec<Layer>,
}

impl Lyrics {
    pub(super) fn read(fields: &mut FieldReader) -> Lyrics {
        Lyrics {
            sync: fields.optional_text(),
            timing: fields.optional_text(),
            singers: fields.list(Singer::read),
            lines: fields.list(LyricsLine::read),
            layers: fields.list(Layer::read),
        }
    }
}

/// A singer.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Singer {
    /// The name by which lines refer to this singer.
    pub id: String,
    /// A singer without a name is not named on the card and has no colour there.
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
    fn read(fields: &mut FieldReader) -> Singer {
        Singer {
            id: fields.text(),
            name: fields.optional_text(),
            names: fields.text_by_tag(),
            kind: fields.optional_text(),
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
    /// The background vocals.
    pub background: Option<Background>,
    /// What a reader should know of this line.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub notes: Vec<Note>,
}

impl LyricsLine {
    fn read(fields: &mut FieldReader) -> LyricsLine {
        LyricsLine {
            id: fields.optional_text(),
            start_ms: fields.optional_whole_number(),
            end_ms: fields.optional_whole_number(),
            section: fields.optional_text(),
            singers: fields.texts(),
            layers: LineText::by_layer(fields),
            background: fields.optional_object(Background::read),
            notes: fields.list(Note::read),
        }
    }
}

/// The background vocals of a line.
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
    fn read(fields: &mut FieldReader) -> Background {
        Background {
            start_ms: fields.optional_whole_number(),
            end_ms: fields.optional_whole_number(),
            layers: LineText::by_layer(fields),
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
    fn read(fields: &mut FieldReader) -> Note {
        Note {
            text: fields.text(),
            lang: fields.optional_text(),
            source: fields.optional_text(),
        }
    }
}
