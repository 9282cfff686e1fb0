//! The snapshot file that an import writes into.

use super::output::{Outcome, OutputArguments, Saved};
use crate::diagnose::ReportFormat;
use crate::import::EditedSnapshot;
use crate::native::Error;
use crate::native::files;
use crate::native::load::load;
use crate::native::report::print_report;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// A snapshot file with the values that an import sets in it.
pub(super) struct Target {
    path: PathBuf,
    pub snapshot: EditedSnapshot,
    /// Whether there is no file yet.
    is_new: bool,
}

impl Target {
    /// Opens a snapshot. `None` where it does not have the shape of one: its problems are reported, and nothing is imported
    /// into it.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::NotUtf8`] or [`Error::Json`] for the file.
    pub fn open(path: &Path, reports: ReportFormat) -> Result<Option<Target>, Error> {
        let (text, loaded) = load(path)?;
        if !loaded.has_shape {
            print_report(path, &text, &loaded.problems, reports);
            return Ok(None);
        }
        Target::of(path, text, false).map(Some)
    }

    /// Begins a snapshot with this text. Its file is made when it is saved.
    ///
    /// # Errors
    /// [`Error::Json`] for a text that is not JSON.
    pub fn begin(path: &Path, text: String) -> Result<Target, Error> {
        Target::of(path, text, true)
    }

    fn of(path: &Path, text: String, is_new: bool) -> Result<Target, Error> {
        let snapshot = EditedSnapshot::parse(text).map_err(|cause| Error::Json {
            path: path.to_owned(),
            cause,
        })?;
        Ok(Target {
            path: path.to_owned(),
            snapshot,
            is_new,
        })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the snapshot, or prints it to standard output, unless it will be a member of the JSON. Without new values the file
    /// is not touched.
    ///
    /// # Errors
    /// [`Error::Read`] or [`Error::Write`] for the file, [`Error::Exists`] where a new one has been made meanwhile,
    /// [`Error::StandardOutput`].
    pub fn save(self, output: &OutputArguments) -> Result<Saved, Error> {
        let text = self.snapshot.text();
        let mut printed = None;
        let outcome = if output.dry_run {
            match output.json {
                true => printed = Some(parsed(&self.path, &text)?),
                false => files::print(&text)?,
            }
            Outcome::Printed
        } else if self.is_new {
            files::write_new(&self.path, text.as_bytes())?;
            Outcome::Made
        } else if text == self.snapshot.original_text() {
            Outcome::Unchanged
        } else {
            files::rewrite(&self.path, &text)?;
            Outcome::Written
        };
        Ok(Saved {
            outcome,
            edited: self.snapshot,
            snapshot: printed,
        })
    }
}

/// The values of a text, in its order.
fn parsed(path: &Path, text: &str) -> Result<Value, Error> {
    serde_json::from_str(text).map_err(|cause| Error::Json {
        path: path.to_owned(),
        cause,
    })
}
