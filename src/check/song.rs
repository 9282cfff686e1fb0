//! The song itself: title, artists, release, recordings, identifiers.

use super::checker::Checker;
use super::pointer::Pointer;
use super::{identifiers, links, media};
use crate::snapshot;
use crate::song::{
    Artist, ArtistRole, Isrc, Iswc, Link, LocalizedText, Mbid, Media, Moment, SourceId,
};

const SONG: Pointer = Pointer::top("song");

/// The values of the key `song`.
pub(super) struct SongFields {
    pub title: LocalizedText,
    pub artists: Vec<Artist>,
    pub released: Option<Moment>,
    pub source: Option<SourceId>,
    pub duration_ms: Option<u32>,
    pub links: Vec<Link>,
    pub media: Vec<Media>,
    pub isrc: Vec<Isrc>,
    pub iswc: Vec<Iswc>,
    pub musicbrainz: Option<Mbid>,
}

pub(super) fn checked_fields(checker: &mut Checker, song: &snapshot::Song) -> SongFields {
    checker.visible_text(&SONG.key("title"), "title", &song.title);
    if song.artists.is_empty() {
        checker.error(
            &SONG.key("artists"),
            format_args!("no artist is named; name at least one"),
        );
    }
    SongFields {
        title: checker.localized_text(&SONG.key("titles"), &song.title, &song.titles),
        artists: song
            .artists
            .iter()
            .enumerate()
            .map(|(index, person)| artist(checker, index, person))
            .collect(),
        released: checker.optional_moment(&SONG.key("released"), &song.released),
        source: checker.source(&SONG, &song.source),
        duration_ms: checker.duration_ms(&SONG.key("durationMs"), "song", song.duration_ms),
        links: links::checked_links(checker, &SONG.key("links"), &song.links),
        media: media::checked_media(checker, &SONG.key("media"), &song.media),
        isrc: identifiers::isrcs(checker, &SONG.key("isrc"), &song.isrc),
        iswc: identifiers::iswcs(checker, &SONG.key("iswc"), &song.iswc),
        musicbrainz: identifiers::mbid(
            checker,
            &SONG.key("musicbrainz"),
            "recording",
            &song.musicbrainz,
        ),
    }
}

fn artist(checker: &mut Checker, index: usize, artist: &snapshot::Artist) -> Artist {
    let list = SONG.key("artists");
    let at = list.item(index);
    checker.visible_text(&at.key("name"), "name", &artist.name);
    let role = artist.role.as_deref().unwrap_or("main");
    let role = checker.keyword(&at.key("role"), "role", role);
    Artist {
        name: checker.localized_text(&at.key("names"), &artist.name, &artist.names),
        member_of: artist.member_of.clone(),
        featured: role == Some(ArtistRole::Featured),
    }
}
