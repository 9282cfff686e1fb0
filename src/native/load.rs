//! Reads snapshot files.

use super::files;
use crate::diagnose::{Loaded, read};
use crate::native::Error;
use crate::snapshot::limits;
use std::path::Path;

/// A snapshot file's text, and the song or the problems that were found in it.
///
/// # Errors
/// [`Error::Read`] or [`Error::NotUtf8`].
pub fn load(file: &Path) -> Result<(String, Loaded), Error> {
    let Some(bytes) = files::read_up_to(file, limits::BYTES)? else {
        return Ok((String::new(), Loaded::too_large()));
    };
    let text = files::utf8_text(file, bytes)?;
    let loaded = read(&text);
    Ok((text, loaded))
}
