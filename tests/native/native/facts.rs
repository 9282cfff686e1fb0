//! `songcard facts`: every figure that can be counted.
//!
//! The expected figures of the real runs in `tests/data/charts` were counted by `facts.py` beside them, which implements
//! the definitions independently of this crate.

use crate::support::folder::{Folder, SMALL};
use crate::support::made::{published, repository, small};
use serde_json::{Value, json};
use songcard::song::{Date, Song, Territory};
use std::fs;

/// Of the chart of the first history.
fn by_date(song: &Song) -> Vec<(Date, usize)> {
    let chart = song.histories[0].chart;
    song.number_ones_by_date(chart, song.place_cadence(chart))
}

#[test]
fn figures_of_seven_real_runs_equal_those_of_facts_py() {
    let runs = [
        "hot100-bts-dynamite",
        "hot100-jin-the-astronaut",
        "hot100-kate-bush-running-up-that-hill",
        "hot100-mariah-carey-all-i-want-for-christmas",
        "hot100-the-weeknd-blinding-lights",
        "spotify-jimin-who",
        "spotify-jung-kook-seven",
    ];
    let folder = Folder::new("real-facts");
    for name in runs {
        let rows = repository(&format!("tests/data/charts/{name}.csv"));
        folder.write("song.json", SMALL);
        let rows = rows.to_str().unwrap();
        let import = [
            "import",
            "csv",
            rows,
            "--into",
            "song.json",
            "--uncaptured",
            "none",
        ];
        folder.songcard(&import).imported("");
        let mut found = facts(&folder, "song.json");
        found["charts"].as_object_mut().unwrap().remove("weekly");
        let path = repository(&format!("tests/data/charts/{name}.json"));
        let expected: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn dynamite_s_facts_are_printed_for_people() {
    let path = repository("snapshots/dynamite.json");
    let answer = Folder::new("people").songcard(&["facts", path.to_str().unwrap()]);
    let expected = "\
Billboard Hot 100 (billboard-hot-100)
  2020-09-05 to 2021-04-10, every 7 days
  1 territory, 1 reached No. 1; most at No. 1 on one chart date: 1, first on 2020-09-05

  US  peak 1, first on 2020-09-05
      entries        32
      at the peak    3
      at No. 1       3
      in the top 10  13
      debut          1 on 2020-09-05
      latest         30 on 2021-04-10
      biggest climb  39 places on 2021-01-09
      biggest fall   35 places on 2021-01-02
      re-entries     0
      longest run    32 entries
      runs           2020-09-05 to 2021-04-10, 32 entries
";
    assert_eq!((answer.code, &*answer.out, &*answer.err), (0, expected, ""));
}

/// A snapshot with a row of the worldwide list and one of a territory, and no history.
fn with_rows_only(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write(
        "small.json",
        SMALL.replace(
            "\"KR\", \"peak\": 1",
            "\"WW\", \"peak\": 1, \"peakAt\": \"2024-05\"",
        ),
    );
    folder
}

#[test]
fn a_row_counts_by_peak_without_the_worldwide_list() {
    let folder = with_rows_only("rows-only");
    let found = facts(&folder, "small.json");
    let chart = &found["charts"]["weekly"];
    assert_eq!(chart["territoryCount"], 1);
    assert_eq!(chart["territoriesAtNo1Ever"], 0);
    assert_eq!(chart["mostTerritoriesAtNo1OnOneDate"], 0);
    assert_eq!(chart["mostTerritoriesAtNo1FirstDate"], Value::Null);
    assert_eq!(chart["cadenceDays"], Value::Null);
    let world = &chart["territories"]["WW"];
    assert_eq!(
        (&world["peak"], &world["peakFirstDate"], &world["entries"]),
        (&json!(1), &json!("2024-05"), &json!(0))
    );
    assert_eq!(world["runs"], json!([]));
    assert_eq!(world["debut"], Value::Null);
}

#[test]
fn printed_facts_of_rows_are_their_peaks() {
    let folder = with_rows_only("rows-printed");
    let printed = folder.songcard(&["facts", "small.json"]);
    let expected = "\
Weekly (weekly)
  1 territory, 0 reached No. 1
  WW  peak 1, first on 2024-05
  US  peak 10
";
    assert_eq!((printed.code, &*printed.out), (0, expected));
}

#[test]
fn territories_at_no_1_are_counted_by_date() {
    let segment = |code: &str, ranks: Value| json!({ "chart": "daily", "territory": code, "from": "2025-01-01", "every": "P1D", "ranks": ranks });
    let song = small(json!({ "history": [
        segment("JP", json!([1, 2, 1, 3])),
        segment("KR", json!([2, 1, 1, 1])),
        segment("US", json!([5, 5, 4, 1])),
        segment("GB", json!([5, null, 4, 4])),
        segment("WW", json!([1, 1, 1, 1])),
    ]}));
    let chart = song.histories[0].chart;
    let dates: Vec<_> = by_date(&song)
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(date, count)| (date.day(), count))
        .collect();
    assert_eq!(dates, [(1, 1), (2, 1), (3, 2), (4, 2)]);
    let facts = song.facts(chart);
    assert_eq!((facts.tally.covered, facts.tally.number_one), (4, 3));
    let (date, most) = facts.most_on_one_date.unwrap();
    assert_eq!((date.day(), most), (3, 2), "the first date of two");
    assert_eq!(facts.most_at_once, facts.most_on_one_date);
}

#[test]
fn a_no_1_counts_until_the_next_chart_of_its_place() {
    let weekly = |code: &str, from: &str, ranks: Value| json!({ "chart": "weekly", "territory": code, "from": from, "every": "P7D", "ranks": ranks });
    let song = small(json!({ "history": [
        weekly("US", "2024-01-06", json!([1, 1, 4, 4])),
        weekly("GB", "2024-01-05", json!([2, 1, 1, null])),
        weekly("JP", "2024-01-08", json!([1, 1, 1, 1])),
        weekly("WW", "2024-01-08", json!([1, 1, 1, 1])),
    ]}));
    let facts = song.facts(song.histories[0].chart);
    let (date, most) = facts.most_on_one_date.unwrap();
    assert_eq!((&*date.to_string(), most), ("2024-01-06", 1));
    let (date, most) = facts.most_at_once.unwrap();
    assert_eq!((&*date.to_string(), most), ("2024-01-12", 3));
    let dates = by_date(&song)
        .into_iter()
        .map(|(date, count)| (date.day(), count));
    let expected = [
        (5, 0),
        (6, 1),
        (8, 2),
        (12, 3),
        (13, 3),
        (15, 3),
        (19, 3),
        (20, 2),
        (22, 2),
        (27, 1),
        (29, 1),
    ];
    assert_eq!(dates.collect::<Vec<_>>(), expected);
}

#[test]
fn between_seasons_one_date_without_no_1_is_listed() {
    let season = |code: &str, from: &str| json!({ "chart": "weekly", "territory": code, "from": from, "every": "P7D", "ranks": [2, 1, 1] });
    let song = small(json!({ "history": [
        season("US", "2023-12-02"), season("GB", "2023-12-02"),
        season("US", "2024-12-07"), season("GB", "2024-12-07"),
    ]}));
    let dates = by_date(&song)
        .into_iter()
        .map(|(date, count)| format!("{date} {count}"));
    let expected = [
        "2023-12-02 0",
        "2023-12-09 2",
        "2023-12-16 2",
        "2023-12-23 0",
        "2024-12-07 0",
        "2024-12-14 2",
        "2024-12-21 2",
    ];
    assert_eq!(dates.collect::<Vec<_>>(), expected);
}

#[test]
fn rows_of_one_date_count_together() {
    let row = |code: &str, rank: u16| json!({ "chart": "daily", "territory": code, "rank": rank, "rankAt": "2024-03-01T09:00:00+09:00" });
    let song =
        small(json!({ "performance": [row("US", 1), row("GB", 1), row("KR", 4), row("WW", 1)] }));
    let facts = song.facts(song.rows[0].chart);
    let (date, most) = facts.most_on_one_date.unwrap();
    assert_eq!((&*date.to_string(), most), ("2024-03-01", 2));
    assert_eq!(facts.most_at_once, facts.most_on_one_date);
}

#[test]
fn facts_have_the_rank_of_a_row() {
    let folder = Folder::new("ranked-rows");
    folder.write(
        "small.json",
        SMALL.replace(
            "\"peak\": 10",
            "\"peak\": 10, \"rank\": 30, \"rankAt\": \"2024-03-01\"",
        ),
    );
    let place = &facts_of_weekly(&folder)["territories"]["US"];
    assert_eq!(
        (
            &place["latestRank"],
            &place["latestDate"],
            &place["entries"]
        ),
        (&json!(30), &json!("2024-03-01"), &json!(0))
    );
    let printed = folder.songcard(&["facts", "small.json"]).out;
    assert!(
        printed.contains("  US  peak 10, latest 30 on 2024-03-01\n"),
        "{printed}"
    );
}

#[test]
fn the_latest_rank_is_the_row_s_or_a_newer_entry() {
    let latest = |mut row: Value| {
        row["chart"] = json!("weekly");
        row["territory"] = json!("KR");
        let song = small(json!({ "performance": [row], "history": [
            { "chart": "weekly", "territory": "KR", "from": "2025-01-04", "every": "P7D", "ranks": [1, 20] },
        ]}));
        let facts = song.facts(song.rows[0].chart);
        let (rank, at) = facts.places[0].standing.latest().unwrap();
        (rank.number(), at.map(|at| at.to_string()))
    };
    let cases = [
        (json!({ "peak": 1 }), 20, Some("2025-01-11")),
        (
            json!({ "rank": 5, "rankAt": "2025-01-04" }),
            20,
            Some("2025-01-11"),
        ),
        (
            json!({ "rank": 30, "rankAt": "2025-02-01" }),
            30,
            Some("2025-02-01"),
        ),
        (json!({ "rank": 40 }), 40, None),
    ];
    for (row, rank, at) in cases {
        let expected = (rank, at.map(str::to_owned));
        assert_eq!(latest(row.clone()), expected, "{row}");
    }
}

fn facts_of_weekly(folder: &Folder) -> Value {
    facts(folder, "small.json")["charts"]["weekly"].clone()
}

#[test]
fn the_biggest_climb_is_within_one_run() {
    let song = small(json!({ "history": [
        { "chart": "weekly", "territory": "US", "from": "2025-01-04", "every": "P7D",
          "ranks": [90, 80, 85, 75, null, 1, 6, 11] },
    ]}));
    let facts = song.facts(song.histories[0].chart);
    let [place] = &facts.places[..] else {
        panic!("one place")
    };
    let climb = place.biggest_climb.unwrap();
    let fall = place.biggest_fall.unwrap();
    assert_eq!(
        (climb.positions, &*climb.date.to_string()),
        (10, "2025-01-11")
    );
    assert_eq!((fall.positions, &*fall.date.to_string()), (5, "2025-01-18"));
}

#[test]
fn a_week_off_the_chart_ends_a_stay() {
    let song = small(json!({ "history": [
        { "chart": "weekly", "territory": "US", "from": "2025-01-04", "every": "P7D",
          "ranks": [90, 80, 85, 75, null, 1, 6, 11] },
    ]}));
    let facts = song.facts(song.histories[0].chart);
    let [place] = &facts.places[..] else {
        panic!("one place")
    };
    assert_eq!(place.re_entries(), 1);
    assert_eq!(place.longest_stay().unwrap().len(), 4);
}

#[test]
fn a_song_that_never_moved_has_no_climb() {
    let song = small(json!({ "history": [
        { "chart": "weekly", "territory": "US", "dates": ["2025-01-04", "2025-01-11"], "ranks": [3, 3] },
    ]}));
    let facts = song.facts(song.histories[0].chart);
    let place = &facts.places[0];
    assert_eq!((place.biggest_climb, place.biggest_fall), (None, None));
}

#[test]
fn a_song_without_charts_has_nothing_to_count() {
    assert_eq!(published("arirang").chart_ids().count(), 0);
    let path = repository("snapshots/arirang.json");
    let answer = Folder::new("nothing").songcard(&["facts", path.to_str().unwrap()]);
    assert_eq!(answer.out, "The snapshot has no chart data to count.\n");
}

#[test]
fn two_charts_a_century_apart_have_a_cadence() {
    let song = small(json!({ "history": [
        { "chart": "weekly", "territory": "US", "dates": ["1900-01-01", "2025-01-01"], "ranks": [3, 4] },
    ]}));
    let facts = song.facts(song.histories[0].chart);
    assert_eq!(facts.cadence.unwrap().days(), 45_656);
    assert_eq!(facts.places[0].runs.len(), 1);
}

#[test]
fn an_invalid_snapshot_is_reported_as_check_does() {
    let folder = Folder::new("faulty-facts");
    folder.write("small.json", SMALL.replace("\"peak\": 10", "\"peak\": 0"));
    let check = folder.songcard(&["check", "small.json"]);
    for arguments in [
        &["facts", "small.json"][..],
        &["facts", "small.json", "--json"],
    ] {
        folder.songcard(arguments).is(1, &check.err);
    }
    let answer = folder.songcard(&["facts", "missing.json"]);
    assert_eq!((answer.code, answer.err.lines().count()), (2, 1));
}

#[test]
fn a_year_of_all_territories_is_counted() {
    let folder = Folder::new("large-facts");
    let mut rows = "date,chart,territory,rank\n".to_owned();
    for (at, territory) in Territory::all().enumerate() {
        for day in 0..365 {
            let date = Date::new(2024, 1, 1).unwrap().plus_days(day).unwrap();
            let rank = 1 + (at * 7 + day as usize * 13) % 200;
            rows += &format!("{date},daily,{},{rank}\n", territory.code());
        }
    }
    folder.write("rows.csv", rows);
    folder.write("song.json", SMALL);
    let import = ["import", "csv", "rows.csv", "--into", "song.json"];
    folder.songcard(&import).imported("");
    let found = facts(&folder, "song.json");
    let chart = &found["charts"]["daily"];
    assert_eq!(chart["territoryCount"], Territory::COUNT);
    assert_eq!(chart["territories"]["KR"]["entries"], 365);
}

/// What `facts --json` prints for a valid snapshot.
pub fn facts(folder: &Folder, file: &str) -> Value {
    let answer = folder.songcard(&["facts", file, "--json"]);
    assert_eq!((answer.code, &*answer.err), (0, ""), "{file}");
    serde_json::from_str(&answer.out).unwrap()
}
