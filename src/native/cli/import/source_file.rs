//! The file that is imported.

use crate::native::Error;
use crate::native::files;
use std::path::Path;

/// The most of a file that is read, in MiB: no facts about one song and no lyrics have more.
pub const MAX_MIB: usize = 8;

/// What messages call standard input.
pub const STANDARD_INPUT: &str = "standard input";

/// The bytes of a file, or of standard input for `-`; `None` where it is larger than so many MiB.
///
/// # Errors
/// [`Error::Read`].
pub fn bytes(file: &Path, max_mib: usize) -> Result<Option<Vec<u8>>, Error> {
    match is_input(file) {
        true => files::read_input_up_to(shown(file), max_mib << 20),
        false => files::read_up_to(file, max_mib << 20),
    }
}

/// Whether a file's name stands for standard input.
pub fn is_input(file: &Path) -> bool {
    file == Path::new("-")
}

/// What messages call a file: [`STANDARD_INPUT`] for `-`.
pub fn shown(file: &Path) -> &Path {
    match is_input(file) {
        true => Path::new(STANDARD_INPUT),
        false => file,
    }
}

/// The bytes of a file, or of standard input for `-`, of at most [`MAX_MIB`].
///
/// # Errors
/// [`Error::Read`] or [`Error::TooLarge`].
pub fn whole(file: &Path) -> Result<Vec<u8>, Error> {
    whole_up_to(file, MAX_MIB)
}

/// The bytes of a file, or of standard input for `-`, of at most so many MiB.
///
/// # Errors
/// [`Error::Read`] or [`Error::TooLarge`].
pub fn whole_up_to(file: &Path, max_mib: usize) -> Result<Vec<u8>, Error> {
    bytes(file, max_mib)?.ok_or_else(|| Error::TooLarge {
        path: shown(file).to_owned(),
        max_mib,
    })
}

/// The file's name, which becomes the title of its source.
pub fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or(file.as_os_str());
    name.to_string_lossy().into_owned()
}
