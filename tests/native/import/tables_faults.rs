//! `songcard import csv` with tables of whole charts that are wrong, or leave something open: nothing is written.

use crate::support::tables_made::{SONG, day_file, folder, import, songs, spotify};

/// What is said of a table, without how it was understood.
#[track_caller]
fn refuses(file: &str, text: &str, options: &str, problems: &str) {
    let folder = folder("faults", &[(file, text)]);
    let answer = import(&folder, format!("{file} {options}").trim());
    let sentences = format!("{file}: ");
    let messages = answer.messages();
    let problems_found: String = messages
        .lines()
        .filter(|line| !line.starts_with(&sentences))
        .map(|line| format!("{line}\n"))
        .collect();
    let expected = format!("{problems}\nsongcard: nothing is written into song.json.\n");
    assert_eq!(
        (answer.code, problems_found),
        (1, expected),
        "{}",
        answer.err
    );
    assert_eq!(folder.read("song.json"), SONG);
}

#[test]
fn a_day_file_without_a_place_asks_for_it() {
    let text = day_file(&[("2021-11-08", 1, "Test Choir - Arirang")]);
    refuses(
        "days.csv",
        &text,
        "--chart spotify-daily-top-200",
        "days.csv:1:1: neither the table nor the file’s name says the territory; give it with --territory",
    );
}

#[test]
fn a_day_file_without_a_chart_asks_for_it() {
    let text = day_file(&[("2021-11-08", 1, "Test Choir - Arirang")]);
    refuses(
        "kr.csv",
        &text,
        "",
        "kr.csv:1:1: the table does not say which chart it is; name it with --chart, like spotify-daily-top-200",
    );
}

#[test]
fn an_option_against_the_files_name_is_an_error() {
    refuses(
        "regional-kr-daily-2021-11-08.csv",
        &spotify(&songs(Some(1))),
        "--territory JP",
        "regional-kr-daily-2021-11-08.csv:1:1: the file’s name says KR and --territory says JP; rename the file, or correct the option",
    );
}

#[test]
fn a_daily_table_named_weekly_is_an_error() {
    refuses(
        "regional-kr-weekly-2021-11-08.csv",
        &spotify(&songs(Some(1))),
        "",
        "regional-kr-weekly-2021-11-08.csv:1:1: the table counts days on the chart, and the file’s name says that it is of weeks; correct the name",
    );
}

#[test]
fn an_empty_chart_is_an_error() {
    refuses(
        "regional-kr-daily-2021-11-08.csv",
        &spotify(&[]),
        "",
        "regional-kr-daily-2021-11-08.csv:1:1: there is no song in this table; a chart is never empty, so download it again",
    );
}

#[test]
fn a_page_without_the_table_is_an_error() {
    refuses(
        "gb.html",
        "<title>Not found</title>",
        "--date 2021-11-08",
        "gb.html:1:1: the page has no table with the id simpletable, in which chart sites list a store’s songs; save the page of one store",
    );
}

#[test]
fn a_wrong_rank_of_a_day_file_is_an_error() {
    let text = day_file(&[("2021-11-08", 1, "Test Choir - Arirang")]).replace(",1,=", ",0,=");
    refuses(
        "kr.csv",
        &text,
        "--chart spotify-daily-top-200",
        "kr.csv:1:12: “0” is not a rank, a whole number from 1 to 1000",
    );
}

#[test]
fn two_tables_that_differ_are_an_error() {
    let (one, other) = (spotify(&songs(Some(1))), spotify(&songs(Some(2))));
    let folder = folder(
        "differ",
        &[
            ("regional-kr-daily-2021-11-08.csv", &one),
            ("b/regional-kr-daily-2021-11-08.csv", &other),
        ],
    );
    let answer = import(
        &folder,
        "regional-kr-daily-2021-11-08.csv b/regional-kr-daily-2021-11-08.csv",
    );
    let said = "b/regional-kr-daily-2021-11-08.csv:1:1: another table of KR on 2021-11-08 has the song No. 1, and this one No. 2; import one of them\n";
    assert!(answer.messages().contains(said), "{}", answer.messages());
    assert_eq!(
        (answer.code, folder.read("song.json")),
        (1, SONG.to_owned())
    );
}

