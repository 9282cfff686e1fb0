//! The file that is imported.

use crate::native::Error;
use crate::native::files;
use std::path::Path;

/// The most of a file that is read, in MiB: no facts about one song and no lyrics have more.
pub const MAX_MIB: usize = 8;

/// The file's bytes; `None` where it is larger than [`MAX_MIB`].
///
/// # Errors
/// [`Error::Read`].
pub fn bytes(file: &Path) -> Result<Option<Vec<u8>>, Error> {
    files::read_up_to(file, MAX_MIB << 20)
}

/// The file's text without a byte order mark.
///
/// # Errors
/// [`Error::Read`], [`Error::TooLarge`] or [`Error::NotUtf8`].
pub fn text(file: &Path) -> Result<String, Error> {
    let bytes = bytes(file)?.ok_or_else(|| Error::TooLarge {
        path: file.to_owned(),
        max_mib: MAX_MIB,
    })?;
    files::utf8_text(file, bytes)
}

/// The file's name, which becomes the title of its source.
pub fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or(file.as_os_str());
    name.to_string_lossy().into_owned()
}
