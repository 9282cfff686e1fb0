//! What would make a valid snapshot better. These warnings are for its author, so cards and imports do not ask for them.

mod archives;
mod as_of;
mod claims;
mod scripts;

pub use as_of::STALE_AFTER_DAYS;

use super::located;
use crate::check::Diagnostics;
use crate::song::{Date, Song};

/// Warnings about a song and its snapshot's text, each with its bytes: an old `asOf`, claims that nobody can follow, sources
/// without an archived copy, names in one script. The age of `asOf` is counted to `today`; without it, no age is
/// known.
pub fn advice(text: &str, song: &Song, today: Option<Date>) -> Diagnostics {
    let mut found = Diagnostics::default();
    as_of::advise(song, today, &mut found);
    scripts::advise(song, &mut found);
    claims::advise(song, &mut found);
    archives::advise(song, &mut found);
    located(text, found)
}
