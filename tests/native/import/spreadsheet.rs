//! `songcard import csv` with spreadsheets that people have made.

use crate::support::folder::Folder;
use crate::support::tables_made::{done, folder, history, import};

/// The history that a spreadsheet brings.
#[track_caller]
fn brings(text: &str, options: &str, expected: &str) -> (Folder, String) {
    let folder = folder("sheet", &[("fan.csv", text)]);
    let answer = import(&folder, format!("fan.csv {options}").trim());
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert_eq!(history(&folder), expected, "{}", answer.err);
    (folder, answer.messages())
}

#[test]
fn a_european_table_is_understood_in_sentences() {
    let text = "\
Datum;Country;Pos;Notes
13.11.2021;South Korea;#1;first
14.11.2021;Südkorea;No. 2;
13.11.2021;the United Kingdom;3rd;
14.11.2021;UK;–;
";
    let text = text.replace("Südkorea", "대한민국");
    let (folder, said) = brings(
        &text,
        "--chart melon-daily",
        "melon-daily GB 2021-11-13 3\nmelon-daily KR 2021-11-13 1, 2021-11-14 2\n",
    );
    assert_eq!(
        said,
        "\
fan.csv: this is a spreadsheet with semicolons between its cells.
fan.csv: column 1, “Datum”, is the date.
fan.csv: column 2, “Country”, is the territory.
fan.csv: the chart of all rows is that of --chart.
fan.csv: column 3, “Pos”, is the rank.
fan.csv: the column “Notes” is not read.
fan.csv: dates are day, month, year, as “13.11.2021” shows.
fan.csv: 1 row has no rank, so the song was not on the chart then.
Imported fan.csv into song.json: 3 rows in 2 places on 2 dates, 2021-11-13 to 2021-11-14; created melon-daily (Melon Daily Chart).
"
    );
    let once = folder.read("song.json");
    import(&folder, "fan.csv --chart melon-daily");
    assert_eq!(folder.read("song.json"), once);
}

#[test]
fn each_territory_may_have_its_column() {
    let (_, said) = brings(
        "Week;South Korea;UK;JP;WW;Notes\n5.11.2021;#1;-;12;;first\n19.11.2021;2;3;;40;\n",
        "--chart a-chart",
        "\
a-chart GB 2021-11-19 3
a-chart JP 2021-11-05 12
a-chart KR 2021-11-05 1, 2021-11-19 2
a-chart WW 2021-11-19 40
",
    );
    assert_eq!(
        said,
        "\
fan.csv: this is a spreadsheet with semicolons between its cells.
fan.csv: column 1, “Week”, is the date.
fan.csv: the chart of all rows is that of --chart.
fan.csv: 4 columns have the ranks of territories: “South Korea” (KR), “UK” (GB), JP, WW.
fan.csv: the column “Notes” is not read.
fan.csv: dates are day, month, year, as “19.11.2021” shows.
fan.csv: 3 cells have no rank, so the song was not on the chart there then.
Imported fan.csv into song.json: 5 rows in 4 places on 2 dates, 2021-11-05 to 2021-11-19; created a-chart, whose name and kind are not known.
"
    );
}

#[test]
fn the_dates_beside_territories_need_no_name() {
    let (_, said) = brings(
        ",NO,SE\n2021-11-08,4,5\n",
        "--chart a-chart",
        "a-chart NO 2021-11-08 4\na-chart SE 2021-11-08 5\n",
    );
    let sentence = "fan.csv: column 1, which has no name, is the date.\n";
    assert!(said.contains(sentence), "{said}");
}

#[test]
fn a_column_for_each_territory_may_be_of_one_day() {
    brings(
        "KR\tJP\n4\t5\n",
        "--chart a-chart --date 2021-11-08",
        "a-chart JP 2021-11-08 5\na-chart KR 2021-11-08 4\n",
    );
}

#[test]
fn unicode_text_of_excel_is_read() {
    let text = "\u{feff}Date\t국가\tRank\r\n2021-11-08\t대한민국\t4\r\n";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [little, big] {
        let folder = folder("utf16", &[]);
        folder.write("fan.txt", bytes);
        done(&import(&folder, "fan.txt --chart a-chart"), "1 row");
        assert_eq!(history(&folder), "a-chart KR 2021-11-08 4\n");
    }
}

#[test]
fn a_table_without_its_byte_order_mark_is_refused() {
    let folder = folder("unmarked", &[]);
    let text = "Date\tCountry\tRank\r\n";
    folder.write(
        "fan.txt",
        text.encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<u8>>(),
    );
    import(&folder, "fan.txt --chart a-chart").reports(
        1,
        "\
fan.txt:1:2: there is a null character, as in UTF-16 without a byte order mark; save the table as “CSV UTF-8” in Excel, or with the character set “Unicode (UTF-8)” in LibreOffice
songcard: nothing is written into song.json.
",
    );
}

