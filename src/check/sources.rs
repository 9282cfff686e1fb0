//! Sources: unique ids, safe addresses.

use super::desk::Desk;
use crate::snapshot;
use crate::song::Source;

/// Learns the ids, so that everything read later can be held against them.
pub(super) fn name(desk: &mut Desk, sources: &[snapshot::Source]) {
    for (index, source) in sources.iter().enumerate() {
        let at = format!("/sources/{index}/id");
        desk.filled(&at, "id", &source.id);
        if desk.sources.contains(&source.id) {
            desk.fault(
                at,
                format!("the id “{}” is taken by an earlier source", source.id),
            );
            desk.sources.push(String::new());
        } else {
            desk.sources.push(source.id.clone());
        }
    }
}

pub(super) fn read(desk: &mut Desk, sources: &[snapshot::Source]) -> Vec<Source> {
    let mut read = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let at = format!("/sources/{index}");
        desk.filled(&format!("{at}/title"), "title", &source.title);
        read.push(Source {
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            url: source
                .url
                .as_ref()
                .and_then(|url| desk.address(&format!("{at}/url"), url)),
            archive_url: source
                .archive_url
                .as_ref()
                .and_then(|url| desk.address(&format!("{at}/archiveUrl"), url)),
            published_at: desk
                .optional_fact(format!("{at}/publishedAt"), source.published_at.as_ref()),
            accessed_at: source
                .accessed_at
                .as_ref()
                .and_then(|text| desk.moment(&format!("{at}/accessedAt"), text)),
            note: source.note.clone(),
        });
    }
    read
}
