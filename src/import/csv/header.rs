//! The header row, which names the columns.

use super::cells::short;
use super::table::Record;
use crate::import::row_diagnostic::RowDiagnostic;

const COLUMNS: [&str; 4] = ["date", "chart", "territory", "rank"];

/// The indexes of the columns date, chart, territory and rank, in this order. The chart's may be absent if `chart` is
/// given. `None` where the header has an error.
pub fn columns(
    header: &Record,
    chart: Option<&str>,
    found: &mut Vec<RowDiagnostic>,
) -> Option<[Option<usize>; 4]> {
    let mut columns = [None; 4];
    let first_new = found.len();
    for (index, cell) in header.cells.iter().enumerate() {
        let name = cell.text.to_lowercase();
        match COLUMNS.iter().position(|column| *column == name) {
            Some(column) if columns[column].is_some() => {
                let sentence = format!("the column “{name}” appears twice; remove one");
                found.push(RowDiagnostic::error(cell.at, sentence));
            }
            Some(column) => columns[column] = Some(index),
            None if name.is_empty() => {
                let sentence = format!("column {} has no name and is ignored", index + 1);
                found.push(RowDiagnostic::warning(cell.at, sentence));
            }
            None => {
                let sentence = format!("the column “{}” is ignored", short(&cell.text));
                found.push(RowDiagnostic::warning(cell.at, sentence));
            }
        }
    }
    let at = header.cells[0].at;
    for (name, column) in COLUMNS.iter().zip(columns) {
        let advice = match *name {
            "chart" if chart.is_some() => continue,
            "chart" => "add it, or name the chart with --chart",
            _ if header.cells.len() == 1 => {
                "separate the columns date, chart, territory and rank with commas"
            }
            _ => "expected columns: date, chart, territory, rank",
        };
        if column.is_none() {
            let sentence = format!("the header has no column “{name}”; {advice}");
            found.push(RowDiagnostic::error(at, sentence));
        }
    }
    let has_error = found[first_new..].iter().any(RowDiagnostic::is_error);
    (!has_error).then_some(columns)
}
