//! The song's own lines: title, artists, release, links.

use super::desk::Desk;
use super::pointer_token;
use crate::snapshot::{self, ByLanguage};
use crate::song::{Artist, Link, Moment, SourceId, Text};

pub(super) struct SongLines {
    pub title: Text,
    pub artists: Vec<Artist>,
    pub released: Option<Moment>,
    pub source: Option<SourceId>,
    pub links: Vec<Link>,
}

pub(super) fn song(desk: &mut Desk, song: &snapshot::Song) -> SongLines {
    desk.filled("/song/title", "title", &song.title);
    if song.artists.is_empty() {
        desk.fault("/song/artists", "no artist is named; name at least one");
    }
    SongLines {
        title: text(desk, "/song/titles", &song.title, &song.titles),
        artists: song
            .artists
            .iter()
            .enumerate()
            .map(|(index, person)| artist(desk, index, person))
            .collect(),
        released: song
            .released
            .as_ref()
            .and_then(|text| desk.moment("/song/released", text)),
        source: desk.source("/song", song.source.as_ref()),
        links: links(desk, &song.links),
    }
}

/// Text with its versions in other languages.
pub(super) fn text(desk: &mut Desk, at: &str, plain: &str, others: &ByLanguage) -> Text {
    for (tag, other) in others {
        let place = format!("{at}/{}", pointer_token(tag));
        desk.language(&place, tag);
        desk.filled(&place, "text", other);
    }
    let others = others
        .iter()
        .map(|(tag, other)| (tag.clone(), other.clone()))
        .collect();
    Text {
        plain: plain.to_owned(),
        others,
    }
}

fn artist(desk: &mut Desk, index: usize, artist: &snapshot::Artist) -> Artist {
    let at = format!("/song/artists/{index}");
    desk.filled(&format!("{at}/name"), "name", &artist.name);
    let role = artist.role.as_deref().unwrap_or("main");
    let featured = desk.word(
        &format!("{at}/role"),
        "role of an artist",
        role,
        &[("main", false), ("featured", true)],
    );
    Artist {
        name: text(desk, &format!("{at}/names"), &artist.name, &artist.names),
        member_of: artist.member_of.clone(),
        featured: featured.unwrap_or(false),
    }
}

fn links(desk: &mut Desk, links: &[snapshot::Link]) -> Vec<Link> {
    let mut read = Vec::new();
    for (index, link) in links.iter().enumerate() {
        let at = format!("/song/links/{index}");
        desk.filled(&format!("{at}/service"), "service", &link.service);
        let source = desk.source(&at, link.source.as_ref());
        let Some(url) = desk.address(&format!("{at}/url"), &link.url) else {
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
