//! Who made the song, and the work it was made for.

use super::{Moment, SourceId, Text};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    pub role: Role,
    /// At least one, in the source's order.
    pub names: Vec<String>,
    pub note: Option<String>,
    pub source: Option<SourceId>,
}

/// What somebody did, by [MusicBrainz's relationship names](https://musicbrainz.org/relationships),
/// and for the work around the song by the plain words of its titles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Role(usize);

/// The order and the headings of the credits panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CreditGroup {
    Performance,
    Writing,
    Arrangement,
    Production,
    Engineering,
    Label,
    /// The series, film or game around the song.
    Work,
}

use CreditGroup::{Arrangement, Engineering, Label, Performance, Production, Work, Writing};

impl Role {
    /// Every role, as a snapshot writes it, in the order of the panel.
    pub const NAMES: [(&'static str, CreditGroup); 28] = [
        ("performer", Performance),
        ("vocal", Performance),
        ("instrument", Performance),
        ("performing orchestra", Performance),
        ("conductor", Performance),
        ("lyricist", Writing),
        ("composer", Writing),
        ("writer", Writing),
        ("translator", Writing),
        ("arranger", Arrangement),
        ("instrument arranger", Arrangement),
        ("vocal arranger", Arrangement),
        ("orchestrator", Arrangement),
        ("producer", Production),
        ("programming", Engineering),
        ("recording", Engineering),
        ("editor", Engineering),
        ("mix", Engineering),
        ("mastering", Engineering),
        ("engineer", Engineering),
        ("label", Label),
        ("publishing", Label),
        ("screenwriter", Work),
        ("director", Work),
        ("actor", Work),
        ("production company", Work),
        ("soundtrack production company", Work),
        ("broadcaster", Work),
    ];

    /// The role of this name, or `None`.
    pub fn from_name(name: &str) -> Option<Role> {
        Role::NAMES
            .iter()
            .position(|(known, _)| *known == name)
            .map(Role)
    }

    pub fn name(self) -> &'static str {
        Role::NAMES[self.0].0
    }

    pub fn group(self) -> CreditGroup {
        Role::NAMES[self.0].1
    }

    /// The place in [`Role::NAMES`], for tables of words.
    pub fn index(self) -> usize {
        self.0
    }
}

/// What the song was made for.
#[derive(Debug, Clone, PartialEq)]
pub struct Context {
    pub work: Text,
    pub kind: ContextKind,
    pub use_: Option<Use>,
    pub about: Option<String>,
    pub premiered: Option<Moment>,
    pub credits: Vec<Credit>,
    pub watch: Vec<String>,
    pub source: Option<SourceId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContextKind {
    TelevisionSeries,
    WebSeries,
    Film,
    Game,
    Musical,
}

impl ContextKind {
    pub const NAMES: [(&'static str, ContextKind); 5] = [
        ("television-series", ContextKind::TelevisionSeries),
        ("web-series", ContextKind::WebSeries),
        ("film", ContextKind::Film),
        ("game", ContextKind::Game),
        ("musical", ContextKind::Musical),
    ];
}

/// Where in the work the song is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    MainTheme,
    Opening,
    Ending,
    Insert,
}

impl Use {
    pub const NAMES: [(&'static str, Use); 4] = [
        ("main theme", Use::MainTheme),
        ("opening theme", Use::Opening),
        ("ending theme", Use::Ending),
        ("insert song", Use::Insert),
    ];
}
