//! Imports other formats into a snapshot. Each file becomes a source.
//!
//! In: the bytes of a file, and the text of a snapshot. Out: the snapshot's text with the new facts, in which every other
//! key and line is unchanged, and errors and warnings with their lines. Must not know: files, the command line, pages, the site,
//! the target.

mod ambiguous_names;
pub mod artwork;
mod as_of;
mod calendar_words;
mod changes;
pub mod chart_tables;
mod clock;
mod combined_name;
mod counted;
mod counts;
pub mod csv;
mod delimited;
mod edited_snapshot;
mod encoding;
pub mod feeds;
mod history;
mod import_summary;
mod item_counts;
mod json_file;
pub mod known_charts;
mod layers;
pub mod layout;
mod listed_chart;
pub mod lrc;
mod lrclib;
pub mod lyrics;
mod lyrics_file;
mod metadata;
pub mod musicbrainz;
mod names;
mod parse_result;
pub mod parsed_lyrics;
pub mod press_text;
mod short_quote;
mod snapshot_problems;
mod song_names;
mod source;
mod stated_source;
mod table_kind;
mod timed_text;
pub mod ttml;
pub mod youtube;

pub use changes::Changes;
pub use counts::Counts;
pub use edited_snapshot::EditedSnapshot;
pub use encoding::{plain_text, table_text};
pub use import_summary::ImportSummary;
pub use item_counts::ItemCounts;
pub use lyrics_file::Format;
pub use parse_result::ParseResult;
pub use stated_source::StatedSource;
pub use table_kind::TableKind;
