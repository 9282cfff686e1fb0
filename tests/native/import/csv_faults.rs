//! `songcard import csv` with wrong rows: the exact message of each error with its line and column. Nothing is written in
//! any of these cases.

use crate::import::csv::IMPORT;
use crate::support::folder::{Folder, SMALL};

/// A file and all its messages: line, column, sentence.
const FAULTS: [(&str, &[&str]); 34] = [
    (
        "",
        &["1:1: there is no header row; the first line should be date,chart,territory,rank"],
    ),
    (
        "# only this\n\n",
        &["1:1: there is no header row; the first line should be date,chart,territory,rank"],
    ),
    (
        "date,territory,rank\n",
        &["1:1: the header has no column “chart”; add it, or name the chart with --chart"],
    ),
    (
        "date,chrat,territory,rank\n",
        &["1:6: the header has no column “chart”, but one named “chrat”; did you mean “chart”?"],
    ),
    (
        "HEADER31.12.2024,weekly,US,1\n",
        &[
            "2:1: “31.12.2024” is not in the form YYYY-MM-DD; add --format spreadsheet, which reads other forms of dates",
        ],
    ),
    (
        "date,chart,Date,territory,rank\n",
        &["1:12: the column “date” appears twice; remove one"],
    ),
    (
        "date,chart,\"territory,rank\n",
        &["1:12: the quote that opens here is not closed"],
    ),
    (
        "HEADER2025-01-01,weekly,US\n",
        &["2:1: this row has 3 cells, but the header has 4; write a cell for each column"],
    ),
    (
        "HEADER2025-01-01,weekly,US,1,000\n",
        &["2:1: this row has 5 cells, but the header has 4; write a cell for each column"],
    ),
    (
        "HEADER8 November 2021,weekly,US,1\n",
        &[
            "2:1: “8 November 2021” is not in the form YYYY-MM-DD; add --format spreadsheet, which reads other forms of dates",
        ],
    ),
    (
        "HEADER2021-11,weekly,US,1\n",
        &[
            "2:1: “2021-11” is not a date; write the day of the chart as YYYY-MM-DD, or leave the row out if it is not known",
        ],
    ),
    (
        "HEADER2021-02-29,weekly,US,1\n",
        &["2:1: “2021-02-29” does not exist in the calendar"],
    ),
    (
        "HEADER1899-12-31,weekly,US,1\n",
        &["2:1: “1899-12-31” is outside the years 1900 to 2100"],
    ),
    (
        "HEADER9999-12-31,weekly,US,1\n",
        &["2:1: “9999-12-31” is outside the years 1900 to 2100"],
    ),
    (
        "HEADER,weekly,US,1\n",
        &[
            "2:1: “” is not a date; write the day of the chart as YYYY-MM-DD, or leave the row out if it is not known",
        ],
    ),
    (
        "HEADER2025-01-01,Hot 100,US,1\n",
        &[
            "2:12: “Hot 100” is not a valid chart id; write lower-case words joined by hyphens, like billboard-hot-100",
        ],
    ),
    (
        "HEADER2025-01-01,hot--100,US,1\n",
        &[
            "2:12: “hot--100” is not a valid chart id; write lower-case words joined by hyphens, like billboard-hot-100",
        ],
    ),
    (
        "HEADER2025-01-01,an-id-of-more-than-sixty-four-letters-is-refused-however-well-it-is-made,US,1\n",
        &[
            "2:12: “an-id-of-more-than-sixty-four-letters-is…” is not a valid chart id; write lower-case words joined by hyphens, like billboard-hot-100",
        ],
    ),
    (
        "HEADER2025-01-01,weekly,EU,1\n",
        &[
            "2:19: “EU” is not an ISO 3166-1 alpha-2 code; write one like US, or WW for a worldwide list",
        ],
    ),
    (
        "HEADER2025-01-01,weekly,한국,0\n",
        &[
            "2:19: “한국” is not an ISO 3166-1 alpha-2 code; did you mean “KR”?",
            "2:22: rank 0 does not exist, the top rank is 1; leave the row out; an absent row means not on the chart that day",
        ],
    ),
    (
        "HEADER2025-01-01,weekly,US,-1\n",
        &[
            "2:22: “-1” is not a rank; write a whole number from 1 to 1000, or leave the row out; an absent row means not on the chart that day",
        ],
    ),
    (
        "HEADER2025-01-01,weekly,US,+1\n",
        &["2:22: “+1” is not a rank; did you mean “1”?"],
    ),
    (
        "HEADER2025-01-01,weekly,US,\u{a0}+1\n",
        &["2:23: “+1” is not a rank; did you mean “1”?"],
    ),
    (
        "HEADER2025-01-01,weekly,US,1.0\n",
        &["2:22: “1.0” is not a rank; did you mean “1”?"],
    ),
    (
        "HEADER2025-01-01,weekly,US,01\n",
        &["2:22: “01” is not a rank; did you mean “1”?"],
    ),
    (
        "HEADER2025-01-01,weekly,US,#1\n",
        &["2:22: “#1” is not a rank; did you mean “1”?"],
    ),
    (
        "HEADER2025-01-01,weekly,US,\n",
        &[
            "2:22: “” is not a rank; leave the row out; an absent row means not on the chart that day",
        ],
    ),
    (
        "HEADER2025-01-01,weekly,US,1001\n",
        &[
            "2:22: rank 1001 is beyond 1000, the lowest rank of any chart; leave the row out; an absent row means not on the chart that day",
        ],
    ),
    (
        "HEADER2025-01-01,weekly,US,99999999999999999999\n",
        &[
            "2:22: rank 99999999999999999999 is beyond 1000, the lowest rank of any chart; leave the row out; an absent row means not on the chart that day",
        ],
    ),
    (
        "HEADER2025-01-01,weekly,US,101\n",
        &["2:22: rank 101 is beyond the chart’s 100 positions"],
    ),
    (
        "HEADER2025-01-01,weekly,US,4\n2025-01-08,weekly,US,5\n2025-01-01,weekly,us,6\n",
        &["4:22: rank 6 in US on 2025-01-01 contradicts rank 4 in line 2; remove one"],
    ),
    (
        "HEADER2025-01-01,weekly,\"US\"A,4\n2025-01-08,weekly,US,0\n",
        &[
            "2:23: there is text after the closing quote; write a quote inside a cell twice",
            "3:22: rank 0 does not exist, the top rank is 1; leave the row out; an absent row means not on the chart that day",
        ],
    ),
    (
        "HEADER2025-01-01,weekly,\"US,4\n2025-01-08,weekly,US,0\n",
        &[
            "2:19: the quote that opens here is not closed",
            "3:22: rank 0 does not exist, the top rank is 1; leave the row out; an absent row means not on the chart that day",
        ],
    ),
    (
        "HEADER\"2025-01-01\n\",weekly,US,0\r\n\n# a remark\r2025-13-01,weekly,ZZ,x\n",
        &[
            "3:13: rank 0 does not exist, the top rank is 1; leave the row out; an absent row means not on the chart that day",
            "6:1: “2025-13-01” does not exist in the calendar",
            "6:19: “ZZ” is not an ISO 3166-1 alpha-2 code; write one like US, or WW for a worldwide list",
            "6:22: “x” is not a rank; leave the row out; an absent row means not on the chart that day",
        ],
    ),
];

