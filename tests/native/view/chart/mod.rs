//! The chart panel.

mod board_list;
mod milestones;
mod rank_numbers;
mod rank_slider;
