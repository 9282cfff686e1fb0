//! Runs on a chart. Those of the published songs are counted twice, here by the rule as it is
//! written, from the JSON itself.

use crate::support::made::{published, small, snapshot};
use serde_json::json;
use songcard::song::{Cadence, Date, Song};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn published_runs_follow_the_documented_rule() {
    for name in ["dynamite", "seven"] {
        let song = published(name);
        let expected = runs_by_the_rule(name, &song);
        for history in &song.histories {
            let runs = history.runs(song.cadence(history.chart));
            let found: Vec<usize> = runs.iter().map(|run| run.len()).collect();
            assert_eq!(
                found,
                expected[history.scope.code()],
                "{name} in {}",
                history.scope.code()
            );
        }
    }
}

#[test]
fn the_days_that_nobody_captured_break_no_run() {
    let song = published("seven");
    let mut unseen = BTreeSet::new();
    for history in &song.histories {
        let runs = history.runs(song.cadence(history.chart));
        if matches!(history.scope.code(), "JP" | "KR") {
            assert_eq!(runs.len(), 1);
        }
        unseen.extend(history.uncaptured.iter().map(Date::to_string));
    }
    let four = ["2024-03-14", "2024-03-25", "2024-07-11", "2024-08-13"];
    assert_eq!(unseen, four.map(str::to_owned).into());
}

#[test]
fn a_gap_of_two_cadences_breaks_a_run() {
    let runs = |dates: [&str; 5]| {
        let song = small(json!({ "history": [
            { "chart": "weekly", "territory": "US", "dates": dates, "ranks": [1, 2, 3, 4, 5] },
        ]}));
        song.histories[0]
            .runs(song.cadence(song.histories[0].chart))
            .len()
    };
    assert_eq!(
        runs([
            "2025-01-04",
            "2025-01-11",
            "2025-01-18",
            "2025-01-25",
            "2025-02-06"
        ]),
        1,
        "12 days"
    );
    assert_eq!(
        runs([
            "2025-01-04",
            "2025-01-11",
            "2025-01-18",
            "2025-01-25",
            "2025-02-08"
        ]),
        2,
        "14 days"
    );
}

#[test]
fn a_partly_uncaptured_gap_breaks_a_run() {
    let runs = |uncaptured: &[&str]| {
        let song = small(json!({ "history": [{
            "chart": "daily", "territory": "US", "uncaptured": uncaptured,
            "dates": ["2025-01-01", "2025-01-02", "2025-01-03", "2025-01-06"], "ranks": [1, 1, 1, 1],
        }]}));
        song.histories[0]
            .runs(song.cadence(song.histories[0].chart))
            .len()
    };
    assert_eq!(runs(&["2025-01-04", "2025-01-05"]), 1);
    assert_eq!(runs(&["2025-01-04"]), 2);
    assert_eq!(runs(&[]), 2);
}

#[test]
fn the_cadence_is_the_most_frequent_gap() {
    let cadence = |dates: &[&str]| {
        let ranks = vec![1; dates.len()];
        let history =
            json!([{ "chart": "weekly", "territory": "US", "dates": dates, "ranks": ranks }]);
        let song = small(json!({ "history": history }));
        song.cadence(song.histories[0].chart)
    };
    assert_eq!(cadence(&["2025-01-01"]), None);
    assert_eq!(
        cadence(&["2025-01-01", "2025-01-08", "2025-01-09"]),
        Some(Cadence::DAILY)
    );
    assert_eq!(
        cadence(&["2025-01-01", "2025-01-08", "2025-01-15", "2025-01-16"]),
        Some(Cadence::WEEKLY)
    );
    let song = small(json!({ "history": [
        { "chart": "weekly", "territory": "US", "dates": ["2025-01-01", "2025-01-15"], "ranks": [1, 1] },
        { "chart": "weekly", "territory": "GB", "dates": ["2025-01-08"], "ranks": [1] },
    ]}));
    assert_eq!(song.cadence(song.histories[0].chart), Some(Cadence::WEEKLY));
}

/// The lengths of the runs by code, from the JSON, by section g of the formats: broken where the gap
/// is at least two cadences; a gap made only of uncaptured dates breaks no run.
fn runs_by_the_rule(name: &str, song: &Song) -> BTreeMap<String, Vec<usize>> {
    let document = snapshot(name);
    let step = |every: &str| every[1..every.len() - 1].parse::<i32>().unwrap();
    let mut days: BTreeMap<String, BTreeSet<i32>> = BTreeMap::new();
    let mut unseen: BTreeMap<String, BTreeSet<i32>> = BTreeMap::new();
    let mut cadence = 0;
    for segment in document["history"].as_array().unwrap() {
        let code = segment["territory"].as_str().unwrap().to_owned();
        cadence = step(segment["every"].as_str().unwrap());
        let from = Date::parse(segment["from"].as_str().unwrap())
            .unwrap()
            .day_number();
        let ranks = segment["ranks"].as_array().unwrap();
        let on = (0..).zip(ranks).filter(|(_, rank)| !rank.is_null());
        days.entry(code.clone())
            .or_default()
            .extend(on.map(|(index, _)| from + index * cadence));
        let dates = segment["uncaptured"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|date| Date::parse(date.as_str().unwrap()).unwrap().day_number());
        unseen.entry(code).or_default().extend(dates);
    }
    assert_eq!(days.len(), song.histories.len());
    let runs = days.into_iter().map(|(code, days)| {
        let mut lengths = vec![];
        let mut before = None;
        for day in days {
            let through = before.is_some_and(|before: i32| {
                day - before < 2 * cadence
                    || (before + 1..day).all(|day| unseen[&code].contains(&day))
            });
            match lengths.last_mut() {
                Some(length) if through => *length += 1,
                _ => lengths.push(1),
            }
            before = Some(day);
        }
        (code, lengths)
    });
    runs.collect()
}
