//! The file that is imported.

use crate::native::Error;
use crate::native::files;
use std::path::Path;

/// The most of a file that is read, in MiB: no facts about one song and no lyrics have more.
pub const MAX_MIB: usize = 8;

/// What messages call standard input.
pub const STANDARD_INPUT: &str = "standard input";

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
    text_of(file, bytes(file)?)
}

fn text_of(file: &Path, bytes: Option<Vec<u8>>) -> Result<String, Error> {
    let bytes = bytes.ok_or_else(|| too_large(file))?;
    files::utf8_text(file, bytes)
}

/// The error for a file that is larger than [`MAX_MIB`].
pub fn too_large(file: &Path) -> Error {
    Error::TooLarge {
        path: file.to_owned(),
        max_mib: MAX_MIB,
    }
}

/// The bytes of standard input; `None` where there are more than [`MAX_MIB`].
///
/// # Errors
/// [`Error::Read`] for [`STANDARD_INPUT`].
pub fn standard_input_bytes() -> Result<Option<Vec<u8>>, Error> {
    files::read_input_up_to(Path::new(STANDARD_INPUT), MAX_MIB << 20)
}

/// The text of standard input without a byte order mark.
///
/// # Errors
/// [`Error::Read`], [`Error::TooLarge`] or [`Error::NotUtf8`] for [`STANDARD_INPUT`].
pub fn standard_input() -> Result<String, Error> {
    text_of(Path::new(STANDARD_INPUT), standard_input_bytes()?)
}

/// The file's name, which becomes the title of its source.
pub fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or(file.as_os_str());
    name.to_string_lossy().into_owned()
}
