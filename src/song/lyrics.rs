//! Lyrics in layers, each with the right to show it.

use crate::song::{SourceId, Text};
use std::ops::Range;

#[derive(Debug, Clone, PartialEq)]
pub struct Lyrics {
    pub sync: Sync,
    pub timing: Option<Timing>,
    pub singers: Vec<Singer>,
    pub lines: Vec<Line>,
    /// At least one.
    pub layers: Vec<Layer>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Singer {
    pub name: Option<Text>,
    pub kind: Option<SingerKind>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SingerKind {
    Person,
    Group,
    Other,
    Character,
}

impl SingerKind {
    pub const NAMES: [(&'static str, SingerKind); 4] = [
        ("person", SingerKind::Person),
        ("group", SingerKind::Group),
        ("other", SingerKind::Other),
        ("character", SingerKind::Character),
    ];
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub id: String,
    pub start_ms: Option<u32>,
    pub end_ms: Option<u32>,
    pub section: Option<String>,
    /// Places in [`Lyrics::singers`].
    pub singers: Vec<usize>,
    /// One for each layer of the lyrics, `None` where that layer has no such line.
    pub texts: Vec<Option<String>>,
    /// The timed words of each text, none where that layer has no word times.
    pub words: Vec<Vec<TimedWord>>,
    /// The readings above parts of each text.
    pub ruby: Vec<Vec<Ruby>>,
    pub background: Option<Background>,
    pub notes: Vec<Note>,
}

/// What others sing behind a line, in the layers of the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Background {
    pub start_ms: Option<u32>,
    pub end_ms: Option<u32>,
    pub texts: Vec<Option<String>>,
    pub words: Vec<Vec<TimedWord>>,
    pub ruby: Vec<Vec<Ruby>>,
}

/// A part of a text with its time; none starts before the one ahead of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimedWord {
    pub start_ms: u32,
    pub end_ms: Option<u32>,
    /// The bytes of the text that it is.
    pub at: Range<usize>,
}

/// How a part of a text is read; it lies within one word where the text has any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruby {
    /// The bytes of the text that it stands above.
    pub at: Range<usize>,
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub text: String,
    /// BCP 47; the snapshot's own language where absent.
    pub lang: Option<String>,
    pub source: Option<SourceId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    /// BCP 47.
    pub lang: String,
    pub role: LayerRole,
    pub system: Option<String>,
    pub by: Option<String>,
    pub source: Option<SourceId>,
    pub licence: Option<String>,
    pub rights: Option<Rights>,
}

impl Layer {
    /// Whether its text may be shown: only where a basis is stated that allows it.
    pub fn may_show(&self) -> bool {
        self.rights
            .as_ref()
            .is_some_and(|rights| rights.basis != Basis::None)
    }
}

/// What begins a new line where it stands in a text, by [UAX #14](https://www.unicode.org/reports/tr14/);
/// a line of lyrics has none inside.
pub const LINE_BREAKS: [char; 7] = [
    '\n', '\u{b}', '\u{c}', '\r', '\u{85}', '\u{2028}', '\u{2029}',
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LayerRole {
    Original,
    Romanization,
    Translation,
}

impl LayerRole {
    pub const NAMES: [(&'static str, LayerRole); 3] = [
        ("original", LayerRole::Original),
        ("romanization", LayerRole::Romanization),
        ("translation", LayerRole::Translation),
    ];
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rights {
    pub basis: Basis,
    pub holder: Option<String>,
    pub notice: Option<String>,
    /// `https:`, checked.
    pub licensed_url: Option<String>,
    pub max_lines: Option<u32>,
}

/// What allows the text to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    Licensed,
    Permission,
    PublicDomain,
    Excerpt,
    None,
}

impl Basis {
    pub const NAMES: [(&'static str, Basis); 5] = [
        ("licensed", Basis::Licensed),
        ("permission", Basis::Permission),
        ("public-domain", Basis::PublicDomain),
        ("excerpt", Basis::Excerpt),
        ("none", Basis::None),
    ];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sync {
    None,
    Line,
    Word,
}

impl Sync {
    pub const NAMES: [(&'static str, Sync); 3] = [
        ("none", Sync::None),
        ("line", Sync::Line),
        ("word", Sync::Word),
    ];
}

/// Where line times come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    Recording,
    /// Laid under the text at an even pace; no recording was measured.
    SteadyTempo,
}

impl Timing {
    pub const NAMES: [(&'static str, Timing); 2] = [
        ("recording", Timing::Recording),
        ("steady-tempo", Timing::SteadyTempo),
    ];
}
