//! `songcard import csv`, compared with a second implementation that counts rows directly: for random rows, split over
//! several files, the figures of the snapshot are those of the rows.

use crate::native::facts::facts;
use crate::support::folder::{Folder, SMALL};
use fastrand::Rng;
use serde_json::{Value, json};
use songcard::song::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Rank by chart, territory and day number.
type Rows = BTreeMap<(&'static str, &'static str, i32), u16>;

#[test]
fn figures_of_imported_rows_are_those_of_the_rows() {
    let folder = Folder::new("property");
    let mut numbers = Rng::with_seed(0x5eed);
    for round in 0..40 {
        let mut rows = rows(&mut numbers);
        let mut files = [HEADER.to_owned(), HEADER.to_owned()];
        let halves = numbers.usize(..4);
        for ((chart, code, day), rank) in &rows {
            let file = match halves {
                0 => 0,
                1 => numbers.usize(..2),
                2 => usize::from(*code == "US"),
                _ => usize::from(*day > DAY_ONE + 200),
            };
            let date = date(*day);
            files[file] += &format!("{date},{chart},{code},{rank}\n");
        }
        folder.write("song.json", SMALL);
        for (name, text) in ["first.csv", "second.csv"].iter().zip(&files) {
            folder.write(name, text);
            let import = [
                "import",
                "csv",
                name,
                "--into",
                "song.json",
                "--uncaptured",
                "none",
            ];
            let answer = folder.songcard(&import);
            assert_eq!(answer.code, 0, "round {round}: {}", answer.err);
            let once = folder.read("song.json");
            assert_eq!(folder.songcard(&import).code, 0);
            assert_eq!(folder.read("song.json"), once, "round {round}");
        }
        holds(&folder, &rows, round);
        let mut better = HEADER.to_owned();
        for ((chart, code, day), rank) in &mut rows {
            if numbers.usize(..8) == 0 {
                *rank = 1 + numbers.usize(..12) as u16;
                better += &format!("{},{chart},{code},{rank}\n", date(*day));
            }
        }
        folder.write("better.csv", better);
        let import = [
            "import",
            "csv",
            "better.csv",
            "--into",
            "song.json",
            "--replace",
            "--uncaptured",
            "none",
        ];
        assert_eq!(folder.songcard(&import).code, 0);
        holds(&folder, &rows, round);
    }
}

fn holds(folder: &Folder, rows: &Rows, round: usize) {
    folder.finds_nothing("song.json");
    let found = facts(folder, "song.json");
    for chart in ["daily", "monthly"] {
        assert_eq!(
            found["charts"][chart],
            counted(rows, chart),
            "round {round}, {chart}"
        );
    }
}

const HEADER: &str = "date,chart,territory,rank\n";
/// 2000-01-01.
const DAY_ONE: i32 = 10_957;

fn date(day: i32) -> Date {
    Date::new(1970, 1, 1).unwrap().plus_days(day).unwrap()
}

/// Rows of up to four territories on two charts, with steps of a day, a week or random days, gaps, and shifts by 12 days and
/// by decades.
fn rows(numbers: &mut Rng) -> Rows {
    let mut rows = Rows::new();
    for chart in ["daily", "monthly"] {
        for code in ["GB", "JP", "US", "WW"] {
            let mut day = DAY_ONE + numbers.usize(..10) as i32;
            let step = [1, 1, 7, 30][numbers.usize(..4)];
            for _ in 0..numbers.usize(..40) {
                rows.insert((chart, code, day), 1 + numbers.usize(..12) as u16);
                day += match numbers.usize(..30) {
                    0 => 12,
                    1 => 2 * step,
                    2 => 1 + numbers.usize(..60) as i32,
                    3 => 4000,
                    _ => step,
                };
            }
        }
    }
    rows
}

