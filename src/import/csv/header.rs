//! The header row: which column holds what.

use super::cells::short;
use super::table::Record;
use crate::import::finding::Finding;

const COLUMNS: [&str; 4] = ["date", "chart", "territory", "rank"];

/// Which cell of a row holds the date, the chart, the territory and the rank, in this order; the
/// chart's may be absent where the chart is known. `None` where the header has a fault.
pub fn columns(
    header: &Record,
    chart: Option<&str>,
    found: &mut Vec<Finding>,
) -> Option<[Option<usize>; 4]> {
    let mut columns = [None; 4];
    let faults = found.len();
    for (place, cell) in header.cells.iter().enumerate() {
        let name = cell.text.to_lowercase();
        match COLUMNS.iter().position(|column| *column == name) {
            Some(column) if columns[column].is_some() => {
                let sentence = format!("the column “{name}” appears twice; remove one");
                found.push(Finding::fault(cell.at, sentence));
            }
            Some(column) => columns[column] = Some(place),
            None if name.is_empty() => {
                let sentence = format!("column {} has no name and is ignored", place + 1);
                found.push(Finding::warning(cell.at, sentence));
            }
            None => {
                let sentence = format!("the column “{}” is ignored", short(&cell.text));
                found.push(Finding::warning(cell.at, sentence));
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
            found.push(Finding::fault(at, sentence));
        }
    }
    let sound = !found[faults..].iter().any(Finding::is_fault);
    sound.then_some(columns)
}