#[test]
fn a_rank_that_has_changed_needs_replace() {
    let name = "regional-kr-daily-2021-11-08.csv";
    let folder = folder("changed", &[(name, &spotify(&songs(Some(1))))]);
    import(&folder, name);
    let once = folder.read("song.json");
    folder.write(name, spotify(&songs(Some(3))));
    let answer = import(&folder, name);
    let said = "song.json: rank 3 in KR on 2021-11-08 contradicts rank 1 in the snapshot; correct one of them, or import with --replace\nsongcard: nothing is written into song.json.\n";
    assert!(answer.messages().ends_with(said), "{}", answer.messages());
    assert_eq!(folder.read("song.json"), once);
    import(&folder, &format!("{name} --replace"));
    assert_eq!(
        folder.read("song.json"),
        once.replace("\"ranks\": [1]", "\"ranks\": [3]")
    );
}

#[test]
fn one_wrong_table_of_several_stops_all() {
    let good = spotify(&songs(Some(1)));
    let folder = folder(
        "stops",
        &[
            ("regional-kr-daily-2021-11-08.csv", &good),
            (
                "regional-jp-daily-2021-11-08.csv",
                "rank,uri,artist_names,track_name\nx,y,z,a\n",
            ),
        ],
    );
    let answer = import(
        &folder,
        "regional-kr-daily-2021-11-08.csv regional-jp-daily-2021-11-08.csv",
    );
    let said =
        "regional-jp-daily-2021-11-08.csv:2:1: “x” is not a rank, a whole number from 1 to 1000\n";
    assert!(answer.messages().contains(said), "{}", answer.messages());
    assert_eq!(
        (answer.code, folder.read("song.json")),
        (1, SONG.to_owned())
    );
}

#[test]
fn a_table_with_missing_ranks_says_no_absence() {
    let text = spotify(&songs(None)).replace("\n2,", "\n7,");
    let name = "regional-kr-daily-2021-11-08.csv";
    let folder = folder("missing", &[(name, &text)]);
    let answer = import(&folder, name);
    let said = "regional-kr-daily-2021-11-08.csv:1:1: warning: the song is not in this table of 2021-11-08, which lacks some ranks; nothing is recorded of that day\n";
    assert!(answer.messages().contains(said), "{}", answer.messages());
}

#[test]
fn a_similar_title_is_named() {
    let text = spotify(&[("Test Choir", "Arirang (Live)")]);
    let name = "regional-kr-daily-2021-11-08.csv";
    let folder = folder("similar", &[(name, &text)]);
    let said = "regional-kr-daily-2021-11-08.csv:2:1: warning: “Arirang (Live)” by Test Choir may be the song; if it is, add --title \"Arirang (Live)\"\n";
    let answer = import(&folder, name);
    assert!(answer.messages().contains(said), "{}", answer.messages());
}

#[test]
fn an_option_that_no_file_reads_is_refused() {
    let name = "regional-kr-daily-2021-11-08.csv";
    let folder = folder(
        "unread",
        &[
            (name, &spotify(&songs(None))),
            ("rows.csv", "date,chart,territory,rank\n"),
        ],
    );
    import(&folder, &format!("{name} --date-order dmy")).is(
        2,
        "songcard: --date-order is for spreadsheets, and the file is a chart of charts.spotify.com; leave it out, or say what the file is with --format.\n",
    );
    import(&folder, "rows.csv --territory KR").is(
        2,
        "songcard: --territory is for tables that do not say it in each row, and the file is a table of date, chart, territory and rank; leave it out, or say what the file is with --format.\n",
    );
}

#[test]
fn two_dates_that_are_no_week_need_the_option() {
    let name = "regional-kr-weekly-2021-11-05--2021-11-26.csv";
    let text = spotify(&songs(Some(1))).replace("days_on_chart", "weeks_on_chart");
    let said = "regional-kr-weekly-2021-11-05--2021-11-26.csv:1:1: neither the table nor the file’s name says the day of the chart; give it with --date";
    refuses(name, &text, "", said);
}
