//! Who made the song, and as what.

use crate::song::keyword::keywords;
use crate::song::{Person, SourceId};

/// People with one role, as one source credits them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// What they did.
    pub role: Role,
    /// The role as the snapshot writes it, where [`Role::NAMES`] does not have it.
    pub written: Option<String>,
    /// At least one, in the source's order.
    pub people: Vec<Person>,
    /// How they have the role.
    pub qualifiers: Vec<CreditQualifier>,
    /// Instruments or voices, by MusicBrainz's names.
    pub detail: Vec<String>,
    /// What the source adds.
    pub note: Option<String>,
    /// Who credits them.
    pub source: Option<SourceId>,
}

/// What somebody did: a [relationship of MusicBrainz](https://musicbrainz.org/relationships), or a common title of
/// films and series where the credit is of the work around the song.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Role(usize);

/// The order and the headings of the credits panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CreditGroup {
    /// Singers and players.
    Performance,
    /// Words and music.
    Writing,
    /// Arrangements.
    Arrangement,
    /// Producers.
    Production,
    /// Recording, mixing and mastering.
    Engineering,
    /// Pictures, video and dance.
    Visual,
    /// Companies.
    Label,
    /// The series, film or game around the song.
    Work,
    /// Everything else.
    Other,
}

use CreditGroup::{
    Arrangement, Engineering, Label, Other, Performance, Production, Visual, Work, Writing,
};

impl Role {
    /// Every role by its name in a snapshot, in the order of the credits panel.
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

    /// Any role that is not in [`Role::NAMES`].
    pub const OTHER: Role = Role(Role::NAMES.len() - 1);

    /// The role of this name, or `None`.
    pub fn from_name(name: &str) -> Option<Role> {
        Role::NAMES
            .iter()
            .position(|(known, _)| *known == name)
            .map(Role)
    }

    /// Its name in a snapshot.
    pub fn name(self) -> &'static str {
        Role::NAMES[self.0].0
    }

    /// The heading that it belongs to.
    pub fn group(self) -> CreditGroup {
        Role::NAMES[self.0].1
    }

    /// The index in [`Role::NAMES`], for tables of words.
    pub fn index(self) -> usize {
        self.0
    }
}

keywords! {
    /// How somebody has a role: a [relationship attribute of
    /// MusicBrainz](https://musicbrainz.org/relationship-attributes).
    #[derive(PartialOrd, Ord)]
    pub enum CreditQualifier {
        /// “additional producer”.
        Additional = "additional",
        /// “assistant engineer”.
        Assistant = "assistant",
        /// “associate producer”.
        Associate = "associate",
        /// “co-producer”.
        Co = "co",
        /// “executive producer”.
        Executive = "executive",
        /// “guest vocal”.
        Guest = "guest",
        /// “solo vocal”.
        Solo = "solo",
    }
}
