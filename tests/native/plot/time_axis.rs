//! The time axis: its breaks and its named dates.

use crate::support::html::Element;
use crate::support::made::{card_chosen, published, small};
use crate::support::rank_made::{charted, choose};
use serde_json::{Value, json};
use songcard::embed::Size;
use songcard::plot::{Period, RankPlot, Stretch, rank_plot};
use songcard::song::{Date, Month, Song};

#[test]
fn a_long_gap_becomes_a_break() {
    // Weeks on the chart, weeks from its last to the next date, stretches.
    for (weeks, gap, stretches) in [
        (2, 8, 1),
        (2, 9, 2),
        (10, 20, 1),
        (10, 21, 2),
        (40, 80, 1),
        (40, 81, 2),
    ] {
        let plot = plot(&two_runs(weeks, gap));
        assert_eq!(plot.time.stretches.len(), stretches, "{weeks} and {gap}");
        assert_eq!(plot.lines[0].runs.len(), 2);
    }
    assert_eq!(plot(&published("dynamite")).time.stretches.len(), 1);
    let missing_week = plot(&charted("hot100-the-weeknd-blinding-lights"));
    assert_eq!(missing_week.time.stretches.len(), 1);
    assert_eq!(missing_week.lines[0].runs.len(), 2);
}

#[test]
fn breaks_take_a_quarter_of_a_plot_of_short_runs() {
    // Forty weeks on the chart in pairs, three weeks apart, and a last pair later.
    let pairs = (0..20).flat_map(|pair| [pair * 35, pair * 35 + 7]);
    for (weeks, stretches) in [(10, 1), (11, 2)] {
        let last = 19 * 35 + 7 + weeks * 7;
        let days = pairs.clone().chain([last, last + 7]);
        let dates: Vec<_> = days
            .map(|day| date("2020-01-04").plus_days(day).unwrap().to_string())
            .collect();
        let song = history(json!([{ "dates": dates, "ranks": vec![9; dates.len()] }]));
        assert_eq!(plot(&song).time.stretches.len(), stretches, "{weeks}");
    }
}

#[test]
fn each_winter_is_as_wide_as_its_length() {
    let plot = plot(&charted("hot100-mariah-carey-all-i-want-for-christmas"));
    let stretches = &plot.time.stretches;
    assert_eq!(stretches.len(), 15);
    let per_day: Vec<f32> = stretches
        .iter()
        .map(|stretch| {
            let days = stretch.last.day_number() - stretch.first.day_number() + 7;
            (stretch.right - stretch.left) / days as f32
        })
        .collect();
    assert!(
        per_day
            .iter()
            .all(|width| (width - per_day[0]).abs() < 1e-6)
    );
    let (first, last) = (stretches[0], stretches[14]);
    assert_eq!((first.left, first.first), (0.0, date("2000-01-08")));
    assert!((last.right - 1.0).abs() < 1e-5);
    for pair in stretches.windows(2) {
        assert!((pair[1].left - pair[0].right - 0.3 / 14.0).abs() < 1e-6);
    }
}

#[test]
fn years_are_named_with_breaks_months_without() {
    let named = |name: &str| {
        let plot = plot(&charted(name));
        let ticks = plot
            .dates
            .iter()
            .map(|tick| (tick.period, tick.is_optional));
        ticks.collect::<Vec<_>>()
    };
    assert_eq!(
        named("hot100-kate-bush-running-up-that-hill"),
        [
            (Period::Years(1985, 1985), false),
            (Period::Years(2022, 2022), false),
            (Period::Years(2026, 2026), false),
        ]
    );
    let month = |year, number| Month::new(year, number).unwrap();
    assert_eq!(
        named("hot100-the-weeknd-blinding-lights"),
        [
            (Period::Month(month(2020, 1)), false),
            (Period::MonthOfSameYear(month(2020, 7)), true),
            (Period::Years(2021, 2021), false),
            (Period::MonthOfSameYear(month(2021, 7)), true),
        ]
    );
    let winters = named("hot100-mariah-carey-all-i-want-for-christmas");
    assert!(matches!(winters[0], (Period::ShortYear(2000), false)));
    assert!(winters.iter().filter(|(_, spare)| !spare).count() >= 6);
}

#[test]
fn first_and_last_day_are_named_without_a_month() {
    let song = history(json!([{ "from": "2024-01-06", "every": "P1D", "ranks": [150, 120, 90] }]));
    let ticks = plot(&song).dates.into_iter();
    let found: Vec<_> = ticks.map(|tick| (tick.period, tick.x)).collect();
    assert_eq!(
        found,
        [
            (Period::Day(date("2024-01-06")), 0.0),
            (Period::Day(date("2024-01-08")), 1.0)
        ]
    );
}

#[test]
fn named_dates_are_those_of_the_shown_lines() {
    let from = |code: &str, from: &str| json!({ "chart": "daily", "territory": code, "from": from, "every": "P1D", "ranks": [2, 3] });
    let song = small(json!({ "history": [from("US", "2024-01-06"), from("GB", "2024-03-01")] }));
    let shown = |code: &str| {
        let markup = card_chosen(&song, "en", Size::Full, |state| {
            choose(state, code, ["", "", "", ""])
        });
        Element::parse(&markup).with("class", "date-range")[0].text()
    };
    assert_eq!(shown("US"), "United States, · 6 Jan 2024 – 7 Jan 2024");
    assert_eq!(shown("GB"), "United Kingdom, · 1 Mar 2024 – 2 Mar 2024");
}

