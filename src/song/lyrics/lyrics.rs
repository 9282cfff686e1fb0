//! Lyrics in layers, with times and singers.

use crate::song::keyword::keywords;
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

keywords! {
    /// What a singer is, by the agent types of [TTML2](https://www.w3.org/TR/ttml2/#metadata-attribute-type).
    pub enum SingerKind {
        /// One person.
        Person = "person",
        /// Several people together.
        Group = "group",
        /// Anything else.
        Other = "other",
        /// A character of a play or film.
        Character = "character",
    }
}

keywords! {
    /// What follows the music.
    pub enum SyncLevel {
        /// Nothing, even if lines have times.
        Off = "none",
        /// Lines.
        Line = "line",
        /// Lines and the words in them.
        Word = "word",
    }
}

keywords! {
    /// Where the times of lines are from.
    pub enum Timing {
        /// A recording was measured.
        Recording = "recording",
        /// Computed from a steady tempo; no recording was measured.
        SteadyTempo = "steady-tempo",
    }
}
