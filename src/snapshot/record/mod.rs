//! One declaration for each record of a document.
//!
//! `record!` takes the keys of a record once, each with its kind and its documentation, and gives the struct, the reader, the
//! shape that values are compared with, and a typed pointer to each key. Serde's derived readers would stop at the first
//! error, with a message for programmers and, in the browser, without a pointer; for all records they took 33 kB of the wasm,
//! a twelfth of it.

mod declaration;
mod doc;
mod field_reader;
mod key_name;
mod kind;
mod list;
mod number;
mod object;
mod pointer;
mod shape;
mod text;

pub(super) use declaration::record;
pub use doc::Doc;
pub use field_reader::FieldReader;
pub(super) use key_name::{key_bytes, key_length, key_name};
pub use kind::{Item, Kind, Nullable};
pub use list::{ByLanguage, List, Required};
pub use number::{Flag, Ranks, Whole};
pub use object::Record;
pub use pointer::{At, Pointer, pointer_token};
pub use shape::{Key, Need, Object, Shape};
pub use text::{OneOf, Tag, Text};
