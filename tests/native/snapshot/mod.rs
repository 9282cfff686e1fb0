//! The document.

mod shape;
