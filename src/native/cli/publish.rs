//! `songcard publish`: its arguments.

use crate::diagnose::ReportFormat;
use crate::native::Error;
use crate::native::site::publish::{PublishOptions, publish};
use clap::Args;
use std::path::PathBuf;

/// The arguments of `songcard publish`.
#[derive(Args)]
#[command(after_help = "\
Example:
  songcard publish snapshots/*.json --out site --base-url https://cards.example/

It writes the pages, pictures and data of every song, and prints the address of each.")]
pub struct PublishArguments {
    /// Snapshot files; a file’s name becomes the song’s address.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The site’s folder. The command of a release makes a whole site in an empty one.
    #[arg(long)]
    out: PathBuf,
    /// Where the site will be. Without it SONGCARD_BASE_URL says so, else the folder's site.json
    /// remembers it. A new address is given to every song in the folder.
    #[arg(long)]
    base_url: Option<String>,
    /// songcard-site.zip of a release, for a command that does not carry it. Where the folder’s site is of another release, all
    /// its songs are published again with this one.
    #[arg(long, value_name = "ZIP")]
    site: Option<PathBuf>,
    /// Print what became of each snapshot as a JSON object: its address, or why it is left out.
    #[arg(long)]
    json: bool,
}

impl PublishArguments {
    /// `false` where a snapshot was left out; its mistakes are reported.
    ///
    /// # Errors
    /// Those of [`publish`].
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        let options = PublishOptions {
            out: &self.out,
            base_url: self.base_url.as_deref(),
            site: self.site.as_deref(),
            json: self.json,
        };
        publish(&self.files, &options, reports)
    }
}
