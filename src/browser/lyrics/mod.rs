//! Lyrics in a browser: lines that follow a player, copied text, the reader's choice of layers.

pub(crate) mod copy;
pub(crate) mod follow;
mod highlight;
pub(crate) mod preference;
pub(crate) mod scroll;
mod scroll_animation;
mod selection;
