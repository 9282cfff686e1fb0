//! Sources: unique ids, safe addresses.

use super::desk::Desk;
use super::place::Place;
use crate::snapshot;
use crate::song::Source;

const SOURCES: Place = Place::top("sources");

/// Learns the ids, so that everything read later can be held against them.
pub(super) fn name(desk: &mut Desk, sources: &[snapshot::Source]) {
    for (index, source) in sources.iter().enumerate() {
        let at = SOURCES.item(index);
        let at = at.key("id");
        desk.filled(&at, "id", &source.id);
        if !desk.sources.add(&source.id) {
            desk.fault(
                &at,
                format_args!(
                    "the id “{}” is already used by an earlier source",
                    source.id
                ),
            );
        }
    }
}

pub(super) fn read(desk: &mut Desk, sources: &[snapshot::Source]) -> Vec<Source> {
    let mut read = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let at = SOURCES.item(index);
        desk.filled(&at.key("title"), "title", &source.title);
        if let Some(lang) = &source.lang {
            desk.language(&at.key("lang"), lang);
        }
        read.push(Source {
            title: source.title.clone(),
            lang: source.lang.clone(),
            publisher: source.publisher.clone(),
            url: desk.may_address(&at.key("url"), &source.url),
            archive_url: desk.may_address(&at.key("archiveUrl"), &source.archive_url),
            published_at: desk.may_fact(&at.key("publishedAt"), &source.published_at),
            accessed_at: desk.may_moment(&at.key("accessedAt"), &source.accessed_at),
            note: source.note.clone(),
        });
    }
    read
}
