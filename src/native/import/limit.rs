//! Files of other people are read up to a size.

use super::remark::Remark;
use crate::check::Severity;
use std::fs;
use std::io::Read;
use std::path::Path;

/// The most bytes of a file: 8 MiB.
const MOST: u64 = 8 << 20;

/// The bytes of a file, or that it has too many.
///
/// # Errors
/// One sentence that names the file, where it cannot be read.
pub fn read(path: &Path) -> Result<Result<Vec<u8>, Remark>, String> {
    let mut bytes = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes));
    read.map_err(|error| format!("{} could not be read: {error}", path.display()))?;
    if bytes.len() as u64 <= MOST {
        return Ok(Ok(bytes));
    }
    Ok(Err(Remark {
        place: None,
        severity: Severity::Error,
        sentence: "the file has more than 8 MiB, which no lyrics have".to_owned(),
    }))
}
