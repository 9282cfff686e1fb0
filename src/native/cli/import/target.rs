//! The snapshot file that an import writes into.

use super::summary::End;
use crate::diagnose::render;
use crate::import::EditedSnapshot;
use crate::native::files as write;
use crate::native::load::load;
use std::path::{Path, PathBuf};

/// The byte order mark that some editors write; a file that has one keeps it.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// A snapshot file with the values that an import sets in it.
pub(super) struct Target {
    path: PathBuf,
    pub snapshot: EditedSnapshot,
}

impl Target {
    /// Opens a snapshot. `None` where it does not have the shape of one, with each fault reported: nothing is imported into an
    /// invalid snapshot.
    ///
    /// # Errors
    /// One sentence that names the file, where it cannot be read.
    pub fn open(path: &Path, colours: bool) -> Result<Option<Target>, String> {
        let (text, loaded) = load(path)?;
        if !loaded.has_shape {
            let name = path.display().to_string();
            eprint!("{}", render(&name, &text, &loaded, colours));
            return Ok(None);
        }
        let snapshot = EditedSnapshot::parse(text)
            .map_err(|error| format!("{} could not be read: {error}", path.display()))?;
        Ok(Some(Target {
            path: path.to_owned(),
            snapshot,
        }))
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the snapshot beside and renames it, or prints it to standard output. Without a new value the file keeps its
    /// bytes.
    ///
    /// # Errors
    /// One sentence that names the file.
    pub fn save(self, dry_run: bool) -> Result<End, String> {
        let text = self.snapshot.text();
        if dry_run {
            return write::print(&text).map(|()| End::Dry);
        }
        if text == self.snapshot.original_text() {
            return Ok(End::Unchanged);
        }
        let mark = write::read(&self.path)?.starts_with(MARK);
        let mark = if mark { MARK } else { &[] };
        write::write(&self.path, &[mark, text.as_bytes()].concat())?;
        Ok(End::Written)
    }
}
