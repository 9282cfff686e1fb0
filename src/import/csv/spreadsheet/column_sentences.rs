//! What is said of several columns together, each a sentence without a full stop.

use crate::import::delimited::record::CsvRecord;
use crate::import::short_quote::ShortQuote;
use crate::song::Scope;

/// Which columns have the ranks of territories; `None` where there are none.
pub fn of_places(header: &CsvRecord, places: &[(usize, Scope)]) -> Option<String> {
    let name = |(column, scope): &(usize, Scope)| {
        let (name, code) = (&*header.cells[*column].text, scope.code());
        match name == code {
            true => code.to_owned(),
            false => format!("“{name}” ({code})"),
        }
    };
    let names: Vec<String> = places.iter().map(name).collect();
    match &names[..] {
        [] => None,
        [one] => Some(format!("1 column has the ranks of a territory: {one}")),
        _ => Some(format!(
            "{} columns have the ranks of territories: {}",
            names.len(),
            names.join(", ")
        )),
    }
}

/// Which named columns are not read; `None` where all are.
pub fn ignored(header: &CsvRecord, used: &[usize]) -> Option<String> {
    let cells = header.cells.iter().enumerate();
    let others = cells.filter(|(index, cell)| !used.contains(index) && !cell.text.is_empty());
    let names: Vec<String> = others
        .map(|(_, cell)| ShortQuote(&cell.text).to_string())
        .collect();
    match &names[..] {
        [] => None,
        [one] => Some(format!("the column {one} is not read")),
        _ => Some(format!("the columns {} are not read", names.join(", "))),
    }
}
