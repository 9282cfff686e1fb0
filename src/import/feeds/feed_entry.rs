//! Entries of feeds that cannot be used.

use crate::check::Diagnostics;
use crate::song::Rank;

/// Warns of a song without a title or an artist.
pub fn report_nameless(rank: Rank, pointer: String, found: &mut Diagnostics) {
    let sentence = format_args!(
        "No. {} has no title or no artist; it is left out, and the others keep their ranks",
        rank.number()
    );
    found.warning(pointer, sentence);
}
