//! `songcard import csv`: chart rows into a snapshot's history.

mod cells;
mod header;
mod holes;
mod merge;
mod place;
mod plan;
mod rows;
mod segments;
mod stored;
mod summary;
mod table;
mod uncaptured;
mod writing;

use super::finding::{Finding, say};
use super::summary::{End, line};
use super::{Target, origin};
use crate::check::{Problem, Severity};
use crate::native::charts::known;
use crate::native::load::Loaded;
use crate::song::{ChartKind, Moment, is_chart_key};
use merge::Way;
use rows::Rows;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::path::Path;
use summary::Summary;
use uncaptured::Uncaptured;

/// What the command was told.
pub struct Wish<'a> {
    pub file: &'a Path,
    pub into: &'a Path,
    pub chart: Option<&'a str>,
    pub replace: bool,
    /// Dates on which nobody recorded a chart, or `auto` or `none`.
    pub uncaptured: &'a [String],
    pub dry_run: bool,
}

/// Adds the rows of a file to a snapshot. `false` where either has mistakes, each reported, and
/// nothing is written.
///
/// # Errors
/// One sentence for everything else.
pub fn import(wish: &Wish, colours: bool) -> Result<bool, String> {
    if let Some(id) = wish.chart.filter(|id| !is_chart_key(id)) {
        return Err(format!(
            "--chart: “{id}” is not a valid chart id; write lower-case words joined by hyphens, like billboard-hot-100"
        ));
    }
    let uncaptured = Uncaptured::parse(wish.uncaptured)?;
    let text = origin::text(wish.file)?;
    let Some(mut target) = Target::open(wish.into, colours)? else {
        return Ok(nothing_written(wish));
    };
    let (_, before) = target.judged();
    let mut found = Vec::new();
    let rows = rows::read(&text, wish.chart, released(&target), &mut found);
    let added = add(&mut target, &rows, wish, &uncaptured, &mut found);
    if !say(wish.file, found) {
        return Ok(nothing_written(wish));
    }
    let (_, after) = target.judged();
    let mistakes: Vec<&Problem> = match &added {
        Ok(_) => new_mistakes(&before, &after).collect(),
        Err(Unreadable) => mistakes(&before).collect(),
    };
    let into = target.path().display();
    for warning in new_warnings(&before, &after) {
        eprintln!("songcard: {into}: warning: {warning}.");
    }
    for mistake in &mistakes {
        eprintln!("songcard: {into}: {mistake}.");
    }
    if !mistakes.is_empty() {
        return Ok(nothing_written(wish));
    }
    let Ok(summary) = added else {
        return Err(format!("{into}: the history could not be read"));
    };
    let end = match wish.dry_run {
        true => End::Dry,
        false => End::Written,
    };
    let line = line(&[wish.file], &summary, target.path(), end);
    target.keep(wish.dry_run)?;
    eprintln!("{line}");
    Ok(true)
}

fn nothing_written(wish: &Wish) -> bool {
    eprintln!("songcard: nothing is written into {}.", wish.into.display());
    false
}

/// The snapshot's own history has mistakes.
struct Unreadable;

/// Adds the rows, and what they need: their charts, their source, a time no earlier than theirs.
fn add(
    target: &mut Target,
    rows: &Rows,
    wish: &Wish,
    uncaptured: &Uncaptured,
    found: &mut Vec<Finding>,
) -> Result<Summary, Unreadable> {
    let source = origin::source(target, wish.file);
    let list = |key| target.get(key).as_array().map_or(&[][..], Vec::as_slice);
    let (history, listed) = (list("history"), list("charts"));
    let charts = stored::charts(rows, history, listed).ok_or(Unreadable)?;
    let way = Way {
        source: &source,
        replace: wish.replace,
        uncaptured,
    };
    let mut merged = merge::merge(rows, history, &charts, &way, found);
    if !merged.has_changed {
        return Ok(merged.summary);
    }
    target.set("history", Value::Array(merged.history));
    for id in &rows.charts {
        let charts = target.list("charts");
        if !charts.iter().any(|chart| chart["id"] == **id) {
            charts.push(chart(id));
            merged.summary.created.push(id.clone());
        }
    }
    let Some(latest) = merged.latest else {
        return Ok(merged.summary);
    };
    origin::list_source(target, &source, wish.file);
    let as_of = moment(target.get("asOf"));
    if as_of.is_some_and(|as_of| Moment::Day(latest).is_surely_after(as_of)) {
        target.set("asOf", json!(latest.to_string()));
    }
    Ok(merged.summary)
}

/// A chart as a snapshot lists it, with what is known of one of this id.
fn chart(id: &str) -> Value {
    let Some(known) = known(id) else {
        return json!({ "id": id, "name": id, "kind": "unknown" });
    };
    let kind = ChartKind::NAMES
        .iter()
        .find(|(_, kind)| *kind == known.kind);
    let kind = kind.map_or("unknown", |(name, _)| *name);
    let mut chart = json!({ "id": id, "name": known.name, "kind": kind });
    if let Some(positions) = known.positions {
        chart["positions"] = json!(positions);
    }
    chart
}

fn released(target: &Target) -> Option<Moment> {
    moment(&target.get("song")["released"])
}

fn moment(value: &Value) -> Option<Moment> {
    Moment::parse(value.as_str()?).ok()
}

/// The mistakes of a snapshot.
fn mistakes(loaded: &Loaded) -> impl Iterator<Item = &Problem> {
    of(loaded, Severity::Error)
}

fn of(loaded: &Loaded, severity: Severity) -> impl Iterator<Item = &Problem> {
    let problems = loaded.problems.iter().map(|(problem, _)| problem);
    problems.filter(move |problem| problem.severity == severity)
}

/// What the rows make doubtful in the snapshot, each sentence once.
fn new_warnings<'a>(before: &Loaded, after: &'a Loaded) -> impl Iterator<Item = &'a Problem> {
    let known = before.problems.iter().map(|(old, _)| old.message.clone());
    let mut known: HashSet<String> = known.collect();
    of(after, Severity::Warning).filter(move |new| known.insert(new.message.clone()))
}

/// Those that were not there before; one that was may stand in another place now.
fn new_mistakes<'a>(before: &Loaded, after: &'a Loaded) -> impl Iterator<Item = &'a Problem> {
    let known: HashSet<String> = mistakes(before).map(|old| old.message.clone()).collect();
    mistakes(after).filter(move |new| !known.contains(&new.message))
}
