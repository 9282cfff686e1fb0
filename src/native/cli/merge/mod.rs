//! `songcard merge`: adds the facts of another snapshot of the same song.
//!
//! In: two files. Out: the first one with what only the second has, or every difference; a line for people or a JSON object. Must
//! not know: how values are compared.

mod json;
mod outcome;

use crate::authoring::{Merged, merge};
use crate::diagnose::{ReportFormat, located, read};
use crate::native::load::load;
use crate::native::report::print_report;
use crate::native::{Error, files};
use clap::Args;
use outcome::Outcome;
use std::path::{Path, PathBuf};

/// The arguments of `songcard merge`.
#[derive(Args)]
#[command(after_help = "\
Example:
  songcard merge my-song.json from-a-friend.json

It adds to my-song.json what only the other file has. Where they differ, each difference is reported, none is settled, and
nothing is written.")]
pub struct MergeArguments {
    /// The snapshot to add to.
    file: PathBuf,
    /// Another snapshot of the same song.
    other: PathBuf,
    /// Print the resulting snapshot and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Print what the merge did as a JSON object, with every conflict; with --dry-run, the resulting snapshot is a member of it.
    #[arg(long)]
    json: bool,
}

impl MergeArguments {
    /// Adds the facts of the other snapshot. `false` where one has mistakes or they differ: that is reported, and nothing is
    /// written.
    ///
    /// # Errors
    /// What reading or writing the files or standard output gives.
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        let ours = valid_text(&self.file, reports)?;
        let theirs = valid_text(&self.other, reports)?;
        let (Some(ours), Some(theirs)) = (ours, theirs) else {
            return Ok(self.report_nothing_written());
        };
        let merged = merge(&ours, &theirs).map_err(|cause| Error::Json {
            path: self.file.clone(),
            cause,
        })?;
        if !merged.conflicts.is_empty() {
            let conflicts = located(&ours, merged.errors());
            print_report(&self.file, &ours, &conflicts, reports);
            self.report(&merged, Outcome::Conflicts)?;
            return Ok(self.report_nothing_written());
        }
        let checked = read(&merged.text);
        if checked.song.is_none() {
            print_report(&self.file, &merged.text, &checked.problems, reports);
            return Ok(self.report_nothing_written());
        }
        let outcome = match (self.dry_run, merged.added) {
            (true, _) => Outcome::Printed,
            (false, 0) => Outcome::Unchanged,
            (false, _) => Outcome::Written,
        };
        match outcome {
            Outcome::Printed if !self.json => files::print(&merged.text)?,
            Outcome::Written => files::rewrite(&self.file, &merged.text)?,
            _ => {}
        }
        self.report(&merged, outcome)?;
        Ok(true)
    }

    /// Says what was done: a line on standard error, or an object on standard output. Conflicts have lines of their own.
    fn report(&self, merged: &Merged, outcome: Outcome) -> Result<(), Error> {
        if self.json {
            return files::print(&json::json(&self.file, &self.other, merged, outcome));
        }
        let (file, other) = (self.file.display(), self.other.display());
        let values = match merged.added {
            1 => "1 value".to_owned(),
            count => format!("{count} values"),
        };
        match outcome {
            Outcome::Printed => {
                eprintln!("{other} would bring {values} into {file}. Nothing is written.");
            }
            Outcome::Unchanged => {
                eprintln!("{file} has all of {other} already. Nothing changes.");
            }
            Outcome::Written => eprintln!("Merged {other} into {file}: {values} added."),
            Outcome::Conflicts => {}
        }
        Ok(())
    }

    fn report_nothing_written(&self) -> bool {
        eprintln!("songcard: nothing is written into {}.", self.file.display());
        false
    }
}

/// The text of a snapshot; `None` where it has mistakes, which are reported.
fn valid_text(file: &Path, reports: ReportFormat) -> Result<Option<String>, Error> {
    let (text, loaded) = load(file)?;
    if loaded.song.is_some() {
        return Ok(Some(text));
    }
    print_report(file, &text, &loaded.problems, reports);
    Ok(None)
}
