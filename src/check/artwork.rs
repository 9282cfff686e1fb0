//! The picture of the song: a file beside the snapshot.

use super::checker::Checker;
use crate::snapshot::{self, At};
use crate::song::Artwork;

pub(super) fn checked_artwork(
    checker: &mut Checker,
    at: &At<snapshot::Artwork>,
    artwork: &snapshot::Artwork,
) -> Option<Artwork> {
    let source = checker.source(&at.source(), &artwork.source);
    let file = &artwork.file;
    if !Artwork::is_file_name(file) {
        checker.error(
            &at.file(),
            format_args!(
                "“{file}” is not the name of a picture beside the snapshot, such as cover.jpg; PNG, JPEG and WebP can be used"
            ),
        );
        return None;
    }
    Some(Artwork {
        file: file.clone(),
        by: artwork.by.clone(),
        licence: artwork.licence.clone(),
        source,
    })
}
