//! The song's own lines: title, artists, release, links.

use super::desk::Desk;
use super::place::Place;
use super::{identifiers, media};
use crate::snapshot;
use crate::snapshot::ByLanguage;
use crate::song::{
    Artist, Isrc, Iswc, Link, LocalizedText, MAX_DURATION_MS, Mbid, Media, Moment, SourceId,
};

const SONG: Place = Place::top("song");

pub(super) struct SongLines {
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

pub(super) fn song(desk: &mut Desk, song: &snapshot::Song) -> SongLines {
    desk.filled(&SONG.key("title"), "title", &song.title);
    if song.artists.is_empty() {
        desk.fault(
            &SONG.key("artists"),
            format_args!("no artist is named; name at least one"),
        );
    }
    SongLines {
        title: text(desk, &SONG.key("titles"), &song.title, &song.titles),
        artists: song
            .artists
            .iter()
            .enumerate()
            .map(|(index, person)| artist(desk, index, person))
            .collect(),
        released: desk.may_moment(&SONG.key("released"), &song.released),
        source: desk.source(&SONG, &song.source),
        duration_ms: duration(desk, &SONG.key("durationMs"), "song", song.duration_ms),
        links: links(desk, &SONG.key("links"), &song.links),
        media: media::read(desk, &SONG.key("media"), &song.media),
        isrc: identifiers::isrcs(desk, &SONG.key("isrc"), &song.isrc),
        iswc: identifiers::iswcs(desk, &SONG.key("iswc"), &song.iswc),
        musicbrainz: identifiers::mbid(
            desk,
            &SONG.key("musicbrainz"),
            "recording",
            &song.musicbrainz,
        ),
    }
}

/// The length of something that is heard, in milliseconds.
pub(super) fn duration(
    desk: &mut Desk,
    at: &Place,
    what: &str,
    number: Option<i64>,
) -> Option<u32> {
    let number = number?;
    let millis = u32::try_from(number).ok();
    let millis = millis.filter(|millis| (1..=MAX_DURATION_MS).contains(millis));
    if millis.is_none() {
        desk.fault(
            at,
            format_args!("{number} ms is not a possible length of a {what}"),
        );
    }
    millis
}

/// LocalizedText with its versions in other languages.
pub(super) fn text(desk: &mut Desk, at: &Place, plain: &str, others: &ByLanguage) -> LocalizedText {
    for (tag, other) in others {
        let place = at.key(tag);
        desk.language(&place, tag);
        desk.filled(&place, "text", other);
    }
    let others = others
        .iter()
        .map(|(tag, other)| (tag.clone(), other.clone()))
        .collect();
    LocalizedText {
        plain: plain.to_owned(),
        others,
    }
}

fn artist(desk: &mut Desk, index: usize, artist: &snapshot::Artist) -> Artist {
    let at = SONG.key("artists");
    let at = at.item(index);
    desk.filled(&at.key("name"), "name", &artist.name);
    let role = artist.role.as_deref().unwrap_or("main");
    let featured = desk.word(
        &at.key("role"),
        "role",
        role,
        &[("main", false), ("featured", true)],
    );
    Artist {
        name: text(desk, &at.key("names"), &artist.name, &artist.names),
        member_of: artist.member_of.clone(),
        featured: featured.unwrap_or(false),
    }
}

/// Links that may leave the card.
pub(super) fn links(desk: &mut Desk, at: &Place, links: &[snapshot::Link]) -> Vec<Link> {
    let mut read = Vec::new();
    for (index, link) in links.iter().enumerate() {
        let at = at.item(index);
        desk.filled(&at.key("service"), "service", &link.service);
        let source = desk.source(&at, &link.source);
        let Some(url) = desk.address(&at.key("url"), &link.url) else {
            continue;
        };
        read.push(Link {
            service: link.service.clone(),
            url,
            source,
        });
    }
    read
}
