//! Imports tables that hold the whole chart of one place on a day: day files, pages and the files of Spotify's charts.
//!
//! In: the texts of the tables with the names of their files, in any order, and what their author says. Out: the song's rank on
//! each of the days, or that it was not on the chart, in the history; and for each file how it was understood. Must not know:
//! files themselves, the network.

mod about_table;
mod chart_facts;
mod chart_week;
mod day_file;
mod file_name;
mod found_song;
mod html_table;
mod numbers;
mod same_chart;
mod spotify;
mod spotify_new;
mod spotify_old;
mod store_page;
mod summary;
mod table_chart;
mod table_file;
mod table_options;
mod table_source;
mod track_id;

pub use about_table::AboutTable;
pub use chart_facts::StatedChart;
pub use found_song::TableSong;
pub use summary::TableSummary;
pub use table_file::TableFile;
pub use table_options::TableOptions;

use super::as_of::move_as_of;
use super::edited_snapshot::EditedSnapshot;
use super::history::with_days::{SameDay, with_days};
use super::listed_chart::list_chart;
use super::snapshot_problems::{new_problems, only_errors};
use super::table_kind::TableKind;
use crate::check::Diagnostics;
use same_chart::ChartDays;
use table_chart::TableChart;

/// The result of an import.
pub struct ImportedTables {
    /// About each table, in their order.
    pub about_tables: Vec<AboutTable>,
    /// What is newly wrong with the snapshot; the errors that it had before if its history cannot be read.
    pub about_snapshot: Diagnostics,
    /// What was read and added; `None` where something above is an error, so that the snapshot should not be saved.
    pub summary: Option<TableSummary>,
}

/// Adds the song's ranks in these tables to a snapshot.
pub fn import(
    snapshot: &mut EditedSnapshot,
    files: &[TableFile],
    options: &TableOptions,
) -> ImportedTables {
    let before = snapshot.check().problems;
    let mut days = ChartDays::default();
    let mut about_tables = Vec::new();
    for file in files {
        let mut about = AboutTable::default();
        let kind = file.kind.description();
        about.understood.push(format!("this is {kind}"));
        let charts = charts(file, options, &mut about);
        if charts.iter().all(|chart| chart.entries.is_empty()) && !about.found.has_errors() {
            let sentence =
                "there is no song in this table; a chart is never empty, so download it again";
            about.found.error(0, format_args!("{sentence}"));
        }
        for chart in charts.iter().filter(|chart| !chart.entries.is_empty()) {
            let positions = options.song.positions(snapshot, &chart.id);
            let place = options.song.place(chart, positions, &mut about);
            days.add(chart, file.kind, place, &mut about.found);
        }
        about.found.sort();
        about_tables.push(about);
    }
    let mut about_snapshot = Diagnostics::default();
    let mut summary = None;
    if !about_tables.iter().any(|about| about.found.has_errors()) {
        summary = add(snapshot, &days, options, &mut about_snapshot);
        match &summary {
            None => about_snapshot = only_errors(before),
            Some(_) if about_snapshot.has_errors() => {}
            Some(_) => about_snapshot.append(new_problems(&before, snapshot.check().problems)),
        }
    }
    ImportedTables {
        about_tables,
        summary: summary.filter(|_| !about_snapshot.has_errors()),
        about_snapshot,
    }
}

/// The charts of a file: one, or of a day file one for each of its days.
fn charts(file: &TableFile, options: &TableOptions, about: &mut AboutTable) -> Vec<TableChart> {
    match file.kind {
        TableKind::DayFile => day_file::charts(file, options, about),
        TableKind::StorePage => store_page::charts(file, options, about),
        TableKind::SpotifyOld => spotify_old::charts(file, options, about),
        TableKind::SpotifyNew => spotify_new::charts(file, options, about),
        // Rows of one song, which are no whole chart.
        TableKind::Project | TableKind::Spreadsheet => Vec::new(),
    }
}

/// Adds the days to the history with their chart and their source; `None` where the history cannot be read.
fn add(
    snapshot: &mut EditedSnapshot,
    days: &ChartDays,
    options: &TableOptions,
    found: &mut Diagnostics,
) -> Option<TableSummary> {
    let mut summary = TableSummary::of(days);
    for ((chart, kind), places) in &days.by_chart {
        let id = table_source::id(snapshot, options.source, *kind);
        let stored = snapshot.get("history").as_array();
        let stored = stored.map_or(&[][..], Vec::as_slice);
        let same_day = SameDay::New {
            replace: options.replace,
        };
        let history = with_days(stored, chart, &id, places, same_day, found)?;
        let charts = places.values().flat_map(|days| days.values());
        if charts.flatten().next().is_some() {
            if list_chart(snapshot, chart) {
                summary.created.push(chart.clone());
            }
            table_source::list(snapshot, &id, *kind);
            snapshot.set("history", history.into());
        } else if snapshot.get("history").is_array() {
            // The song has left every chart, which ends its runs.
            snapshot.set("history", history.into());
        }
    }
    if let Some((_, latest)) = summary.span {
        move_as_of(snapshot, &latest.to_string());
    }
    Some(summary)
}
