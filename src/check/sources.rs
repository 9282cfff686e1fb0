//! Sources: unique ids, `https:` addresses.

use super::checker::Checker;
use crate::check::Mistake;
use crate::snapshot::{self, At};
use crate::song::Source;

/// Registers the ids for the parts that refer to sources.
pub(super) fn register_ids(
    checker: &mut Checker,
    list: &At<[snapshot::Source]>,
    sources: &[snapshot::Source],
) {
    for (index, source) in sources.iter().enumerate() {
        let item = list.item(index);
        let at = item.id();
        checker.visible_text(&at, "id", &source.id);
        if !checker.sources.add(&source.id) {
            checker.mistake(
                Mistake::Repeated,
                &at,
                format_args!(
                    "the id “{}” is already used by an earlier source",
                    source.id
                ),
            );
        }
    }
}

pub(super) fn checked_sources(
    checker: &mut Checker,
    list: &At<[snapshot::Source]>,
    sources: &[snapshot::Source],
) -> Vec<Source> {
    let mut checked = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let at = list.item(index);
        checker.visible_text(&at.title(), "title", &source.title);
        if let Some(lang) = &source.lang {
            checker.language_tag(&at.lang(), lang);
        }
        checked.push(Source {
            title: source.title.clone(),
            lang: source.lang.clone(),
            publisher: source.publisher.clone(),
            url: checker.optional_https_address(&at.url(), &source.url),
            archive_url: checker.optional_https_address(&at.archive_url(), &source.archive_url),
            published_at: checker.optional_fact_time(&at.published_at(), &source.published_at),
            accessed_at: checker.optional_moment(&at.accessed_at(), &source.accessed_at),
            note: source.note.clone(),
        });
    }
    checked
}
