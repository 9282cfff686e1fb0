//! `songcard import csv` with spreadsheets that leave something open, or are wrong: the exact message of each error.

use crate::support::tables_made::{SONG, folder, import};

/// A spreadsheet, its options and its problems.
const FAULTS: [(&str, &str, &[&str]); 27] = [
    (
        "date;rank\n2021-11-08;1\n",
        "--chart a-chart",
        &[
            "1:1: no column is the territory; name one “territory”, “country”, “country code”, or give the territory of all rows with --territory",
        ],
    ),
    (
        "country;rank\nKR;1\n",
        "--chart a-chart",
        &[
            "1:1: no column is the date; name one “date”, “chart date”, “dated”, or give the day of all rows with --date",
        ],
    ),
    (
        "date;country;rank\n2021-11-08;KR;1\n",
        "",
        &[
            "1:1: no column is the chart; name one “chart”, “chart id”, “chart name”, or name the chart with --chart",
        ],
    ),
    (
        "date,chart,teritory,rank\n2021-11-08,a-chart,KR,1\n",
        "",
        &[
            "1:12: no column is the territory, and “teritory” is not a name of one; did you mean “territory”?",
        ],
    ),
    (
        "Dat;Country;Posiion\n2021-11-08;KR;1\n",
        "--chart a-chart",
        &[
            "1:1: no column is the date, and “Dat” is not a name of one; did you mean “date”?",
            "1:13: no column is the rank, and “Posiion” is not a name of one; did you mean “position”?",
        ],
    ),
    (
        "Date;KR;South Korea\n2021-11-08;1;2\n",
        "--chart a-chart",
        &["1:9: both “KR” and “South Korea” are KR; remove one"],
    ),
    (
        "Date;South Korea;Jpan;Brazil\n2021-11-08;1;2;3\n",
        "--chart a-chart",
        &["1:18: “Jpan” is not the name or the code of a territory; did you mean “Japan”?"],
    ),
    (
        "Date;KR;JP\n2021-11-08;1;2.5\n",
        "--chart a-chart --territory JP",
        &["1:6: the columns of this table are territories; leave --territory out"],
    ),
    (
        "date;id;points\n2021-11-08;1;4\n",
        "--chart a-chart --territory KR",
        &["1:1: no column is the rank; name one “rank”, “ranking”, “position”"],
    ),
    (
        "HEADERWeek of 2025/01/03–2025/01/09;KR;1\n",
        "--chart a-chart",
        &[
            "2:1: “Week of 2025/01/03–2025/01/09” is two dates; write the one that the chart is dated",
        ],
    ),
    (
        "date;country;points\n2021-11-08;KR;1\n",
        "--chart a-chart",
        &["1:1: no column is the rank; name one “rank”, “ranking”, “position”"],
    ),
    (
        "date;country;rank;pos\n2021-11-08;KR;1;2\n",
        "--chart a-chart",
        &["1:19: both “rank” and “pos” may be the rank; rename or remove one"],
    ),
    (
        "HEADER8/11/2021;KR;1\n9/11/2021;KR;2\n",
        "--chart a-chart",
        &[
            "2:1: “8/11/2021” may be day and month or month and day, and no date of the column shows which; say it with --date-order dmy or mdy",
        ],
    ),
    (
        "HEADER13/11/2021;KR;1\n11/14/2021;KR;2\n",
        "--chart a-chart",
        &[
            "3:1: “11/14/2021” has the order month, day, year, and “13/11/2021” above has day, month, year; write all dates in one order",
        ],
    ),
    (
        "HEADER13/11/2021;KR;1\n",
        "--chart a-chart --date-order mdy",
        &["2:1: “13/11/2021” does not exist in the calendar"],
    ),
    (
        "HEADER8.11.21;KR;1\n",
        "--chart a-chart",
        &["2:1: “8.11.21” has a year of two digits; write the year with four"],
    ),
    (
        "HEADER44508;KR;1\n",
        "--chart a-chart",
        &[
            "2:1: “44508” is a number of days, as spreadsheets store dates; give the column the format of a date and export it again",
        ],
    ),
    (
        "HEADERsoon;KR;1\n",
        "--chart a-chart",
        &["2:1: “soon” is not a date; write one like 2021-11-08 or 8 Nov 2021"],
    ),
    (
        "HEADER30 Feb 2021;KR;1\n",
        "--chart a-chart",
        &["2:1: “30 Feb 2021” does not exist in the calendar"],
    ),
    (
        "HEADER2021-11-08;Jpan;1\n",
        "--chart a-chart",
        &["2:12: “Jpan” is not the name or the code of a territory; did you mean “Japan”?"],
    ),
    (
        "HEADER2021-11-08;Europe;1\n",
        "--chart a-chart",
        &["2:12: “Europe” is not the name or the code of a territory"],
    ),
    (
        "HEADER2021-11-08;KR;1.000\n",
        "--chart a-chart",
        &["2:15: “1.000” may be 1 or 1000; write ranks without a mark"],
    ),
    (
        "HEADER2021-11-08;KR;2.5\n2021-11-09;KR;NEW\n",
        "--chart a-chart",
        &[
            "2:15: “2.5” is not a rank; write a whole number from 1 to 1000, or leave the cell empty where the song was not on the chart",
            "3:15: “NEW” is not a rank; write a whole number from 1 to 1000, or leave the cell empty where the song was not on the chart",
        ],
    ),
    (
        "HEADER2021-11-08;KR;1\n2021-11-08;South Korea;2\n",
        "--chart a-chart",
        &["3:24: rank 2 in KR on 2021-11-08 contradicts rank 1 in line 2; remove one"],
    ),
    (
        "HEADER2021-11-08;KR;1\n",
        "--chart a-chart --territory JP",
        &["2:12: “KR” is KR, which is not the territory of --territory"],
    ),
    (
        "date;country;peak\n2021-11-08;KR;3\n2021-11-09;KR;3\n",
        "--chart a-chart",
        &[
            "3:15: this is the second peak of a territory; a peak is the best rank so far and not that of the day, so add a column with the rank",
        ],
    ),
    (
        "date;country;song;rank\n2021-11-08;KR;Danny Boy;3\n",
        "--chart a-chart",
        &[
            "2:1: no row has the song’s title and artist, as the snapshot writes them; add --title or --artist as the table does",
        ],
    ),
];

