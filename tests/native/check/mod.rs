//! The rules of a document.

mod limits;
mod rules;
