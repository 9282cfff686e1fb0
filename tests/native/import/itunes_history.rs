//! `songcard import itunes`: ranks over days, whatever the order of the files.

use crate::import::itunes::{folder, import, stored};
use crate::support::feed_made::{SONG, feed, feed_on};
use crate::support::folder::Folder;
use serde_json::{Value, json};

/// Imports the feeds of one store, each with its time and rank, all at once.
fn imported(name: &str, feeds: &[(&str, Option<usize>)]) -> Folder {
    let feeds: Vec<(String, String)> = feeds
        .iter()
        .enumerate()
        .map(|(at, (time, rank))| (format!("{at}.json"), feed("us", time, *rank)))
        .collect();
    let named: Vec<(&str, String)> = feeds
        .iter()
        .map(|(name, text)| (&**name, text.clone()))
        .collect();
    let folder = folder(name, &named);
    import(&folder).imported("");
    folder
}

/// The first row without what all rows have.
fn row(folder: &Folder) -> Value {
    let mut row = stored(folder)["performance"][0].clone();
    for key in ["chart", "territory", "source"] {
        row.as_object_mut().unwrap().remove(key);
    }
    row
}

/// The segments without what all segments have.
fn history(folder: &Folder) -> Value {
    let mut history = stored(folder)["history"].clone();
    for segment in history.as_array_mut().unwrap() {
        for key in ["chart", "territory", "source"] {
            segment.as_object_mut().unwrap().remove(key);
        }
    }
    history
}

/// Days of November 2021 at noon.
fn days(name: &str, ranks: &[(u8, Option<usize>)]) -> Folder {
    let times: Vec<(String, Option<usize>)> = ranks
        .iter()
        .map(|(day, rank)| (format!("2021-11-{day:02}T12:00:00-07:00"), *rank))
        .collect();
    let times: Vec<(&str, Option<usize>)> =
        times.iter().map(|(time, rank)| (&**time, *rank)).collect();
    imported(name, &times)
}

/// The runs that are counted, as `2021-11-05 to 2021-11-06, 2 entries`.
fn runs(folder: &Folder) -> Vec<String> {
    let facts = folder.songcard(&["facts", "small.json"]).out;
    let (_, runs) = facts.split_once(" runs ").unwrap();
    runs.lines().map(|line| line.trim().to_owned()).collect()
}

#[test]
fn the_first_no_1_and_the_latest_rank_have_times() {
    let folder = imported(
        "times",
        &[
            ("2021-11-07T10:00:00-07:00", Some(4)),
            ("2021-11-07T11:00:00-07:00", Some(1)),
            ("2021-11-07T12:00:00-07:00", Some(1)),
            ("2021-11-07T13:00:00-07:00", Some(2)),
        ],
    );
    let expected = json!({
        "peak": 1, "firstNo1At": "2021-11-07T11:00:00-07:00",
        "rank": 2, "rankAt": "2021-11-07T13:00:00-07:00"
    });
    assert_eq!(row(&folder), expected);
}

#[test]
fn a_day_has_its_best_rank() {
    let folder = imported(
        "best",
        &[
            ("2021-11-07T10:00:00-07:00", None),
            ("2021-11-07T11:00:00-07:00", Some(1)),
            ("2021-11-07T23:59:00-07:00", Some(8)),
        ],
    );
    assert_eq!(
        history(&folder),
        json!([{ "dates": ["2021-11-07"], "ranks": [1] }])
    );
}

#[test]
fn a_better_peak_replaces_the_one_before() {
    let folder = days("peak", &[(5, Some(3))]);
    folder.write("feeds/0.json", feed_on("us", 6, Some(2)));
    import(&folder).imported("");
    let noon = "2021-11-06T12:00:00-07:00";
    assert_eq!(
        row(&folder),
        json!({ "peak": 2, "peakAt": noon, "rank": 2, "rankAt": noon })
    );
}

#[test]
fn an_older_file_changes_no_latest_rank() {
    let folder = days("older", &[(6, Some(3))]);
    folder.write("feeds/0.json", feed_on("us", 5, Some(2)));
    import(&folder).imported("");
    let expected = json!({
        "peak": 2, "peakAt": "2021-11-05T12:00:00-07:00",
        "rank": 3, "rankAt": "2021-11-06T12:00:00-07:00"
    });
    assert_eq!(row(&folder), expected);
}

#[test]
fn days_in_a_row_are_one_segment() {
    let folder = days(
        "daily",
        &[(5, Some(3)), (6, Some(1)), (7, Some(2)), (8, Some(4))],
    );
    let expected = json!([{ "from": "2021-11-05", "every": "P1D", "ranks": [3, 1, 2, 4] }]);
    assert_eq!(history(&folder), expected);
}

