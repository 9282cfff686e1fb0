//! `songcard import csv`: questions about dates that a whole chart lacks, and the report of the import.

use crate::native::facts::facts;
use crate::support::folder::{Answer, Folder, SMALL};
use serde_json::{Value, json};
use songcard::import::known_charts;
use std::collections::BTreeSet;
use std::fs;

/// Real rows of a song in seven territories; the archive lacks one day.
const REPORT: &str = "tests/data/rows/one-day-not-captured.csv";

const HEADER: &str = "date,chart,territory,rank\n";

fn folder(name: &str, rows: &str) -> Folder {
    let folder = Folder::new(&format!("asked-{name}"));
    folder.write("small.json", SMALL);
    folder.write("rows.csv", HEADER.to_owned() + rows);
    folder
}

fn report(name: &str) -> Folder {
    let folder = folder(name, "");
    let path = crate::support::made::repository(REPORT);
    folder.write("rows.csv", fs::read(path).unwrap());
    folder
}

fn import(folder: &Folder, more: &[&str]) -> Answer {
    let import = ["import", "csv", "rows.csv", "--into", "small.json"];
    folder.songcard(&[&import[..], more].concat())
}

/// The dates listed as uncaptured, by territory.
fn listed(folder: &Folder) -> Vec<(String, Value)> {
    let snapshot: Value = serde_json::from_str(&folder.read("small.json")).unwrap();
    let history = snapshot["history"].as_array().unwrap().iter();
    let listed = history.filter(|segment| !segment["uncaptured"].is_null());
    let pair = |segment: &Value| {
        let place = segment["territory"].as_str().unwrap();
        (place.to_owned(), segment["uncaptured"].clone())
    };
    listed.map(pair).collect()
}

const ASKED: &str = "\
rows.csv:130:36: spotify-daily-top-50 has no row on 2024-08-13, but several places have one on the dates around it; use --uncaptured 2024-08-13 (or auto) if nobody recorded the chart then, or --uncaptured none if the song was off it
songcard: nothing is written into small.json.
";

const DONE: &str = "Imported rows.csv into small.json: 600 rows in 7 places on 129 dates, 2024-07-21 to 2024-11-27";

const CREATED: &str = "created spotify-daily-top-50 (Spotify Daily Top 50)";

#[test]
fn a_date_that_a_whole_chart_lacks_is_asked_about() {
    let folder = report("whole");
    import(&folder, &[]).reports(1, ASKED);
    assert_eq!(folder.read("small.json"), SMALL);
}

#[test]
fn an_uncaptured_date_breaks_no_run() {
    for said in ["auto", "2024-08-13"] {
        let folder = report(said);
        let line = format!("{DONE}; 1 date uncaptured; {CREATED}.\n");
        import(&folder, &["--uncaptured", said]).is(0, &line);
        let facts = facts(&folder, "small.json");
        let places = &facts["charts"]["spotify-daily-top-50"]["territories"];
        for place in ["JP", "KR", "US", "WW"] {
            assert_eq!(places[place]["reEntries"], 0, "{said} {place}");
        }
        folder.songcard(&["check", "small.json"]);
        let dates = json!(["2024-08-13"]);
        let listed = listed(&folder);
        assert!(listed.len() >= 4, "{listed:?}");
        assert!(
            listed.iter().all(|(_, found)| *found == dates),
            "{listed:?}"
        );
    }
}

#[test]
fn a_stored_date_is_not_asked_about_again() {
    let folder = report("again");
    import(&folder, &["--uncaptured", "auto"]).imported("");
    let once = folder.read("small.json");
    import(&folder, &[]).is(0, &format!("{DONE}, all there before.\n"));
    assert_eq!(folder.read("small.json"), once);
}

#[test]
fn a_later_answer_is_added_to_what_is_stored() {
    let folder = report("later");
    import(&folder, &["--uncaptured", "none"]).imported("");
    assert_eq!(listed(&folder), []);
    let line = format!("{DONE}, all there before; 1 date uncaptured.\n");
    import(&folder, &["--uncaptured", "auto"]).is(0, &line);
    let facts = facts(&folder, "small.json");
    let place = &facts["charts"]["spotify-daily-top-50"]["territories"]["KR"];
    assert_eq!(place["reEntries"], 0);
}

#[test]
fn one_missing_date_of_one_territory_is_a_warning() {
    let rows = [4, 11, 25].map(|day| format!("2025-01-{day:02},weekly,US,30\n"));
    let more = "2025-02-01,weekly,US,30\n2025-02-08,weekly,US,30\n";
    let folder = folder("doubt", &(rows.concat() + more));
    let said = "rows.csv:4:22: warning: weekly has no row on 2025-01-18, and one on the dates around; the song counts as off the chart then, unless --uncaptured 2025-01-18 says that nobody recorded it\n";
    import(&folder, &[]).imported(said);
    assert_eq!(listed(&folder), []);
    import(&folder, &["--uncaptured", "2025-01-18"]).imported("");
    assert_eq!(listed(&folder), [("US".to_owned(), json!(["2025-01-18"]))]);
}

#[test]
fn a_long_absence_is_not_asked_about() {
    let week = |from: i32, to: i32| {
        let first = songcard::song::Date::new(2024, 12, 7).unwrap();
        let date = move |week| first.plus_days(7 * week).unwrap();
        let rows = (from..to).map(move |week| {
            let date = date(week);
            format!("{date},weekly,US,30\n{date},weekly,KR,5\n")
        });
        rows.collect::<String>()
    };
    let folder = folder("long", &(week(0, 5) + &week(50, 55)));
    import(&folder, &[]).imported("");
}

