//! Identifiers of recordings.

use super::form::normalized;

/// An [ISRC](https://www.iso.org/standard/64972.html) (ISO 3901): one recording. It has no check digit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Isrc(String);

impl Isrc {
    /// Parses `CC-XXX-YY-NNNNN` in either case, with or without separators and a leading `ISRC`; `None` for any other
    /// form.
    ///
    /// ```
    /// use songcard::song::Isrc;
    ///
    /// let isrc = Isrc::parse("isrc us-rc1-76-07839").unwrap();
    /// assert_eq!((isrc.code(), &*isrc.formatted()), ("USRC17607839", "US-RC1-76-07839"));
    /// ```
    pub fn parse(text: &str) -> Option<Isrc> {
        normalized(text, "ISRC", "AAXXX0000000").map(Isrc)
    }

    /// Twelve characters without hyphens.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// `CC-XXX-YY-NNNNN`, as the standard writes it for readers.
    pub fn formatted(&self) -> String {
        let code = &self.0;
        [&code[..2], &code[2..5], &code[5..7], &code[7..]].join("-")
    }
}
