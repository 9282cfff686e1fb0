//! Files and standard input, each read whole.

use crate::native::Error;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// Some editors write it; a file that has one keeps it.
pub const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads a file.
///
/// # Errors
/// [`Error::Read`].
pub fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(|cause| not_read(path, cause))
}

/// Reads a file that the build or an earlier run has written as text, every byte of it.
///
/// # Errors
/// [`Error::Read`] or [`Error::NotUtf8`].
pub fn read_text(path: &Path) -> Result<String, Error> {
    String::from_utf8(read(path)?).map_err(|_| Error::NotUtf8 {
        path: path.to_owned(),
        line: None,
    })
}

/// Reads a file; `None` where it has more than `max_bytes`, without reading the rest.
///
/// # Errors
/// [`Error::Read`].
pub fn read_up_to(path: &Path, max_bytes: usize) -> Result<Option<Vec<u8>>, Error> {
    let file = fs::File::open(path).map_err(|cause| not_read(path, cause))?;
    up_to(file, path, max_bytes)
}

/// Reads standard input, which messages call `path`; `None` where it has more than `max_bytes`, without reading the rest.
///
/// # Errors
/// [`Error::Read`].
pub fn read_input_up_to(path: &Path, max_bytes: usize) -> Result<Option<Vec<u8>>, Error> {
    up_to(std::io::stdin().lock(), path, max_bytes)
}

fn up_to(input: impl Read, path: &Path, max_bytes: usize) -> Result<Option<Vec<u8>>, Error> {
    let mut bytes = Vec::new();
    let one_more = max_bytes as u64 + 1;
    let read = input.take(one_more).read_to_end(&mut bytes);
    read.map_err(|cause| not_read(path, cause))?;
    Ok((bytes.len() <= max_bytes).then_some(bytes))
}

fn not_read(path: &Path, cause: io::Error) -> Error {
    Error::Read {
        path: path.to_owned(),
        cause,
    }
}

/// A file's bytes as text, without the byte order mark that some editors write.
///
/// # Errors
/// [`Error::NotUtf8`] with the line.
pub fn utf8_text(path: &Path, bytes: Vec<u8>) -> Result<String, Error> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let line = 1 + error.as_bytes()[..error.utf8_error().valid_up_to()]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        Error::NotUtf8 {
            path: path.to_owned(),
            line: Some(line),
        }
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}
