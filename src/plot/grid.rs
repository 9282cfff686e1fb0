//! The tile board: one square for each territory, roughly where it is on the map.
//!
//! Columns and rows are in `src/song/territories.csv`; `tests/golden/plot/board.txt` shows the whole.

use crate::song::Territory;

include!(concat!(env!("OUT_DIR"), "/territories/plot.rs"));

/// The position of a square on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// Counted from 0 in the west.
    pub column: u8,
    /// Counted from 0 in the north.
    pub row: u8,
}

/// Every territory on the board with its square, row by row.
pub fn board() -> impl Iterator<Item = (Territory, Cell)> {
    BOARD.iter().enumerate().filter_map(|(at, index)| {
        let territory = Territory::at(*index)?;
        let columns = usize::from(COLUMNS);
        let cell = Cell {
            column: (at % columns) as u8,
            row: (at / columns) as u8,
        };
        Some((territory, cell))
    })
}
