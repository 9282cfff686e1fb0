//! The rules of a document.

mod every_key;
mod limits;
mod rules;
