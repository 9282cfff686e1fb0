//! The feeds that can be imported: which chart each is, and where it is from.

use super::apple_music;
use super::apple_music_stores;
use super::itunes;
use super::store_chart::{ReadOptions, StoreChart};
use crate::check::Diagnostics;
use crate::import::ParseResult;
use crate::import::json_file::{failed, parse};
use crate::song::Territory;

/// A kind of feed. Sales and plays are two charts and never mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeedKind {
    /// The top songs of an iTunes Store: downloads that were bought.
    Itunes,
    /// The songs that are played most on Apple Music in a store.
    AppleMusic,
}

impl FeedKind {
    /// The id of the chart in snapshots.
    pub fn chart(self) -> &'static str {
        match self {
            FeedKind::Itunes => "itunes-top-songs",
            FeedKind::AppleMusic => "apple-music-top-songs",
        }
    }

    /// A short name: the id of the source, and of the folder of fetched feeds.
    pub fn name(self) -> &'static str {
        match self {
            FeedKind::Itunes => "itunes",
            FeedKind::AppleMusic => "apple-music",
        }
    }

    /// The title of the one source of all feeds of this kind.
    pub(super) fn source_title(self) -> &'static str {
        match self {
            FeedKind::Itunes => "iTunes Store: Top Songs, the RSS feeds of all stores",
            FeedKind::AppleMusic => "Apple Music: Top Songs, the feeds of all stores",
        }
    }

    /// The server that has the feeds.
    pub fn server(self) -> &'static str {
        match self {
            FeedKind::Itunes => "https://itunes.apple.com",
            FeedKind::AppleMusic => "https://rss.marketingtools.apple.com",
        }
    }

    /// The address of a store's feed on the server, with as many positions as there can be.
    pub fn path(self, store: Territory) -> String {
        let code = store.code().to_ascii_lowercase();
        match self {
            FeedKind::Itunes => format!("/{code}/rss/topsongs/limit=200/json"),
            FeedKind::AppleMusic => format!("/api/v2/{code}/music/most-played/100/songs.json"),
        }
    }

    /// Reads a feed.
    pub fn read(self, bytes: &[u8], options: &ReadOptions) -> ParseResult<StoreChart> {
        let (text, document) = match parse(bytes, ["a", "feed"]) {
            Ok(parsed) => parsed,
            Err(failed) => return failed,
        };
        let mut found = Diagnostics::default();
        let feed = &document["feed"];
        let chart = match self {
            FeedKind::Itunes => itunes::chart(feed, options, &mut found),
            FeedKind::AppleMusic => apple_music::chart(feed, options, &mut found),
        };
        match chart {
            Ok(chart) => ParseResult::new(text.to_owned(), Some(chart), found),
            Err(error) => failed(text, error),
        }
    }

    /// The stores that have such a feed, by code: for iTunes the 119 that sell music.
    pub fn stores(self) -> Vec<Territory> {
        match self {
            FeedKind::Itunes => Territory::all()
                .filter(|territory| territory.has_itunes_store())
                .collect(),
            FeedKind::AppleMusic => apple_music_stores::stores().collect(),
        }
    }
}
