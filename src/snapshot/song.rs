//! The song itself: title, artists, release, where to hear it.

use super::field_reader::FieldReader;
use crate::snapshot::{ByLanguage, Media};

/// The song itself.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Song {
    /// The title as released.
    pub title: String,
    /// The title in other languages.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default, extend("default" = {})))]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "crate::snapshot::Map<String>")
    )]
    pub titles: ByLanguage,
    /// At least one, in the order of the billing.
    pub artists: Vec<Artist>,
    /// When the song was released.
    pub released: Option<String>,
    /// The source of the release date.
    pub source: Option<String>,
    /// How long the recording is, in milliseconds.
    pub duration_ms: Option<i64>,
    /// Licensed services where the song can be heard, watched or read.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub links: Vec<Link>,
    /// Where a card plays the song itself; the first is the best.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub media: Vec<Media>,
    /// The International Standard Recording Codes of the recording.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub isrc: Vec<String>,
    /// The International Standard Musical Work Codes of what is recorded.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub iswc: Vec<String>,
    /// The identifier of the recording at MusicBrainz.
    pub musicbrainz: Option<String>,
}

impl Song {
    pub(super) fn read(fields: &mut FieldReader) -> Song {
        Song {
            title: fields.text(),
            titles: fields.text_by_tag(),
            artists: fields.list(Artist::read),
            released: fields.optional_text(),
            source: fields.optional_text(),
            duration_ms: fields.optional_whole_number(),
            links: fields.list(Link::read),
            media: fields.list(Media::read),
            isrc: fields.texts(),
            iswc: fields.texts(),
            musicbrainz: fields.optional_text(),
        }
    }
}

/// Somebody who performs the song.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Artist {
    /// As credited.
    pub name: String,
    /// The name in other languages.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default, extend("default" = {})))]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "crate::snapshot::Map<String>")
    )]
    pub names: ByLanguage,
    /// The group the artist belongs to.
    pub member_of: Option<String>,
    /// `main` where absent, or `featured`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["main", "featured"])))]
    pub role: Option<String>,
}

impl Artist {
    pub(super) fn read(fields: &mut FieldReader) -> Artist {
        Artist {
            name: fields.text(),
            names: fields.text_by_tag(),
            member_of: fields.optional_text(),
            role: fields.optional_text(),
        }
    }
}

/// A licensed service where it can be heard, watched or read.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Link {
    /// `youtube`, `spotify`, `apple-music` and so on; an unknown one is shown as written.
    pub service: String,
    /// `https:` only.
    pub url: String,
    /// The id of a source.
    pub source: Option<String>,
}

impl Link {
    pub(super) fn read(fields: &mut FieldReader) -> Link {
        Link {
            service: fields.text(),
            url: fields.text(),
            source: fields.optional_text(),
        }
    }
}