#[test]
fn a_date_that_no_chart_lacks_is_refused() {
    let folder = report("not-lacking");
    for date in ["2024-08-12", "2024-01-01", "2030-01-01"] {
        let said = format!(
            "rows.csv: --uncaptured {date}: no chart of this file lacks that date between two that it has\n"
        );
        let answer = import(&folder, &["--uncaptured", date, "2024-08-13"]);
        answer.reports(
            1,
            &(said + "songcard: nothing is written into small.json.\n"),
        );
    }
    let said =
        "songcard: --uncaptured: “soon” is not a date; write YYYY-MM-DD, or auto or none alone.\n";
    import(&folder, &["--uncaptured", "soon"]).is(2, said);
}

#[test]
fn an_import_reports_its_counts() {
    let rows = "2025-01-04,hot-10,US,1\n2025-01-04,billboard-hot-100,US,4\n";
    let folder = folder("did", rows);
    let line = "Imported rows.csv into small.json: 2 rows in 1 place on 1 date, 2025-01-04; created hot-10, whose name and kind are not known, billboard-hot-100 (Billboard Hot 100).\n";
    import(&folder, &[]).is(0, line);
    let more = "2025-01-11,hot-10,US,1\n2025-01-11,hot-10,KR,2\n";
    folder.write("rows.csv", HEADER.to_owned() + rows + more);
    let line = "Imported rows.csv into small.json: 4 rows in 2 places on 2 dates, 2025-01-04 to 2025-01-11, 2 of them new.\n";
    import(&folder, &[]).is(0, line);
    folder.write("rows.csv", HEADER.to_owned() + "2025-01-11,hot-10,KR,3\n");
    let line = "Imported rows.csv into small.json: 1 row in 1 place on 1 date, 2025-01-11, 1 in the place of others.\n";
    import(&folder, &["--replace"]).is(0, line);
    folder.write("rows.csv", HEADER);
    let said = "\
rows.csv:1:1: warning: there is no row below the header, so there is nothing to import
Imported rows.csv into small.json: no rows.
";
    import(&folder, &[]).reports(0, said);
}

#[test]
fn a_known_chart_comes_with_its_name_and_kind() {
    let ids = [
        "billboard-hot-100",
        "spotify-daily-top-50",
        "itunes-top-songs",
        "oricon-weekly-singles",
        "melon-top-100",
        "circle-digital-chart",
        "official-singles-chart",
        "genie-top-200",
        "youtube-top-songs",
        "uk-official-singles",
    ];
    let rows = ids.map(|id| format!("2025-01-04,{id},JP,4\n"));
    let folder = folder("known", &rows.concat());
    import(&folder, &[]).imported("");
    let snapshot: Value = serde_json::from_str(&folder.read("small.json")).unwrap();
    let charts = &snapshot["charts"].as_array().unwrap()[1..];
    let expected = json!([
        { "id": "billboard-hot-100", "name": "Billboard Hot 100", "kind": "national", "positions": 100 },
        { "id": "spotify-daily-top-50", "name": "Spotify Daily Top 50", "kind": "streaming", "positions": 50 },
        { "id": "itunes-top-songs", "name": "iTunes Top Songs", "kind": "retailer" },
        { "id": "oricon-weekly-singles", "name": "Oricon Weekly Singles Chart", "kind": "national" },
        { "id": "melon-top-100", "name": "Melon TOP100", "kind": "streaming", "positions": 100 },
        { "id": "circle-digital-chart", "name": "Circle Digital Chart", "kind": "national", "positions": 200 },
        { "id": "official-singles-chart", "name": "Official Singles Chart", "kind": "national" },
        { "id": "genie-top-200", "name": "Genie TOP 200", "kind": "streaming", "positions": 200 },
        { "id": "youtube-top-songs", "name": "YouTube Top Songs", "kind": "streaming" },
        { "id": "uk-official-singles", "name": "Official Singles Chart", "kind": "national" },
    ]);
    assert_eq!(json!(charts), expected);
}

#[test]
fn a_known_chart_has_no_rank_beyond_its_positions() {
    let folder = folder("known-positions", "2025-01-04,melon-hot-100,KR,101\n");
    let error = "\
rows.csv:2:29: rank 101 is beyond the chart’s 100 positions
songcard: nothing is written into small.json.
";
    import(&folder, &[]).reports(1, error);
}

#[test]
fn no_known_chart_is_listed_twice() {
    let ids: Vec<&str> = known_charts::all().map(|chart| chart.id).collect();
    let each: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(each.len(), ids.len(), "{ids:?}");
    assert!(ids.iter().all(|id| songcard::song::is_chart_key(id)));
}

#[test]
fn a_missing_rank_is_an_error() {
    let folder = folder("missing", "");
    let path = crate::support::made::repository("tests/data/rows/empty-ranks.csv");
    let text = fs::read_to_string(path).unwrap();
    for none in [
        "NaN", "", "-", "—", "n/a", "NULL", "None", "out", "?", "...",
    ] {
        folder.write("rows.csv", text.replace("NaN", none));
        let said = format!(
            "rows.csv:3:33: “{none}” is not a rank; leave the row out; an absent row means not on the chart that day\nsongcard: nothing is written into small.json.\n"
        );
        import(&folder, &[]).reports(1, &said);
    }
}

#[test]
fn a_name_of_a_territory_is_answered_with_its_code() {
    let pairs = [
        ("South Korea", "KR"),
        ("USA", "US"),
        ("대한민국", "KR"),
        ("GBR", "GB"),
    ];
    for (name, code) in pairs {
        let folder = folder("name", &format!("2025-01-04,weekly,{name},4\n"));
        let said = format!(
            "rows.csv:2:19: “{name}” is not an ISO 3166-1 alpha-2 code; did you mean “{code}”?\nsongcard: nothing is written into small.json.\n"
        );
        import(&folder, &[]).reports(1, &said);
    }
}
