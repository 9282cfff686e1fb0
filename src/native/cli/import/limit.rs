//! Files of other people are read up to a size.

use std::fs;
use std::io::Read;
use std::path::Path;

/// The most of a file, in MiB: no facts about one song and no lyrics have more.
pub const MOST: u64 = 8;

/// The bytes of a file; `None` where it has too many.
///
/// # Errors
/// One sentence that names the file, where it cannot be read.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, String> {
    let mut bytes = Vec::new();
    let read =
        fs::File::open(path).and_then(|file| file.take((MOST << 20) + 1).read_to_end(&mut bytes));
    read.map_err(|error| format!("{} could not be read: {error}", path.display()))?;
    Ok((bytes.len() as u64 <= MOST << 20).then_some(bytes))
}
