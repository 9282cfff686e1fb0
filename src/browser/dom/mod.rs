//! Pieces of the DOM that are held for as long as they are needed; nothing here is about songs.

pub(crate) mod interval;
pub(crate) mod listener;
