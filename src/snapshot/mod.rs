//! The document as written: snapshot version 1, before it is checked.
//!
//! In: JSON as a [`Value`], through serde, from a file or from the browser's own parser.
//! Out: a [`Document`] with exactly the strings and numbers that the author wrote. The records
//! are declared once, with `record!`: types, reader, shapes and JSON Schema come from there.
//! Must not know: what a value means. A rank of 0 or a date that does not exist is a valid document; [`crate::check`]
//! turns a document into a song or into problems.

mod artwork;
mod bidi;
mod chart;
mod composed;
mod context;
mod credit;
mod document;
mod json;
mod kinds;
pub mod limits;
mod lyrics;
mod media;
mod milestone;
mod parse;
mod ranks;
mod record;
mod song;
mod value;
mod version;

pub use artwork::Artwork;
pub use bidi::is_bidi_control;
pub use chart::{Chart, Claim};
pub use composed::{composed, find, looks_same};
pub use context::{Context, Reaction};
pub use credit::{Credit, Person, Source};
pub use document::{DOCUMENT, Document};
pub use json::{JsonFault, json_fault};
pub use kinds::{Code, Episode, Id, LineCount};
pub use lyrics::{
    Background, Layer, LineText, Lyrics, LyricsLine, Note, Rights, Ruby, Singer, Word,
};
pub use media::Media;
pub use milestone::Milestone;
pub use parse::{ExpectedShape, ListBuilder, ObjectBuilder};
pub use ranks::{History, Performance};
pub use record::{
    At, ByLanguage, Flag, Item, Key, Kind, List, Need, Nullable, Object, OneOf, Pointer, Ranks,
    Record, Required, Shape, Tag, Text, Whole, pointer_token,
};
pub use song::{Artist, Link, Song};
pub use value::{Fields, Value};
pub use version::VERSION;
