//! The song itself: title, artists, release, recordings, identifiers.

use super::checker::Checker;
use super::{artwork, identifiers, links, media};
use crate::snapshot::{self, At};
use crate::song::{
    Accent, Artist, ArtistRole, Artwork, Isrc, Iswc, Link, LocalizedText, Mbid, Media, Moment,
    SourceId,
};

/// The values of the key `song`.
pub(super) struct SongFields {
    pub title: LocalizedText,
    pub artists: Vec<Artist>,
    pub artwork: Option<Artwork>,
    pub accent: Accent,
    pub released: Option<Moment>,
    pub source: Option<SourceId>,
    pub duration_ms: Option<u32>,
    pub links: Vec<Link>,
    pub media: Vec<Media>,
    pub isrc: Vec<Isrc>,
    pub iswc: Vec<Iswc>,
    pub musicbrainz: Option<Mbid>,
}

pub(super) fn checked_fields(
    checker: &mut Checker,
    at: &At<snapshot::Song>,
    song: &snapshot::Song,
) -> SongFields {
    checker.visible_text(&at.title(), "title", &song.title);
    if song.artists.is_empty() {
        checker.error(
            &at.artists(),
            format_args!("no artist is named; name at least one"),
        );
    }
    SongFields {
        title: checker.localized_text(&at.titles(), &song.title, &song.titles),
        artists: song
            .artists
            .iter()
            .enumerate()
            .map(|(index, person)| artist(checker, &at.artists().item(index), person))
            .collect(),
        artwork: song
            .artwork
            .as_ref()
            .and_then(|picture| artwork::checked_artwork(checker, &at.artwork(), picture)),
        accent: accent(checker, at, song),
        released: checker.optional_moment(&at.released(), &song.released),
        source: checker.source(&at.source(), &song.source),
        duration_ms: checker.duration_ms(&at.duration_ms(), "song", song.duration_ms),
        links: links::checked_links(checker, &at.links(), &song.links),
        media: media::checked_media(checker, &at.media(), &song.media),
        isrc: identifiers::isrcs(checker, &at.isrc(), &song.isrc),
        iswc: identifiers::iswcs(checker, &at.iswc(), &song.iswc),
        musicbrainz: identifiers::mbid(checker, &at.musicbrainz(), "recording", &song.musicbrainz),
    }
}

fn accent(checker: &mut Checker, at: &At<snapshot::Song>, song: &snapshot::Song) -> Accent {
    let by_title = || Accent::of_title(&song.title);
    let Some(text) = &song.accent else {
        return by_title();
    };
    Accent::parse(text).unwrap_or_else(|| {
        checker.error(
            &at.accent(),
            format_args!(
                "“{text}” is not a colour; write # and six hexadecimal digits, such as #5a3fd0"
            ),
        );
        by_title()
    })
}

fn artist(checker: &mut Checker, at: &At<snapshot::Artist>, artist: &snapshot::Artist) -> Artist {
    checker.visible_text(&at.name(), "name", &artist.name);
    let role = artist.role.as_deref().unwrap_or("main");
    let role = checker.keyword(&at.role(), "role", role);
    Artist {
        name: checker.localized_text(&at.names(), &artist.name, &artist.names),
        member_of: artist.member_of.clone(),
        featured: role == Some(ArtistRole::Featured),
    }
}
