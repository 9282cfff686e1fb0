//! `songcard import itunes`: how the song is found in feeds, and what rows it brings.

use crate::support::feed_made::{SONG, TRACK, entries, entry, feed, feed_of, feed_on};
use crate::support::folder::{Answer, Folder};
use serde_json::{Value, json};

/// A folder with the song and these feeds.
pub fn folder(name: &str, feeds: &[(&str, String)]) -> Folder {
    let folder = Folder::new(&format!("itunes-{name}"));
    folder.write("small.json", SONG);
    for (file, text) in feeds {
        folder.write(&format!("feeds/{file}"), text);
    }
    folder
}

pub fn import(folder: &Folder) -> Answer {
    folder.songcard(&["import", "itunes", "feeds", "--into", "small.json"])
}

pub fn stored(folder: &Folder) -> Value {
    serde_json::from_str(&folder.read("small.json")).unwrap()
}

/// The rank in each row, as `BR 3, US 1`.
fn ranks(folder: &Folder) -> String {
    let stored = stored(folder);
    let rows = stored["performance"].as_array().into_iter().flatten();
    let rank = |row: &Value| format!("{} {}", row["territory"].as_str().unwrap(), row["rank"]);
    rows.map(rank).collect::<Vec<_>>().join(", ")
}

/// The song that a feed has at No. 5 of 100.
fn fifth(song: Value) -> String {
    let mut entries = entries(None);
    entries[4] = song;
    feed_of("us", "2021-11-08T12:00:00-07:00", &entries).to_string()
}

#[test]
fn feeds_bring_rows_a_history_and_a_source() {
    let folder = folder(
        "all",
        &[
            ("br.json", feed_on("br", 8, Some(3))),
            ("us.json", feed_on("us", 8, Some(1))),
            ("jp.json", feed_on("jp", 8, None)),
        ],
    );
    import(&folder).is(
        0,
        "Imported feeds into small.json: 3 stores read, 2021-11-08; the song charts in 2, at No. 1 in 1; new No. 1 in 1: United States; created itunes-top-songs (iTunes Top Songs).\n",
    );
    let expected = r#"{
  "version": 1,
  "asOf": "2021-11-08T12:00:00-07:00",
  "song": { "title": "Small", "artists": [{ "name": "Somebody", "names": { "ko": "누군가" } }] },
  "charts": [{ "id": "itunes-top-songs", "name": "iTunes Top Songs", "kind": "retailer" }],
  "performance": [
    {
      "chart": "itunes-top-songs",
      "territory": "BR",
      "peak": 3,
      "peakAt": "2021-11-08T12:00:00-07:00",
      "rank": 3,
      "rankAt": "2021-11-08T12:00:00-07:00",
      "source": "itunes"
    },
    {
      "chart": "itunes-top-songs",
      "territory": "US",
      "peak": 1,
      "firstNo1At": "2021-11-08T12:00:00-07:00",
      "rank": 1,
      "rankAt": "2021-11-08T12:00:00-07:00",
      "source": "itunes"
    }
  ],
  "history": [
    {
      "chart": "itunes-top-songs",
      "territory": "BR",
      "dates": ["2021-11-08"],
      "ranks": [3],
      "source": "itunes"
    },
    {
      "chart": "itunes-top-songs",
      "territory": "US",
      "dates": ["2021-11-08"],
      "ranks": [1],
      "source": "itunes"
    }
  ],
  "sources": [
    {
      "id": "itunes",
      "title": "iTunes Store: Top Songs, the RSS feeds of all stores",
      "publisher": "Apple"
    }
  ]
}
"#;
    assert_eq!(folder.read("small.json"), expected);
    folder.finds_nothing("small.json");
}

#[test]
fn importing_again_changes_nothing() {
    let folder = folder("again", &[("us.json", feed_on("us", 8, Some(1)))]);
    import(&folder).imported("");
    let once = folder.read("small.json");
    import(&folder).is(
        0,
        "small.json has all of feeds already: 1 store read, 2021-11-08; the song charts in 1, at No. 1 in 1. Nothing changes.\n",
    );
    assert_eq!(folder.read("small.json"), once);
}

#[test]
fn a_feed_may_come_from_standard_input() {
    let folder = folder("input", &[]);
    let arguments = ["import", "itunes", "-", "--into", "small.json"];
    let answer = folder.songcard_reading(&arguments, feed_on("us", 8, Some(7)).as_bytes());
    answer.is(
        0,
        "Imported standard input into small.json: 1 store read, 2021-11-08; the song charts in 1; created itunes-top-songs (iTunes Top Songs).\n",
    );
    assert_eq!(ranks(&folder), "US 7");
}

