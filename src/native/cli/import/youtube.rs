//! `songcard import youtube`: adds a video to the recordings of a snapshot.

use super::output::{Brought, OutputArguments};
use super::target::Target;
use crate::diagnose::ReportFormat;
use crate::import::ItemCounts;
use crate::import::youtube::{VideoAddress, import};
use crate::native::Error;
use crate::native::report::print_report;
use clap::Args;
use std::path::{Path, PathBuf};

/// The arguments of `songcard import youtube`.
#[derive(Args)]
#[command(after_help = "\
Example:
  songcard import youtube https://youtu.be/AAAAAAAAAAA --into my-song.json

It adds { \"kind\": \"youtube\", \"id\": \"AAAAAAAAAAA\" } to song.media.")]
pub struct YoutubeArguments {
    /// The address of the video, as the browser or “Share” has it.
    address: String,
    /// The snapshot to add the video to.
    #[arg(long)]
    into: PathBuf,
    #[command(flatten)]
    output: OutputArguments,
}

impl YoutubeArguments {
    /// Adds the video to the snapshot. `false` where the snapshot has mistakes: they are reported, and nothing is written.
    ///
    /// # Errors
    /// [`Error::Usage`] for a wrong address, else what reading or writing the snapshot or standard output gives.
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        let address =
            VideoAddress::parse(&self.address).map_err(|error| Error::Usage(error.to_string()))?;
        let Some(mut target) = Target::open(&self.into, reports)? else {
            eprintln!("songcard: nothing is written into {}.", self.into.display());
            return Ok(false);
        };
        let found = import(&mut target.snapshot, &address);
        print_report(&self.into, "", &found, reports);
        if found.has_errors() {
            eprintln!("songcard: nothing is written into {}.", self.into.display());
            return Ok(false);
        }
        if let Some(start) = &address.start {
            eprintln!(
                "songcard: the address plays from {start}, which is left out; if the song begins later in the video than in the lyrics, write offsetMs."
            );
        }
        let saved = target.save(&self.output)?;
        let name = Path::new(&self.address);
        let brought = Brought::new(&[name], ItemCounts(vec![(1, "video")]));
        self.output
            .report("youtube", &self.into, &saved, &[brought])?;
        Ok(true)
    }
}
