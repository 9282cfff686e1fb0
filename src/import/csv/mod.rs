//! Imports chart rows (CSV) into a snapshot's history.

mod cells;
mod chart_territory;
mod dated_rank;
mod edits;
mod gaps;
mod header;
mod known_dates;
mod merge;
mod plan;
mod read;
mod record;
mod row_reader;
mod rows;
mod segments;
mod stored;
mod summary;
mod table;
mod uncaptured;
mod writing;

pub use summary::CsvSummary;
pub use uncaptured::{NotADate, Uncaptured};

use super::edited_snapshot::EditedSnapshot;
use super::known_charts::known_chart;
use super::source;
use crate::check::{Diagnostic, Diagnostics, Severity};
use crate::song::{Keyword, Moment};
use merge::MergeOptions;
use rows::Rows;
use serde_json::{Value, json};
use std::collections::HashSet;

/// How rows are imported.
pub struct ImportOptions<'a> {
    /// The name of the rows' file, which becomes the title of their source.
    pub file_name: &'a str,
    /// The chart's id, for a file without a chart column.
    pub chart: Option<&'a str>,
    /// Whether ranks that differ from the file's are overwritten.
    pub replace: bool,
    /// What the author says about dates on which nobody recorded a chart.
    pub uncaptured: Uncaptured,
}

/// The result of an import.
pub struct Imported {
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
    let rows = read::read(text, options.chart, released(snapshot), &mut about_file);
    let added = add(snapshot, &rows, options, &mut about_file);
    about_file.sort();
    if about_file.has_errors() {
        return Imported {
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
    let source = source::source(snapshot, options.file_name);
    let list = |key| snapshot.get(key).as_array().map_or(&[][..], Vec::as_slice);
    let (history, listed) = (list("history"), list("charts"));
    let charts = stored::charts(rows, history, listed).ok_or(Unreadable)?;
    let merge_options = MergeOptions {
        source: &source,
        replace: options.replace,
        uncaptured: &options.uncaptured,
    };
    let mut merged = merge::merge(rows, history, &charts, &merge_options, found);
    if !merged.has_changed {
        return Ok(merged.summary);
    }
    snapshot.set("history", Value::Array(merged.history));
    for id in &rows.charts {
        let charts = snapshot.list("charts");
        if !charts.iter().any(|chart| chart["id"] == **id) {
            charts.push(chart(id));
            merged.summary.created.push(id.clone());
        }
    }
    let Some(latest) = merged.latest else {
        return Ok(merged.summary);
    };
    source::list_source(snapshot, &source, options.file_name);
    let as_of = moment(snapshot.get("asOf"));
    if as_of.is_some_and(|as_of| Moment::Day(latest).is_surely_after(as_of)) {
        snapshot.set("asOf", json!(latest.to_string()));
    }
    Ok(merged.summary)
}

/// An entry of the snapshot's `charts`, with name and kind where the id is known.
fn chart(id: &str) -> Value {
    let Some(known) = known_chart(id) else {
        return json!({ "id": id, "name": id, "kind": "unknown" });
    };
    let mut chart = json!({ "id": id, "name": known.name, "kind": known.kind.word() });
    if let Some(positions) = known.positions {
        chart["positions"] = json!(positions);
    }
    chart
}

fn released(snapshot: &EditedSnapshot) -> Option<Moment> {
    moment(&snapshot.get("song")["released"])
}

fn moment(value: &Value) -> Option<Moment> {
    Moment::parse(value.as_str()?).ok()
}

/// The errors of a snapshot.
fn only_errors(problems: Diagnostics) -> Diagnostics {
    let is_error = |problem: &Diagnostic| problem.severity == Severity::Error;
    about_parts(problems.kept.into_iter().filter(is_error))
}

/// Problems that were not there before, each warning once. They are compared by their sentences, since their pointers may
/// have changed.
fn new_problems(before: &Diagnostics, after: Diagnostics) -> Diagnostics {
    let mut known: HashSet<String> = before
        .kept
        .iter()
        .map(|problem| problem.sentence.clone())
        .collect();
    about_parts(
        after
            .kept
            .into_iter()
            .filter(|problem| match problem.severity {
                Severity::Error => !known.contains(&problem.sentence),
                Severity::Warning => known.insert(problem.sentence.clone()),
            }),
    )
}

/// The problems with their pointers only, since the snapshot's bytes differ from those of its file.
fn about_parts(problems: impl Iterator<Item = Diagnostic>) -> Diagnostics {
    let mut about_parts = Diagnostics::default();
    for mut problem in problems {
        problem.location.bytes = None;
        about_parts.push(problem.severity, || problem);
    }
    about_parts
}
