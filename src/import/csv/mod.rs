//! Imports chart rows (CSV) into a snapshot's history.

mod cells;
mod chart_territory;
mod dated_rank;
mod edits;
mod gaps;
mod header;
mod merge;
mod plan;
mod rows;
mod segments;
mod stored;
mod summary;
mod table;
mod uncaptured;
mod writing;

pub use summary::Summary;
pub use uncaptured::Uncaptured;

use super::edited_snapshot::EditedSnapshot;
use super::known_charts::known_chart;
use super::row_diagnostic::RowDiagnostic;
use super::source;
use crate::check::{Diagnostic, Severity};
use crate::diagnose::Loaded;
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
    /// Errors and warnings about the file.
    pub findings: Vec<RowDiagnostic>,
    /// New warnings about the snapshot, each sentence once.
    pub warnings: Vec<Diagnostic>,
    /// New errors of the snapshot; those that it had before if its history cannot be read.
    pub errors: Vec<Diagnostic>,
    /// What was added; `None` where something above is an error, so that the snapshot should not be saved.
    pub summary: Option<Summary>,
}

/// Adds the rows of a file to a snapshot.
pub fn import(snapshot: &mut EditedSnapshot, text: &str, options: &ImportOptions) -> Imported {
    let before = snapshot.check();
    let mut findings = Vec::new();
    let rows = rows::read(text, options.chart, released(snapshot), &mut findings);
    let added = add(snapshot, &rows, options, &mut findings);
    let mut imported = Imported {
        findings,
        warnings: Vec::new(),
        errors: Vec::new(),
        summary: None,
    };
    if imported.findings.iter().any(RowDiagnostic::is_error) {
        return imported;
    }
    let after = snapshot.check();
    imported.warnings = new_warnings(&before, &after).cloned().collect();
    imported.errors = match &added {
        Ok(_) => new_mistakes(&before, &after).cloned().collect(),
        Err(Unreadable) => mistakes(&before).cloned().collect(),
    };
    imported.summary = added.ok().filter(|_| imported.errors.is_empty());
    imported
}

/// The snapshot's own history has mistakes.
struct Unreadable;

/// Adds the rows with their charts and their source, and moves `asOf` to the latest row if that is later.
fn add(
    snapshot: &mut EditedSnapshot,
    rows: &Rows,
    options: &ImportOptions,
    found: &mut Vec<RowDiagnostic>,
) -> Result<Summary, Unreadable> {
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

/// The mistakes of a snapshot.
fn mistakes(loaded: &Loaded) -> impl Iterator<Item = &Diagnostic> {
    of(loaded, Severity::Error)
}

fn of(loaded: &Loaded, severity: Severity) -> impl Iterator<Item = &Diagnostic> {
    loaded
        .problems
        .iter()
        .filter(move |problem| problem.severity == severity)
}

/// Warnings that were not there before, each sentence once.
fn new_warnings<'a>(before: &Loaded, after: &'a Loaded) -> impl Iterator<Item = &'a Diagnostic> {
    let mut known: HashSet<String> = before
        .problems
        .iter()
        .map(|old| old.sentence.clone())
        .collect();
    of(after, Severity::Warning).filter(move |new| known.insert(new.sentence.clone()))
}

/// Errors that were not there before, compared by their sentence, since their pointers may have changed.
fn new_mistakes<'a>(before: &Loaded, after: &'a Loaded) -> impl Iterator<Item = &'a Diagnostic> {
    let known: HashSet<String> = mistakes(before).map(|old| old.sentence.clone()).collect();
    mistakes(after).filter(move |new| !known.contains(&new.sentence))
}
