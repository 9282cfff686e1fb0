//! `songcard import apple-music`: feeds of Apple's marketing tools.

use crate::import::itunes::{folder, stored};
use crate::support::feed_made::{SONG, TRACK, feed_on};
use crate::support::feed_server::{FeedServer, Reply};
use crate::support::folder::{Answer, Folder};
use serde_json::{Value, json};

/// A feed of 100 songs, as the second version of the service has it; “Small” is at the rank.
fn made(store: &str, rank: usize) -> Value {
    let song = |position: usize| match position == rank {
        true => {
            json!({ "artistName": "Somebody", "id": TRACK.to_string(), "name": "Small", "kind": "songs" })
        }
        false => {
            json!({ "artistName": "Others", "id": position.to_string(), "name": "Other", "kind": "songs" })
        }
    };
    let own = format!(
        "https://rss.applemarketingtools.com/api/v2/{store}/music/most-played/100/songs.json"
    );
    json!({
        "feed": {
            "title": "Top Songs",
            "id": own,
            "country": store,
            "updated": "Thu, 14 Apr 2022 06:27:50 +0000",
            "results": (1..=100).map(song).collect::<Vec<_>>()
        }
    })
}

fn import(folder: &Folder) -> Answer {
    folder.songcard(&["import", "apple-music", "feeds", "--into", "small.json"])
}

/// What is said of a feed that is alone.
#[track_caller]
fn refuses(name: &str, feed: &str, problem: &str) {
    let folder = folder(&format!("music-{name}"), &[("fr.json", feed.to_owned())]);
    let said = format!(
        "feeds/fr.json: {problem}\nsongcard: no feed could be read.\nsongcard: nothing is written into small.json.\n"
    );
    import(&folder).reports(1, &said);
    assert_eq!(folder.read("small.json"), SONG);
}

#[test]
fn plays_are_a_chart_of_their_own() {
    let folder = folder("music", &[("kr.json", made("kr", 1).to_string())]);
    import(&folder).is(
        0,
        "Imported feeds into small.json: 1 store read, 2022-04-14; the song charts in 1, at No. 1 in 1; new No. 1 in 1: South Korea; created apple-music-top-songs (Apple Music Top Songs).\n",
    );
    let row = json!({
        "chart": "apple-music-top-songs", "territory": "KR",
        "peak": 1, "firstNo1At": "2022-04-14T06:27:50+00:00",
        "rank": 1, "rankAt": "2022-04-14T06:27:50+00:00",
        "source": "apple-music"
    });
    assert_eq!(stored(&folder)["performance"], json!([row]));
    folder.finds_nothing("small.json");
}

#[test]
fn the_first_version_of_the_service_is_read() {
    let mut old = made("kr", 7);
    old["feed"]["updated"] = json!("2021-11-08T03:05:25.000-07:00");
    old["feed"]["results"][6]["kind"] = json!("song");
    let folder = folder("music-v1", &[("kr.json", old.to_string())]);
    import(&folder).imported("");
    assert_eq!(
        stored(&folder)["history"][0]["dates"],
        json!(["2021-11-08"])
    );
}

#[test]
fn a_feed_of_itunes_is_refused() {
    refuses(
        "itunes",
        &feed_on("fr", 8, Some(1)),
        "/feed/entry: this is a feed of an iTunes Store, not of Apple Music; use songcard import itunes",
    );
}

#[test]
fn a_feed_of_albums_is_refused() {
    let mut albums = made("fr", 1);
    albums["feed"]["results"][3]["kind"] = json!("albums");
    refuses(
        "albums",
        &albums.to_string(),
        "/feed/results/3/kind: this is a chart of “albums”, not of songs; fetch the feed songs.json",
    );
}

#[test]
fn an_empty_feed_is_refused() {
    let mut empty = made("fr", 1);
    empty["feed"]["results"] = json!([]);
    refuses(
        "empty",
        &empty.to_string(),
        "/feed/results: the feed has no songs; a store’s chart is never empty, so fetch it again",
    );
}

#[test]
fn another_file_is_refused() {
    refuses(
        "other",
        SONG,
        "there are no “results” in a “feed” in this file, as a feed of Apple Music has",
    );
}

#[test]
fn a_time_of_no_known_form_is_refused() {
    let mut odd = made("fr", 1);
    odd["feed"]["updated"] = json!("Thu, 14 Foo 2022 06:27:50 +0000");
    refuses(
        "time",
        &odd.to_string(),
        "/feed/updated: “Thu, 14 Foo 2022 06:27:50 +0000” is not a time with its offset; give the day of the chart with --date",
    );
}

#[test]
fn all_167_stores_are_asked_once() {
    let server = FeedServer::new(|request| Reply::Answer(200, made(&request.store, 2).to_string()));
    let folder = folder("music-fetch", &[]);
    let address = server.address();
    let fetch = "import apple-music --fetch --into small.json --cache cache --run a --address";
    let arguments: Vec<&str> = fetch.split(' ').chain([&*address]).collect();
    let answer = folder.songcard(&arguments);
    answer.imported("");
    assert!(answer.err.contains(": 167 stores read, "), "{}", answer.err);
    assert_eq!(server.asked().len(), 167);
}
