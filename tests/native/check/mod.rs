//! The rules of a document.

mod every_key;
mod language_tag;
mod limits;
mod rules;
