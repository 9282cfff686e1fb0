//! Tables of charts for tests, with traditional songs at made-up ranks.

use crate::support::folder::{Answer, Folder};
use serde_json::Value;
use songcard::song::Date;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The song of the tables: “Arirang” of the Test Choir.
pub const SONG: &str = r#"{
  "version": 1,
  "asOf": "2021-11-01",
  "song": { "title": "Arirang", "titles": { "ko": "아리랑" }, "artists": [{ "name": "Test Choir" }] }
}
"#;

/// A folder with the song and these files.
pub fn folder(name: &str, files: &[(&str, &str)]) -> Folder {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = Folder::new(&format!("tables-{name}-{count}"));
    folder.write("song.json", SONG);
    for (file, text) in files {
        folder.write(file, text);
    }
    folder
}

/// Runs `songcard import csv` with these arguments, separated by spaces.
pub fn import(folder: &Folder, arguments: &str) -> Answer {
    let arguments: Vec<&str> = arguments.split(' ').collect();
    folder.songcard(&[&["import", "csv", "--into", "song.json"], &arguments[..]].concat())
}

/// The import went well, and its summary says this.
#[track_caller]
pub fn done(answer: &Answer, summary: &str) {
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert!(answer.err.contains(summary), "{}", answer.err);
}

/// The history as `spotify-daily-top-200 KR 2021-11-08 3, 2021-11-09 null`, a segment on each line, with the dates that are
/// uncaptured after a semicolon.
pub fn history(folder: &Folder) -> String {
    let snapshot: Value = serde_json::from_str(&folder.read("song.json")).unwrap();
    let mut lines = String::new();
    for segment in snapshot["history"].as_array().into_iter().flatten() {
        let ranks = segment["ranks"].as_array().unwrap().iter().enumerate();
        let rows: Vec<String> = ranks
            .map(|(at, rank)| format!("{} {rank}", date(segment, at)))
            .collect();
        let uncaptured = segment["uncaptured"].as_array().into_iter().flatten();
        let uncaptured: Vec<&str> = uncaptured.filter_map(Value::as_str).collect();
        lines += &format!(
            "{} {} {}{}{}\n",
            segment["chart"].as_str().unwrap(),
            segment["territory"].as_str().unwrap(),
            rows.join(", "),
            if uncaptured.is_empty() { "" } else { "; " },
            uncaptured.join(", ")
        );
    }
    lines
}

/// The date of the rank at this index of a segment.
fn date(segment: &Value, at: usize) -> String {
    let Some(from) = segment["from"].as_str() else {
        return segment["dates"][at].as_str().unwrap().to_owned();
    };
    let every = segment["every"].as_str().unwrap();
    let days: i32 = every.trim_matches(['P', 'D']).parse().unwrap();
    let from = Date::parse(from).unwrap();
    from.plus_days(days * at as i32).unwrap().to_string()
}

/// Rows of a day file of a chart site, with a byte order mark, as (date, rank, `Artist - Title`).
pub fn day_file(rows: &[(&str, u16, &str)]) -> String {
    let row = |(date, rank, song): &(&str, u16, &str)| {
        format!(
            "{date},{rank},=,\"{song}\",12,1,(x3),\"1,234,567\",\"+12,345\",\"8,765,432\",\"-1,000\",\"99,999,999\"\n"
        )
    };
    "\u{feff}".to_owned() + &rows.iter().map(row).collect::<String>()
}

/// A file of charts.spotify.com with these songs, as (artists, title), from No. 1.
pub fn spotify(songs: &[(&str, &str)]) -> String {
    let row = |(at, (artists, title)): (usize, &(&str, &str))| {
        format!(
            "{0},spotify:track:{0:0>22},\"{artists}\",{title},A label,1,-1,3,\"{1}\"\n",
            at + 1,
            9000 - at
        )
    };
    let rows: String = songs.iter().enumerate().map(row).collect();
    format!(
        "rank,uri,artist_names,track_name,source,peak_rank,previous_rank,days_on_chart,streams\n{rows}"
    )
}

/// Songs of others, and the song at this rank.
pub fn songs(rank: Option<usize>) -> Vec<(&'static str, &'static str)> {
    let mut songs = vec![
        ("Test Band", "Danny Boy"),
        ("Test Quartet", "Greensleeves"),
        ("Test Trio", "Sakura Sakura"),
    ];
    if let Some(rank) = rank {
        songs.insert(rank - 1, ("Test Choir", "Arirang"));
    }
    songs
}
