//! `songcard merge`: adds the facts of another snapshot of the same song.

use crate::authoring::merge;
use crate::diagnose::{ReportFormat, located, read};
use crate::native::load::load;
use crate::native::report::print_report;
use crate::native::{Error, files};
use clap::Args;
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
        if merged.conflicts.has_errors() {
            let conflicts = located(&ours, merged.conflicts);
            print_report(&self.file, &ours, &conflicts, reports);
            return Ok(self.report_nothing_written());
        }
        let checked = read(&merged.text);
        if checked.song.is_none() {
            print_report(&self.file, &merged.text, &checked.problems, reports);
            return Ok(self.report_nothing_written());
        }
        let (file, other) = (self.file.display(), self.other.display());
        let values = match merged.added {
            1 => "1 value".to_owned(),
            count => format!("{count} values"),
        };
        if self.dry_run {
            files::print(&merged.text)?;
            eprintln!("{other} would bring {values} into {file}. Nothing is written.");
        } else if merged.added == 0 {
            eprintln!("{file} has all of {other} already. Nothing changes.");
        } else {
            files::rewrite(&self.file, &merged.text)?;
            eprintln!("Merged {other} into {file}: {values} added.");
        }
        Ok(true)
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
