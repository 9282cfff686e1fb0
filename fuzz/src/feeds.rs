//! What is true of an import of feeds of both kinds.

use crate::{check_import, is_chosen, snapshot};
use songcard::import::EditedSnapshot;
use songcard::import::feeds::{Captures, FeedKind, ReadOptions, SongQuery, StatedSong, import};

/// Reads the feeds, each of which ends with a zero byte, and imports some of them forwards and backwards.
pub fn check_feeds(kind: FeedKind, bytes: &[u8]) {
    let mut feeds: Vec<&[u8]> = bytes.split(|byte| *byte == 0).take(4).collect();
    if !is_chosen(bytes) {
        for feed in feeds {
            let result = kind.read(feed, &ReadOptions::default());
            assert_eq!(result.value.is_none(), result.diagnostics.has_errors());
        }
        return;
    }
    let owned = ["asOf", "charts", "performance", "history", "sources"];
    let forwards = check_import(snapshot(bytes), &owned, |into| add(kind, &feeds, into));
    feeds.reverse();
    let backwards = check_import(snapshot(bytes), &owned, |into| add(kind, &feeds, into));
    assert_eq!(forwards, backwards, "the order of the feeds counts");
}

fn add(kind: FeedKind, feeds: &[&[u8]], snapshot: &mut EditedSnapshot) -> bool {
    let query = SongQuery::new(snapshot, &StatedSong::default());
    let mut captures = Captures::new(kind, query);
    for feed in feeds {
        let result = kind.read(feed, &ReadOptions::default());
        assert_eq!(result.value.is_none(), result.diagnostics.has_errors());
        match result.value {
            Some(chart) => captures.add(&chart),
            None => captures.add_failed("a feed".to_owned()),
        }
    }
    if captures.is_empty() {
        return false;
    }
    match import(snapshot, &captures).summary {
        // What is said after an import is made without a panic too.
        Some(summary) => !summary.to_string().is_empty(),
        None => false,
    }
}