#[test]
fn a_long_stretch_is_named_by_two_years() {
    let ranks = vec![9; 80];
    let song = history(json!([
        { "from": "2019-01-05", "every": "P7D", "ranks": ranks },
        { "dates": ["2025-01-04", "2025-01-11"], "ranks": [3, 4] },
    ]));
    let periods: Vec<_> = plot(&song).dates.iter().map(|tick| tick.period).collect();
    assert_eq!(
        periods,
        [Period::Years(2019, 2020), Period::Years(2025, 2025)]
    );
}

#[test]
fn a_date_in_a_break_has_no_position() {
    let song = charted("hot100-kate-bush-running-up-that-hill");
    let plot = plot(&song);
    for (day, there) in [
        ("1985-09-06", false),
        ("1985-09-07", true),
        ("1985-09-08", true),
        ("1986-01-18", true),
        ("1986-01-19", false),
        ("2000-01-01", false),
        ("2022-06-11", true),
        ("2026-01-17", true),
        ("2026-01-18", false),
    ] {
        assert_eq!(plot.time.x(date(day)).is_some(), there, "{day}");
    }
    assert_eq!(plot.days.len(), song.histories[0].entries().len());
    assert!(plot.days.is_sorted_by(|a, b| a.x < b.x));
}

#[test]
fn the_axis_covers_only_milestones_near_a_run() {
    let song = published("dynamite");
    let history = &song.histories[0];
    let cadence = song.cadence(history.chart);
    for (besides, first, last) in [
        (vec![], "2020-09-05", "2021-04-10"),
        (vec!["2020-08-27"], "2020-08-27", "2021-04-10"),
        (vec!["2020-07-10"], "2020-09-05", "2021-04-10"),
        (vec!["2021-06-05", "2021-06-06"], "2020-09-05", "2021-06-05"),
        (vec!["2021-01-01"], "2020-09-05", "2021-04-10"),
    ] {
        let besides: Vec<Date> = besides.into_iter().map(date).collect();
        let plot = rank_plot(&[history], cadence, &besides);
        let [
            Stretch {
                first: f, last: l, ..
            },
        ] = plot.time.stretches[..]
        else {
            panic!("one stretch")
        };
        assert_eq!((f, l), (date(first), date(last)), "{besides:?}");
    }
}

#[test]
fn the_nearest_day_is_found_from_everywhere() {
    let plot = plot(&history(
        json!([{ "from": "2025-01-04", "every": "P7D", "ranks": [5, 4, 3, 2, 1] }]),
    ));
    for (x, nearest) in [
        (-1.0, 0),
        (0.0, 0),
        (0.12, 0),
        (0.13, 1),
        (0.5, 2),
        (0.86, 3),
        (0.9, 4),
        (7.0, 4),
    ] {
        assert_eq!(plot.nearest_day(x), nearest, "{x}");
    }
}

#[test]
fn names_at_the_ends_of_lines_do_not_overlap() {
    for ends in [
        [1, 1, 1, 1, 1],
        [50, 50, 50, 50, 50],
        [1, 2, 3, 4, 5],
        [49, 20, 50, 48, 20],
        [10, 30, 10, 50, 30],
    ] {
        let places = ["KR", "JP", "US", "GB", "FR"].iter().zip(ends);
        let histories = places.map(|(place, end)| {
            json!({ "chart": "weekly", "territory": place, "from": "2025-01-04", "every": "P7D", "ranks": [50, end] })
        });
        let song = small(json!({ "history": histories.collect::<Vec<_>>() }));
        let histories: Vec<_> = song.histories.iter().collect();
        let plot = rank_plot(&histories, song.cadence(histories[0].chart), &[]);
        let mut names: Vec<f32> = plot.lines.iter().map(|line| line.name_y).collect();
        names.sort_unstable_by(f32::total_cmp);
        assert!(names[0] >= 0.0 && names[4] <= 1.0, "{names:?}");
        assert!(
            names.windows(2).all(|pair| pair[1] - pair[0] > 0.099),
            "{names:?}"
        );
    }
}

/// Some weeks on the chart, then one more so many weeks later.
fn two_runs(weeks: usize, gap: i32) -> Song {
    let first = date("2020-01-04");
    let last = first.plus_days(7 * (weeks as i32 - 1)).unwrap();
    let later = last.plus_days(7 * gap).unwrap().to_string();
    let next = last.plus_days(7 * gap + 7).unwrap().to_string();
    history(json!([
        { "from": "2020-01-04", "every": "P7D", "ranks": vec![9; weeks] },
        { "dates": [later, next], "ranks": [7, 8] },
    ]))
}

fn history(mut segments: Value) -> Song {
    for segment in segments.as_array_mut().unwrap() {
        segment["chart"] = json!("weekly");
        segment["territory"] = json!("KR");
    }
    small(json!({ "history": segments }))
}

fn plot(song: &Song) -> RankPlot {
    let history = &song.histories[0];
    rank_plot(&[history], song.cadence(history.chart), &[])
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}