#[test]
fn dates_are_read_in_the_forms_people_use() {
    for date in [
        "2021-11-08",
        "2021/11/8",
        "2021. 11. 8.",
        "20211108",
        "2021년 11월 8일",
        "8 Nov 2021",
        "8. November 2021",
        "Nov 8, 2021",
        "\"Monday, November 8th, 2021\"",
        "8-Nov-2021",
        "2021-11-08 00:00:00",
        "8 Sept 2021",
    ] {
        let date = if date.contains(',') && !date.starts_with('"') {
            format!("\"{date}\"")
        } else {
            date.to_owned()
        };
        let month = if date.contains("Sept") { "09" } else { "11" };
        brings(
            &format!("day,market,rank\n{date},JP,4\n"),
            "--chart oricon-streaming",
            &format!("oricon-streaming JP 2021-{month}-08 4\n"),
        );
    }
}

#[test]
fn the_order_of_a_date_is_that_of_its_column() {
    let rows = |a: &str, b: &str| format!("date\tregion\tposition\n{a}\tJP\t4\n{b}\tJP\t5\n");
    let chart = "--chart oricon-streaming";
    brings(
        &rows("8/11/2021", "25/12/2021"),
        chart,
        "oricon-streaming JP 2021-11-08 4, 2021-12-25 5\n",
    );
    brings(
        &rows("11/8/2021", "12/25/2021"),
        chart,
        "oricon-streaming JP 2021-11-08 4, 2021-12-25 5\n",
    );
    brings(
        &rows("8/11/2021", "9/11/2021"),
        "--chart oricon-streaming --date-order mdy",
        "oricon-streaming JP 2021-08-11 4, 2021-09-11 5\n",
    );
    brings(
        &rows("8/8/2021", "9/9/2021"),
        chart,
        "oricon-streaming JP 2021-08-08 4, 2021-09-09 5\n",
    );
}

#[test]
fn marks_in_numbers_are_those_of_the_column() {
    let text = "date;country;rank\n2021-11-08;JP;2,0\n2021-11-09;JP;1.000\n";
    brings(
        text,
        "--chart a-chart",
        "a-chart JP 2021-11-08 2, 2021-11-09 1000\n",
    );
    let text = "date;country;rank\n2021-11-08;JP;2.0\n2021-11-09;JP;1.000\n";
    brings(
        text,
        "--chart a-chart",
        "a-chart JP 2021-11-08 2, 2021-11-09 1\n",
    );
}

#[test]
fn options_stand_for_columns_that_are_missing() {
    brings(
        "Position\n7\n",
        "--chart a-chart --territory 일본 --date 2021-11-08",
        "a-chart JP 2021-11-08 7\n",
    );
}

#[test]
fn a_chart_is_known_by_its_name() {
    brings(
        "Date,Country,Chart,Rank\n2021-11-13,US,billboard hot 100,4\n2021-11-08,worldwide,spotify-daily-top-200,9\n",
        "",
        "billboard-hot-100 US 2021-11-13 4\nspotify-daily-top-200 WW 2021-11-08 9\n",
    );
}

#[test]
fn rows_of_other_songs_are_left_out() {
    let (_, said) = brings(
        "Date,Country,Song,Artist,Rank\n2021-11-08,KR,아리랑,Test Choir,4\n2021-11-08,KR,Danny Boy,Test Band,1\n",
        "--chart a-chart",
        "a-chart KR 2021-11-08 4\n",
    );
    assert!(
        said.contains("fan.csv: 1 of 2 rows are of other songs.\n"),
        "{said}"
    );
}

#[test]
fn the_line_of_excel_with_a_separator_is_no_row() {
    brings(
        "sep=;\nDate;Country;Rank\n2021-11-08;KR;4\n",
        "--chart a-chart",
        "a-chart KR 2021-11-08 4\n",
    );
}

#[test]
fn a_table_of_exact_names_may_be_a_spreadsheet() {
    brings(
        "date,chart,territory,rank\n13.11.2021,a-chart,South Korea,#4\n",
        "--format spreadsheet",
        "a-chart KR 2021-11-13 4\n",
    );
}

#[test]
fn a_peak_is_a_rank_once_for_each_place() {
    brings(
        "Country,Peak,Date\nKR,4,2021-11-08\nJP,2,2021-11-09\n",
        "--chart a-chart",
        "a-chart JP 2021-11-09 2\na-chart KR 2021-11-08 4\n",
    );
}

#[test]
fn a_date_that_a_spreadsheet_lacks_is_asked_about() {
    let rows =
        ["08", "09", "11", "12"].map(|day| format!("2021-11-{day};KR;4\n2021-11-{day};JP;5\n"));
    let text = format!("Date;Country;Rank\n{}", rows.concat());
    let folder = folder("asked", &[("fan.csv", &text)]);
    let answer = import(&folder, "fan.csv --chart a-chart");
    assert!(
        answer.messages().contains(
            "a-chart has no row on 2021-11-10, but several places have one on the dates around it"
        ),
        "{}",
        answer.messages()
    );
    assert_eq!(answer.code, 1);
    import(&folder, "fan.csv --chart a-chart --uncaptured auto");
    assert!(
        folder
            .read("song.json")
            .contains("\"uncaptured\": [\"2021-11-10\"]")
    );
}
