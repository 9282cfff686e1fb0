//! Readings above a text (ruby): their positions, and that a text stays one text.

use crate::support::golden::{assert_same, difference};
use crate::support::lyrics_made::{lyrics_of, panel, sakura};
use crate::support::made::small;
use serde_json::{Value, json};
use songcard::song::{LayerText, Song};
use songcard::text::text_of_lines;

const BOTH: &str = "<ruby>桜<rp>(</rp><rt>さくら</rt><rp>)</rp></ruby>";

#[test]
fn lines_with_ruby_are_their_golden_file() {
    let panel = panel(&sakura(), "en");
    assert_same([difference("view/lyrics-ruby.html", &panel)]);
}

#[test]
fn each_reading_is_above_its_base_in_its_word() {
    let panel = panel(&sakura(), "en");
    let lines = [
        format!("<span class=\"word\">{BOTH}</span> <span class=\"word\">さくら</span> <span class=\"word\">{BOTH}</span>"),
        "<span class=\"word\"><ruby>野<rp>(</rp><rt>の</rt><rp>)</rp></ruby><ruby>山<rp>(</rp><rt>やま</rt><rp>)</rp></ruby>も</span>\
         <span class=\"word\"><ruby>里<rp>(</rp><rt>さと</rt><rp>)</rp></ruby>も</span>"
            .to_owned(),
        "<ruby>見渡<rp>(</rp><rt>みわた</rt><rp>)</rp></ruby>す<ruby>限<rp>(</rp><rt>かぎ</rt><rp>)</rp></ruby>り".to_owned(),
    ];
    for line in lines {
        let text =
            format!("<p class=\"original\" lang=\"ja\" dir=\"ltr\" translate=\"no\">{line}</p>");
        assert!(panel.contains(&text), "{text} is not in {panel}");
    }
}

#[test]
fn a_reading_needs_no_words() {
    let song = small(json!({ "lyrics": {
        "lines": [{ "layers": { "ja": { "text": "さくら 桜", "ruby": [{ "base": "桜", "text": "さ<くら" }] } } }],
        "layers": [{ "lang": "ja", "role": "original", "rights": { "basis": "public-domain" } }],
    } }));
    let ruby = &text_of(&song, 0).ruby[0];
    assert_eq!((ruby.at.clone(), ruby.text.as_str()), (10..13, "さ<くら"));
    let text = ">さくら <ruby>桜<rp>(</rp><rt>さ&lt;くら</rt><rp>)</rp></ruby></p>";
    assert!(panel(&song, "ko").contains(text));
}

#[test]
fn lines_that_are_shared_say_each_text_once() {
    let song = sakura();
    assert_eq!(
        text_of_lines(lyrics_of(&song), &[0], &[0, 1]),
        "桜 さくら 桜\n野山も里も (見渡す限り)"
    );
}

/// A song whose lines have these texts in Japanese.
fn lines(layers: Value) -> Song {
    let lines: Vec<_> = layers
        .as_array()
        .unwrap()
        .iter()
        .map(|layer| json!({ "layers": { "ja": layer } }))
        .collect();
    small(json!({ "lyrics": {
        "lines": lines,
        "layers": [{ "lang": "ja", "role": "original", "rights": { "basis": "public-domain" } }],
    } }))
}

/// The text of a line in the first layer.
fn text_of(song: &Song, line: usize) -> &LayerText {
    lyrics_of(song).lines[line].texts[0].as_ref().unwrap()
}

#[test]
fn ruby_matches_in_any_unicode_form() {
    let song = lines(json!([
        // か with its mark, twice; the first is no か.
        { "text": "か\u{3099}か", "ruby": [{ "base": "か", "text": "ka" }] },
        { "text": "カ\u{3099}ラスの靴", "ruby": [{ "base": "ガラス", "text": "硝子" }] },
    ]));
    let ranges = [0, 1].map(|line| text_of(&song, line).ruby[0].at.clone());
    assert_eq!(ranges, [6..9, 0..12]);
}

#[test]
fn timed_words_match_in_any_unicode_form() {
    let song = lines(json!([
        { "text": "ガ ス", "words": [{ "startMs": 1, "text": "カ\u{3099}" }, { "startMs": 2, "text": "ス" }] },
        { "text": "\u{1112}\u{1161}\u{11ab}글", "words": [{ "startMs": 1, "text": "한" }, { "startMs": 2, "text": "글" }] },
    ]));
    let ranges = [0, 1].map(|line| {
        let words = &text_of(&song, line).words;
        [words[0].at.clone(), words[1].at.clone()]
    });
    assert_eq!(ranges, [[0..3, 4..7], [0..9, 9..12]]);
}
