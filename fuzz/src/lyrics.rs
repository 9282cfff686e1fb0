//! What is true of an import of lyrics in every format.

use crate::{check_import, choice, is_chosen, snapshot};
use songcard::import::Format;
use songcard::import::lyrics::{StatedRights, errors, merge, read};
use songcard::song::RightsBasis;

/// Reads a file, and imports some of them in the language of one of the snapshots or in another one.
pub fn check_lyrics(format: Format, bytes: &[u8]) {
    let lang = ["ko", "en", "ja"][choice(bytes) / 8 % 3];
    let is_read = read(format, bytes, Some(lang)).value.is_some();
    if !is_read || !is_chosen(bytes) {
        return;
    }
    let rights = StatedRights {
        basis: RightsBasis::PublicDomain,
        max_lines: None,
    };
    check_import(
        snapshot(bytes),
        &["song", "lyrics", "sources"],
        |snapshot| {
            let result = read(format, bytes, Some(lang));
            assert_eq!(result.value.is_none(), result.diagnostics.has_errors());
            let Some(file) = result.value else {
                return false;
            };
            let before = errors(snapshot);
            let found = merge(snapshot, "file.lrc", file, None, Some(rights));
            !found.has_errors() && errors(snapshot) == before
        },
    );
}
