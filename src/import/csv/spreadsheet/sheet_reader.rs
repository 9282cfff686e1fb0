//! Reads the rows of a spreadsheet, when it is known what its columns are.

use super::cell_values::CellValues;
use super::columns::{Columns, RankColumns};
use super::date_order::DateOrder;
use super::marks::Marks;
use super::reading::Reading;
use super::song_cells::is_song;
use crate::check::Diagnostics;
use crate::import::counted::counted;
use crate::import::csv::row_collector::{NewRow, RowCollector};
use crate::import::delimited::record::{CsvCell, CsvRecord};
use crate::import::history::rows::Rows;
use crate::song::{Date, Scope};

/// The state of reading a spreadsheet's rows.
pub struct SheetReader<'a> {
    columns: &'a Columns,
    values: CellValues<'a>,
    marks: Marks,
    /// Cells that say that the song was not on the chart, and rows of other songs.
    without_rank: usize,
    of_others: usize,
}

impl<'a> SheetReader<'a> {
    /// Decides how dates and numbers are written; `None` where that is open.
    pub fn new(
        columns: &'a Columns,
        rows: &[CsvRecord],
        reading: &'a Reading<'a>,
        understood: &mut Vec<String>,
        found: &'a mut Diagnostics,
    ) -> Option<SheetReader<'a>> {
        let cells = |column: usize| {
            let whole = rows.iter().filter(|row| row.cells.len() == columns.width);
            whole
                .map(|row| &row.cells[column])
                .collect::<Vec<&CsvCell>>()
        };
        let dates = columns.date.map_or(Vec::new(), cells);
        let order = DateOrder::of(&dates, reading.options.date_order, understood, found)?;
        let ranks = columns.ranks.all();
        let ranks: Vec<&CsvCell> = ranks.flat_map(|(column, _)| cells(column)).collect();
        let marks = Marks::of(&ranks, understood);
        Some(SheetReader {
            columns,
            values: CellValues {
                reading,
                order,
                collector: RowCollector::new(reading.released, found),
            },
            marks,
            without_rank: 0,
            of_others: 0,
        })
    }

    /// The rows of all records.
    pub fn read(mut self, records: &[CsvRecord], understood: &mut Vec<String>) -> Rows {
        for record in records {
            self.row(record);
        }
        let all = records.len();
        if self.of_others > 0 && self.of_others < all {
            understood.push(format!(
                "{} of {all} rows are of other songs",
                self.of_others
            ));
        }
        if all > 0 && self.of_others == all {
            let sentence = format_args!(
                "no row has the song’s title and artist, as the snapshot writes them; add --title or --artist as the table does"
            );
            self.values
                .collector
                .found
                .error(records[0].bytes(), sentence);
        }
        if self.without_rank > 0 {
            let (noun, there) = match self.columns.ranks {
                RankColumns::One(_) => ("row", ""),
                RankColumns::OfPlaces(_) => ("cell", "there "),
            };
            let has = if self.without_rank == 1 {
                "has"
            } else {
                "have"
            };
            understood.push(format!(
                "{} {has} no rank, so the song was not on the chart {there}then",
                counted(self.without_rank, noun)
            ));
        }
        self.check_peaks();
        self.values.collector.into_rows()
    }

    /// The best rank until a day is not the rank of that day, so it can be imported only once for each place.
    fn check_peaks(&mut self) {
        if self.columns.is_peak
            && let Some(bytes) = self.values.collector.second_row_of_a_place()
        {
            let sentence = "this is the second peak of a territory; a peak is the best rank so far and not that of the day, so add a column with the rank";
            self.values
                .collector
                .found
                .error(bytes, format_args!("{sentence}"));
        }
    }

    /// Adds the ranks of a row, or reports what is wrong with it.
    fn row(&mut self, record: &CsvRecord) {
        let width = self.columns.width;
        if record.cells.len() != width {
            return self.values.collector.wrong_width(record, width);
        }
        if !is_song(record, self.columns, self.values.reading) {
            self.of_others += 1;
            return;
        }
        let cell = |column: Option<usize>| column.map(|column| &record.cells[column]);
        let date = self.values.date(cell(self.columns.date));
        let chart = self.values.chart(cell(self.columns.chart));
        let rows_scope = match self.columns.ranks {
            RankColumns::One(_) => self.values.scope(cell(self.columns.territory)),
            RankColumns::OfPlaces(_) => None,
        };
        for (column, place) in self.columns.ranks.all() {
            self.rank(record, column, date, chart, place.or(rows_scope));
        }
    }

    /// Adds the rank in a cell, where the other values of the row are right.
    fn rank(
        &mut self,
        record: &CsvRecord,
        column: usize,
        date: Option<Date>,
        chart: Option<usize>,
        scope: Option<Scope>,
    ) {
        let rank_cell = &record.cells[column];
        let rank = self.marks.rank(&rank_cell.text);
        let rank = self.values.collector.valid_or_report(rank_cell, rank);
        let Some(rank) = rank else { return };
        let Some(rank) = rank else {
            self.without_rank += 1;
            return;
        };
        let (Some(date), Some(scope), Some(chart)) = (date, scope, chart) else {
            return;
        };
        let date_cell = self.columns.date.map(|column| &record.cells[column]);
        self.values.collector.add(NewRow {
            date,
            chart,
            scope,
            rank,
            record,
            date_bytes: date_cell.unwrap_or(rank_cell).bytes.clone(),
            rank_bytes: rank_cell.bytes.clone(),
        });
    }
}
