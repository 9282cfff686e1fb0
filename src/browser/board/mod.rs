//! The board of territories: playing through its dates.

pub(crate) mod play;
