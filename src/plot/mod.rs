//! Truth to shapes: tiles, rank lines, ticks. Numbers only.
//!
//! In: standings and histories. Out: squares by column and row, points as fractions of a plot's
//! width and height. Three pens draw them: the card, the share picture, the table.
//! Must not know: markup, colour, language, pixels.

mod grid;
mod rank_line;
mod step;
mod tiles;

pub use grid::{COLUMNS, Cell, ROWS, board};
pub use rank_line::{DateTick, Point, RankLine, RankTick, rank_line};
pub use step::{Way, step};
pub use tiles::{Band, Tile, tiles};
