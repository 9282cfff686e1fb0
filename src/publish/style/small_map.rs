//! The squares of all territories as a background, for the board of a narrow card.

use crate::plot::{COLUMNS, ROWS, board};

/// The rule of `style/chips.css` for the small map, where an em is a square: one gradient for each row, whose stops are the
/// edges of its squares. `linear-gradient(90deg,transparent 0 2em,var(--empty) 0 5em,transparent 0 27em)` is a row with squares in the
/// columns 2, 3 and 4.
pub(super) fn small_map() -> String {
    let mut filled = vec![[false; COLUMNS as usize]; ROWS as usize];
    for (_, cell) in board() {
        filled[usize::from(cell.row)][usize::from(cell.column)] = true;
    }
    let rows = filled.iter().map(|row| gradient(row));
    let offsets = (0..ROWS).map(|row| format!("0 {row}em"));
    format!(
        ".places[data-layout=\"board\"]::before{{background-image:{};background-position:{}}}",
        joined(rows),
        joined(offsets)
    )
}

/// Each run of columns is a stop from the end of the run before to its own end.
fn gradient(row: &[bool]) -> String {
    let mut column = 0;
    let stops = row.chunk_by(|one, next| one == next).map(|run| {
        let colour = if run[0] {
            "var(--empty)"
        } else {
            "transparent"
        };
        column += run.len();
        format!("{colour} 0 {column}em")
    });
    format!("linear-gradient(90deg,{})", joined(stops))
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(",")
}
