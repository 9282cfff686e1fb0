//! Imports the feeds of Apple's stores, in each of which a song may have a rank.
//!
//! In: the bytes of one feed after the other, in any order, each the chart of one store at one time. Out: for each store a
//! row with the peak, the first No. 1 and the latest rank, and the best rank of each day in the history. A store that was not
//! read keeps what the snapshot has of it. Must not know: files, the network.

mod apple_music;
mod apple_music_stores;
mod capture;
mod captures;
mod chart_time;
mod days;
mod feed_entry;
mod feed_source;
mod feed_store;
mod feed_time;
mod itunes;
mod kind;
mod number_ones;
mod rows;
mod song_query;
mod store_chart;
mod store_ids;
mod summary;

pub use captures::Captures;
pub use chart_time::{ChartTime, NotAChartTime};
pub use kind::FeedKind;
pub use song_query::{SongQuery, StatedSong};
pub use store_chart::{ReadOptions, StoreChart};
pub use summary::FeedSummary;

use super::as_of::move_as_of;
use super::edited_snapshot::EditedSnapshot;
use super::history::with_days::{SameDay, with_days};
use super::listed_chart::list_chart;
use super::snapshot_problems::{new_problems, only_errors};
use crate::check::Diagnostics;
use days::days;
use number_ones::number_ones;

/// The result of an import.
pub struct ImportedFeeds {
    /// Warnings about the feeds together.
    pub about_feeds: Diagnostics,
    /// What is newly wrong with the snapshot; the errors that it had before if its history cannot be read.
    pub about_snapshot: Diagnostics,
    /// What was read and added; `None` where something above is an error, so that the snapshot should not be saved.
    pub summary: Option<FeedSummary>,
}

/// Adds the ranks of the song in these charts to a snapshot.
pub fn import(snapshot: &mut EditedSnapshot, captures: &Captures) -> ImportedFeeds {
    let before = snapshot.check().problems;
    let mut about_feeds = Diagnostics::default();
    let chart = captures.kind.chart();
    let tops_before = number_ones(snapshot, chart);
    let ranked = captures.ranked(positions(snapshot, chart), &mut about_feeds);
    let source = feed_source::id(snapshot, captures.kind);
    let list = |key| snapshot.get(key).as_array().map_or(&[][..], Vec::as_slice);
    let stored = list("history");
    let days = days(&ranked);
    let history = with_days(
        stored,
        chart,
        &source,
        &days,
        SameDay::Best,
        &mut about_feeds,
    );
    let Some(history) = history else {
        return ImportedFeeds {
            about_feeds,
            about_snapshot: only_errors(before),
            summary: None,
        };
    };
    let mut summary = FeedSummary::of(captures, &ranked);
    if !summary.charting.is_empty() {
        if list_chart(snapshot, chart) {
            summary.created = Some(chart.to_owned());
        }
        feed_source::list(snapshot, captures.kind, &source);
        snapshot.set("history", history.into());
        rows::add_rows(snapshot, chart, &source, &ranked);
    } else if snapshot.get("history").is_array() {
        // The song has left every chart, which ends its runs.
        snapshot.set("history", history.into());
    }
    let tops = number_ones(snapshot, chart);
    summary.new_number_ones = tops.difference(&tops_before).copied().collect();
    if let Some(latest) = ranked.iter().map(|capture| capture.time).max() {
        move_as_of(snapshot, latest.text());
    }
    let about_snapshot = new_problems(&before, snapshot.check().problems);
    ImportedFeeds {
        about_feeds,
        summary: Some(summary).filter(|_| !about_snapshot.has_errors()),
        about_snapshot,
    }
}

/// How many positions the snapshot says that the chart has.
fn positions(snapshot: &EditedSnapshot, chart: &str) -> Option<u16> {
    let mut charts = snapshot.get("charts").as_array().into_iter().flatten();
    let listed = charts.find(|listed| listed["id"] == *chart)?;
    u16::try_from(listed["positions"].as_u64()?).ok()
}
