//! Tables as text, with a mark between the cells of a row.
//!
//! In: a text. Out: its rows and cells, with their bytes in the text. Must not know: what the cells mean.

pub mod record;
pub mod table;
