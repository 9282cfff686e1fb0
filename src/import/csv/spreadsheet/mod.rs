//! Spreadsheets that people have made: a header row with names in common use, then rows with dates, ranks and territories as
//! they are written in Europe, America and Korea.
//!
//! In: the text, and what its author says. Out: its rows, and a sentence for each decision. What has two readings is an error
//! that asks. Must not know: the snapshot.

mod cell_values;
mod column_finder;
mod column_sentences;
mod columns;
mod date_form;
mod date_order;
mod found_column;
mod marks;
mod place_columns;
mod rank_form;
mod reading;
mod role;
mod separator;
mod sheet_reader;
mod song_cells;

pub use date_order::DateOrder;
pub use reading::{Reading, SheetOptions};

use crate::check::Diagnostics;
use crate::import::delimited::table::Table;
use crate::import::history::rows::Rows;
use crate::song::Date;
use columns::Columns;
use date_form::DateForm;
use sheet_reader::SheetReader;

/// Whether a text is a date in a form that spreadsheets have.
pub fn is_date(text: &str) -> bool {
    DateForm::parse(text).is_ok()
}

/// The day that a text is, where its form says which number is the day: `8 Nov 2021`, `2021년 11월 8일`.
pub fn known_date(text: &str) -> Option<Date> {
    match DateForm::parse(text) {
        Ok(DateForm::Known(parts)) => date_form::date(parts, text).ok(),
        _ => None,
    }
}

/// Reads a spreadsheet. Decisions are added to `understood`, errors and warnings to `found`.
pub fn read(
    text: &str,
    reading: &Reading,
    understood: &mut Vec<String>,
    found: &mut Diagnostics,
) -> Rows {
    let (mark, name) = separator::of(text);
    understood.push(format!(
        "this is a spreadsheet with {name} between its cells"
    ));
    let mut table = Table::of(text, mark);
    let mut records = Vec::new();
    while let Some(record) = table.next(found) {
        // Excel writes its separator into a line of its own.
        if records.is_empty() && record.cells[0].text.starts_with("sep=") {
            continue;
        }
        records.push(record);
    }
    if found.has_errors() || records.is_empty() {
        return Rows::default();
    }
    let rows = records.split_off(1);
    let Some(columns) = Columns::of(&records[0], reading, understood, found) else {
        return Rows::default();
    };
    if rows.is_empty() {
        let sentence = "there is no row below the header, so there is nothing to import";
        found.warning(records[0].bytes(), format_args!("{sentence}"));
    }
    let Some(reader) = SheetReader::new(&columns, &rows, reading, understood, found) else {
        return Rows::default();
    };
    reader.read(&rows, understood)
}
