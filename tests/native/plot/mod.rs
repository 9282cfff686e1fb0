//! Shapes: tiles, rank lines, ticks.

mod cover;
mod labels;
mod rank_line;
mod tiles;
mod time_axis;
