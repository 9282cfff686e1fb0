//! Sources.

use crate::words::language::SourceWords;

pub(super) const WORDS: SourceWords = SourceWords {
    source_mark: "Source",
    back_from_source: "Back to where you were",
    heading: "Sources",
    no_sources: "No sources are listed.",
    archived_copy: "archived copy",
    accessed: |when| format!("accessed {when}"),
};
