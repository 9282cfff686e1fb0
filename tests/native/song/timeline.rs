//! Lines in time: which are sung, which is in view, which words have begun, where a list scrolls, which player counts.

use crate::support::html::Element;
use crate::support::lyrics_made::{lyrics_of, moon, panel};
use crate::support::made::{published, small};
use serde_json::{Value, json};
use songcard::plot::{scroll_position, scroll_target};
use songcard::song::{Lyrics, PlayerMatch, Timeline};
use songcard::words::for_tag;

/// A description, lyrics, a time, the lines that are sung then, and the one in view.
type Sung<'a> = (&'a str, &'a Lyrics, u32, &'a [usize], Option<usize>);

/// Lyrics with lines of these times, each with a text.
fn lines(times: &[(Option<u32>, Option<u32>)]) -> Lyrics {
    let lines = times.iter().map(|(start, end)| {
        json!({ "startMs": start, "endMs": end, "layers": { "en": { "text": "la" } } })
    });
    with(lines.collect())
}

fn with(lines: Vec<Value>) -> Lyrics {
    let song = small(json!({ "lyrics": with_sync("line", lines) }));
    song.lyrics.unwrap()
}

fn with_sync(sync: &str, lines: Vec<Value>) -> Value {
    let rights = json!({ "basis": "public-domain" });
    json!({
        "sync": sync,
        "lines": lines,
        "layers": [{ "lang": "en", "role": "original", "rights": rights }],
    })
}

#[test]
fn arirang_has_the_right_line_at_twenty_times() {
    let song = published("arirang");
    let timeline = Timeline::of(lyrics_of(&song));
    let times = [
        (0, Some(0)),
        (1, Some(0)),
        (7_999, Some(0)),
        (8_000, Some(1)),
        (12_345, Some(1)),
        (15_999, Some(1)),
        (16_000, Some(2)),
        (24_000, Some(3)),
        (31_999, Some(3)),
        (32_000, Some(4)),
        (40_001, Some(5)),
        (48_000, Some(6)),
        (60_000, Some(7)),
        (64_000, Some(8)),
        (79_999, Some(9)),
        (80_000, Some(10)),
        (95_500, Some(11)),
        (96_000, Some(12)),
        (111_999, Some(13)),
        (112_000, None),
    ];
    for (ms, line) in times {
        assert_eq!(timeline.sung_at(ms), Vec::from_iter(line), "{ms} ms");
        assert_eq!(timeline.in_view_at(ms), line.or(Some(13)), "{ms} ms");
    }
}

#[test]
fn lines_are_sung_from_their_start_up_to_their_end() {
    let gap = lines(&[(Some(1000), Some(2000)), (Some(3000), Some(4000))]);
    let overlap = lines(&[
        (Some(1000), Some(3000)),
        (Some(2000), Some(4000)),
        (Some(2000), Some(2500)),
    ]);
    let open = lines(&[(Some(1000), None), (Some(1000), None), (Some(2000), None)]);
    let untimed = lines(&[(None, None), (Some(1000), Some(2000)), (None, None)]);
    let empty = lines(&[(Some(1000), Some(1000)), (Some(2000), Some(3000))]);
    let sung: [Sung; 17] = [
        ("before the first", &gap, 999, &[], None),
        ("at its start", &gap, 1000, &[0], Some(0)),
        ("in a gap", &gap, 2000, &[], Some(0)),
        ("after the gap", &gap, 3000, &[1], Some(1)),
        ("after the last", &gap, 4000, &[], Some(1)),
        ("long after", &gap, u32::MAX, &[], Some(1)),
        ("one of three", &overlap, 1999, &[0], Some(0)),
        ("three at once", &overlap, 2000, &[0, 1, 2], Some(0)),
        ("two of three", &overlap, 2500, &[0, 1], Some(0)),
        ("the second alone", &overlap, 3000, &[1], Some(1)),
        ("two without ends", &open, 1500, &[0, 1], Some(0)),
        ("up to the next start", &open, 2000, &[2], Some(2)),
        ("the last for ever", &open, 9_000_000, &[2], Some(2)),
        ("lines without times never", &untimed, 0, &[], None),
        ("around them", &untimed, 1500, &[1], Some(1)),
        ("no time at all", &empty, 1000, &[], Some(0)),
        ("after it", &empty, 2000, &[1], Some(1)),
    ];
    for (what, lyrics, ms, now, leading) in sung {
        let timeline = Timeline::of(lyrics);
        assert_eq!(
            (timeline.sung_at(ms).as_slice(), timeline.in_view_at(ms)),
            (now, leading),
            "{what}"
        );
    }
}