#[test]
fn what_is_open_or_wrong_in_a_spreadsheet_is_asked() {
    let mut wrong = String::new();
    for (text, options, problems) in FAULTS {
        let text = text.replace("HEADER", "date;country;rank\n");
        let folder = folder("sheet-faults", &[("fan.csv", &text)]);
        let answer = import(&folder, format!("fan.csv {options}").trim());
        let messages = answer.messages();
        let said = messages
            .lines()
            .filter(|line| !line.starts_with("fan.csv: "));
        let said: Vec<&str> = said.collect();
        let mut expected: Vec<String> = problems
            .iter()
            .map(|line| format!("fan.csv:{line}"))
            .collect();
        expected.push("songcard: nothing is written into song.json.".to_owned());
        if said != expected || answer.code != 1 || folder.read("song.json") != SONG {
            wrong += &format!("{text}expected {expected:#?}\nfound {said:#?}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_country_with_two_meanings_is_reported() {
    let text = "date;country;rank\n2021-11-08;Georgia;1\n";
    let folder = folder("georgia", &[("fan.csv", text)]);
    let answer = import(&folder, "fan.csv --chart a-chart");
    let said =
        "fan.csv:2:12: warning: “Georgia” is read as GE; it is also a state of the United States\n";
    assert!(answer.messages().contains(said), "{}", answer.messages());
    assert_eq!(answer.code, 0);
}

#[test]
fn rows_from_standard_input_need_a_source() {
    let folder = folder("sheet-input", &[]);
    let arguments = "import csv - --into song.json --chart a-chart";
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let text = "date;country;rank\n2021-11-08;KR;1\n";
    folder.songcard_reading(&arguments, text.as_bytes()).is(
        2,
        "songcard: standard input has no name; give the id of its source with --source.\n",
    );
    let with = [&arguments[..], &["--source", "my-table"]].concat();
    let answer = folder.songcard_reading(&with, text.as_bytes());
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert!(
        folder
            .read("song.json")
            .contains("{ \"id\": \"my-table\", \"title\": \"my-table\" }")
    );
}
