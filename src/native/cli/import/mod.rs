//! `songcard import`: a subcommand for each kind of file, feed, text or address.

mod artwork;
mod chart_option;
mod csv;
mod feeds;
mod fetch_arguments;
mod lyrics;
mod musicbrainz;
mod output;
mod source_file;
mod target;
mod text;
mod youtube;

use crate::diagnose::ReportFormat;
use crate::import::Format;
use crate::import::feeds::FeedKind;
use crate::native::Error;
use artwork::ArtworkArguments;
use clap::{Command, Subcommand};
use csv::CsvArguments;
use feeds::FeedArguments;
use lyrics::{LrclibArguments, LyricsArguments};
use musicbrainz::MusicBrainzArguments;
pub use source_file::STANDARD_INPUT;
use text::TextArguments;
use youtube::YoutubeArguments;

const APPLE_MUSIC_EXAMPLE: &str = "\
Example:
  songcard import apple-music --fetch --into my-song.json

It adds the song's ranks on the chart apple-music-top-songs.";

const LRC_EXAMPLE: &str = "\
Example:
  songcard import lrc original.lrc --lang ko --into my-song.json --rights permission

It adds the lines with their times as a layer in Korean. --rights says why the text may be shown.";

const TTML_EXAMPLE: &str = "\
Example:
  songcard import ttml song.ttml --into my-song.json --rights permission

It adds the lines, their words, singers, translations and romanisations, each language as a layer.";

#[derive(Subcommand)]
pub enum ImportCommand {
    /// Import chart rows: date, chart, territory, rank. Nothing is written if any row is wrong.
    Csv(CsvArguments),
    /// Import the feeds of top songs of the iTunes Stores: the song's rank in each. A feed that cannot be read is reported, and
    /// what is known of its store stays. Exits with 1 if none can be read.
    Itunes(FeedArguments),
    /// Import the feeds of songs that are played most on Apple Music, as import itunes does those of downloads. The two are
    /// different charts.
    #[command(after_help = APPLE_MUSIC_EXAMPLE)]
    AppleMusic(FeedArguments),
    /// Import LRC files as layers of a snapshot’s lyrics. Exits with 1 if a file has an error.
    #[command(after_help = LRC_EXAMPLE)]
    Lrc(LyricsArguments),
    /// Import TTML files with all their layers into a snapshot’s lyrics. Exits with 1 if a file has an error.
    #[command(after_help = TTML_EXAMPLE)]
    Ttml(LyricsArguments),
    /// Import lyrics from answers of LRCLIB, synced ones where there are any. The rights basis is stated as for LRC files.
    Lrclib(LrclibArguments),
    /// Import a sentence or an article that lists territories: its list becomes rows, its count a claim. Exits with 1 if it
    /// has an error.
    Text(TextArguments),
    /// Import a recording of MusicBrainz: its credits, codes and links, and names in other scripts. What the snapshot says
    /// otherwise is reported and stays.
    #[command(name = "musicbrainz")]
    MusicBrainz(MusicBrainzArguments),
    /// Put a picture beside a snapshot, and name it there as the song’s. No other picture is overwritten.
    Artwork(ArtworkArguments),
    /// Add a video on YouTube, by its address, to the recordings that the card plays. Nothing is fetched.
    Youtube(YoutubeArguments),
}

/// The names of the subcommands.
pub fn import_names() -> Vec<String> {
    let import = ImportCommand::augment_subcommands(Command::new("import"));
    let names = import
        .get_subcommands()
        .map(|one| one.get_name().to_owned());
    names.collect()
}

impl ImportCommand {
    /// `false` where a file or the snapshot has mistakes, which are reported.
    ///
    /// # Errors
    /// [`Error::Usage`] for wrong options, else what reading or writing the files or standard output gives.
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        match self {
            ImportCommand::Csv(rows) => rows.run(reports),
            ImportCommand::Itunes(feeds) => feeds.run(FeedKind::Itunes, reports),
            ImportCommand::AppleMusic(feeds) => feeds.run(FeedKind::AppleMusic, reports),
            ImportCommand::Lrc(lyrics) => lyrics.run("lrc", Format::Lrc, reports),
            ImportCommand::Ttml(lyrics) => lyrics.run("ttml", Format::Ttml, reports),
            ImportCommand::Lrclib(lrclib) => {
                let format = Format::Lrclib(lrclib.id);
                lrclib.lyrics.run("lrclib", format, reports)
            }
            ImportCommand::Text(text) => text.run(reports),
            ImportCommand::MusicBrainz(recording) => recording.run(reports),
            ImportCommand::Artwork(picture) => picture.run(reports),
            ImportCommand::Youtube(video) => video.run(reports),
        }
    }
}
