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
    let bytes = bytes.ok_or_else(|| Error::TooLarge {
        path: file.to_owned(),
        max_mib: MAX_MIB,
    })?;
    files::utf8_text(file, bytes)
}

/// The text of standard input without a byte order mark.
///
/// # Errors
/// [`Error::Read`], [`Error::TooLarge`] or [`Error::NotUtf8`] for [`STANDARD_INPUT`].
pub fn standard_input() -> Result<String, Error> {
    let path = Path::new(STANDARD_INPUT);
    let bytes = files::read_input_up_to(path, MAX_MIB << 20)?;
    text_of(path, bytes)
}

/// The file's name, which becomes the title of its source.
pub fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or(file.as_os_str());
    name.to_string_lossy().into_owned()
}
