//! Sources: unique ids, `https:` addresses.

use super::checker::Checker;
use super::pointer::Pointer;
use crate::snapshot;
use crate::song::Source;

const SOURCES: Pointer = Pointer::top("sources");

/// Registers the ids for the parts that refer to sources.
pub(super) fn register_ids(checker: &mut Checker, sources: &[snapshot::Source]) {
    for (index, source) in sources.iter().enumerate() {
        let item = SOURCES.item(index);
        let at = item.key("id");
        checker.visible_text(&at, "id", &source.id);
        if !checker.sources.add(&source.id) {
            checker.error(
                &at,
                format_args!(
                    "the id “{}” is already used by an earlier source",
                    source.id
                ),
            );
        }
    }
}

pub(super) fn checked_sources(checker: &mut Checker, sources: &[snapshot::Source]) -> Vec<Source> {
    let mut checked = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let at = SOURCES.item(index);
        checker.visible_text(&at.key("title"), "title", &source.title);
        if let Some(lang) = &source.lang {
            checker.language_tag(&at.key("lang"), lang);
        }
        checked.push(Source {
            title: source.title.clone(),
            lang: source.lang.clone(),
            publisher: source.publisher.clone(),
            url: checker.optional_https_address(&at.key("url"), &source.url),
            archive_url: checker.optional_https_address(&at.key("archiveUrl"), &source.archive_url),
            published_at: checker.optional_fact_time(&at.key("publishedAt"), &source.published_at),
            accessed_at: checker.optional_moment(&at.key("accessedAt"), &source.accessed_at),
            note: source.note.clone(),
        });
    }
    checked
}