#[test]
fn a_dry_run_prints_and_writes_nothing() {
    let folder = folder("dry", &[("us.json", feed_on("us", 8, Some(7)))]);
    let arguments = [
        "import",
        "itunes",
        "feeds/us.json",
        "--into",
        "small.json",
        "--dry-run",
    ];
    let answer = folder.songcard(&arguments);
    let said = "feeds/us.json would bring 1 store read, 2021-11-08; the song charts in 1; created itunes-top-songs (iTunes Top Songs) into small.json. Nothing is written.\n";
    assert_eq!((answer.code, &*answer.err), (0, said));
    assert!(answer.out.contains("\"rank\": 7"));
    assert_eq!(folder.read("small.json"), SONG);
}

#[test]
fn many_files_are_one_source() {
    let days = [5, 6, 7].map(|day| {
        (
            format!("2021-11-0{day}/us.json"),
            feed_on("us", day, Some(2)),
        )
    });
    let feeds: Vec<(&str, String)> = days
        .iter()
        .map(|(name, text)| (&**name, text.clone()))
        .collect();
    let folder = folder("source", &feeds);
    import(&folder).imported("");
    let source = json!([{
        "id": "itunes",
        "title": "iTunes Store: Top Songs, the RSS feeds of all stores",
        "publisher": "Apple"
    }]);
    assert_eq!(stored(&folder)["sources"], source);
}

#[test]
fn one_song_may_be_an_object_instead_of_a_list() {
    let mut only = feed_of("us", "2021-11-08T12:00:00-07:00", &[]);
    only["feed"]["entry"] = entry(TRACK, "Small", "Somebody");
    let folder = folder("object", &[("us.json", only.to_string())]);
    import(&folder).imported("");
    assert_eq!(ranks(&folder), "US 1");
}

#[test]
fn names_match_in_any_case_width_and_spacing() {
    let song = entry(5, " ＳＭＡＬＬ ", "SOMEBODY");
    let folder = folder("width", &[("us.json", fifth(song))]);
    import(&folder).imported("");
    assert_eq!(ranks(&folder), "US 5");
}

#[test]
fn names_match_in_every_language_of_the_song() {
    let folder = folder("korean", &[("us.json", fifth(entry(5, "Small", "누군가")))]);
    import(&folder).imported("");
    assert_eq!(ranks(&folder), "US 5");
}

#[test]
fn names_of_options_match_too() {
    let song = entry(5, "Small (From “A Film”)", "Somebody & Others");
    let folder = folder("options", &[("us.json", fifth(song))]);
    let arguments = "import itunes feeds --into small.json --title";
    let mut arguments: Vec<&str> = arguments.split(' ').collect();
    arguments.extend(["Small (From “A Film”)", "--artist", "Somebody & Others"]);
    folder.songcard(&arguments).imported("");
    assert_eq!(ranks(&folder), "US 5");
}

