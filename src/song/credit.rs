//! Who made the song, and as what.

use crate::song::{Person, SourceId};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    pub role: Role,
    /// The role as the snapshot names it, where that is none of [`Role::NAMES`].
    pub written: Option<String>,
    /// At least one, in the source's order.
    pub people: Vec<Person>,
    pub qualifiers: Vec<CreditQualifier>,
    /// Instruments or voices, by MusicBrainz's names.
    pub detail: Vec<String>,
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
    Visual,
    Label,
    /// The series, film or game around the song.
    Work,
    Other,
}

use CreditGroup::{
    Arrangement, Engineering, Label, Other, Performance, Production, Visual, Work, Writing,
};

impl Role {
    /// Every role, as a snapshot writes it, in the order of the panel.
    pub const NAMES: [(&'static str, CreditGroup); 43] = [
        ("performer", Performance),
        ("vocal", Performance),
        ("instrument", Performance),
        ("performing orchestra", Performance),
        ("concertmaster", Performance),
        ("conductor", Performance),
        ("chorus master", Performance),
        ("lyricist", Writing),
        ("composer", Writing),
        ("writer", Writing),
        ("translator", Writing),
        ("arranger", Arrangement),
        ("instrument arranger", Arrangement),
        ("vocal arranger", Arrangement),
        ("orchestrator", Arrangement),
        ("producer", Production),
        ("remixer", Production),
        ("programming", Engineering),
        ("recording", Engineering),
        ("editor", Engineering),
        ("mix", Engineering),
        ("mastering", Engineering),
        ("engineer", Engineering),
        ("creative direction", Visual),
        ("art direction", Visual),
        ("graphic design", Visual),
        ("illustration", Visual),
        ("photography", Visual),
        ("video director", Visual),
        ("cinematographer", Visual),
        ("choreographer", Visual),
        ("label", Label),
        ("publishing", Label),
        ("phonographic copyright", Label),
        ("distributed", Label),
        ("screenwriter", Work),
        ("director", Work),
        ("music director", Work),
        ("actor", Work),
        ("production company", Work),
        ("soundtrack production company", Work),
        ("broadcaster", Work),
        ("misc", Other),
    ];

    /// What every role is that has no name here.
    pub const OTHER: Role = Role(Role::NAMES.len() - 1);

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

/// How somebody has a role, by MusicBrainz's relationship attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CreditQualifier {
    Additional,
    Assistant,
    Associate,
    Co,
    Executive,
    Guest,
    Solo,
}

impl CreditQualifier {
    pub const NAMES: [(&'static str, CreditQualifier); 7] = [
        ("additional", CreditQualifier::Additional),
        ("assistant", CreditQualifier::Assistant),
        ("associate", CreditQualifier::Associate),
        ("co", CreditQualifier::Co),
        ("executive", CreditQualifier::Executive),
        ("guest", CreditQualifier::Guest),
        ("solo", CreditQualifier::Solo),
    ];
}
