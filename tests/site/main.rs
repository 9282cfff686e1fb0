//! The built site in a real browser: cards of one origin on the pages of another.

mod harness;

mod attributes;
mod element_life;
mod fan_page;
mod language;
