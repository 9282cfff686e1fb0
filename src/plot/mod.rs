//! From a song to shapes: tiles, rank lines, ticks, rows of a lyrics image. Numbers only.
//!
//! In: standings and histories, heights of a list, widths of text. Out: squares by column and row, points as fractions of
//! a plot's width and height. The card, the preview image and the table draw them.
//! Must not know: markup, colour, language, fonts.

mod cover;
mod grid;
mod label_areas;
mod labels;
mod line_breaking;
mod line_names;
mod lyrics_image;
mod neighbour;
mod rank_line;
mod rank_plot;
mod scroll;
mod ticks;
mod tiles;
mod time_axis;

pub use cover::{Cover, cover};
pub use grid::{COLUMNS, Cell, ROWS, board};
pub use labels::{Label, LabelRequest, Widths, place_labels};
pub use lyrics_image::{LyricsImage, Passage, PassageKind, TextRow};
pub use neighbour::{Direction, nearest_in_direction};
pub use rank_line::{Point, PointKind, RankLine};
pub use rank_plot::{Day, RankPlot, rank_plot};
pub use scroll::{scroll_position, scroll_target};
pub use ticks::{DateTick, Period, RankTick};
pub use tiles::{Band, Tile, tiles};
pub use time_axis::{Stretch, TimeAxis};
