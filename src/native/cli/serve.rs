//! `songcard serve`: a built site on this machine.

use crate::diagnose::ReportFormat;
use crate::native::Error;
use crate::native::serve::{ServeOptions, serve};
use clap::Args;
use std::path::PathBuf;

/// The arguments of `songcard serve`.
#[derive(Args)]
#[command(after_help = "\
Examples:
  songcard serve dist
  songcard serve dist --port 8082 --watch my-song.json

Files are served to this machine alone, with the headers of the folder's _headers. A watched snapshot is published whenever it or
its picture changes; its pages show what is wrong with it, and load again once it is mended. Ctrl-C ends it.")]
pub struct ServeArguments {
    /// The site’s folder.
    folder: PathBuf,
    /// The port on 127.0.0.1; 0 for one that is free.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Publish this snapshot now and whenever it changes, and show its problems in its pages; can be repeated.
    #[arg(long, num_args = 1..)]
    watch: Vec<PathBuf>,
    /// Where the site will be, for the pages of watched snapshots. Without it SONGCARD_BASE_URL says so, else the folder's
    /// site.json remembers it.
    #[arg(long, requires = "watch")]
    base_url: Option<String>,
}

impl ServeArguments {
    /// Serves until Ctrl-C.
    ///
    /// # Errors
    /// Those of [`serve`].
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        serve(ServeOptions {
            folder: self.folder,
            port: self.port,
            snapshots: self.watch,
            base_url: self.base_url,
            reports,
        })?;
        Ok(true)
    }
}
