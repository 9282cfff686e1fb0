//! Parses one row after the other; every wrong cell is reported with its bytes.

use super::cells::{self, CellError};
use crate::check::{Diagnostic, Diagnostics};
use crate::import::delimited::record::{CsvCell, CsvRecord};
use crate::import::history::rows::{Row, Rows};
use crate::song::{Date, Moment, Rank, Scope};
use std::collections::HashMap;
use std::collections::btree_map::Entry;

/// The most charts in one file.
const MOST: usize = 1000;

/// The state of reading a file's rows.
pub struct RowReader<'a> {
    columns: [Option<usize>; 4],
    width: usize,
    chart: Option<&'a str>,
    released: Option<Moment>,
    ids: HashMap<String, usize>,
    rows: Rows,
    /// Diagnostics that many rows have in common, by what they have in common: reported once, for the first row, with the
    /// number of rows.
    common: Vec<(String, Diagnostic, usize)>,
    pub found: &'a mut Diagnostics,
}

impl<'a> RowReader<'a> {
    /// `columns` are the indexes of the columns date, chart, territory and rank; `width` is the number of all columns.
    pub fn new(
        columns: [Option<usize>; 4],
        width: usize,
        chart: Option<&'a str>,
        released: Option<Moment>,
        found: &'a mut Diagnostics,
    ) -> RowReader<'a> {
        RowReader {
            columns,
            width,
            chart,
            released,
            ids: HashMap::new(),
            rows: Rows::default(),
            common: Vec::new(),
            found,
        }
    }

    /// All rows, when the last one has been read.
    pub fn into_rows(self) -> Rows {
        for (_, mut first, count) in self.common {
            if count > 1 {
                first.sentence += &format!(" ({count} rows)");
            }
            self.found.push(first.severity, || first);
        }
        self.rows
    }

    /// Adds a row, or reports what is wrong with it.
    pub fn row(&mut self, record: &CsvRecord) {
        let cells = &record.cells;
        if cells.len() != self.width {
            let sentence = format_args!(
                "this row has {} cells, but the header has {}; write a cell for each column",
                cells.len(),
                self.width
            );
            return self.found.error(record.bytes(), sentence);
        }
        let [date, chart, scope, rank] = self.columns.map(|column| column.map(|at| &cells[at]));
        let (Some(date_cell), Some(scope), Some(rank_cell)) = (date, scope, rank) else {
            return;
        };
        let date = self.date(date_cell);
        let chart = self.chart(chart);
        let scope = self.scope(scope);
        let rank = self.rank(rank_cell);
        let (Some(date), Some(chart), Some(scope), Some(rank)) = (date, chart, scope, rank) else {
            return;
        };
        if let Some(released) = self.released
            && released.is_surely_after(Moment::Day(date))
        {
            let sentence = format!("{date} is before the song's release, {released}");
            let bytes = date_cell.bytes.clone();
            self.report_once("release", Diagnostic::warning(bytes, sentence));
        }
        let rows = self.rows.territories.entry((chart, scope)).or_default();
        let other = match rows.entry(date) {
            Entry::Occupied(other) => other.into_mut(),
            Entry::Vacant(free) => {
                free.insert(Row {
                    rank,
                    line: record.line,
                    bytes: rank_cell.bytes.clone(),
                });
                return;
            }
        };
        let line = other.line;
        if other.rank == rank {
            let sentence = format_args!("this row repeats line {line}");
            self.found.warning(record.bytes(), sentence);
        } else {
            let sentence = format_args!(
                "rank {} in {} on {date} contradicts rank {} in line {line}; remove one",
                rank.number(),
                scope.code(),
                other.rank.number()
            );
            self.found.error(rank_cell.bytes.clone(), sentence);
        }
    }

    fn date(&mut self, cell: &CsvCell) -> Option<Date> {
        self.valid_or_report(cell, cells::date(&cell.text))
    }

    /// The index of the row's chart.
    fn chart(&mut self, cell: Option<&CsvCell>) -> Option<usize> {
        let id = match cell {
            Some(cell) => self.valid_or_report(cell, cells::chart(&cell.text, self.chart))?,
            None => self.chart?,
        };
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

    fn scope(&mut self, cell: &CsvCell) -> Option<Scope> {
        let scope = self.valid_or_report(cell, cells::scope(&cell.text))?;
        let capitals = cell.text.to_ascii_uppercase();
        if scope.code() != capitals {
            let sentence = format!("“{capitals}” is read as {}", scope.code());
            let warning = Diagnostic::warning(cell.bytes.clone(), sentence);
            self.report_once(&capitals, warning);
        }
        Some(scope)
    }

    fn rank(&mut self, cell: &CsvCell) -> Option<Rank> {
        self.valid_or_report(cell, cells::rank(&cell.text))
    }

    fn valid_or_report<T>(&mut self, cell: &CsvCell, value: Result<T, CellError>) -> Option<T> {
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
    fn report_once(&mut self, common: &str, diagnostic: Diagnostic) {
        match self.common.iter_mut().find(|(known, _, _)| known == common) {
            Some((_, _, count)) => *count += 1,
            None => self.common.push((common.to_owned(), diagnostic, 1)),
        }
    }
}
