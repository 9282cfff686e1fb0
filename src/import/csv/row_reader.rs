//! Parses one row of the project's own form after the other; every wrong cell is reported with its bytes.

use super::cells::{self, CellError};
use super::row_collector::{NewRow, RowCollector};
use super::spreadsheet;
use crate::check::{Diagnostic, Diagnostics};
use crate::import::delimited::record::{CsvCell, CsvRecord};
use crate::import::history::rows::Rows;
use crate::import::short_quote::ShortQuote;
use crate::song::{Date, DateError, Moment, Rank, Scope};

/// Whether a text is a date that this form does not have, but spreadsheets do.
fn has_other_form(text: &str) -> bool {
    Date::parse(text) == Err(DateError::Form) && spreadsheet::is_date(text)
}

/// The state of reading a file's rows.
pub struct RowReader<'a> {
    columns: [Option<usize>; 4],
    width: usize,
    chart: Option<&'a str>,
    pub collector: RowCollector<'a>,
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
            collector: RowCollector::new(released, found),
        }
    }

    /// All rows, when the last one has been read.
    pub fn into_rows(self) -> Rows {
        self.collector.into_rows()
    }

    /// Adds a row, or reports what is wrong with it.
    pub fn row(&mut self, record: &CsvRecord) {
        let cells = &record.cells;
        if cells.len() != self.width {
            return self.collector.wrong_width(record, self.width);
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
        self.collector.add(NewRow {
            date,
            chart,
            scope,
            rank,
            record,
            date_bytes: date_cell.bytes.clone(),
            rank_bytes: rank_cell.bytes.clone(),
        });
    }

    fn date(&mut self, cell: &CsvCell) -> Option<Date> {
        let date = cells::date(&cell.text).map_err(|error| match has_other_form(&cell.text) {
            true => CellError::new(format!(
                "{} is not in the form YYYY-MM-DD; add --format spreadsheet, which reads other forms of dates",
                ShortQuote(&cell.text)
            )),
            false => error,
        });
        self.collector.valid_or_report(cell, date)
    }

    /// The index of the row's chart.
    fn chart(&mut self, cell: Option<&CsvCell>) -> Option<usize> {
        let id = match cell {
            Some(cell) => {
                let id = cells::chart(&cell.text, self.chart);
                self.collector.valid_or_report(cell, id)?
            }
            None => self.chart?,
        };
        self.collector.chart(id, cell)
    }

    fn scope(&mut self, cell: &CsvCell) -> Option<Scope> {
        let scope = self
            .collector
            .valid_or_report(cell, cells::scope(&cell.text))?;
        let capitals = cell.text.to_ascii_uppercase();
        if scope.code() != capitals {
            let sentence = format!("“{capitals}” is read as {}", scope.code());
            let warning = Diagnostic::warning(cell.bytes.clone(), sentence);
            self.collector.report_once(&capitals, warning);
        }
        Some(scope)
    }

    fn rank(&mut self, cell: &CsvCell) -> Option<Rank> {
        self.collector
            .valid_or_report(cell, cells::rank(&cell.text))
    }
}
