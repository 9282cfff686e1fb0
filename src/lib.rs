//! Songcard: one song's chart run, lyrics and credits in a card that anyone can paste anywhere.
//!
//! Data moves one way: [`snapshot`] → [`check`] → [`song`] → [`plot`] → [`view`], and from there to an element in a page
//! (`browser`) or to the files of a site (`publish`, `native`). A module uses only modules above it in this list;
//! `ARCHITECTURE.md` has the table, and a test holds the code to it.

#![warn(missing_docs)]

pub mod song;

pub mod snapshot;

pub mod check;

pub mod words;

pub mod plot;

pub mod text;

pub mod markup;

pub mod embed;

pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod browser;

pub mod diagnose;

pub mod import;

pub mod authoring;

pub mod publish;

#[cfg(not(target_arch = "wasm32"))]
pub mod native;
