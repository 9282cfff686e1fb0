//! The counts of an import, in one line and as JSON.

use crate::import::counted::{counted, created_charts};
use crate::import::history::rows::Rows;
use crate::import::import_summary::{ImportSummary, members_of, span_members};
use crate::song::{Date, Scope};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fmt::{Display, Formatter, Result};

/// Counts of one import.
#[derive(Default)]
pub struct CsvSummary {
    /// The rows of the file, without repeated ones.
    pub rows: usize,
    /// The rows that the snapshot did not have.
    pub new: usize,
    /// The new rows that replaced another rank.
    pub replaced: usize,
    /// The territories of the rows, with the worldwide chart.
    pub places: BTreeSet<Scope>,
    /// The different dates of the rows.
    pub dates: usize,
    /// The first and the last date.
    pub span: Option<(Date, Date)>,
    /// Dates listed as uncaptured, each once.
    pub uncaptured: usize,
    /// The ids of charts that the snapshot did not list.
    pub created: Vec<String>,
}

impl CsvSummary {
    /// Counts of a file's rows, before they are compared with the snapshot.
    pub fn of(rows: &Rows) -> CsvSummary {
        let dates: BTreeSet<_> = rows
            .territories
            .values()
            .flat_map(|rows| rows.keys())
            .collect();
        let span = dates.first().zip(dates.last());
        CsvSummary {
            rows: rows.territories.values().map(|rows| rows.len()).sum(),
            places: rows.territories.keys().map(|(_, scope)| *scope).collect(),
            dates: dates.len(),
            span: span.map(|(first, last)| (**first, **last)),
            ..CsvSummary::default()
        }
    }
}

impl Display for CsvSummary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let Some((first, last)) = self.span else {
            return f.write_str("no rows");
        };
        let (rows, places, dates) = (
            counted(self.rows, "row"),
            counted(self.places.len(), "place"),
            counted(self.dates, "date"),
        );
        write!(f, "{rows} in {places} on {dates}, {first}")?;
        if last != first {
            write!(f, " to {last}")?;
        }
        match self.new {
            0 => f.write_str(", all there before")?,
            new if new < self.rows => write!(f, ", {new} of them new")?,
            _ => {}
        }
        if self.replaced > 0 {
            write!(f, ", {} in the place of others", self.replaced)?;
        }
        if self.uncaptured > 0 {
            write!(f, "; {} uncaptured", counted(self.uncaptured, "date"))?;
        }
        f.write_str(&created_charts(&self.created))
    }
}

impl ImportSummary for CsvSummary {
    fn members(&self) -> Map<String, Value> {
        let territories: Vec<&str> = self.places.iter().map(|scope| scope.code()).collect();
        let (from, to) = span_members(self.span);
        members_of(json!({
            "rows": self.rows,
            "addedRows": self.new.saturating_sub(self.replaced),
            "changedRows": self.replaced,
            "unchangedRows": self.rows.saturating_sub(self.new),
            "territories": territories,
            "dates": self.dates,
            "from": from,
            "to": to,
            "uncapturedDates": self.uncaptured,
            "createdCharts": self.created,
        }))
    }
}
