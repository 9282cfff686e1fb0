//! Collects the rows of a file, each once. Rows that differ are reported.

use super::cells::CellError;
use crate::check::{Diagnostic, Diagnostics};
use crate::import::delimited::record::{CsvCell, CsvRecord};
use crate::import::history::rows::{Row, Rows};
use crate::song::{Date, Moment, Rank, Scope};
use std::collections::HashMap;
use std::collections::btree_map::Entry;
use std::ops::Range;

/// The most charts in one file.
const MOST: usize = 1000;

/// The rows of a file so far.
pub struct RowCollector<'a> {
    released: Option<Moment>,
    ids: HashMap<String, usize>,
    rows: Rows,
    /// Diagnostics that many rows have in common, by what they have in common: reported once, for the first row, with the
    /// number of rows.
    common: Vec<(String, Diagnostic, usize)>,
    pub found: &'a mut Diagnostics,
}

/// A row whose cells are valid.
pub struct NewRow<'a, 't> {
    pub date: Date,
    /// The index of its chart.
    pub chart: usize,
    pub scope: Scope,
    pub rank: Rank,
    pub record: &'a CsvRecord<'t>,
    /// The bytes of the date.
    pub date_bytes: Range<usize>,
    /// The bytes of the rank.
    pub rank_bytes: Range<usize>,
}

impl<'a> RowCollector<'a> {
    /// No rows yet, of a song that was released then.
    pub fn new(released: Option<Moment>, found: &'a mut Diagnostics) -> RowCollector<'a> {
        RowCollector {
            released,
            ids: HashMap::new(),
            rows: Rows::default(),
            common: Vec::new(),
            found,
        }
    }

    /// All rows, when the last one has been added.
    pub fn into_rows(self) -> Rows {
        for (_, mut first, count) in self.common {
            if count > 1 {
                first.sentence += &format!(" ({count} rows)");
            }
            self.found.push(first.severity, || first);
        }
        self.rows
    }

    /// Adds a row, unless it repeats or contradicts another.
    pub fn add(&mut self, new: NewRow) {
        let (date, rank, line) = (new.date, new.rank, new.record.line);
        if let Some(released) = self.released
            && released.is_surely_after(Moment::Day(date))
        {
            let sentence = format!("{date} is before the song's release, {released}");
            self.report_once("release", Diagnostic::warning(new.date_bytes, sentence));
        }
        let place = (new.chart, new.scope);
        let rows = self.rows.territories.entry(place).or_default();
        let other = match rows.entry(date) {
            Entry::Occupied(other) => other.into_mut(),
            Entry::Vacant(free) => {
                free.insert(Row {
                    rank,
                    line,
                    bytes: new.rank_bytes,
                });
                return;
            }
        };
        let line = other.line;
        if other.rank == rank {
            let sentence = format_args!("this row repeats line {line}");
            self.found.warning(new.record.bytes(), sentence);
        } else {
            let sentence = format_args!(
                "rank {} in {} on {date} contradicts rank {} in line {line}; remove one",
                rank.number(),
                new.scope.code(),
                other.rank.number()
            );
            self.found.error(new.rank_bytes, sentence);
        }
    }

    /// The index of a chart, by its id and the cell that has it.
    pub fn chart(&mut self, id: &str, cell: Option<&CsvCell>) -> Option<usize> {
        if let Some(place) = self.ids.get(id) {
            return Some(*place);
        }
        let place = self.rows.charts.len();
        if place == MOST {
            let sentence = format!("more than {MOST} charts are named; that is the limit");
            let bytes = cell.map_or(0..0, |cell| cell.bytes.clone());
            self.report_once("charts", Diagnostic::error(bytes, sentence));
            return None;
        }
        self.rows.charts.push(id.to_owned());
        self.ids.insert(id.to_owned(), place);
        Some(place)
    }

    /// The bytes of the rank of a place's second row on a chart, if any place has two.
    pub fn second_row_of_a_place(&self) -> Option<Range<usize>> {
        let mut places = self.rows.territories.values();
        places.find_map(|rows| rows.values().nth(1).map(|row| row.bytes.clone()))
    }

    /// Reports a row with more or fewer cells than the header.
    pub fn wrong_width(&mut self, record: &CsvRecord, width: usize) {
        let sentence = format_args!(
            "this row has {} cells, but the header has {width}; write a cell for each column",
            record.cells.len()
        );
        self.found.error(record.bytes(), sentence);
    }

    /// The value of a cell; an error is reported at the cell.
    pub fn valid_or_report<T>(&mut self, cell: &CsvCell, value: Result<T, CellError>) -> Option<T> {
        let error = match value {
            Ok(value) => return Some(value),
            Err(error) => error,
        };
        let diagnostic = Diagnostic {
            suggestion: error.suggestion,
            ..Diagnostic::error(cell.bytes.clone(), error.sentence)
        };
        self.found.push(diagnostic.severity, || diagnostic);
        None
    }

    /// Reports what many rows may have in common, once.
    pub fn report_once(&mut self, common: &str, diagnostic: Diagnostic) {
        match self.common.iter_mut().find(|(known, _, _)| known == common) {
            Some((_, _, count)) => *count += 1,
            None => self.common.push((common.to_owned(), diagnostic, 1)),
        }
    }
}
