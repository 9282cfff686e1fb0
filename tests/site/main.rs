//! The built site in a real browser: cards of one origin on the pages of another.

mod harness;

mod arirang;
mod attributes;
mod bad_input;
mod element_life;
mod events;
mod fan_page;
mod front_door;
mod isolation;
mod language;
mod looks;
mod narrow;
mod panels;
mod sharing;
mod songs;
mod sources;
