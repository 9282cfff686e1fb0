//! Sharing: links, posts, embed codes, pictures and lines of lyrics.

mod clipboard;
mod controller;
mod download;
mod lines;
mod navigator;
mod payload;
mod picture;
mod promise;
mod sandbox;

pub(crate) use controller::{Sharing, start};
