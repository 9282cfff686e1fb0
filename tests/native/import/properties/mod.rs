//! What is true of every import, shown with random files in random layouts.

mod any_order;
mod feeds;
mod import;
mod lyrics;
mod own_parts;
mod raw_json;
mod repeated;
mod rows;
mod snapshot;
mod song_facts;
mod text;
