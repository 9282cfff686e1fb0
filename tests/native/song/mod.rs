//! The domain: checked values, and what is counted from them.

mod contributors;
mod counting;
mod dates;
mod demo_song;
mod headline;
mod identifiers;
mod key_figures;
mod lyrics;
mod moments;
mod runs;
mod special_purpose;
mod timeline;
