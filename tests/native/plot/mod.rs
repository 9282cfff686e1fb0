//! Shapes: tiles, rank lines, ticks.

mod cover;
mod rank_line;
mod tiles;
mod time_axis;
