//! Imports a text of the press: the territories that it lists become rows, the count that it states becomes a claim.
//!
//! A claim and a list are two facts: “No. 1 in 82 countries, including Japan” claims 82 and names one. Only names in lists at
//! the rank become rows. Every other name is reported, and none is guessed.

mod attribution;
mod checked_reading;
mod claimed;
mod claims;
mod count;
mod count_subject;
mod facts;
mod korean_count;
mod korean_number;
mod line;
mod list;
mod marker;
mod member;
mod mention;
mod new_entry;
mod noun;
mod number_phrase;
mod particle;
mod place_notes;
mod reader;
mod reading;
mod rows;
mod sentence;
mod summary;
mod text_date;
mod understood;
mod unknown;
mod word;
mod word_lists;

pub use summary::PressTextSummary;

use super::as_of::move_as_of;
use super::edited_snapshot::EditedSnapshot;
use super::listed_chart::list_chart;
use super::snapshot_problems::new_problems;
use super::stated_source::StatedSource;
use crate::check::Diagnostics;
use crate::song::Rank;
use claims::add_claims;
use facts::Facts;
use reading::Reading;
use rows::add_rows;
use understood::understood;

/// How a text is imported: what its sentences cannot say.
pub struct PressTextOptions<'a> {
    /// The chart's id.
    pub chart: &'a str,
    /// The rank of the territories that become rows.
    pub rank: Rank,
    /// The time for which the text states its facts, in a form of [`Moment`](crate::song::Moment). Counts need it, and ranks
    /// other than 1, unless the text states one day itself.
    pub date: Option<&'a str>,
    /// Where the text is from.
    pub source: StatedSource<'a>,
    /// Whether other ranks and counts in the snapshot are overwritten.
    pub replace: bool,
}

/// The result of an import.
pub struct ImportedText {
    /// What was taken from the text besides counts and lists, each a sentence without a full stop.
    pub understood: Vec<String>,
    /// Errors and warnings about the text, in its order.
    pub about_text: Diagnostics,
    /// What is newly wrong with the snapshot.
    pub about_snapshot: Diagnostics,
    /// What was added; `None` where something above is an error, so that the snapshot should not be saved.
    pub summary: Option<PressTextSummary>,
}

/// Adds the facts of a text to a snapshot.
pub fn import(
    snapshot: &mut EditedSnapshot,
    text: &str,
    options: &PressTextOptions,
) -> ImportedText {
    let before = snapshot.check().problems;
    let (mut about_text, mut about_snapshot) = Default::default();
    let reading =
        checked_reading::read(text, options.rank, options.date.is_none(), &mut about_text);
    let understood = understood(text, &reading, options.date.is_none());
    let summary = add(
        snapshot,
        &reading,
        options,
        &mut about_text,
        &mut about_snapshot,
    );
    about_text.sort();
    if !about_text.has_errors() && !about_snapshot.has_errors() {
        about_snapshot = new_problems(&before, snapshot.check().problems);
    }
    let is_wrong = about_text.has_errors() || about_snapshot.has_errors();
    ImportedText {
        understood,
        about_text,
        about_snapshot,
        summary: Some(summary).filter(|_| !is_wrong),
    }
}

fn add(
    snapshot: &mut EditedSnapshot,
    reading: &Reading,
    options: &PressTextOptions,
    about_text: &mut Diagnostics,
    about_snapshot: &mut Diagnostics,
) -> PressTextSummary {
    let mut summary = PressTextSummary {
        named: reading.named.len(),
        claimed: reading
            .claims
            .iter()
            .map(|claimed| claimed.count.value)
            .collect(),
        ..PressTextSummary::default()
    };
    let source = options.source.id(snapshot);
    let stated = reading.dates.first().map(|stated| stated.date.to_string());
    let date = options.date.or(stated.as_deref());
    let facts = Facts {
        chart: options.chart,
        rank: options.rank,
        date,
        source: &source,
        replace: options.replace,
    };
    summary.new_rows = add_rows(snapshot, reading, &facts, about_text);
    summary.new_claims = add_claims(snapshot, reading, &facts, about_text);
    let dated = !options.rank.is_top() && summary.new_rows > 0 || summary.new_claims > 0;
    if summary.new_rows + summary.new_claims > 0 {
        if list_chart(snapshot, options.chart) {
            summary.created = Some(options.chart.to_owned());
        }
        options.source.list(snapshot, &source, about_snapshot);
    }
    if let Some(date) = date.filter(|_| dated) {
        move_as_of(snapshot, date);
    }
    summary
}
