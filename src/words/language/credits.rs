//! The credits panel.

use crate::song::{CreditGroup, CreditQualifier, Keyword, Role};

/// The credits panel.
pub struct CreditsWords {
    /// The credits panel of a song without credits.
    pub no_credits: &'static str,
    /// The names of special purpose artists, in the order of
    /// [`SPECIAL_PURPOSE_ARTISTS`](crate::song::SPECIAL_PURPOSE_ARTISTS).
    pub special_purpose_artists: [&'static str; 6],
    /// A role.
    pub role: fn(Role) -> &'static str,
    /// A heading of the credits.
    pub group: fn(CreditGroup) -> &'static str,
    /// The text before a role for each qualifier, in the order of
    /// [`CreditQualifier::ALL`](Keyword::ALL).
    pub(in crate::words) qualifiers: [&'static str; CreditQualifier::ALL.len()],
    /// An instrument or a voice by MusicBrainz's English name; `None` if the English name is used.
    pub instrument: fn(&str) -> Option<&'static str>,
    /// The choice of credits by role.
    pub by_role: &'static str,
    /// The choice of credits by person.
    pub by_person: &'static str,
    /// The other roles of a person, at least one.
    pub also_credited: fn(&[String]) -> String,
    /// The heading of the quotations.
    pub reactions: &'static str,
    /// The heading of who made the picture.
    pub picture: &'static str,
    /// The heading of the identifiers.
    pub identifiers: &'static str,
    /// The link to the recording's page in a catalogue.
    pub recording: &'static str,
}
