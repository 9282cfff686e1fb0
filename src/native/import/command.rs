//! `songcard import`: a subcommand a source.

use super::lyrics::{Format, Lyrics};
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Import {
    /// Read LRC files into a snapshot's lyrics, each as a layer. Exits 1 where a file has a mistake.
    Lrc(Lyrics),
    /// Read TTML files into a snapshot's lyrics, each with all its layers. Exits 1 where a file has a mistake.
    Ttml(Lyrics),
}

impl Import {
    /// Gives whether everything was imported; if not, nothing was.
    ///
    /// # Errors
    /// One sentence where that is no mistake in the data.
    pub fn run(self, colours: bool) -> Result<bool, String> {
        match self {
            Import::Lrc(lyrics) => lyrics.run(Format::Lrc, colours),
            Import::Ttml(lyrics) => lyrics.run(Format::Ttml, colours),
        }
    }
}
