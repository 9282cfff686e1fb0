//! Selected lines as a picture: its texts, their rows, and the position of each row.

use crate::support::lyrics_made::{moon, sakura};
use crate::support::made::small;
use serde_json::json;
use songcard::plot::{LyricsImage, Passage, PassageKind};
use songcard::song::{Song, is_rtl_text};
use songcard::view::picture_of_lines;
use songcard::words;

const LINK: &str = "https://songcard.example/moon/lyrics/?line=l1";

/// What the margins leave of the width.
const ROW_WIDTH: f32 = 936.0;

/// The passages as `kind lang text`, with `<` before what runs to the left and a line between what is apart.
fn passages(song: &Song, lang: &str, shown: &[usize], lines: &[usize]) -> Option<String> {
    let passages: Vec<String> = picture_of_lines(song, words::for_tag(lang), shown, lines, LINK)?
        .iter()
        .map(|passage| {
            let apart = if passage.has_gap_above { "\n" } else { "" };
            let left = if passage.rtl { "<" } else { "" };
            format!(
                "{apart}{:?} {} {left}{}",
                passage.kind, passage.lang, passage.text
            )
        })
        .collect();
    Some(passages.join("\n"))
}

#[test]
fn a_picture_has_song_lines_notices_and_address() {
    let song = moon();
    assert_eq!(
        passages(&song, "en", &[0, 1, 2, 3], &[0, 5]).unwrap(),
        "
Title en Moon on the Water – Nobody & Everybody

Lead ar <قمر على الماء (يا ليل)
OtherLayer ar-Latn qamar ‘ala l-ma’
OtherLayer ko 물 위의 달

OtherLayer ko 라 라

Notice en Arabic: Licensed · CC BY 4.0 · A Test · Written for this test. · Source: Tests
Notice en Arabic, romanised: romanised by A Reader
Notice en Korean: translated by A Friend · By permission

Address en https://songcard.example/moon/lyrics/?line=l1"
    );
    assert_eq!(
        passages(&song, "ko", &[2], &[0]).unwrap(),
        "
Title ko Moon on the Water – Nobody & Everybody

Lead ko 물 위의 달

Notice ko 한국어: A Friend 번역 · 허락받음

Address ko https://songcard.example/moon/lyrics/?line=l1"
    );
    assert_eq!(
        passages(&sakura(), "en", &[0], &[1]).unwrap(),
        "
Title en Sakura, Sakura – Traditional

Lead ja 野山も里も (見渡す限り)

Address en https://songcard.example/moon/lyrics/?line=l1"
    );
}

#[test]
fn there_is_no_picture_of_text_that_may_not_be_shown() {
    let song = moon();
    for (shown, lines) in [
        (&[3][..], &[0][..]),
        (&[], &[0]),
        (&[0, 1, 2, 3], &[]),
        (&[0, 1, 2, 3], &[2, 4]),
        (&[0, 1, 2, 3], &[99]),
    ] {
        assert_eq!(
            passages(&song, "en", shown, lines),
            None,
            "{shown:?} {lines:?}"
        );
    }
    assert_eq!(passages(&small(json!({})), "en", &[0], &[0]), None);
}

#[test]
fn a_picture_has_no_more_than_the_rights_allow() {
    let line = |text: &str| json!({ "layers": { "en": { "text": text } } });
    let mut song = small(json!({ "lyrics": {
        "lines": [line("la 1"), line("la 2")],
        "layers": [{ "lang": "en", "role": "original", "rights": { "basis": "excerpt", "maxLines": 2 } }],
    } }));
    let both = passages(&song, "en", &[0], &[0, 1]).unwrap();
    assert!(both.contains("la 1\n\nLead en la 2"), "{both}");
    let lyrics = song.lyrics.as_mut().unwrap();
    lyrics.layers[0].rights.as_mut().unwrap().max_lines = Some(1);
    let one = passages(&song, "en", &[0], &[0, 1]).unwrap();
    assert!(one.contains("la 1") && !one.contains("la 2"), "{one}");
}

#[test]
fn an_unknown_language_takes_its_text_s_direction() {
    let texts = [
        ("", false),
        ("1, 2 – 3 (“”)", false),
        ("la", false),
        ("« été »", false),
        ("라", false),
        ("「桜」", false),
        ("قمر", true),
        ("(1) שיר la", true),
        ("la שיר", false),
        ("\u{1e900}", true),
    ];
    for (text, left) in texts {
        assert_eq!(is_rtl_text(text), left, "{text}");
    }
}

fn passage(kind: PassageKind, text: &str) -> Passage {
    Passage {
        kind,
        text: text.to_owned(),
        lang: "und".to_owned(),
        rtl: false,
        has_gap_above: true,
    }
}

/// A text whose letters are so wide that ten of them fill a row.
fn of_ten(_: &Passage, _: f32, text: &str) -> f32 {
    text.chars().count() as f32 * ROW_WIDTH / 10.0
}

/// Letters half as wide as they are high.
fn monospaced(_: &Passage, size: f32, text: &str) -> f32 {
    text.chars().count() as f32 * size / 2.0
}

