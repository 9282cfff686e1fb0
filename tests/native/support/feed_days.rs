//! Two days of feeds from all stores: a good one, and the bad one after it.

use super::feed_made::{TRACK, entry, feed_of, feed_on};
use super::feed_server::{Reply, Request};

/// The stores that fail on the bad day.
pub const FAILING: [&str; 8] = ["FR", "DE", "JP", "GB", "CA", "BR", "MX", "IT"];

/// 8 November 2021, with the song at No. 1 everywhere.
pub fn well(request: &Request) -> Reply {
    Reply::Answer(200, feed_on(&request.store, 8, Some(1)))
}

/// 9 November 2021, with every fault that a store can have, each in one of them; the song is at No. 2 in the others, and is the
/// only one of Sweden's feed, which then has no list.
pub fn badly(request: &Request) -> Reply {
    match &*request.store {
        "fr" => Reply::Answer(503, String::new()),
        "de" => Reply::Answer(403, String::new()),
        "jp" => Reply::Answer(200, "{\"feed\": {".to_owned()),
        "gb" => Reply::Answer(200, "<html>".to_owned()),
        "ca" => Reply::Answer(200, feed_on("us", 9, Some(1))),
        "br" => Reply::Answer(
            200,
            feed_of("br", "2021-11-09T12:00:00-07:00", &[]).to_string(),
        ),
        "mx" => Reply::Silence,
        "it" => Reply::HangUp,
        "se" => {
            let mut only = feed_of("se", "2021-11-09T12:00:00-07:00", &[]);
            only["feed"]["entry"] = entry(TRACK, "Small", "Somebody");
            Reply::Answer(200, only.to_string())
        }
        store => Reply::Answer(200, feed_on(store, 9, Some(2))),
    }
}
