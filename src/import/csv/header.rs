//! The header row, which names the columns.

use crate::check::Diagnostics;
use crate::diagnose::nearest;
use crate::import::delimited::record::{CsvCell, CsvRecord};
use crate::import::short_quote::ShortQuote;

const COLUMNS: [&str; 4] = ["date", "chart", "territory", "rank"];

/// The indexes of the columns date, chart, territory and rank, in this order. The chart's may be absent if `chart` is
/// given. `None` where the header has an error.
pub fn columns(
    header: &CsvRecord,
    chart: Option<&str>,
    found: &mut Diagnostics,
) -> Option<[Option<usize>; 4]> {
    let mut columns = [None; 4];
    let errors_before = found.errors;
    let names: Vec<String> = header
        .cells
        .iter()
        .map(|cell| cell.text.to_lowercase())
        .collect();
    let missing = COLUMNS.into_iter().filter(|name| {
        let is_stated = *name == "chart" && chart.is_some();
        !is_stated && !names.iter().any(|other| other == name)
    });
    // The missing column whose name a cell nearly is.
    let missing: Vec<&str> = missing.collect();
    let wanted = |text: &str| nearest(text, missing.iter().copied());
    for (index, cell) in header.cells.iter().enumerate() {
        let name = cell.text.to_lowercase();
        match COLUMNS.iter().position(|column| *column == name) {
            Some(column) if columns[column].is_some() => {
                let sentence = format_args!("the column “{name}” appears twice; remove one");
                found.error(cell.bytes.clone(), sentence);
            }
            Some(column) => columns[column] = Some(index),
            None if name.is_empty() => {
                let sentence = format_args!("column {} has no name and is ignored", index + 1);
                found.warning(cell.bytes.clone(), sentence);
            }
            None if wanted(&cell.text).is_some() => {}
            None => {
                let sentence = format_args!("the column {} is ignored", ShortQuote(&cell.text));
                found.warning(cell.bytes.clone(), sentence);
            }
        }
    }
    for name in &missing {
        let is_it = |cell: &&CsvCell| wanted(&cell.text) == Some(name);
        if let Some(cell) = header.cells.iter().find(is_it) {
            let quoted = ShortQuote(&cell.text);
            let sentence =
                format_args!("the header has no column “{name}”, but one named {quoted}");
            found.misspelt(cell.bytes.clone(), sentence, name);
            continue;
        }
        let advice = match *name {
            "chart" => "add it, or name the chart with --chart",
            _ if header.cells.len() == 1 => {
                "separate the columns date, chart, territory and rank with commas"
            }
            _ => "expected columns: date, chart, territory, rank",
        };
        let sentence = format_args!("the header has no column “{name}”; {advice}");
        found.error(header.bytes(), sentence);
    }
    (found.errors == errors_before).then_some(columns)
}
