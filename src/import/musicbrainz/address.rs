//! The address of a recording at MusicBrainz.

use crate::import::short_quote::ShortQuote;
use crate::song::Mbid;
use std::fmt::{Display, Formatter, Result};

/// What the answer must contain beyond the recording itself: see the subqueries and relationships of the
/// [web service](https://musicbrainz.org/doc/MusicBrainz_API#Lookups).
const INCLUDED: &str =
    "artist-credits+aliases+isrcs+artist-rels+label-rels+url-rels+work-rels+work-level-rels";

/// A recording, as its address or its identifier names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordingAddress {
    /// Its identifier.
    pub mbid: Mbid,
}

/// Why a text names no recording. It is displayed as one sentence without a full stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordingAddressError {
    /// It is neither an identifier nor an address at MusicBrainz: the text.
    Foreign(String),
    /// It is the address of something else: what that is, the address.
    NotARecording(String, String),
    /// The part of the address that should be an identifier has another form: that part.
    Identifier(String),
}

impl Display for RecordingAddressError {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        const RIGHT: &str = "https://musicbrainz.org/recording/ with the recording’s identifier";
        match self {
            RecordingAddressError::Foreign(text) => {
                let text = ShortQuote(text);
                write!(
                    f,
                    "{text} is not a recording’s address at MusicBrainz; write one like {RIGHT}, or the identifier alone"
                )
            }
            RecordingAddressError::NotARecording(kind, text) => {
                let text = ShortQuote(text);
                write!(
                    f,
                    "{text} is an address of the kind “{kind}”; write that of a recording, like {RIGHT}"
                )
            }
            RecordingAddressError::Identifier(part) => {
                let part = ShortQuote(part);
                write!(
                    f,
                    "{part} is not a MusicBrainz identifier, which is a UUID; copy the address again, like {RIGHT}"
                )
            }
        }
    }
}

impl std::error::Error for RecordingAddressError {}

impl RecordingAddress {
    /// Parses an identifier, or the address of a recording's page or of its answer in the web service, with or without
    /// `https://`.
    ///
    /// # Errors
    /// [`RecordingAddressError`], which says what is found and what would be right.
    pub fn parse(text: &str) -> std::result::Result<RecordingAddress, RecordingAddressError> {
        let text = text.trim();
        if let Some(mbid) = Mbid::parse(text) {
            return Ok(RecordingAddress { mbid });
        }
        let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
        let path = rest.split(['?', '#']).next().unwrap_or_default();
        let (site, path) = path.split_once('/').unwrap_or((path, ""));
        let site = site.to_ascii_lowercase();
        if site != "musicbrainz.org" && !site.ends_with(".musicbrainz.org") {
            return Err(RecordingAddressError::Foreign(text.to_owned()));
        }
        let path = path.strip_prefix("ws/2/").unwrap_or(path);
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let kind = parts.next().unwrap_or_default();
        if kind != "recording" {
            let (kind, text) = (kind.to_owned(), text.to_owned());
            return Err(RecordingAddressError::NotARecording(kind, text));
        }
        let part = parts.next().unwrap_or_default();
        match Mbid::parse(part) {
            Some(mbid) => Ok(RecordingAddress { mbid }),
            None => Err(RecordingAddressError::Identifier(part.to_owned())),
        }
    }

    /// The path and query of the answer that [`read`](super::read) reads, on a server of MusicBrainz.
    pub fn path(&self) -> String {
        format!(
            "/ws/2/recording/{}?fmt=json&inc={INCLUDED}",
            self.mbid.uuid()
        )
    }
}
