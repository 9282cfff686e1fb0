//! `songcard facts`: every figure that can be counted from a snapshot, as text or JSON.

mod json;
mod text;

use crate::diagnose::ReportFormat;
use crate::native::Error;
use crate::native::files;
use crate::native::load::load;
use crate::native::report::print_report;
use clap::Args;
use std::path::PathBuf;

/// The arguments of `songcard facts`.
#[derive(Args)]
#[command(after_help = "\
Example:
  songcard facts my-song.json

It prints, for each chart and territory, entries, the peak and its first date, days at No. 1, climbs, falls and re-entries.")]
pub struct FactsArguments {
    /// A snapshot file.
    file: PathBuf,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

impl FactsArguments {
    /// Prints the figures of the snapshot to standard output, and its problems to standard error. `false` where it has
    /// mistakes: then no figures are printed, since they could be wrong.
    ///
    /// # Errors
    /// [`Error::Read`] or [`Error::NotUtf8`] for the file, [`Error::StandardOutput`].
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        let (text, loaded) = load(&self.file)?;
        print_report(&self.file, &text, &loaded.problems, reports);
        let Some(song) = loaded.song else {
            return Ok(false);
        };
        let figures = if self.json {
            json::json(&song)
        } else {
            text::text(&song)
        };
        files::print(&figures)?;
        Ok(true)
    }
}
