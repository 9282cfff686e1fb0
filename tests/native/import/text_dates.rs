//! `songcard import text`: the day of the facts and the name of their source, where the text itself states them.

use crate::import::text::{OPTIONS, folder, stored};
use serde_json::Value;
use songcard::import::press_text::{ImportedText, PressTextOptions, import};
use songcard::import::{EditedSnapshot, StatedSource};
use songcard::song::Rank;

/// What the import of a text into a snapshot of 2020 without `--date` brings, and the snapshot.
fn imported(text: &str) -> (ImportedText, EditedSnapshot) {
    let bare = crate::import::text::BARE.replace("2021-11-08", "2020");
    let mut snapshot = EditedSnapshot::parse(bare).unwrap();
    let options = PressTextOptions {
        chart: "itunes-top-songs",
        rank: Rank::TOP,
        date: None,
        source: StatedSource {
            file_name: Some("report.txt"),
            ..StatedSource::default()
        },
        replace: false,
    };
    (import(&mut snapshot, text, &options), snapshot)
}

/// The first claim of a text without `--date`.
#[track_caller]
fn claim(text: &str) -> Value {
    let (imported, snapshot) = imported(text);
    assert!(
        imported.summary.is_some(),
        "{text}\n{:?}",
        imported.about_text
    );
    snapshot.get("claims")[0].clone()
}

#[test]
fn a_date_in_the_sentence_dates_the_claim() {
    for text in [
        "No. 1 in 82 countries on December 1, 2025.",
        "On Dec. 1, 2025, it was No. 1 in 82 countries.",
        "As of 1 December 2025 it is No. 1 in 82 countries.",
        "No. 1 in 82 countries (2025-12-01).",
        "2025년 12월 1일 82개국에서 1위를 차지했다.",
        "82개국에서 1위에 오른 날은 2025년 12월 1일이다.",
        "Released on November 21, 2025, it was No. 1 in 82 countries on December 1st, 2025.",
        "2025년 11월 21일 발매된 노래가 2025년 12월 1일 82개국에서 1위에 올랐다.",
    ] {
        assert_eq!(claim(text)["asOf"], "2025-12-01", "{text}");
    }
}

#[test]
fn how_a_date_is_understood_is_said() {
    let text = "It was No. 1 in 82 countries on December 1, 2025.";
    let folder = folder("dated", text);
    folder.songcard(&OPTIONS[..7]).is(
        0,
        "\
report.txt: the facts are of 2025-12-01, as “December 1, 2025” in the text says.
Imported report.txt into small.json: a claim of 82; created itunes-top-songs (iTunes Top Songs).
",
    );
    assert_eq!(stored(&folder)["asOf"], "2025-12-01");
}

#[test]
fn the_option_counts_more_than_the_text() {
    let folder = folder("option", "No. 1 in 82 countries on December 1, 2025.");
    folder.songcard(&OPTIONS).imported("");
    assert_eq!(stored(&folder)["claims"][0]["asOf"], "2021-11-08");
}

/// A text without `--date`, and its first problem.
const UNDATED: [(&str, &str); 4] = [
    (
        "It was released on December 1, 2025. It was No. 1 in 82 countries.",
        "a count needs the day on which it was true; give it with --date, as in --date 2021-11-08",
    ),
    (
        "The song, released on December 1, 2025, was No. 1 in 82 countries.",
        "a count needs the day on which it was true; give it with --date, as in --date 2021-11-08",
    ),
    (
        "It was No. 1 in 82 countries on December 1.",
        "a count needs the day on which it was true; give it with --date, as in --date 2021-11-08",
    ),
    (
        "On December 1, 2025 and on December 2, 2025 it was No. 1 in 82 countries.",
        "a count needs the day on which it was true, and the text states 2025-12-01 and 2025-12-02; give it with --date, as in --date 2021-11-08",
    ),
];

#[test]
fn a_text_that_states_no_one_day_needs_the_option() {
    for (text, sentence) in UNDATED {
        let (imported, _) = imported(text);
        assert!(imported.summary.is_none(), "{text}");
        assert_eq!(imported.about_text.kept[0].sentence, sentence, "{text}");
    }
}

#[test]
fn a_count_is_attributed_to_the_source_that_is_named() {
    for (text, name) in [
        (
            "According to Kworb, it was No. 1 in 82 countries on December 1, 2025.",
            "Kworb",
        ),
        (
            "On December 1, 2025, it was No. 1 in 82 countries, according to the Bank of Songs on Monday.",
            "Bank of Songs",
        ),
        (
            "한터 차트에 따르면 2025년 12월 1일 82개국에서 1위에 올랐다.",
            "한터 차트",
        ),
    ] {
        assert_eq!(claim(text)["attributedTo"], name, "{text}");
        let said = imported(text).0.understood.pop().unwrap();
        assert_eq!(
            said,
            format!("the text attributes the count of 82 to “{name}”")
        );
    }
}

#[test]
fn a_source_without_a_name_is_not_named() {
    for text in [
        "According to the agency, it was No. 1 in 82 countries on December 1, 2025.",
        "It was No. 1 in 82 countries on December 1, 2025. According to Kworb, it is new.",
        "2025년 12월 1일 소속사에 따르면 82개국에서 1위에 올랐다.",
    ] {
        assert_eq!(claim(text)["attributedTo"], Value::Null, "{text}");
    }
}

#[test]
fn a_text_in_utf_16_is_read() {
    let folder = folder("utf16", "");
    let text = "\u{feff}미국, 일본에서 1위";
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    folder.write("report.txt", bytes);
    folder.songcard(&OPTIONS).imported("");
    assert_eq!(crate::import::text::brought(&folder), "US JP");
}
