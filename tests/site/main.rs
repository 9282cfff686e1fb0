//! The built site in a real browser: cards of one origin on the pages of another.

mod harness;

mod arirang;
mod attributes;
mod bad_input;
mod board;
mod change;
mod credits;
mod element_life;
mod embed;
mod embed_frame;
mod embed_hosts;
mod embed_links;
mod embed_wordpress;
mod events;
mod fan_page;
mod following;
mod front_door;
mod isolation;
mod language;
mod looks;
mod lyric_addresses;
mod lyric_layers;
mod lyric_lines;
mod media;
mod narrow;
mod package;
mod panels;
mod prerendered;
mod published_page;
mod rank_line;
mod sharing;
mod songs;
mod sources;
mod unfurl;
mod without_script;
