//! Other people's files into a snapshot: a file a source.
//!
//! In: a file as fans and editors hold it, and the snapshot it is for. Out: the snapshot with the
//! new facts in it, every other key and line as it was, written beside and renamed; or nothing, and every
//! mistake with its file and line. Must not know: pages, pictures, the site.

mod command;
mod csv;
mod encoding;
mod finding;
mod known;
mod layers;
pub mod layout;
mod limit;
pub mod lrc;
mod lyrics;
mod ordered;
mod origin;
mod reading;
pub mod remark;
pub mod sheet;
mod summary;
mod target;
pub mod ttml;

pub use command::Import;
pub use target::Target;
