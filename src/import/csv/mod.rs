//! Imports chart rows into a snapshot's history: the project's own CSV, and the spreadsheets that people have.

mod cells;
mod chart_territory;
mod gaps;
mod header;
mod known_dates;
mod merge;
mod read;
mod row_collector;
mod row_reader;
mod spreadsheet;
mod summary;
mod uncaptured;

pub(super) use spreadsheet::known_date;
pub use spreadsheet::{DateOrder, SheetOptions};
pub use summary::CsvSummary;
pub use uncaptured::{NotADate, Uncaptured};

use super::as_of::{move_as_of, stated_moment};
use super::edited_snapshot::EditedSnapshot;
use super::history::rows::Rows;
use super::history::stored;
use super::listed_chart::list_chart;
use super::snapshot_problems::{new_problems, only_errors};
use super::song_names::SongNames;
use super::source;
use crate::check::Diagnostics;
use crate::song::Moment;
use merge::MergeOptions;
use serde_json::Value;
use spreadsheet::Reading;

/// How rows are imported.
pub struct ImportOptions<'a> {
    /// The name of the rows' file, which becomes the title of their source.
    pub file_name: &'a str,
    /// The chart's id, for a file without a chart column.
    pub chart: Option<&'a str>,
    /// Whether ranks that differ from the file's are overwritten.
    pub replace: bool,
    /// What the author says about dates on which nobody recorded a chart.
    pub uncaptured: &'a Uncaptured,
    /// How the file is read if it is a spreadsheet; `None` for the project's own form.
    pub sheet: Option<&'a SheetOptions<'a>>,
    /// The id of the rows' source; by default that of the source with the file's name, or a new one.
    pub source: Option<&'a str>,
}

/// The result of an import.
pub struct Imported {
    /// What was decided about a spreadsheet, each a sentence without a full stop.
    pub understood: Vec<String>,
    /// Errors and warnings about the file, in the order of its text.
    pub about_file: Diagnostics,
    /// What is newly wrong with the snapshot, each warning once; the errors that it had before if its history cannot be
    /// read.
    pub about_snapshot: Diagnostics,
    /// What was added; `None` where something above is an error, so that the snapshot should not be saved.
    pub summary: Option<CsvSummary>,
}

/// Adds the rows of a file to a snapshot.
pub fn import(snapshot: &mut EditedSnapshot, text: &str, options: &ImportOptions) -> Imported {
    let before = snapshot.check().problems;
    let mut about_file = Diagnostics::default();
    let mut understood = Vec::new();
    let released = released(snapshot);
    let rows = match options.sheet {
        None => read::read(text, options.chart, released, &mut about_file),
        Some(sheet) => {
            let names = SongNames::new(snapshot.get("song"), sheet.titles, sheet.artists);
            let reading = Reading {
                chart: options.chart,
                released,
                names: &names,
                options: sheet,
            };
            spreadsheet::read(text, &reading, &mut understood, &mut about_file)
        }
    };
    let added = add(snapshot, &rows, options, &mut about_file);
    about_file.sort();
    if about_file.has_errors() {
        return Imported {
            understood,
            about_file,
            about_snapshot: Diagnostics::default(),
            summary: None,
        };
    }
    let about_snapshot = match &added {
        Ok(_) => new_problems(&before, snapshot.check().problems),
        Err(Unreadable) => only_errors(before),
    };
    Imported {
        understood,
        about_file,
        summary: added.ok().filter(|_| !about_snapshot.has_errors()),
        about_snapshot,
    }
}

/// The snapshot's own history has mistakes.
struct Unreadable;

/// Adds the rows with their charts and their source, and moves `asOf` to the latest row if that is later.
fn add(
    snapshot: &mut EditedSnapshot,
    rows: &Rows,
    options: &ImportOptions,
    found: &mut Diagnostics,
) -> Result<CsvSummary, Unreadable> {
    let source = match options.source {
        Some(id) => id.to_owned(),
        None => source::source(snapshot, options.file_name),
    };
    let list = |key| snapshot.get(key).as_array().map_or(&[][..], Vec::as_slice);
    let (history, listed) = (list("history"), list("charts"));
    let charts = stored::charts(rows, history, listed).ok_or(Unreadable)?;
    let merge_options = MergeOptions {
        source: &source,
        replace: options.replace,
        uncaptured: options.uncaptured,
    };
    let mut merged = merge::merge(rows, history, &charts, &merge_options, found);
    if !merged.has_changed {
        return Ok(merged.summary);
    }
    snapshot.set("history", Value::Array(merged.history));
    for id in &rows.charts {
        if list_chart(snapshot, id) {
            merged.summary.created.push(id.clone());
        }
    }
    let Some(latest) = merged.latest else {
        return Ok(merged.summary);
    };
    source::list_source(snapshot, &source, options.file_name);
    move_as_of(snapshot, &latest.to_string());
    Ok(merged.summary)
}

fn released(snapshot: &EditedSnapshot) -> Option<Moment> {
    stated_moment(&snapshot.get("song")["released"])
}