#[test]
fn a_word_is_broken_only_if_it_is_wider_than_a_row() {
    let broken: [(&str, &[&str]); 15] = [
        ("", &[]),
        ("   ", &[]),
        ("one", &["one"]),
        ("one two three four", &["one two", "three four"]),
        (" one two   three four ", &["one two", "three four"]),
        ("0123456789", &["0123456789"]),
        ("0123456789abc", &["0123456789", "abc"]),
        ("ab 0123456789abc de", &["ab 0123456", "789abc de"]),
        (
            "012345678 0123456789abc",
            &["012345678", "0123456789", "abc"],
        ),
        (
            "さくら　さくら　野山も里も",
            &["さくら　さくら", "野山も里も"],
        ),
        (
            "野山も里も見わたす限り、かすみか",
            &["野山も里も見わたす限", "り、かすみか"],
        ),
        (
            "ああああああああああ、い",
            &["あああああああああ", "あ、い"],
        ),
        (
            "あああああああああ「い」",
            &["あああああああああ", "「い」"],
        ),
        ("กกกกกกกกกเกา", &["กกกกกกกกก", "เกา"]),
        ("aaaaaaaaae\u{301}b", &["aaaaaaaaa", "e\u{301}b"]),
    ];
    for (text, rows) in broken {
        let passages = [passage(PassageKind::Lead, text)];
        let picture = LyricsImage::of(&passages, &of_ten).unwrap();
        let found: Vec<&str> = picture.rows.iter().map(|row| row.text).collect();
        assert_eq!(found, rows, "{text:?}");
    }
}

#[test]
fn a_letter_wider_than_a_row_has_its_own_row() {
    let passages = [passage(PassageKind::Lead, "桜e\u{301}\u{302}、里")];
    let picture = LyricsImage::of(&passages, &|_, _, _| ROW_WIDTH + 1.0).unwrap();
    let found: Vec<&str> = picture.rows.iter().map(|row| row.text).collect();
    assert_eq!(found, ["桜", "e\u{301}\u{302}、", "里"]);
    let strange = LyricsImage::of(&passages, &|_, _, _| f32::NAN).unwrap();
    assert_eq!(strange.rows.len(), 3);
}

#[test]
fn every_row_has_its_place_its_size_and_its_edge() {
    let mut beside = passage(PassageKind::OtherLayer, "قمر");
    (beside.rtl, beside.has_gap_above) = (true, false);
    let passages = [
        passage(PassageKind::Title, "Moon on the Water"),
        passage(
            PassageKind::Lead,
            "a line that is longer than a row has space",
        ),
        beside,
        passage(PassageKind::Notice, "Licensed"),
        passage(PassageKind::Address, "https://songcard.example/moon/"),
    ];
    let picture = LyricsImage::of(&passages, &monospaced).unwrap();
    let rows = picture
        .rows
        .iter()
        .map(|row| (row.text, row.x, row.y.round(), row.size));
    assert_eq!(
        rows.collect::<Vec<_>>(),
        [
            ("Moon on the Water", 72.0, 114.0, 40.0),
            ("a line that is longer than a", 72.0, 231.0, 64.0),
            ("row has space", 72.0, 321.0, 64.0),
            ("قمر", 1008.0, 387.0, 42.0),
            ("Licensed", 72.0, 465.0, 26.0),
            ("https://songcard.example/moon/", 72.0, 542.0, 30.0),
        ]
    );
    assert_eq!(picture.height, 625.0);
}

#[test]
fn a_longer_text_is_set_smaller() {
    let sizes = [
        (1, Some(64.0)),
        (13, Some(64.0)),
        (15, Some(55.0)),
        (18, Some(47.0)),
        (20, Some(41.0)),
        (24, Some(35.0)),
        (26, Some(35.0)),
        (27, None),
        (2000, None),
    ];
    for (count, size) in sizes {
        let passages = vec![passage(PassageKind::Lead, LINE); count];
        let picture = LyricsImage::of(&passages, &monospaced);
        assert_eq!(
            picture.map(|picture| picture.rows[0].size),
            size,
            "{count} lines"
        );
    }
}

#[test]
fn a_text_is_never_cut() {
    for count in 1..=26 {
        let passages = vec![passage(PassageKind::Lead, LINE); count];
        let picture = LyricsImage::of(&passages, &monospaced).unwrap();
        assert_eq!(picture.rows.len(), count);
        let last = picture.rows.last().unwrap();
        assert!(last.y < picture.height && picture.height <= LyricsImage::MAX_HEIGHT);
    }
}

/// A line that fills a row.
const LINE: &str = "la la la la la la la la la la";

/// Texts of 1 to 39 parts that break in different ways, each as a lead and as a notice.
fn for_each_text(check: impl Fn(&str, &LyricsImage)) {
    let parts = [
        "la lala la-la-lalalala 라라 라라라라 ",
        "さくらさくら野山も里も見わたす限り、",
        "0123456789",
    ];
    for count in 1..40 {
        let text: String = parts.into_iter().cycle().take(count).collect();
        let passages = [
            passage(PassageKind::Lead, &text),
            passage(PassageKind::Notice, &text),
        ];
        match LyricsImage::of(&passages, &monospaced) {
            Some(picture) => check(&text, &picture),
            None => assert!(count > 9, "{count} parts fit into a picture"),
        }
    }
}

#[test]
fn no_row_is_wider_than_the_picture() {
    for_each_text(|_, picture| {
        for row in &picture.rows {
            let width = monospaced(row.passage, row.size, row.text);
            assert!(width <= ROW_WIDTH, "{row:?}");
        }
    });
}

#[test]
fn every_letter_is_drawn() {
    for_each_text(|text, picture| {
        let letters = |text: &str| text.replace(' ', "");
        let drawn: String = picture.rows.iter().map(|row| row.text).collect();
        assert_eq!(letters(&drawn), letters(text).repeat(2));
    });
}