#[test]
fn background_vocals_belong_to_their_line() {
    let song = moon();
    let timeline = Timeline::of(lyrics_of(&song));
    let sung: [(u32, &[usize]); 9] = [
        (4_999, &[0]),
        (5_500, &[0, 1]),
        (6_000, &[1]),
        (9_000, &[2]),
        (20_999, &[2]),
        (21_000, &[3]),
        (25_000, &[]),
        (27_000, &[5]),
        (30_000, &[]),
    ];
    for (ms, now) in sung {
        assert_eq!(timeline.sung_at(ms), now, "{ms} ms");
    }
}

fn line(start: Option<u32>, end: Option<u32>, text: &str) -> Value {
    json!({ "startMs": start, "endMs": end, "layers": { "en": { "text": text } } })
}

#[test]
fn more_than_five_seconds_without_singing_are_a_break() {
    let cases = [
        ("a breath", line(Some(0), Some(5000), ""), None),
        ("a blank line", line(Some(0), Some(5001), ""), Some(5001)),
        (
            "of white space",
            line(Some(0), Some(60_000), " "),
            Some(60_000),
        ),
        ("up to the next line", line(Some(0), None, ""), Some(70_000)),
        ("without a time", line(None, Some(60_000), ""), None),
        (
            "after a line's end",
            line(Some(0), Some(60_000), "la"),
            Some(10_000),
        ),
        ("a breath after it", line(Some(0), Some(65_000), "la"), None),
        ("no end is stated", line(Some(0), None, "la"), None),
        (
            "it overlaps the next",
            line(Some(0), Some(80_000), "la"),
            None,
        ),
    ];
    for (what, line, length) in cases {
        let lyrics = with(vec![line, json!({ "startMs": 70_000 })]);
        assert_eq!(lyrics.break_ms(0), length, "{what}");
        assert_eq!(
            lyrics.break_ms(1),
            None,
            "the last line only clears the display"
        );
    }
}

#[test]
fn a_break_begins_after_the_last_of_several_voices() {
    let voices = with(vec![
        line(Some(0), Some(12_000), "la"),
        line(Some(2000), Some(4000), "li"),
        line(Some(20_000), Some(30_000), "lo"),
    ]);
    let breaks = [0, 1, 2].map(|at| voices.break_ms(at));
    assert_eq!(breaks, [None, Some(8000), None]);
    let behind = json!({
        "startMs": 0, "endMs": 2000, "layers": { "en": { "text": "la" } },
        "background": { "endMs": 9000, "layers": { "en": { "text": "oh" } } },
    });
    let lyrics = with(vec![behind, line(Some(14_001), None, "li")]);
    assert_eq!(lyrics.break_ms(0), Some(5001));
}

#[test]
fn a_break_after_a_line_is_shown_below_it() {
    let lines = vec![
        line(Some(0), Some(3000), "la"),
        line(Some(47_000), None, "li"),
    ];
    let song = small(json!({ "lyrics": with_sync("line", lines) }));
    for (lang, text) in [("en", "Instrumental, 0:44"), ("ko", "간주 0:44")] {
        let root = Element::parse(&panel(&song, lang));
        let breaks = root.with("class", "instrumental").into_iter();
        assert_eq!(breaks.map(Element::text).collect::<Vec<_>>(), [text]);
        let lines = root.with("part", "line");
        assert_eq!(lines[0].elements().last().unwrap().text(), text);
    }
    let timeline = Timeline::of(lyrics_of(&song));
    assert_eq!(
        (timeline.sung_at(20_000), timeline.in_view_at(20_000)),
        (vec![], Some(0))
    );
}

#[test]
fn words_have_their_times_in_the_order_of_the_markup() {
    let song = moon();
    let lyrics = lyrics_of(&song);
    assert_eq!(
        lyrics.word_starts(0),
        [1000, 2000, 3000, 1000, 3000, 4000, 5000]
    );
    assert!(lyrics.word_starts(1).is_empty());
    let root = Element::parse(&panel(&song, "en"));
    for (at, line) in root.with("part", "line").into_iter().enumerate() {
        let words = line.with("class", "word").len();
        assert_eq!(words, lyrics.word_starts(at).len(), "line {at}");
    }
}

#[test]
fn a_clock_counts_where_it_is_of_the_same_recording() {
    let song = moon();
    assert_eq!(song.duration_ms, Some(60_000));
    let other = |player_ms| PlayerMatch::OtherLength {
        player_ms,
        song_ms: 60_000,
    };
    let clocks = [
        (None, false, PlayerMatch::Follows),
        (Some(60_000), false, PlayerMatch::Follows),
        (Some(63_000), false, PlayerMatch::Follows),
        (Some(57_000), false, PlayerMatch::Follows),
        (Some(63_001), false, other(63_001)),
        (Some(56_999), false, other(56_999)),
        (Some(30_000), false, other(30_000)),
        (Some(60_000), true, PlayerMatch::Preview),
        (Some(30_000), true, PlayerMatch::Preview),
        (None, true, PlayerMatch::Preview),
    ];
    for (length, preview, clock) in clocks {
        assert_eq!(
            song.match_player(length, preview),
            clock,
            "{length:?}, {preview}"
        );
    }
}