#[test]
fn a_day_off_the_chart_ends_a_run() {
    let folder = days(
        "off",
        &[
            (5, Some(3)),
            (6, None),
            (7, None),
            (8, Some(4)),
            (9, Some(4)),
        ],
    );
    let expected = [
        "2021-11-05 to 2021-11-05, 1 entry",
        "2021-11-08 to 2021-11-09, 2 entries",
    ];
    assert_eq!(runs(&folder), expected);
}

#[test]
fn a_day_that_nobody_captured_ends_no_run() {
    let folder = days(
        "gap",
        &[(4, Some(3)), (5, Some(3)), (8, Some(4)), (9, Some(4))],
    );
    assert_eq!(runs(&folder), ["2021-11-04 to 2021-11-09, 4 entries"]);
    assert_eq!(
        history(&folder)[0]["uncaptured"],
        json!(["2021-11-06", "2021-11-07"])
    );
}

#[test]
fn a_run_ends_though_a_day_was_not_captured() {
    let folder = days(
        "end",
        &[
            (4, Some(3)),
            (5, Some(3)),
            (7, None),
            (9, Some(4)),
            (10, Some(5)),
        ],
    );
    let expected = [
        "2021-11-04 to 2021-11-05, 2 entries",
        "2021-11-09 to 2021-11-10, 2 entries",
    ];
    assert_eq!(runs(&folder), expected);
    folder.finds_nothing("small.json");
}

#[test]
fn files_may_come_in_every_order() {
    let feeds = [
        feed("us", "2021-11-05T08:00:00-07:00", Some(3)),
        feed("us", "2021-11-05T20:00:00-07:00", Some(1)),
        feed("us", "2021-11-06T08:00:00-07:00", None),
        feed("br", "2021-11-05T12:00:00-07:00", Some(1)),
    ];
    let folder = folder("order", &[]);
    for (at, feed) in feeds.iter().enumerate() {
        folder.write(&format!("{at}.json"), feed);
    }
    let mut outcomes = Vec::new();
    for order in orders(feeds.len()) {
        folder.write("small.json", SONG);
        let names: Vec<String> = order.iter().map(|at| format!("{at}.json")).collect();
        let mut arguments = vec!["import", "itunes", "--into", "small.json"];
        arguments.extend(names.iter().map(String::as_str));
        folder.songcard(&arguments).imported("");
        outcomes.push(folder.read("small.json"));
    }
    assert_eq!(outcomes.len(), 24);
    outcomes.dedup();
    assert_eq!(outcomes.len(), 1, "{}\n{}", outcomes[0], outcomes[1]);
}

/// Every order of so many things.
fn orders(count: usize) -> Vec<Vec<usize>> {
    let Some(last) = count.checked_sub(1) else {
        return vec![Vec::new()];
    };
    let shorter = orders(last).into_iter();
    let with_last = |order: Vec<usize>| {
        (0..=order.len()).map(move |at| {
            let mut longer = order.clone();
            longer.insert(at, last);
            longer
        })
    };
    shorter.flat_map(with_last).collect()
}

#[test]
fn one_day_after_the_other_is_as_all_at_once() {
    let ranks = [
        (3, None),
        (4, Some(3)),
        (5, Some(2)),
        (6, None),
        (7, None),
        (8, Some(1)),
        (9, Some(1)),
    ];
    let all = days("at-once", &ranks);
    let folder = folder("one-by-one", &[]);
    for (day, rank) in ranks {
        folder.write("feeds/us.json", feed_on("us", day, rank));
        import(&folder).imported("");
    }
    assert_eq!(stored(&folder), stored(&all));
}

#[test]
fn a_day_of_another_source_stays_as_it_is() {
    let folder = days("other", &[(5, Some(3))]);
    let mine = folder.read("small.json");
    let theirs = mine.replace("\"source\": \"itunes\"", "\"source\": \"s\"");
    let theirs = theirs.replace(
        "\"sources\": [",
        "\"sources\": [{ \"id\": \"s\", \"title\": \"Somewhere\" }, ",
    );
    folder.write("small.json", &theirs);
    folder.write("feeds/0.json", feed_on("us", 5, Some(2)));
    import(&folder).imported(
        "feeds: warning: rank 2 in US on 2021-11-05 is not in the snapshot, where another source has rank 3 for that day; it stays as it is\n",
    );
    assert_eq!(folder.read("small.json"), theirs);
}

#[test]
fn ranks_below_the_charts_positions_are_off_it() {
    let folder = days("positions", &[(5, Some(3))]);
    let listed = folder
        .read("small.json")
        .replace("\"retailer\"", "\"retailer\", \"positions\": 50");
    folder.write("small.json", listed);
    folder.write("feeds/0.json", feed_on("us", 6, Some(60)));
    import(&folder).imported("");
    let expected = json!([{ "from": "2021-11-05", "every": "P1D", "ranks": [3, null] }]);
    assert_eq!(history(&folder), expected);
}
