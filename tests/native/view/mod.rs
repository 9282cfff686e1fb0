//! Markup of cards.

mod accessibility;
mod cards;
mod change;
mod chart;
mod credits;
mod every_card;
pub mod hostile;
mod lyrics;
mod media;
mod play;
mod scripts;
mod share;
mod tab_input;
