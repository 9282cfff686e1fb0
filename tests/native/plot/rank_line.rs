//! The rank line, as numbers and as drawn in a card.

use crate::support::golden::{assert_same, difference};
use crate::support::made::{card, published, small};
use crate::support::rank_made::charted;
use serde_json::{Value, json};
use songcard::embed::Size;
use songcard::plot::{Period, Point, PointKind, RankPlot, rank_plot};
use songcard::song::{Date, Song};

#[test]
fn rank_1_is_at_the_top() {
    let plot = line(&published("dynamite"));
    let ends = [plot.ranks.first(), plot.ranks.last()]
        .map(|tick| tick.map(|tick| (tick.rank.number(), tick.y)));
    assert_eq!(ends, [Some((1, 0.0)), Some((50, 1.0))]);
    let [run] = &plot.lines[0].runs[..] else {
        panic!("one run")
    };
    for point in run {
        assert!((0.0..=1.0).contains(&point.y));
        assert_eq!(point.y == 0.0, point.rank.is_top());
    }
}

#[test]
fn time_goes_from_left_to_right() {
    let plot = line(&published("dynamite"));
    let [run] = &plot.lines[0].runs[..] else {
        panic!("one run")
    };
    assert!(run.is_sorted_by(|a, b| a.x < b.x));
    assert_eq!((run[0].x, run[31].x), (0.0, 1.0));
}

#[test]
fn a_point_has_one_label_the_peak_before_others() {
    use PointKind::*;
    let kinds = |song: &Song| {
        let points = line(song).lines[0].labelled_points().into_iter();
        let named = points.map(|(point, kind)| (point.rank.number(), kind));
        named.collect::<Vec<_>>()
    };
    let weeks =
        |ranks: Value| history(json!({ "from": "2025-01-04", "every": "P7D", "ranks": ranks }));
    assert_eq!(
        kinds(&published("dynamite")),
        [(1, DebutAtNumberOne), (30, Latest)]
    );
    assert_eq!(
        kinds(&with_a_gap()),
        [
            (4, Peak),
            (40, Latest),
            (12, Debut),
            (31, ReEntry),
            (80, ReEntry)
        ]
    );
    assert_eq!(kinds(&weeks(json!([9]))), [(9, DebutAndPeak)]);
    assert_eq!(kinds(&weeks(json!([9, 1]))), [(1, NumberOne), (9, Debut)]);
}

#[test]
fn each_stretch_at_no_1_has_its_ends() {
    let ranks = json!([1, 1, 2, 1, null, null, 1, 1, 1]);
    let song = history(json!({ "from": "2025-01-04", "every": "P7D", "ranks": ranks }));
    let plot = line(&song);
    let stretches = plot.lines[0].at_number_one();
    let dates = stretches.map(|ends| ends.map(|end| end.date.to_string()[5..].to_owned()));
    assert_eq!(
        dates.collect::<Vec<_>>(),
        [["01-04", "01-11"], ["01-25", "01-25"], ["02-15", "03-01"]]
    );
}

#[test]
fn the_peak_is_its_first_point() {
    let plot = line(&published("dynamite"));
    assert_eq!(plot.lines[0].peak, Some(plot.lines[0].runs[0][0]));
}

#[test]
fn a_gap_on_the_chart_is_a_gap_in_the_line() {
    let line = line(&with_a_gap());
    let lengths: Vec<_> = line.lines[0].runs.iter().map(Vec::len).collect();
    assert_eq!(lengths, [4, 1, 3]);
    let last: Vec<Point> = line.lines[0]
        .runs
        .iter()
        .map(|run| *run.last().unwrap())
        .collect();
    assert_eq!(last[0].date.to_string(), "2025-01-25");
    assert_eq!(
        line.lines[0].peak.map(|peak| peak.date.to_string()),
        Some("2025-01-11".to_owned())
    );
}

