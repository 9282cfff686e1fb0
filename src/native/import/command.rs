//! `songcard import`: a subcommand a kind of file.

use super::csv::{self, Wish};
use super::lyrics::{Format, Lyrics};
use clap::Subcommand;
use std::path::PathBuf;

#[derive(Subcommand)]
pub enum Import {
    /// Import chart rows: date, chart, territory, rank. Nothing is written if any row is wrong.
    Csv {
        /// The file; its columns can be in any order.
        file: PathBuf,
        /// The snapshot to add the rows to.
        #[arg(long)]
        into: PathBuf,
        /// The chart’s id, for a file without a chart column.
        #[arg(long)]
        chart: Option<String>,
        /// Overwrite ranks that differ from the file’s.
        #[arg(long)]
        replace: bool,
        /// Dates on which nobody recorded a chart, so that the song did not leave it then: dates,
        /// `auto` for all that several places lack at once, or `none` where it was off the chart.
        #[arg(long, num_args = 1.., value_name = "DATE")]
        uncaptured: Vec<String>,
        /// Print the resulting snapshot and write nothing.
        #[arg(long)]
        dry_run: bool,
    },
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
            Import::Csv {
                file,
                into,
                chart,
                replace,
                uncaptured,
                dry_run,
            } => {
                let wish = Wish {
                    file: &file,
                    into: &into,
                    chart: chart.as_deref(),
                    replace,
                    uncaptured: &uncaptured,
                    dry_run,
                };
                csv::import(&wish, colours)
            }
            Import::Lrc(lyrics) => lyrics.run(Format::Lrc, colours),
            Import::Ttml(lyrics) => lyrics.run(Format::Ttml, colours),
        }
    }
}
