//! The picture beside a snapshot.

use crate::embed::ARTWORK_FILE;
use crate::native::Error;
use crate::native::files;
use crate::native::pictures::{artwork_files, published_artwork};
use crate::publish::{ArtworkFiles, LARGE_ARTWORK_FILE};
use std::path::Path;

/// The largest file of a picture, in MiB.
pub const MAX_PICTURE_MIB: usize = 20;

/// The picture `file` beside a snapshot. A published snapshot has only the published sizes beside it, which are taken as they
/// are.
///
/// # Errors
/// [`Error::Read`], [`Error::TooLarge`] or [`Error::Artwork`].
pub fn read_artwork(snapshot: &Path, file: &str) -> Result<ArtworkFiles, Error> {
    let beside = |name: &str| snapshot.with_file_name(name);
    let path = beside(file);
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |cause| Error::Artwork { path, cause }
    };
    let (small, large) = (beside(ARTWORK_FILE), beside(LARGE_ARTWORK_FILE));
    if !path.exists() && small.exists() && large.exists() {
        let (small, bytes) = (files::read(&small)?, files::read(&large)?);
        return published_artwork(small, bytes).map_err(failed(&large));
    }
    artwork_files(&bytes(&path)?).map_err(failed(&path))
}

/// Whether these bytes, which messages call `path`, are a picture that can be published.
///
/// # Errors
/// [`Error::Artwork`].
pub fn check_picture(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let made = artwork_files(bytes);
    made.map(drop).map_err(|cause| Error::Artwork {
        path: path.to_owned(),
        cause,
    })
}

fn bytes(path: &Path) -> Result<Vec<u8>, Error> {
    files::read_up_to(path, MAX_PICTURE_MIB << 20)?.ok_or_else(|| Error::TooLarge {
        path: path.to_owned(),
        max_mib: MAX_PICTURE_MIB,
    })
}
