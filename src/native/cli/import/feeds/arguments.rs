//! The arguments of imports of feeds.

use crate::import::feeds::{ChartTime, NotAChartTime, ReadOptions, StatedSong};
use crate::song::Territory;
use clap::Args;
use std::fmt::{Display, Formatter};
use std::path::PathBuf;

/// The arguments of `songcard import itunes`.
#[derive(Args)]
#[command(after_help = "\
Example: the folder feeds has the feeds of some stores, as https://itunes.apple.com/us/rss/topsongs/limit=200/json
answers them, one file for each store and time.
  songcard import itunes feeds --into my-song.json

The song is found by its address in song.links, by --id, or by its title and artist.")]
pub struct FeedArguments {
    /// Feeds: files, folders with .json files at any depth, or `-` for standard input. Their order does not matter.
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    /// The snapshot to add the ranks to.
    #[arg(long)]
    pub(super) into: PathBuf,
    /// The number of the track in Apple’s stores, the one after `i=` in its address, besides those in `song.links`. It can be
    /// given several times, as --title and --artist can.
    #[arg(long = "id", value_name = "NUMBER")]
    ids: Vec<u64>,
    /// A title that stores show, besides those in the snapshot.
    #[arg(long = "title", value_name = "TITLE")]
    titles: Vec<String>,
    /// A name of the artists that stores show, besides those in the snapshot.
    #[arg(long = "artist", value_name = "NAME")]
    artists: Vec<String>,
    /// The store that the feeds are of, by its ISO 3166-1 code, for a feed that does not say so. A feed of another store is
    /// an error.
    #[arg(long, value_name = "CODE", value_parser = territory)]
    territory: Option<Territory>,
    /// The day of the chart, YYYY-MM-DD, or a time with its offset, in the place of the feed’s own.
    #[arg(long, value_parser = chart_time)]
    date: Option<ChartTime>,
    /// Print the resulting snapshot and write nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
}

impl FeedArguments {
    pub(super) fn stated_song(&self) -> StatedSong {
        StatedSong {
            ids: self.ids.clone(),
            titles: self.titles.clone(),
            artists: self.artists.clone(),
        }
    }

    pub(super) fn read_options(&self) -> ReadOptions {
        ReadOptions {
            territory: self.territory,
            time: self.date.clone(),
        }
    }
}

/// A value of `--territory` is not a code.
#[derive(Debug)]
struct NotACode;

impl Display for NotACode {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("not an ISO 3166-1 alpha-2 code; write one like US")
    }
}

impl std::error::Error for NotACode {}

fn territory(text: &str) -> Result<Territory, NotACode> {
    Territory::from_code(&text.to_ascii_uppercase()).ok_or(NotACode)
}

fn chart_time(text: &str) -> Result<ChartTime, NotAChartTime> {
    ChartTime::parse(text)
}
