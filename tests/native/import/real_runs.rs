//! `songcard import csv` with the real runs of `tests/data/charts`: how many rows, places and dates are imported, and the peak.

use crate::native::facts::facts;
use crate::support::folder::{Folder, SMALL};
use crate::support::made::repository;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// The rows, places and dates of each file, as its README counts them, and the dates that its archive lacks.
const RUNS: [(&str, &str); 7] = [
    (
        "hot100-bts-dynamite",
        "32 rows in 1 place on 32 dates, 2020-09-05 to 2021-04-10",
    ),
    (
        "hot100-jin-the-astronaut",
        "1 row in 1 place on 1 date, 2022-11-12",
    ),
    (
        "hot100-kate-bush-running-up-that-hill",
        "41 rows in 1 place on 41 dates, 1985-09-07 to 2026-01-17",
    ),
    (
        "hot100-mariah-carey-all-i-want-for-christmas",
        "78 rows in 1 place on 78 dates, 2000-01-08 to 2026-01-03",
    ),
    (
        "hot100-the-weeknd-blinding-lights",
        "90 rows in 1 place on 90 dates, 2019-12-14 to 2021-09-04",
    ),
    (
        "spotify-jimin-who",
        "600 rows in 7 places on 129 dates, 2024-07-21 to 2024-11-27; 1 date uncaptured",
    ),
    (
        "spotify-jung-kook-seven",
        "1546 rows in 8 places on 497 dates, 2023-07-16 to 2024-11-27; 4 dates uncaptured",
    ),
];

/// The snapshot with the rows of a run, and the last line that the import said.
fn imported(name: &str) -> (Folder, String) {
    let folder = Folder::new(&format!("run-{name}"));
    let path = repository(&format!("tests/data/charts/{name}.csv"));
    folder.write("rows.csv", fs::read(path).unwrap());
    folder.write("small.json", SMALL);
    let import = [
        "import",
        "csv",
        "rows.csv",
        "--into",
        "small.json",
        "--uncaptured",
        "auto",
    ];
    let answer = folder.songcard(&import);
    assert_eq!(answer.code, 0, "{}", answer.err);
    let last = answer.err.lines().last().unwrap().to_owned();
    (folder, last)
}

#[test]
fn every_row_of_seven_real_runs_is_imported() {
    for (name, counted) in RUNS {
        let (_, said) = imported(name);
        let chart = match name.starts_with("hot100") {
            true => "billboard-hot-100 (Billboard Hot 100)",
            false => "spotify-daily-top-50 (Spotify Daily Top 50)",
        };
        let line = format!("Imported rows.csv into small.json: {counted}; created {chart}.");
        assert_eq!(said, line, "{name}");
    }
}

#[test]
fn peaks_of_seven_real_runs_are_counted() {
    // The chart dates at No. 1 in all places together, and the best rank.
    let counted = RUNS.map(|(name, _)| {
        let (folder, _) = imported(name);
        let facts = facts(&folder, "small.json");
        let mut charts = facts["charts"].as_object().unwrap().iter();
        let (_, chart) = charts.find(|(chart, _)| *chart != "weekly").unwrap();
        let places = chart["territories"].as_object().unwrap().values();
        let peak = places
            .clone()
            .map(|place| place["peak"].as_u64().unwrap())
            .min();
        let tops = places.filter(|place| place["peak"] == 1);
        let dates: u64 = tops.map(|place| place["atPeak"].as_u64().unwrap()).sum();
        (peak.unwrap(), dates)
    });
    let expected = [(1, 3), (51, 0), (3, 0), (1, 22), (1, 4), (1, 172), (1, 206)];
    assert_eq!(counted, expected);
}

#[test]
fn dates_that_an_archive_lacks_are_listed() {
    let (folder, _) = imported("spotify-jung-kook-seven");
    let snapshot: Value = serde_json::from_str(&folder.read("small.json")).unwrap();
    let history = snapshot["history"].as_array().unwrap().iter();
    let listed = history.filter_map(|segment| segment["uncaptured"].as_array());
    let listed: BTreeSet<&str> = listed.flatten().filter_map(Value::as_str).collect();
    let lacking = ["2024-03-14", "2024-03-25", "2024-07-11", "2024-08-13"];
    assert_eq!(listed, BTreeSet::from(lacking));
}
