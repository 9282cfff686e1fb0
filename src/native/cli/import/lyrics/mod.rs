//! `songcard import lrc`, `ttml` and `lrclib`: adds lyrics files to a snapshot.

mod arguments;
mod read_file;

pub use arguments::{LrclibArguments, LyricsArguments};

use super::output::Brought;
use super::source_file;
use super::target::Target;
use crate::check::{Diagnostic, Diagnostics};
use crate::diagnose::ReportFormat;
use crate::import::lyrics::{errors, merge};
use crate::import::{Counts, Format};
use crate::native::Error;
use crate::native::report::print_report;
use read_file::read_files;
use std::path::Path;

impl LyricsArguments {
    /// Imports the files with the subcommand of this name. `false` where a file or the snapshot has mistakes: they are reported, and nothing is written.
    ///
    /// # Errors
    /// [`Error::Usage`] for wrong options, else what reading or writing the files or standard output gives.
    pub fn run(self, import: &str, format: Format, reports: ReportFormat) -> Result<bool, Error> {
        let rights = self.stated_rights()?;
        self.check_count("--lang", self.lang.len(), format == Format::Ttml)?;
        self.check_count("--role", self.role.len(), true)?;
        self.check_count("--title", self.title.len(), true)?;
        let files = read_files(&self, format, reports)?;
        let Some(mut target) = Target::open(&self.into, reports)? else {
            return Ok(false);
        };
        let Some(files) = files else {
            return Ok(false);
        };
        let before = errors(&mut target.snapshot);
        let mut counts = Counts::default();
        files
            .iter()
            .for_each(|file| counts.add(&file.lyrics.lyrics));
        for (nth, file) in files.into_iter().enumerate() {
            let role = self.stated_role(nth);
            let snapshot = &mut target.snapshot;
            let diagnostics = merge(snapshot, &file.title, file.lyrics, role, rights);
            print_report(&file.shown, &file.text, &diagnostics, reports);
            if diagnostics.has_errors() {
                return Ok(false);
            }
        }
        let new = new_errors(&before, errors(&mut target.snapshot));
        if new.has_errors() {
            print_report(target.path(), "", &new, reports);
            return Ok(false);
        }
        let saved = target.save(&self.output)?;
        let paths: Vec<&Path> = self
            .files
            .iter()
            .map(|file| source_file::shown(file))
            .collect();
        let brought = Brought::new(&paths, counts.summary());
        self.output.report(import, &self.into, &saved, &[brought])?;
        Ok(true)
    }
}

/// The errors whose pointer or sentence is new.
fn new_errors(before: &[Diagnostic], after: Vec<Diagnostic>) -> Diagnostics {
    let mut new = Diagnostics::default();
    for error in after {
        let is_same =
            |old: &Diagnostic| (&old.location, &old.sentence) == (&error.location, &error.sentence);
        if !before.iter().any(is_same) {
            new.push(error.severity, || error);
        }
    }
    new
}