/// The figures of one chart, counted directly by their definitions.
fn counted(rows: &Rows, chart: &str) -> Value {
    let mut places: BTreeMap<&str, BTreeMap<i32, u16>> = BTreeMap::new();
    for ((on, code, day), rank) in rows {
        if *on == chart {
            places.entry(code).or_default().insert(*day, *rank);
        }
    }
    if places.is_empty() {
        return Value::Null;
    }
    let days: BTreeSet<i32> = places
        .values()
        .flat_map(|ranks| ranks.keys().copied())
        .collect();
    let days: Vec<i32> = days.into_iter().collect();
    let mut gaps: BTreeMap<i32, usize> = BTreeMap::new();
    for pair in days.windows(2) {
        *gaps.entry(pair[1] - pair[0]).or_default() += 1;
    }
    let most = gaps.values().max();
    let cadence = gaps
        .iter()
        .find(|(_, count)| Some(*count) == most)
        .map(|(gap, _)| *gap);
    let territories = || {
        places
            .iter()
            .filter(|(code, _)| **code != "WW")
            .map(|(_, ranks)| ranks)
    };
    let on = |day: &i32| {
        territories()
            .filter(|ranks| ranks.get(day) == Some(&1))
            .count()
    };
    let together = days.iter().map(&on).max().unwrap();
    let first = days.iter().find(|day| together > 0 && on(day) == together);
    let own = place_cadence(&places);
    let out = |day: &i32| {
        territories()
            .filter(|ranks| out(ranks, *day, own) == Some(1))
            .count()
    };
    let at_once = days.iter().map(&out).max().unwrap();
    let since = days.iter().find(|day| at_once > 0 && out(day) == at_once);
    let written = |day: &i32| date(*day).to_string();
    let of = places
        .iter()
        .map(|(code, ranks)| (code.to_string(), place(ranks, cadence)));
    json!({
        "cadenceDays": cadence,
        "firstDate": written(&days[0]),
        "latestDate": written(days.last().unwrap()),
        "territoryCount": territories().count(),
        "territoriesAtNo1Ever": territories().filter(|ranks| ranks.values().any(|rank| *rank == 1)).count(),
        "mostTerritoriesAtNo1OnOneDate": together,
        "mostTerritoriesAtNo1FirstDate": first.map(written),
        "mostTerritoriesAtNo1AtOnce": at_once,
        "mostTerritoriesAtNo1AtOnceFirstDate": since.map(written),
        "territories": of.collect::<serde_json::Map<_, _>>(),
    })
}

/// The most frequent gap between two rows of one territory, the smallest on a tie.
fn place_cadence(places: &BTreeMap<&str, BTreeMap<i32, u16>>) -> Option<i32> {
    let mut gaps: BTreeMap<i32, usize> = BTreeMap::new();
    for ranks in places.values() {
        for (before, after) in ranks.keys().zip(ranks.keys().skip(1)) {
            *gaps.entry(after - before).or_default() += 1;
        }
    }
    let most = gaps.values().max();
    gaps.iter()
        .find(|(_, count)| Some(*count) == most)
        .map(|(gap, _)| *gap)
}

/// The rank that is current on a day: that of the latest chart, unless another one was due since.
fn out(ranks: &BTreeMap<i32, u16>, day: i32, own: Option<i32>) -> Option<u16> {
    let (before, rank) = ranks.range(..=day).next_back()?;
    let after = ranks.range(day + 1..).next().map(|(after, _)| *after);
    let own = own.unwrap_or(1);
    let steady = after.is_some_and(|after| after - before < 2 * own);
    (steady || day - before < own).then_some(*rank)
}

fn place(ranks: &BTreeMap<i32, u16>, cadence: Option<i32>) -> Value {
    let rows: Vec<(i32, u16)> = ranks.iter().map(|(day, rank)| (*day, *rank)).collect();
    let mut runs: Vec<Vec<(i32, u16)>> = Vec::new();
    for row in &rows {
        match runs.last_mut() {
            Some(run) if row.0 - run[run.len() - 1].0 < 2 * cadence.unwrap() => run.push(*row),
            _ => runs.push(vec![*row]),
        }
    }
    let (mut climb, mut fall) = ((0, None), (0, None));
    for pair in runs.iter().flat_map(|run| run.windows(2)) {
        let up = i32::from(pair[0].1) - i32::from(pair[1].1);
        if up > climb.0 {
            climb = (up, Some(date(pair[1].0).to_string()));
        }
        if -up > fall.0 {
            fall = (-up, Some(date(pair[1].0).to_string()));
        }
    }
    let peak = rows.iter().map(|row| row.1).min().unwrap();
    let count = |lowest: u16| rows.iter().filter(|row| row.1 <= lowest).count();
    let length = runs.iter().map(Vec::len).max().unwrap();
    let longest = runs.iter().find(|run| run.len() == length).unwrap();
    let written = |row: &(i32, u16)| date(row.0).to_string();
    let run = |run: &Vec<(i32, u16)>| json!({ "from": written(&run[0]), "to": written(&run[run.len() - 1]), "entries": run.len() });
    json!({
        "entries": rows.len(),
        "peak": peak,
        "peakFirstDate": rows.iter().find(|row| row.1 == peak).map(written),
        "atPeak": count(peak),
        "atNo1": count(1),
        "inTop10": count(10),
        "runs": runs.iter().map(run).collect::<Vec<_>>(),
        "reEntries": runs.len() - 1,
        "biggestClimb": climb.1.as_ref().map(|_| climb.0),
        "biggestClimbDate": climb.1,
        "biggestFall": fall.1.as_ref().map(|_| fall.0),
        "biggestFallDate": fall.1,
        "firstDate": written(&rows[0]),
        "debut": rows[0].1,
        "latestDate": written(&rows[rows.len() - 1]),
        "latestRank": rows[rows.len() - 1].1,
        "longestStay": length,
        "longestStayFrom": written(&longest[0]),
        "longestStayTo": written(&longest[length - 1]),
    })
}
