//! Shapes: tiles, rank lines, ticks.

mod rank_line;
mod tiles;
mod time_axis;
