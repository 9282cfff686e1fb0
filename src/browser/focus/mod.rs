//! Where the focus goes, and what scrolls into view.

pub(crate) mod reveal;
pub(crate) mod target;
