//! The text of a line in one layer, with its words and readings.

use crate::snapshot::field_reader::FieldReader;

/// The text of a line in one layer.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct LineText {
    /// The text of the line.
    pub text: String,
    /// Words or syllables with their times, in order; each is a part of the text.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub words: Vec<Word>,
    /// How parts of the text are read, in order; each base is a part of the text, within one word.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub ruby: Vec<Ruby>,
}

impl LineText {
    pub(super) fn by_layer(fields: &mut FieldReader) -> Vec<(String, LineText)> {
        let mut texts = Vec::new();
        for (layer, value) in fields.map() {
            texts.push((std::mem::take(layer), fields.part(value, LineText::read)));
        }
        texts
    }

    fn read(fields: &mut FieldReader) -> LineText {
        LineText {
            text: fields.text(),
            words: fields.list(Word::read),
            ruby: fields.list(Ruby::read),
        }
    }
}

/// A reading above a part of a text, as kana above kanji.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Ruby {
    /// The part of the text.
    pub base: String,
    /// How it is read.
    pub text: String,
}

impl Ruby {
    fn read(fields: &mut FieldReader) -> Ruby {
        Ruby {
            base: fields.text(),
            text: fields.text(),
        }
    }
}

/// A word or a syllable with its time.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Word {
    /// When the word begins, in milliseconds from the start of the song.
    pub start_ms: i64,
    /// When it ends, in milliseconds from the start of the song.
    pub end_ms: Option<i64>,
    /// The word or syllable as it is in the line.
    pub text: String,
}

impl Word {
    fn read(fields: &mut FieldReader) -> Word {
        Word {
            start_ms: fields.whole_number(),
            end_ms: fields.optional_whole_number(),
            text: fields.text(),
        }
    }
}
