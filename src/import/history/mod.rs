//! The rows of a chart, new and stored, as segments of a snapshot's history.
//!
//! In: ranks by date, and the history as JSON. Out: edits of its segments, in the shortest form, with all keys that they had.
//! Must not know: the form of the files that the ranks are from.

pub mod dated_rank;
pub mod days;
pub mod edits;
mod own_segments;
mod plan;
pub mod rows;
mod segments;
pub mod stored;
pub mod with_days;
pub mod writing;
