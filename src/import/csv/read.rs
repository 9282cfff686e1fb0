//! Reads a file of rows.

use super::header::columns;
use super::row_reader::RowReader;
use crate::check::Diagnostics;
use crate::import::delimited::table::Table;
use crate::import::history::rows::Rows;
use crate::song::Moment;

/// Parses a file's rows. `chart` is the chart of all rows, for a file without a chart column. Errors and warnings are added
/// to `found`.
pub fn read(
    text: &str,
    chart: Option<&str>,
    released: Option<Moment>,
    found: &mut Diagnostics,
) -> Rows {
    let mut table = Table::of(text, ',');
    let header = table.next(found);
    if found.has_errors() {
        return Rows::default();
    }
    let Some(header) = header else {
        let sentence = "there is no header row; the first line should be date,chart,territory,rank";
        found.error(0, format_args!("{sentence}"));
        return Rows::default();
    };
    let Some(columns) = columns(&header, chart, found) else {
        return Rows::default();
    };
    let mut reader = RowReader::new(columns, header.cells.len(), chart, released, found);
    let mut is_empty = true;
    while let Some(record) = table.next(reader.collector.found) {
        is_empty = false;
        reader.row(&record);
    }
    let rows = reader.into_rows();
    if is_empty && !found.has_errors() {
        let sentence = "there is no row below the header, so there is nothing to import";
        found.warning(header.bytes(), format_args!("{sentence}"));
    }
    rows
}
