//! The document as written: snapshot version 1, before it is checked.
//!
//! In: JSON as a [`Value`], through serde, from a file or from the browser's own parser.
//! Out: a [`Document`] with exactly the strings and numbers that the author wrote. The JSON Schema of version 1 is derived
//! from these types.
//! Must not know: what a value means. A rank of 0 or a date that does not exist is a valid document; [`crate::check`]
//! turns a document into a song or into problems.

mod by_language;
mod chart;
mod composed;
mod context;
mod credit;
mod document;
mod field_reader;
mod json;
pub mod limits;
mod lyrics;
mod media;
mod shape;
mod song;
mod value;
mod version;

pub use by_language::{ByLanguage, Map};
pub use chart::{Chart, Claim, History, Milestone, Performance};
pub use composed::{composed, find, looks_same};
pub use context::{Context, Reaction};
pub use credit::{Credit, Person, Source};
pub use document::Document;
pub use field_reader::is_bidi_control;
pub use json::{JsonFault, json_fault};
pub use lyrics::{Background, Layer, LineText, Lyrics, LyricsLine, Note, Rights, Singer, Word};
pub use media::Media;
pub use shape::{DOCUMENT, Key, Need, Shape};
pub use song::{Artist, Link, Song};
pub use value::{Fields, Value};
pub use version::VERSION;
