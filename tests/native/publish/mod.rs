//! What a published song is written as.

mod discord;
mod feeds;
mod golden_files;
mod head;
mod hostile;
mod json_ld;
mod minified_css;
mod oembed;
mod plain;
mod preview;
mod site_pages;
mod slash;
mod small_map;
mod split;
