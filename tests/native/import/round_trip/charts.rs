//! Ranks and counts.

use super::published;
use crate::support::feed_made::{SONG, feed_on};
use crate::support::folder::{Folder, SMALL};
use crate::support::made::repository;
use serde_json::json;
use songcard::song::Song;
use std::fs;

/// A line of a table for each rank.
fn ranks(song: &Song) -> Vec<String> {
    let mut lines = Vec::new();
    for history in &song.histories {
        let (chart, code) = (&song.chart(history.chart).key, history.scope.code());
        for entry in history.entries() {
            lines.push(format!(
                "{},{chart},{code},{}",
                entry.date,
                entry.rank.number()
            ));
        }
    }
    lines.sort();
    lines
}

#[test]
fn rows_of_a_table_are_published() {
    let path = repository("tests/data/charts/spotify-jung-kook-seven.csv");
    let table = fs::read_to_string(path).unwrap();
    let folder = Folder::new("round-csv");
    folder.write("rows.csv", &table);
    let import = "import csv rows.csv --into small.json --uncaptured auto";
    let site = published(folder, SMALL, import);
    let mut lines: Vec<&str> = table.lines().skip(1).collect();
    lines.sort_unstable();
    assert_eq!(ranks(&site.song()), lines);
    assert_eq!(*site.days(), "2023-07-16/2024-11-27");
    assert_eq!(
        site.places(),
        [
            "Argentina",
            "France",
            "United Kingdom",
            "Japan",
            "South Korea",
            "Mexico",
            "United States"
        ]
    );
}

#[test]
fn ranks_in_feeds_are_published() {
    let folder = Folder::new("round-itunes");
    folder.write("feeds/br.json", feed_on("br", 8, Some(3)));
    folder.write("feeds/us.json", feed_on("us", 8, Some(1)));
    folder.write("feeds/us9.json", feed_on("us", 9, Some(2)));
    let site = published(folder, SONG, "import itunes feeds --into small.json");
    assert_eq!(
        ranks(&site.song()),
        [
            "2021-11-08,itunes-top-songs,BR,3",
            "2021-11-08,itunes-top-songs,US,1",
            "2021-11-09,itunes-top-songs,US,2"
        ]
    );
    assert_eq!(*site.days(), "2021-11-08/2021-11-09");
    assert_eq!(site.places(), ["Brazil", "United States"]);
    assert_eq!(
        site.recording["award"],
        json!([
            "Reached No. 1 in 1 of 2 territories covered on iTunes Top Songs as of 9 November 2021, counted from chart data"
        ])
    );
}

#[test]
fn ranks_on_apple_music_are_published() {
    let song = json!({ "artistName": "Somebody", "id": "1", "name": "Small", "kind": "songs" });
    let feed = json!({ "feed": {
        "id": "https://rss.applemarketingtools.com/api/v2/kr/music/most-played/100/songs.json",
        "country": "kr", "updated": "Thu, 14 Apr 2022 06:27:50 +0000", "results": [song],
    }});
    let folder = Folder::new("round-apple-music");
    folder.write("kr.json", feed.to_string());
    let site = published(folder, SONG, "import apple-music kr.json --into small.json");
    let rank = "2022-04-14,apple-music-top-songs,KR,1";
    assert_eq!(ranks(&site.song()), [rank]);
    assert_eq!(
        (site.days(), site.places()),
        (&json!("2022-04-14"), vec!["South Korea"])
    );
}

#[test]
fn a_count_and_a_list_of_a_report_are_published() {
    let folder = Folder::new("round-text");
    folder.write(
        "report.txt",
        "No. 1 in 82 countries, including Japan and Brazil.",
    );
    let import =
        "import text report.txt --into small.json --chart itunes-top-songs --date 2021-11-08";
    let site = published(folder, SONG, import);
    let song = site.song();
    let codes: Vec<&str> = song.rows.iter().map(|row| row.scope.code()).collect();
    assert_eq!((song.claims[0].value, codes), (82, vec!["JP", "BR"]));
    assert_eq!(site.places(), ["Brazil", "Japan"]);
    assert_eq!(
        site.recording["award"],
        json!([
            "Reached No. 1 in 2 of 2 territories covered on iTunes Top Songs as of 8 November 2021, counted from chart data"
        ])
    );
    let page = site.folder.read("dist/small/index.html");
    let page = page.replace('\u{a0}', " ");
    assert!(page.contains("No. 1 in 82 countries"));
}
