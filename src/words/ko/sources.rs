//! Sources.

use crate::words::language::SourceWords;

pub(super) const WORDS: SourceWords = SourceWords {
    source_mark: "출처",
    back_from_source: "보던 곳으로 돌아가기",
    heading: "출처",
    no_sources: "등록된 출처가 없습니다.",
    archived_copy: "보관된 사본",
    accessed: |when| format!("{when} 열람"),
};
