//! The built site in a real browser: cards of one origin on the pages of another.

mod harness;

mod attributes;
mod bad_input;
mod element_life;
mod fan_page;
mod front_door;
mod language;
mod narrow;
mod panels;
mod songs;
