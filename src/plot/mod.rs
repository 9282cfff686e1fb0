//! Truth to shapes: tiles, rank lines, ticks. Numbers only.
//!
//! In: standings and histories, heights of a list. Out: squares by column and row, points as fractions of a plot's
//! width and height. Three pens draw them: the card, the share picture, the table.
//! Must not know: markup, colour, language, pixels.

mod grid;
mod rank_line;
mod scroll;
mod step;
mod ticks;
mod tiles;
mod time_line;

pub use grid::{COLUMNS, Cell, ROWS, board};
pub use rank_line::{Day, Point, RankLine, RankPlot, rank_plot};
pub use scroll::{on_the_way, resting};
pub use step::{Way, step};
pub use ticks::{DateTick, Period, RankTick};
pub use tiles::{Band, Tile, tiles};
pub use time_line::{Stretch, TimeLine};
