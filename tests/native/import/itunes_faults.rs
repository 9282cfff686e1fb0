//! `songcard import itunes`: feeds that cannot be read are reported, and their stores stay as they were.

use crate::import::itunes::{folder, import, stored};
use crate::support::feed_made::{SONG, TRACK, entries, entry, feed_of, feed_on};
use serde_json::{Value, json};

fn made() -> Value {
    feed_of("fr", "2021-11-08T12:00:00-07:00", &entries(Some(2)))
}

/// What is said of a feed that is alone, with its line and column where these are known.
#[track_caller]
fn refuses(name: &str, feed: impl AsRef<[u8]>, problem: &str) {
    let folder = folder(name, &[]);
    folder.write("feeds/fr.json", feed);
    import(&folder).reports(
        1,
        &format!("{problem}\nsongcard: no feed could be read.\nsongcard: nothing is written into small.json.\n"),
    );
    assert_eq!(folder.read("small.json"), SONG);
}

#[test]
fn a_truncated_feed_is_refused_where_it_ends() {
    refuses(
        "truncated",
        "{\"feed\": {\n  \"entry\": [",
        "feeds/fr.json:2:13: the file ends here, in the middle of the feed; fetch the feed again",
    );
}

#[test]
fn a_page_in_place_of_a_feed_is_refused() {
    refuses(
        "html",
        "\n<!doctype html><title>Access denied</title>",
        "feeds/fr.json:2:1: this is a page of HTML or XML in the place of a feed in JSON; fetch the feed again",
    );
}

#[test]
fn nothing_in_place_of_a_feed_is_refused() {
    refuses(
        "nothing",
        "",
        "feeds/fr.json:1:1: there is nothing here; fetch the feed again",
    );
}

#[test]
fn what_is_not_json_is_refused_with_its_place() {
    refuses(
        "text",
        "{ Busy }",
        "feeds/fr.json:1:3: this is not JSON; fetch the feed again",
    );
}

#[test]
fn other_bytes_than_utf8_are_refused() {
    refuses(
        "latin",
        b"{\"feed\": \"\xe9\"}",
        "feeds/fr.json:1:11: the byte 0xE9 is not UTF-8; save the file as UTF-8",
    );
}

#[test]
fn an_empty_chart_is_refused() {
    let problem = "feeds/fr.json: /feed: the feed has no songs; a store’s chart is never empty, so fetch it again";
    let mut absent = made();
    absent["feed"].as_object_mut().unwrap().remove("entry");
    refuses("absent", absent.to_string(), problem);
    let mut empty = made();
    empty["feed"]["entry"] = json!([]);
    refuses("empty", empty.to_string(), problem);
}

#[test]
fn another_json_file_is_refused() {
    refuses(
        "other",
        SONG,
        "feeds/fr.json: there is no “feed” in this file; a feed of an iTunes Store is an object with that key",
    );
}

#[test]
fn a_feed_of_apple_music_is_refused() {
    refuses(
        "music",
        r#"{ "feed": { "country": "fr", "results": [] } }"#,
        "feeds/fr.json: /feed/results: this is a feed of Apple Music, not of iTunes; use songcard import apple-music",
    );
}

#[test]
fn a_chart_of_albums_is_refused() {
    let mut albums = made();
    let kind = &mut albums["feed"]["entry"][1]["im:contentType"]["im:contentType"];
    kind["attributes"]["term"] = json!("Album");
    refuses(
        "albums",
        albums.to_string(),
        "feeds/fr.json: /feed/entry/1/im:contentType: this is a chart of “Album”, not of songs; fetch the feed topsongs",
    );
}

#[test]
fn a_chart_of_one_genre_is_refused() {
    let genre = made()
        .to_string()
        .replace("limit=200/json", "limit=200/genre=51/json");
    refuses(
        "genre",
        genre,
        "feeds/fr.json: /feed/id/label: this is the chart of the genre 51 alone, whose ranks are not those of the store; fetch the feed without genre=51",
    );
}

#[test]
fn a_feed_of_no_store_asks_for_one() {
    let mut silent = made();
    let feed = silent["feed"].as_object_mut().unwrap();
    for key in ["id", "link"] {
        feed.remove(key);
    }
    refuses(
        "store",
        silent.to_string(),
        "feeds/fr.json: /feed: the feed does not say of which store it is; give it with --territory",
    );
}

