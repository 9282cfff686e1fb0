//! The arguments of imports of feeds.

use crate::import::feeds::{ChartTime, FeedKind, NotAChartTime, ReadOptions, StatedSong};
use crate::native::cli::import::fetch_arguments::FetchArguments;
use crate::native::cli::import::output::OutputArguments;
use crate::native::fetch::{NotARunName, RunName};
use crate::song::Territory;
use clap::Args;
use std::fmt::{Display, Formatter};
use std::path::PathBuf;

/// The arguments of `songcard import itunes` and `songcard import apple-music`.
#[derive(Args)]
#[command(after_help = "\
Example: the folder feeds has the feeds of some stores, as https://itunes.apple.com/us/rss/topsongs/limit=200/json
answers them, one file for each store and time.
  songcard import itunes feeds --into my-song.json

The feeds of all stores, fetched:
  songcard import itunes --fetch --into my-song.json

The song is found by its address in song.links, by --id, or by its title and artist.")]
pub struct FeedArguments {
    /// Feeds: files, folders with .json files at any depth, or `-` for standard input. Their order does not matter.
    #[arg(required_unless_present = "fetch", conflicts_with = "fetch")]
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
    /// an error. With --fetch, only its feed is fetched.
    #[arg(long, value_name = "CODE", value_parser = territory)]
    territory: Option<Territory>,
    /// The day of the chart, YYYY-MM-DD, or a time with its offset, in the place of the feed’s own.
    #[arg(long, value_parser = chart_time, conflicts_with = "fetch")]
    date: Option<ChartTime>,
    /// Fetch the feeds of all stores, few at a time, in place of files.
    #[arg(long)]
    pub(super) fetch: bool,
    /// The folder that keeps the fetched feeds.
    #[arg(long, value_name = "FOLDER", default_value = "songcard-cache")]
    pub(super) cache: PathBuf,
    /// The name of this run, as 2021-11-08T04. What was fetched for it is not fetched again, so a run that was cut short
    /// goes on where it ended. Without it, the day in UTC.
    #[arg(long, value_name = "NAME", value_parser = run_name)]
    run: Option<RunName>,
    /// The address of the server, for a copy of Apple’s.
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    #[command(flatten)]
    pub(super) fetching: FetchArguments,
    #[command(flatten)]
    pub(super) output: OutputArguments,
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

    /// The run, by default the day in UTC.
    pub(super) fn run_name(&self) -> RunName {
        self.run.clone().unwrap_or_else(RunName::today)
    }

    /// The server without a slash at the end.
    pub(super) fn server(&self, kind: FeedKind) -> &str {
        let server = self.address.as_deref().unwrap_or(kind.server());
        server.trim_end_matches('/')
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

fn run_name(text: &str) -> Result<RunName, NotARunName> {
    RunName::parse(text)
}

fn chart_time(text: &str) -> Result<ChartTime, NotAChartTime> {
    ChartTime::parse(text)
}
