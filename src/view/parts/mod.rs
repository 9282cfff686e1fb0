//! Small pieces of markup that several panels share.

pub(crate) mod choice;
pub(crate) mod dots;
pub(crate) mod heading;
pub(crate) mod lang;
pub(crate) mod mark_stops;
pub(crate) mod order;
pub(crate) mod source_mark;
pub(crate) mod time;