#[test]
fn an_unknown_store_is_refused() {
    refuses(
        "unknown",
        made().to_string().replace("/fr/rss", "/zz/rss"),
        "feeds/fr.json: /feed/id/label: “ZZ” is not the code of a store, an ISO 3166-1 alpha-2 code",
    );
}

#[test]
fn a_feed_without_a_time_asks_for_the_day() {
    let mut silent = made();
    silent["feed"]["updated"] = json!({});
    refuses(
        "time",
        silent.to_string(),
        "feeds/fr.json: /feed/updated/label: the feed does not say when its chart was made; give the day with --date",
    );
    silent["feed"]["updated"] = json!({ "label": "Sunday" });
    refuses(
        "sunday",
        silent.to_string(),
        "feeds/fr.json: /feed/updated/label: “Sunday” is not a time with its offset; give the day of the chart with --date",
    );
}

#[test]
fn a_feed_of_another_store_is_refused() {
    let folder = folder("wrong", &[("us.json", feed_on("us", 8, Some(1)))]);
    let arguments = "import itunes feeds --into small.json --territory FR";
    folder
        .songcard(&arguments.split(' ').collect::<Vec<_>>())
        .reports(
            1,
            "feeds/us.json: /feed/id/label: this is the feed of the store US, not of FR\n\
         songcard: no feed could be read.\n\
         songcard: nothing is written into small.json.\n",
        );
}

#[test]
fn a_song_without_a_title_keeps_the_others_ranks() {
    let mut untitled = made();
    untitled["feed"]["entry"][0]["im:name"] = json!({ "label": " " });
    let folder = folder("untitled", &[("fr.json", untitled.to_string())]);
    import(&folder).imported(
        "feeds/fr.json: warning: /feed/entry/0: No. 1 has no title or no artist; it is left out, and the others keep their ranks\n",
    );
    assert_eq!(stored(&folder)["performance"][0]["rank"], 2);
}

#[test]
fn a_failed_feed_leaves_its_store_as_it_was() {
    let folder = folder(
        "failed",
        &[
            ("fr.json", feed_on("fr", 7, Some(3))),
            ("us.json", feed_on("us", 7, Some(3))),
        ],
    );
    import(&folder).imported("");
    let before = stored(&folder);
    folder.write("feeds/fr.json", "<html>");
    folder.write("feeds/us.json", feed_on("us", 8, Some(1)));
    import(&folder).reports(
        0,
        "feeds/fr.json:1:1: this is a page of HTML or XML in the place of a feed in JSON; fetch the feed again\n\
         Imported feeds into small.json: 1 store read, 2021-11-08; the song charts in 1, at No. 1 in 1; new No. 1 in 1: United States; 1 failed: feeds/fr.json.\n",
    );
    let after = stored(&folder);
    for list in ["performance", "history"] {
        assert_eq!(after[list][0], before[list][0]);
    }
    assert_eq!(after["history"][1]["ranks"], json!([3, 1]));
}

#[test]
fn a_short_feed_without_the_song_says_nothing() {
    let folder = folder("short", &[("us.json", feed_on("us", 7, Some(3)))]);
    import(&folder).imported("");
    let before = stored(&folder)["history"].clone();
    let ten: Vec<Value> = (1..=10)
        .map(|id| entry(TRACK + id, "Other", "Others"))
        .collect();
    let short = feed_of("us", "2021-11-08T12:00:00-07:00", &ten).to_string();
    folder.write("feeds/us.json", short.replace("limit=200", "limit=10"));
    import(&folder).imported(
        "feeds: warning: 1 feed has fewer than 100 positions and not the song, which may be below them; nothing is recorded of these charts\n",
    );
    assert_eq!(stored(&folder)["history"], before);
}

#[test]
fn a_folder_without_feeds_is_a_mistake_of_the_command() {
    let folder = folder("without", &[("notes.txt", String::new())]);
    import(&folder).is(
        2,
        "songcard: feeds has no file whose name ends in .json, as feeds must be named in a folder.\n",
    );
}
