//! Lyrics in layers, with the right to show each.

use super::ByLanguage;
use super::read::Next;

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Lyrics {
    /// `none` where absent.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["none", "line", "word"])))]
    pub sync: Option<String>,
    /// Where the times come from: a `recording`, or a `steady-tempo` laid under the text.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["recording", "steady-tempo"])))]
    pub timing: Option<String>,
    /// Whoever sings, for lines to name by `id`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub singers: Vec<Singer>,
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

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Singer {
    pub id: String,
    pub name: String,
    /// The name in other languages.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default, extend("default" = {})))]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "super::Map<String>"))]
    pub names: ByLanguage,
    /// What TTML calls the type of an agent.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["person", "group", "other", "character"])))]
    pub kind: Option<String>,
}

impl Singer {
    pub(super) fn read(next: &mut Next) -> Singer {
        Singer {
            id: next.text(),
            name: next.text(),
            names: next.text_by_tag(),
            kind: next.may_text(),
        }
    }
}

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct LyricsLine {
    pub id: Option<String>,
    pub start_ms: Option<i64>,
    pub end_ms: Option<i64>,
    /// `verse`, `refrain` and so on, at the first line of each.
    pub section: Option<String>,
    /// Who sings it, by the ids of [`Lyrics::singers`].
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub singers: Vec<String>,
    /// The line's text by layer.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "super::Map<LineText>"))]
    pub layers: Vec<(String, LineText)>,
    /// What others sing behind it.
    pub background: Option<Background>,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub notes: Vec<Note>,
}

impl LyricsLine {
    pub(super) fn read(next: &mut Next) -> LyricsLine {
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

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Background {
    pub start_ms: Option<i64>,
    pub end_ms: Option<i64>,
    /// The text by layer, under the rights of each.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "super::Map<LineText>"))]
    pub layers: Vec<(String, LineText)>,
}

impl Background {
    pub(super) fn read(next: &mut Next) -> Background {
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
    pub text: String,
    /// BCP 47; the snapshot's own language where absent.
    pub lang: Option<String>,
    pub source: Option<String>,
}

impl Note {
    pub(super) fn read(next: &mut Next) -> Note {
        Note {
            text: next.text(),
            lang: next.may_text(),
            source: next.may_text(),
        }
    }
}

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct LineText {
    pub text: String,
    /// Words or syllables with their times, in order; each stands in the text.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub words: Vec<Word>,
    /// How parts of the text are read, in order; each base stands in the text, within one word.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub ruby: Vec<Ruby>,
}

impl LineText {
    fn by_layer(next: &mut Next) -> Vec<(String, LineText)> {
        let mut texts = Vec::new();
        for (layer, value) in next.map() {
            texts.push((std::mem::take(layer), next.part(value, LineText::read)));
        }
        texts
    }

    pub(super) fn read(next: &mut Next) -> LineText {
        LineText {
            text: next.text(),
            words: next.list(Word::read),
            ruby: next.list(Ruby::read),
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
    pub(super) fn read(next: &mut Next) -> Ruby {
        Ruby {
            base: next.text(),
            text: next.text(),
        }
    }
}

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Word {
    pub start_ms: i64,
    pub end_ms: Option<i64>,
    pub text: String,
}

impl Word {
    pub(super) fn read(next: &mut Next) -> Word {
        Word {
            start_ms: next.whole(),
            end_ms: next.may_whole(),
            text: next.text(),
        }
    }
}

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Layer {
    /// BCP 47: `ko`, `ko-Latn`, `en`.
    pub lang: String,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["original", "romanization", "translation"])))]
    pub role: String,
    /// The romanization system, by name.
    pub system: Option<String>,
    /// Who translated or romanized it.
    pub by: Option<String>,
    pub source: Option<String>,
    /// The licence of this text, as its maker states it: `CC BY 4.0`.
    pub licence: Option<String>,
    pub rights: Option<Rights>,
}

impl Layer {
    pub(super) fn read(next: &mut Next) -> Layer {
        Layer {
            lang: next.text(),
            role: next.text(),
            system: next.may_text(),
            by: next.may_text(),
            source: next.may_text(),
            licence: next.may_text(),
            rights: next.may_object(Rights::read),
        }
    }
}

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Rights {
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["licensed", "permission", "public-domain", "excerpt", "none"])))]
    pub basis: String,
    pub holder: Option<String>,
    pub notice: Option<String>,
    /// Where the text may be read with a licence.
    pub licensed_url: Option<String>,
    /// How many lines an `excerpt` may show.
    pub max_lines: Option<i64>,
}

impl Rights {
    pub(super) fn read(next: &mut Next) -> Rights {
        Rights {
            basis: next.text(),
            holder: next.may_text(),
            notice: next.may_text(),
            licensed_url: next.may_text(),
            max_lines: next.may_whole(),
        }
    }
}
