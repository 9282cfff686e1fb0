//! Lyrics in layers, with times and singers.

use crate::song::{Layer, Line, LocalizedText};

/// The lyrics of a song.
#[derive(Debug, Clone, PartialEq)]
pub struct Lyrics {
    /// What follows the music.
    pub sync: SyncLevel,
    /// Where the times are from.
    pub timing: Option<Timing>,
    /// Who sings.
    pub singers: Vec<Singer>,
    /// The lines in the order in which they are sung.
    pub lines: Vec<Line>,
    /// The languages of the lines; at least one.
    pub layers: Vec<Layer>,
}

/// Who sings some of the lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Singer {
    /// The singer's name.
    pub name: Option<LocalizedText>,
    /// What the singer is.
    pub kind: Option<SingerKind>,
}

/// What a singer is, by the agent types of [TTML2](https://www.w3.org/TR/ttml2/#metadata-attribute-type).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SingerKind {
    /// One person.
    Person,
    /// Several people together.
    Group,
    /// Anything else.
    Other,
    /// A character of a play or film.
    Character,
}

impl SingerKind {
    /// Every kind by its name in a snapshot.
    pub const NAMES: [(&'static str, SingerKind); 4] = [
        ("person", SingerKind::Person),
        ("group", SingerKind::Group),
        ("other", SingerKind::Other),
        ("character", SingerKind::Character),
    ];
}

/// What follows the music.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyncLevel {
    /// Nothing, even if lines have times.
    Off,
    /// Lines.
    Line,
    /// Lines and the words in them.
    Word,
}

impl SyncLevel {
    /// Every level by its name in a snapshot.
    pub const NAMES: [(&'static str, SyncLevel); 3] = [
        ("none", SyncLevel::Off),
        ("line", SyncLevel::Line),
        ("word", SyncLevel::Word),
    ];
}

/// Where the times of lines are from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    /// A recording was measured.
    Recording,
    /// Computed from a steady tempo; no recording was measured.
    SteadyTempo,
}

impl Timing {
    /// Every origin by its name in a snapshot.
    pub const NAMES: [(&'static str, Timing); 2] = [
        ("recording", Timing::Recording),
        ("steady-tempo", Timing::SteadyTempo),
    ];
}
