//! What only a browser can do with the board.

pub(crate) mod play;
