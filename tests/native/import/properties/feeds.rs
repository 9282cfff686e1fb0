//! Random feeds of Apple's stores.

use super::import::Import;
use crate::support::feed_made::{TRACK, entry, feed_of};
use fastrand::Rng;
use serde_json::{Value, json};
use songcard::import::feeds::{Captures, FeedKind, ReadOptions, SongQuery, StatedSong, import};

/// The day and the store of some feeds, each with the rank of the song in it.
fn captures(chance: &mut Rng) -> Vec<(u8, &'static str, Option<usize>)> {
    let mut captures = vec![(8, "us", Some(chance.usize(..4)))];
    for _ in 0..chance.usize(..9) {
        let store = ["us", "kr", "jp", "br"][chance.usize(..4)];
        let rank = Some(chance.usize(..5)).filter(|rank| *rank < 4);
        captures.push((chance.u8(1..15), store, rank));
    }
    captures
}

/// Feeds of four songs.
pub fn itunes_feeds(chance: &mut Rng) -> Vec<String> {
    let feed = |(day, store, rank): (u8, &str, Option<usize>)| {
        let song = |at| match rank == Some(at) {
            true => entry(TRACK, "Small", "Somebody"),
            false => entry(700_000_000 + at as u64, "Other", "Others"),
        };
        let songs: Vec<Value> = (0..4).map(song).collect();
        feed_of(store, &format!("2021-11-{day:02}T12:00:00-07:00"), &songs).to_string()
    };
    captures(chance).into_iter().map(feed).collect()
}

pub fn apple_music_feeds(chance: &mut Rng) -> Vec<String> {
    let feed = |(day, store, rank): (u8, &str, Option<usize>)| {
        let song = |at| match rank == Some(at) {
            true => {
                json!({ "artistName": "Somebody", "id": TRACK.to_string(), "name": "Small", "kind": "songs" })
            }
            false => {
                json!({ "artistName": "Others", "id": at.to_string(), "name": "Other", "kind": "songs" })
            }
        };
        let songs: Vec<Value> = (0..4).map(song).collect();
        let own = format!(
            "https://rss.applemarketingtools.com/api/v2/{store}/music/most-played/4/songs.json"
        );
        let updated = format!("Thu, {day} Nov 2021 06:27:50 +0000");
        json!({ "feed": { "id": own, "country": store, "updated": updated, "results": songs } })
            .to_string()
    };
    captures(chance).into_iter().map(feed).collect()
}

pub fn feed_import(kind: FeedKind, feeds: Vec<String>) -> Import {
    let owned = &["asOf", "charts", "performance", "history", "sources"];
    Import::new(&feeds.join("\n"), owned, move |snapshot| {
        let query = SongQuery::new(snapshot, &StatedSong::default());
        let mut captures = Captures::new(kind, query);
        for feed in &feeds {
            let result = kind.read(feed.as_bytes(), &ReadOptions::default());
            captures.add(&result.value.unwrap());
        }
        import(snapshot, &captures).summary.is_some()
    })
}
