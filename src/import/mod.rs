//! Files of other formats into a snapshot. Each file becomes a source.
//!
//! In: the text of a file as fans and editors hold it, and the text of a snapshot. Out: the snapshot's text with the new
//! facts in it, every other key and line as it was; and every mistake with its line. Must not know: files, the command line,
//! pages, pictures, the site.

pub mod csv;
mod edited_snapshot;
mod encoding;
mod finding;
mod known;
pub mod known_charts;
mod layers;
pub mod layout;
pub mod lrc;
pub mod lyrics;
mod ordered;
mod reading;
pub mod remark;
pub mod sheet;
mod source;
pub mod ttml;

pub use edited_snapshot::EditedSnapshot;
pub use finding::Finding;
pub use reading::Format;
