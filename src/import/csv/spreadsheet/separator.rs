//! The mark between the cells of a spreadsheet.

use super::role::role;
use crate::check::Diagnostics;
use crate::import::delimited::table::Table;

/// The marks, with their names in the plural.
const MARKS: [(char, &str); 3] = [(',', "commas"), (';', "semicolons"), ('\t', "tabs")];

/// The mark with which the most columns of the header have names that are known, or else the most cells.
pub fn of(text: &str) -> (char, &'static str) {
    let known = |mark: char| {
        let mut table = Table::of(text, mark);
        let mut header = table.next(&mut Diagnostics::default());
        if header
            .as_ref()
            .is_some_and(|first| first.cells[0].text.starts_with("sep="))
        {
            header = table.next(&mut Diagnostics::default());
        }
        let cells = header.map_or(Vec::new(), |header| header.cells);
        let roles = cells
            .iter()
            .filter(|cell| role(&cell.text).is_some())
            .count();
        (roles, cells.len())
    };
    let mut best = MARKS[0];
    for mark in &MARKS[1..] {
        if known(mark.0) > known(best.0) {
            best = *mark;
        }
    }
    best
}
