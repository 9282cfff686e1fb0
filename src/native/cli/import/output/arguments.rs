//! The options that every import has for what it prints.

use super::brought::Brought;
use super::json::json;
use super::line::summary_line;
use super::saved::Saved;
use crate::native::{Error, files};
use clap::Args;
use std::path::Path;

/// `--dry-run` and `--json`.
#[derive(Args)]
pub struct OutputArguments {
    /// Print the resulting snapshot and write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Print what the import did as a JSON object; with --dry-run, the resulting snapshot is a member of it.
    #[arg(long)]
    pub json: bool,
}

impl OutputArguments {
    /// Says what an import did: a line for each of what it brought on standard error, or all in one object on standard output.
    ///
    /// # Errors
    /// [`Error::StandardOutput`].
    pub fn report(
        &self,
        import: &str,
        into: &Path,
        saved: &Saved,
        brought: &[Brought],
    ) -> Result<(), Error> {
        if self.json {
            return files::print(&json(import, into, saved, brought));
        }
        for one in brought {
            eprintln!("{}", summary_line(one, into, saved.outcome));
        }
        Ok(())
    }
}
