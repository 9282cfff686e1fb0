//! What identifies the recording and the work, as each standard writes it.

use super::row;
use crate::song::Song;
use crate::view::mark::way_out;
use crate::view::node::{El, el};
use crate::words::Words;

pub(super) fn identifiers(song: &Song, words: &'static Words) -> Option<El> {
    // The registries' own pages are searches without an address for a code, so codes are text.
    let code = |text: String| el("span").attr("translate", "no").child(text);
    let isrc: Vec<El> = song.isrc.iter().map(|isrc| code(isrc.shown())).collect();
    let iswc: Vec<El> = song.iswc.iter().map(|iswc| code(iswc.shown())).collect();
    let page = song.musicbrainz.as_ref();
    let page = page.map(|mbid| way_out(&mbid.address("recording"), words.recording));
    let page: Vec<El> = page.into_iter().collect();
    let rows = [("ISRC", isrc), ("ISWC", iswc), ("MusicBrainz", page)];
    let rows = rows.into_iter().filter(|(_, said)| !said.is_empty());
    let rows: Vec<El> = rows.map(|(term, said)| row(term, said)).collect();
    (!rows.is_empty()).then(|| {
        el("section.identifiers")
            .child(el("h3.heading").child(words.identifiers))
            .child(el("dl").children(rows))
    })
}
