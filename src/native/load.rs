//! A snapshot file, read with every problem in its place.

use super::files;
use crate::diagnose::{Loaded, read};
use crate::snapshot::limits;
use std::path::Path;

/// A file's text with what came of reading it.
///
/// # Errors
/// One sentence where it cannot be read or is no UTF-8.
pub fn load(file: &Path) -> Result<(String, Loaded), String> {
    let Some(bytes) = files::read_up_to(file, limits::BYTES)? else {
        return Ok((String::new(), Loaded::too_large()));
    };
    let text = files::utf_8(file, bytes)?;
    let loaded = read(&text);
    Ok((text, loaded))
}
