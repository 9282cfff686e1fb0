//! `songcard import`: a subcommand for each kind of file.

mod csv;
mod limit;
mod lyrics;
mod origin;
mod summary;
mod target;

use crate::import::Format;
use clap::Subcommand;
use csv::Csv;
use lyrics::Lyrics;

#[derive(Subcommand)]
pub enum Import {
    /// Import chart rows: date, chart, territory, rank. Nothing is written if any row is wrong.
    Csv(Csv),
    /// Import LRC files as layers of a snapshot’s lyrics. Exits with 1 if a file has an error.
    Lrc(Lyrics),
    /// Import TTML files with all their layers into a snapshot’s lyrics. Exits with 1 if a file has an error.
    Ttml(Lyrics),
}

impl Import {
    /// `false` where a file or the snapshot has mistakes, each reported.
    ///
    /// # Errors
    /// One sentence for everything else.
    pub fn run(self, colours: bool) -> Result<bool, String> {
        match self {
            Import::Csv(rows) => rows.run(colours),
            Import::Lrc(lyrics) => lyrics.run(Format::Lrc, colours),
            Import::Ttml(lyrics) => lyrics.run(Format::Ttml, colours),
        }
    }
}
