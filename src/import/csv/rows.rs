//! Parses the rows of a file; every wrong cell is reported with its line and column.

use super::cells;
use super::header::columns;
use super::table::{Cell, Record, Table};
use crate::import::row_diagnostic::RowDiagnostic;
use crate::song::{Date, Moment, Rank, Scope};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

/// The most charts in one file.
const MOST: usize = 1000;

/// The rows of a file, each once.
#[derive(Default)]
pub struct Rows {
    /// The ids of the charts, in the order of the file.
    pub charts: Vec<String>,
    /// Rows by date, for each chart (its index in `charts`) and territory.
    pub territories: BTreeMap<(usize, Scope), BTreeMap<Date, Row>>,
}

/// A rank on a date.
#[derive(Clone, Copy)]
pub struct Row {
    pub rank: Rank,
    /// Line and column of the rank.
    pub at: (usize, usize),
}

/// Parses a file's rows. `chart` is the chart of all rows, for a file without a chart column. Errors and warnings are added
/// to `found`.
pub fn read(
    text: &str,
    chart: Option<&str>,
    released: Option<Moment>,
    found: &mut Vec<RowDiagnostic>,
) -> Rows {
    let mut table = Table::of(text);
    let header = table.next(found);
    if !found.is_empty() {
        return Rows::default();
    }
    let Some(header) = header else {
        let sentence = "there is no header row; the first line should be date,chart,territory,rank";
        found.push(RowDiagnostic::error((1, 1), sentence));
        return Rows::default();
    };
    let Some(columns) = columns(&header, chart, found) else {
        return Rows::default();
    };
    let mut reader = RowReader {
        columns,
        width: header.cells.len(),
        chart,
        released,
        ids: HashMap::new(),
        rows: Rows::default(),
        often: Vec::new(),
        found,
    };
    let mut empty = true;
    while let Some(record) = table.next(reader.found) {
        empty = false;
        reader.row(&record);
    }
    for (_, mut first, count) in std::mem::take(&mut reader.often) {
        if count > 1 {
            first.sentence += &format!(" ({count} rows)");
        }
        reader.found.push(first);
    }
    let rows = reader.rows;
    if empty && !found.iter().any(RowDiagnostic::is_error) {
        let sentence = "there is no row below the header, so there is nothing to import";
        found.push(RowDiagnostic::warning(header.cells[0].at, sentence));
    }
    rows
}

struct RowReader<'a> {
    columns: [Option<usize>; 4],
    width: usize,
    chart: Option<&'a str>,
    released: Option<Moment>,
    ids: HashMap<String, usize>,
    rows: Rows,
    /// Findings that many rows have in common: reported once, for the first row, with their number.
    often: Vec<(String, RowDiagnostic, usize)>,
    found: &'a mut Vec<RowDiagnostic>,
}

impl RowReader<'_> {
    fn row(&mut self, record: &Record) {
        let cells = &record.cells;
        if cells.len() != self.width {
            let sentence = format!(
                "this row has {} cells, but the header has {}; write a cell for each column",
                cells.len(),
                self.width
            );
            return self.error(cells[0].at, sentence);
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
            self.often("release", RowDiagnostic::warning(date_cell.at, sentence));
        }
        let rows = self.rows.territories.entry((chart, scope)).or_default();
        let other = match rows.entry(date) {
            Entry::Occupied(other) => *other.get(),
            Entry::Vacant(free) => {
                free.insert(Row {
                    rank,
                    at: rank_cell.at,
                });
                return;
            }
        };
        let line = other.at.0;
        if other.rank == rank {
            let sentence = format!("this row repeats line {line}");
            self.found
                .push(RowDiagnostic::warning(cells[0].at, sentence));
        } else {
            let sentence = format!(
                "rank {} in {} on {date} contradicts rank {} in line {line}; remove one",
                rank.number(),
                scope.code(),
                other.rank.number()
            );
            self.error(rank_cell.at, sentence);
        }
    }

    fn date(&mut self, cell: &Cell) -> Option<Date> {
        self.valid_or_report(cell, cells::date(&cell.text))
    }

    /// The index of the row's chart.
    fn chart(&mut self, cell: Option<&Cell>) -> Option<usize> {
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
            let at = cell.map_or((1, 1), |cell| cell.at);
            self.often("charts", RowDiagnostic::error(at, sentence));
            return None;
        }
        self.rows.charts.push(id.to_owned());
        self.ids.insert(id.to_owned(), place);
        Some(place)
    }

    fn scope(&mut self, cell: &Cell) -> Option<Scope> {
        let scope = self.valid_or_report(cell, cells::scope(&cell.text))?;
        let capitals = cell.text.to_ascii_uppercase();
        if scope.code() != capitals {
            let sentence = format!("“{capitals}” is read as {}", scope.code());
            self.often(&capitals, RowDiagnostic::warning(cell.at, sentence));
        }
        Some(scope)
    }

    fn rank(&mut self, cell: &Cell) -> Option<Rank> {
        self.valid_or_report(cell, cells::rank(&cell.text))
    }

    fn valid_or_report<T>(&mut self, cell: &Cell, value: Result<T, cells::CellError>) -> Option<T> {
        value.map_err(|error| self.error(cell.at, error.0)).ok()
    }

    fn error(&mut self, at: (usize, usize), sentence: String) {
        self.found.push(RowDiagnostic::error(at, sentence));
    }

    fn often(&mut self, key: &str, row_diagnostic: RowDiagnostic) {
        match self.often.iter_mut().find(|(known, _, _)| known == key) {
            Some((_, _, count)) => *count += 1,
            None => self.often.push((key.to_owned(), row_diagnostic, 1)),
        }
    }
}
