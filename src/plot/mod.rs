//! Truth to shapes: tiles, rank lines, ticks. Numbers only.
//!
//! In: standings and histories, heights of a list. Out: squares by column and row, points as fractions of a plot's
//! width and height. Three pens draw them: the card, the share picture, the table. A picture of lyrics is laid out
//! here too, as rows of text whose widths its pen measures.
//! Must not know: markup, colour, language, fonts.

mod grid;
mod lines_picture;
mod rank_line;
mod rows;
mod scroll;
pub(crate) mod step;
mod ticks;
pub(crate) mod tiles;
mod time_line;

pub use grid::{COLUMNS, Cell, ROWS, board};
pub use lines_picture::{LinesPicture, Passage, PassageKind, Row};
pub use rank_line::{Day, Point, RankLine, RankPlot, rank_plot};
pub use scroll::{on_the_way, resting};
pub use step::{Way, step};
pub use ticks::{DateTick, Period, RankTick};
pub use tiles::{Band, Tile, tiles};
pub use time_line::{Stretch, TimeLine};
