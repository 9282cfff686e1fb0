//! MusicBrainz's identifiers of recordings and people.

use super::form::fits;

/// An [MBID](https://musicbrainz.org/doc/MusicBrainz_Identifier): a UUID in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mbid(String);

impl Mbid {
    /// Parses hexadecimal digits in groups of 8, 4, 4, 4 and 12 with hyphens between; `None` for any other form.
    pub fn parse(text: &str) -> Option<Mbid> {
        let is_uuid = fits(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh");
        is_uuid.then(|| Mbid(text.to_ascii_lowercase()))
    }

    /// The UUID in lower case.
    pub fn uuid(&self) -> &str {
        &self.0
    }

    /// The address of its page at MusicBrainz, where `kind` is `recording` or `artist`.
    pub fn address(&self, kind: &str) -> String {
        ["https://musicbrainz.org/", kind, "/", &self.0].concat()
    }
}