#[test]
fn all_wrong_rows_are_reported_with_their_lines() {
    let folder = Folder::new("bad-rows");
    let small = SMALL.replace("\"national\"", "\"national\", \"positions\": 100");
    folder.write("small.json", &small);
    let mut wrong = String::new();
    for (rows, expected) in FAULTS {
        folder.write(
            "rows.csv",
            rows.replace("HEADER", "date,chart,territory,rank\n"),
        );
        let expected: String = expected
            .iter()
            .map(|line| format!("rows.csv:{line}\n"))
            .collect();
        let expected = expected + "songcard: nothing is written into small.json.\n";
        let answer = folder.songcard(&IMPORT);
        let messages = answer.messages();
        if (answer.code, &*answer.out, &messages) != (1, "", &expected) {
            wrong += &format!(
                "{rows}expected\n{expected}found {}\n{messages}\n",
                answer.code
            );
        }
        assert_eq!(folder.read("small.json"), small);
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert_eq!(folder.names("."), ["rows.csv", "small.json"]);
}

#[test]
fn a_header_without_the_columns_names_them() {
    let folder = Folder::new("no-columns");
    folder.write("small.json", SMALL);
    folder.write("rows.csv", "2025-01-01,weekly,US,1\n");
    let said = "\
rows.csv:1:1: warning: the column “2025-01-01” is ignored
rows.csv:1:1: the header has no column “date”; expected columns: date, chart, territory, rank
rows.csv:1:1: the header has no column “chart”; add it, or name the chart with --chart
rows.csv:1:1: the header has no column “territory”; expected columns: date, chart, territory, rank
rows.csv:1:1: the header has no column “rank”; expected columns: date, chart, territory, rank
rows.csv:1:12: warning: the column “weekly” is ignored
rows.csv:1:19: warning: the column “US” is ignored
rows.csv:1:22: warning: the column “1” is ignored
songcard: nothing is written into small.json.
";
    folder
        .songcard(&[&IMPORT[..], &["--format", "project"]].concat())
        .reports(1, said);
}

#[test]
fn a_row_of_another_chart_is_an_error() {
    let folder = Folder::new("other-chart");
    folder.write("small.json", SMALL);
    folder.write(
        "rows.csv",
        "date,chart,territory,rank\n2025-01-01,daily,US,1\n",
    );
    let said = "\
rows.csv:2:12: “daily” is not the chart of --chart, “weekly”
songcard: nothing is written into small.json.
";
    folder
        .songcard(&[&IMPORT[..], &["--chart", "weekly"]].concat())
        .reports(1, said);
}

#[test]
fn a_row_with_too_many_cells_is_an_error() {
    let folder = Folder::new("wide");
    folder.write("small.json", SMALL);
    let wide = ",".repeat(100);
    folder.write(
        "rows.csv",
        format!("date,chart,territory,rank\n{wide}\n2025-01-01,weekly,US,0\n"),
    );
    let said = "\
rows.csv:2:1: this row has more than 100 cells
rows.csv:3:22: rank 0 does not exist, the top rank is 1; leave the row out; an absent row means not on the chart that day
songcard: nothing is written into small.json.
";
    folder.songcard(&IMPORT).reports(1, said);
}

#[test]
fn a_wrong_cell_is_underlined() {
    let folder = Folder::new("underlined");
    folder.write("small.json", SMALL);
    folder.write(
        "rows.csv",
        "date,chart,territory,rank\n2025-01-01,weekly,\"한국\",#1\n",
    );
    let said = "\
error: “한국” is not an ISO 3166-1 alpha-2 code; did you mean “KR”?
 --> rows.csv:2:19
  |
2 | 2025-01-01,weekly,\"한국\",#1
  |                   ^^^^^^
error: “#1” is not a rank; did you mean “1”?
 --> rows.csv:2:24
  |
2 | 2025-01-01,weekly,\"한국\",#1
  |                          ^^
songcard: nothing is written into small.json.
";
    folder.songcard(&IMPORT).is(1, said);
}

#[test]
fn a_wrong_cell_as_json_has_its_suggestion() {
    let folder = Folder::new("rows-json");
    folder.write("small.json", SMALL);
    folder.write(
        "rows.csv",
        "date,chart,territory,rank\n2025-01-01,weekly,KR,#1\n",
    );
    let said = "\
{\"severity\":\"error\",\"file\":\"rows.csv\",\"line\":2,\"column\":22,\"message\":\"“#1” is not a rank\",\"suggestion\":\"1\"}
songcard: nothing is written into small.json.
";
    let as_json = ["--error-format", "json"];
    folder
        .songcard(&[&IMPORT[..], &as_json].concat())
        .is(1, said);
}

#[test]
fn too_many_charts_are_one_error() {
    let folder = Folder::new("many-charts");
    folder.write("small.json", SMALL);
    let row = |at: usize| format!("2025-01-01,chart-{at},US,1\n");
    let rows: String = (0..1002).map(row).collect();
    folder.write("rows.csv", "date,chart,territory,rank\n".to_owned() + &rows);
    let said = "\
rows.csv:1002:12: more than 1000 charts are named; that is the limit (2 rows)
songcard: nothing is written into small.json.
";
    folder.songcard(&IMPORT).reports(1, said);
}

#[test]
fn a_snapshot_of_wrong_shape_is_reported() {
    let folder = Folder::new("bad-snapshot");
    folder.write(
        "rows.csv",
        "date,chart,territory,rank\n2025-01-01,weekly,US,1\n",
    );
    folder.write("small.json", SMALL.replace("\"2025\"", "2025"));
    let check = folder.songcard(&["check", "small.json"]);
    let said = check.messages() + "songcard: nothing is written into small.json.\n";
    folder.songcard(&IMPORT).reports(1, &said);
}

#[test]
fn an_unreadable_history_of_the_chart_is_an_error() {
    let folder = Folder::new("bad-history");
    folder.write(
        "rows.csv",
        "date,chart,territory,rank\n2025-01-01,weekly,US,1\n",
    );
    let history = r#""history": [{ "chart": "weekly", "territory": "US", "from": "2025-02-30", "every": "P7D", "ranks": [1], "source": "s" }],
  "sources""#;
    folder.write("small.json", SMALL.replace("\"sources\"", history));
    let said = "\
small.json: /history/0/from: “2025-02-30” does not exist in the calendar
songcard: nothing is written into small.json.
";
    folder.songcard(&IMPORT).reports(1, said);
    folder.write(
        "rows.csv",
        "date,chart,territory,rank\n2025-01-01,daily,US,1\n",
    );
    folder.songcard(&IMPORT).imported("");
}

#[test]
fn rows_that_break_the_snapshot_are_refused() {
    let folder = Folder::new("claimed");
    let claim = r#""claims": [{ "metric": "number-one-territories", "chart": "weekly", "value": 1, "asOf": "2025", "source": "s" }],
  "performance""#;
    let small = SMALL.replace("\"performance\"", claim);
    folder.write("small.json", &small);
    folder.finds_nothing("small.json");
    folder.write(
        "rows.csv",
        "date,chart,territory,rank\n2025-01-01,weekly,JP,1\n",
    );
    let answer = folder.songcard(&IMPORT);
    assert_eq!(answer.code, 1);
    assert!(
        answer
            .messages()
            .starts_with("small.json: /claims/0/value: "),
        "{}",
        answer.err
    );
    assert!(
        answer
            .err
            .ends_with("songcard: nothing is written into small.json.\n")
    );
    assert_eq!(folder.read("small.json"), small);
}

#[test]
fn a_file_that_is_not_text_gets_one_sentence() {
    let folder = Folder::new("unreadable");
    folder.write("small.json", SMALL);
    let answer = folder.songcard(&IMPORT);
    assert!(
        answer
            .err
            .starts_with("songcard: rows.csv could not be read: "),
        "{}",
        answer.err
    );
    assert_eq!((answer.code, answer.err.lines().count()), (2, 1));
    folder.write(
        "rows.csv",
        b"date,chart,territory,rank\n2025-01-01,weekly,\xc4,1\n",
    );
    let said = "\
rows.csv:2:19: the byte 0xC4 is not UTF-8, so this is an older encoding; save the table as “CSV UTF-8” in Excel, or with the character set “Unicode (UTF-8)” in LibreOffice
songcard: nothing is written into small.json.
";
    folder.songcard(&IMPORT).reports(1, said);
    folder.write("rows.csv", vec![b'#'; (8 << 20) + 1]);
    let said = "songcard: rows.csv is larger than 8 MiB, the most that is read.\n";
    folder.songcard(&IMPORT).is(2, said);
    folder.write("rows.csv", "date,chart,territory,rank\n");
    let answer = folder.songcard(&["import", "csv", "rows.csv", "--into", "missing.json"]);
    assert_eq!((answer.code, answer.err.lines().count()), (2, 1));
}