#[test]
fn a_single_entry_is_in_the_middle() {
    let line = line(&history(json!({ "dates": ["2022-11-12"], "ranks": [7] })));
    let points: Vec<_> = line.lines[0].runs.concat();
    assert_eq!(points.len(), 1);
    assert_eq!(points[0].x, 0.5);
    assert!((points[0].y - 6.0 / 9.0).abs() < 1e-6);
    let ranks: Vec<_> = line.ranks.iter().map(|tick| tick.rank.number()).collect();
    assert_eq!(ranks, [1, 5, 10]);
    let [tick] = line.dates[..] else {
        panic!("one day is named: {:?}", line.dates)
    };
    let day = Date::new(2022, 11, 12).unwrap();
    assert_eq!((tick.period, tick.x), (Period::Day(day), 0.5));
}

#[test]
fn at_most_five_starts_of_months_are_named() {
    for weeks in [1, 2, 9, 23, 40, 80, 160, 400, 1200] {
        let ranks = vec![50; weeks];
        let line = line(&history(
            json!({ "from": "1997-01-03", "every": "P7D", "ranks": ranks }),
        ));
        assert!(
            line.dates.len() <= 5,
            "{weeks} weeks have {} ticks",
            line.dates.len()
        );
        assert!(
            line.dates.len() >= 2 || [1, 9].contains(&weeks),
            "{weeks} weeks have {} ticks",
            line.dates.len()
        );
        for tick in &line.dates {
            assert!(!matches!(tick.period, Period::Day(_)) || weeks < 5);
            assert!((0.0..=1.0).contains(&tick.x), "{weeks} weeks: {tick:?}");
        }
        assert!(line.dates.is_sorted_by(|a, b| a.x < b.x));
    }
}

#[test]
fn the_rank_axis_covers_the_worst_rank() {
    for worst in [
        1, 10, 11, 20, 30, 31, 50, 51, 75, 76, 100, 101, 200, 201, 500, 501, 1000,
    ] {
        let line = line(&history(
            json!({ "from": "2025-01-03", "every": "P7D", "ranks": [worst, 1] }),
        ));
        let bottom = line.ranks.last().unwrap();
        assert_eq!(bottom.y, 1.0);
        assert!(i64::from(bottom.rank.number()) >= worst, "{worst}");
        assert!(
            line.ranks.is_sorted_by(|a, b| a.rank < b.rank && a.y < b.y),
            "{worst}"
        );
    }
}

#[test]
fn the_rank_line_is_drawn_as_in_its_golden_file() {
    let drawings = [
        ("dynamite", published("dynamite")),
        ("with-a-gap", with_a_gap()),
        (
            "blinding-lights",
            charted("hot100-the-weeknd-blinding-lights"),
        ),
        (
            "running-up-that-hill",
            charted("hot100-kate-bush-running-up-that-hill"),
        ),
        (
            "all-i-want-for-christmas",
            charted("hot100-mariah-carey-all-i-want-for-christmas"),
        ),
        ("the-astronaut", charted("hot100-jin-the-astronaut")),
        ("who", charted("spotify-jimin-who")),
    ];
    assert_same(drawings.map(|(name, song)| {
        let markup = card(&song, "en", Size::Full);
        difference(&format!("plot/{name}.svg"), drawing(&markup))
    }));
}

/// Four weeks, one week alone, three weeks.
fn with_a_gap() -> Song {
    let ranks = json!([12, 4, 4, 9, null, null, 31, null, null, null, 80, 22, 40]);
    history(json!({ "from": "2025-01-04", "every": "P7D", "ranks": ranks }))
}

fn history(mut segment: Value) -> Song {
    segment["chart"] = json!("weekly");
    segment["territory"] = json!("KR");
    small(json!({ "history": [segment] }))
}

fn line(song: &Song) -> RankPlot {
    let history = &song.histories[0];
    rank_plot(&[history], song.cadence(history.chart), &[])
}

/// The whole drawing of a card, with the drawings inside it.
fn drawing(markup: &str) -> &str {
    let start = markup.find("<svg class=\"rank-line\"").expect("a drawing");
    let drawing = &markup[start..];
    let mut depth = 0;
    let end = drawing.char_indices().find(|(at, _)| {
        depth += i32::from(drawing[*at..].starts_with("<svg "));
        depth -= i32::from(drawing[*at..].starts_with("</svg>"));
        depth == 0
    });
    &drawing[..end.unwrap().0 + "</svg>".len()]
}