#[test]
fn a_link_to_the_store_gives_the_id() {
    for address in [
        "https://music.apple.com/us/album/small/800?i=42",
        "https://geo.music.apple.com/kr/album/small/800?uo=4&i=42#x",
        "https://music.apple.com/us/song/small/42",
    ] {
        let folder = folder("link", &[("us.json", fifth(entry(42, "小", "誰か")))]);
        let link =
            format!(r#""links": [{{ "service": "apple-music", "url": "{address}" }}], "title""#);
        folder.write("small.json", SONG.replace("\"title\"", &link));
        import(&folder).imported("");
        assert_eq!(ranks(&folder), "US 5", "{address}");
    }
}

#[test]
fn a_given_id_goes_before_the_names() {
    let mut list = entries(Some(2));
    list[4] = entry(42, "Small (Remix)", "Somebody");
    let text = feed_of("us", "2021-11-08T12:00:00-07:00", &list).to_string();
    let folder = folder("id", &[("us.json", text)]);
    let arguments = "import itunes feeds --into small.json --id 42";
    folder
        .songcard(&arguments.split(' ').collect::<Vec<_>>())
        .imported("");
    assert_eq!(ranks(&folder), "US 5");
}

#[test]
fn an_id_of_one_store_finds_a_title_in_another() {
    let mut japan = feed_of("jp", "2021-11-08T12:00:00-07:00", &entries(None));
    japan["feed"]["entry"][2] = entry(TRACK, "スモール", "誰か");
    let folder = folder(
        "learned",
        &[
            ("jp.json", japan.to_string()),
            ("us.json", feed_on("us", 8, Some(9))),
        ],
    );
    import(&folder).imported("");
    assert_eq!(ranks(&folder), "JP 3, US 9");
}

#[test]
fn of_several_versions_the_best_rank_is_taken() {
    let mut list = entries(Some(9));
    list[4] = entry(42, "Small", "Somebody");
    let text = feed_of("us", "2021-11-08T12:00:00-07:00", &list).to_string();
    let folder = folder("several", &[("us.json", text)]);
    import(&folder)
        .imported("feeds: warning: 1 feed has the song more than once; its best rank is taken\n");
    assert_eq!(ranks(&folder), "US 5");
}

#[test]
fn a_version_that_may_be_the_song_is_named() {
    let song = entry(42, "Small (From “A Film”)", "Somebody");
    let folder = folder("near", &[("us.json", fifth(song))]);
    import(&folder).reports(
        0,
        "feeds: warning: 1 feed without the song has “Small (From “A Film”)” by Somebody; if that is the song, add --id 42\n\
         Imported feeds into small.json: 1 store read, 2021-11-08; the song charts in none of them.\n",
    );
}

#[test]
fn a_song_on_no_chart_brings_only_the_time() {
    let folder = folder("none", &[("us.json", feed_on("us", 8, None))]);
    import(&folder).imported("");
    let moved = SONG.replace("2021-11-01", "2021-11-08T12:00:00-07:00");
    assert_eq!(folder.read("small.json"), moved);
}

#[test]
fn date_and_territory_say_what_a_feed_does_not() {
    let mut silent = feed_of("us", "", &entries(Some(4)));
    let feed = silent["feed"].as_object_mut().unwrap();
    for key in ["updated", "id", "link"] {
        feed.remove(key);
    }
    let folder = folder("stated", &[("a.json", silent.to_string())]);
    let arguments = "import itunes feeds --into small.json --date 2021-11-06 --territory fr";
    folder
        .songcard(&arguments.split(' ').collect::<Vec<_>>())
        .imported("");
    assert_eq!(stored(&folder)["performance"][0]["rankAt"], "2021-11-06");
    assert_eq!(ranks(&folder), "FR 4");
}

#[test]
fn an_address_without_a_store_is_that_of_the_us() {
    let text = feed_on("us", 8, Some(4)).replace("itunes.apple.com/us/rss", "itunes.apple.com/rss");
    let folder = folder("us", &[("a.json", text)]);
    import(&folder).imported("");
    assert_eq!(ranks(&folder), "US 4");
}

#[test]
fn a_row_of_another_source_stays_as_it_is() {
    let folder = folder(
        "press",
        &[("us.json", feed("us", "2021-11-08T12:00:00-07:00", Some(1)))],
    );
    let row = json!({ "chart": "itunes-top-songs", "territory": "US", "peak": 4, "source": "s" });
    let mut song: Value = serde_json::from_str(SONG).unwrap();
    song["charts"] = json!([{ "id": "itunes-top-songs", "name": "iTunes", "kind": "retailer" }]);
    song["performance"] = json!([row]);
    song["sources"] = json!([{ "id": "s", "title": "Somewhere" }]);
    folder.write("small.json", format!("{song:#}"));
    import(&folder).reports(
        0,
        "small.json: warning: /performance/0/peak: peak 4 is worse than the history's rank 1 on 2021-11-08\n\
         Imported feeds into small.json: 1 store read, 2021-11-08; the song charts in 1, at No. 1 in 1; new No. 1 in 1: United States.\n",
    );
    assert_eq!(stored(&folder)["performance"], json!([row]));
}

#[test]
fn only_what_must_change_changes_in_the_layout() {
    let folder = folder("layout", &[("us.json", feed_on("us", 8, Some(1)))]);
    import(&folder).imported("");
    let first = folder
        .read("small.json")
        .replace("  ", "\t")
        .replace("}\n", "}\n\n");
    folder.write("small.json", &first);
    folder.write("feeds/us.json", feed_on("us", 9, Some(2)));
    import(&folder).imported("");
    let changed = folder.read("small.json");
    let differing = first.lines().filter(|line| !changed.contains(line)).count();
    assert_eq!(differing, 5, "{changed}");
}
