//! Imports other formats into a snapshot. Each file becomes a source.
//!
//! In: the bytes of a file, and the text of a snapshot. Out: the snapshot's text with the new facts, in which every other
//! key and line is unchanged, and errors and warnings with their lines. Must not know: files, the command line, pages, the site.

mod clock;
pub mod csv;
pub mod diagnostic;
mod edited_snapshot;
mod encoding;
mod error;
mod key_order;
pub mod known_charts;
mod layers;
pub mod layout;
pub mod lrc;
pub mod lyrics;
mod lyrics_file;
mod metadata;
pub mod parsed_lyrics;
mod row_diagnostic;
mod source;
pub mod ttml;

pub use edited_snapshot::EditedSnapshot;
pub use error::Error;
pub use lyrics_file::Format;
pub use row_diagnostic::RowDiagnostic;