#[test]
fn a_player_that_ends_before_the_last_line_is_refused() {
    let song = published("arirang");
    assert_eq!(song.duration_ms, None);
    let last = 104_000;
    let before = |player_ms| PlayerMatch::EndsBefore {
        player_ms,
        line_ms: last,
    };
    let clocks = [
        (None, PlayerMatch::Follows),
        (Some(400_000), PlayerMatch::Follows),
        (Some(last), PlayerMatch::Follows),
        (Some(last - 3000), PlayerMatch::Follows),
        (Some(last - 3001), before(last - 3001)),
        (Some(30_000), before(30_000)),
    ];
    for (length, clock) in clocks {
        assert_eq!(song.match_player(length, false), clock, "{length:?}");
    }
}

#[test]
fn a_preview_is_reported_as_such() {
    let song = published("arirang");
    assert_eq!(song.match_player(Some(30_000), true), PlayerMatch::Preview);
}

#[test]
fn any_player_may_follow_lyrics_without_times() {
    let untimed = small(json!({ "lyrics": with_sync("none", vec![json!({ "startMs": 90_000 })]) }));
    assert_eq!(
        untimed.match_player(Some(30_000), false),
        PlayerMatch::Follows
    );
    let without = small(json!({}));
    assert_eq!(
        without.match_player(Some(30_000), false),
        PlayerMatch::Follows
    );
}

#[test]
fn the_reason_for_not_following_is_in_both_languages() {
    let reasons = ["en", "ko"].map(|lang| (for_tag(lang).player.ends_before)("0:30", "1:44"));
    assert_eq!(
        reasons,
        [
            "The player ends at 0:30, before the last line at 1:44, so the lyrics don’t follow it.",
            "재생 중인 음원이 가사의 마지막 줄(1:44)보다 먼저(0:30) 끝나 실시간 가사를 쓸 수 없습니다.",
        ]
    );
}

#[test]
fn sync_none_removes_the_times_of_lines() {
    let line = json!({
        "startMs": 1000, "endMs": 2000, "layers": { "en": { "text": "la" } },
        "background": { "startMs": 1500, "endMs": 2500, "layers": { "en": { "text": "oh" } } },
    });
    for (sync, leading) in [
        (json!("none"), None),
        (json!("line"), Some(0)),
        (json!("word"), Some(0)),
        (json!(null), Some(0)),
    ] {
        let mut lyrics = with_sync("", vec![line.clone()]);
        lyrics["sync"] = sync.clone();
        if sync.is_null() {
            lyrics.as_object_mut().unwrap().remove("sync");
        }
        let song = small(json!({ "lyrics": lyrics }));
        let timeline = Timeline::of(lyrics_of(&song));
        assert_eq!(timeline.in_view_at(u32::MAX), leading, "{sync}");
        let times = Element::parse(&panel(&song, "en"))
            .with("class", "time")
            .len();
        assert_eq!(times, usize::from(leading.is_some()), "{sync}");
    }
}

#[test]
fn a_list_scrolls_its_line_a_third_down() {
    // The line's top and height, the window, the whole list.
    let lists = [
        ((0.0, 40.0, 300.0, 1000.0), 0.0),
        ((80.0, 40.0, 300.0, 1000.0), 0.0),
        ((480.0, 40.0, 300.0, 1000.0), 400.0),
        ((960.0, 40.0, 300.0, 1000.0), 700.0),
        ((500.0, 400.0, 300.0, 1000.0), 500.0),
        ((50.0, 40.0, 300.0, 200.0), 0.0),
        ((0.0, 0.0, 0.0, 0.0), 0.0),
    ];
    for ((top, height, window, whole), rest) in lists {
        assert_eq!(
            scroll_target(top, height, window, whole),
            rest,
            "{top} of {whole}"
        );
    }
}

#[test]
fn a_list_scrolls_for_150_ms() {
    let positions = [
        (-5.0, (100.0, false)),
        (0.0, (100.0, false)),
        (75.0, (187.5, false)),
        (150.0, (200.0, true)),
        (9000.0, (200.0, true)),
    ];
    for (elapsed_ms, position) in positions {
        assert_eq!(
            scroll_position(100.0, 200.0, elapsed_ms),
            position,
            "{elapsed_ms} ms"
        );
    }
}
