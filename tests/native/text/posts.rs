//! The card as the text of a post, counted as X and Mastodon count it.

use crate::support::html::Element;
use crate::support::made::{card_chosen, published, small};
use serde_json::{Value, json};
use songcard::embed::Size;
use songcard::song::Song;
use songcard::text::{PostLimit, post, sentence};
use songcard::words::{Words, for_tag};

const LINK: &str = "https://songcard.example/yours/";

#[test]
fn a_post_has_figure_time_source_and_link() {
    let song = published("yours");
    assert_eq!(
        post(&song, en(), PostLimit::Short, LINK),
        "Yours – Jin (BTS)\n\
         No. 1 in 82 countries · iTunes Top Songs\n\
         Reported · as of 8 November 2021 · Source: Washington Newsday (via Soompi)\n\
         https://songcard.example/yours/"
    );
    assert_eq!(
        post(&song, ko(), PostLimit::Long, LINK),
        "Yours – 진 (BTS)\n\
         82개국 1위 · iTunes Top Songs\n\
         보도 · 2021년 11월 8일 기준 · 출처: Washington Newsday (Soompi 인용)\n\
         https://songcard.example/yours/"
    );
}

#[test]
fn a_time_of_day_is_given_in_kst_and_utc() {
    let song = reported(json!({ "asOf": "2025-01-01T00:30:00+09:00" }));
    for (words, both) in [
        (
            en(),
            "as of 1 January 2025, 00:30 KST (31 December 2024, 15:30 UTC)",
        ),
        (
            ko(),
            "2025년 1월 1일 00:30 KST (2024년 12월 31일 15:30 UTC) 기준",
        ),
    ] {
        let text = post(&song, words, PostLimit::Short, LINK);
        assert!(text.contains(both), "{text}");
    }
}

#[test]
fn a_date_without_time_of_day_has_no_zone() {
    let song = reported(json!({ "asOf": "2025-01" }));
    let text = post(&song, en(), PostLimit::Short, LINK);
    assert!(text.contains("as of January 2025 "), "{text}");
}

#[test]
fn a_post_without_facts_is_a_name_and_a_link() {
    assert_eq!(
        post(&small(json!({})), en(), PostLimit::Short, LINK),
        format!("Small – Somebody\n{LINK}")
    );
}

#[test]
fn a_code_s_sentence_without_facts_is_the_name() {
    assert_eq!(sentence(&small(json!({})), en()), "Small – Somebody");
}

#[test]
fn the_day_of_an_event_has_no_as_of() {
    let song = small(json!({ "milestones": [{
        "at": "2025-03-02", "metric": "record", "title": "Sung at the opening of the games",
    }]}));
    let text = post(&song, en(), PostLimit::Short, LINK);
    assert!(
        text.contains("2025 Sung at the opening of the games\n2 March 2025\n"),
        "{text}"
    );
}

#[test]
fn the_day_of_a_peak_has_no_as_of() {
    let song = small(json!({ "performance": [
        { "chart": "weekly", "territory": "JP", "peak": 3, "peakAt": "2025-03-02" },
    ] }));
    let text = post(&song, en(), PostLimit::Short, LINK);
    let peak = "Peak No. 3, Japan · Weekly\nCounted from chart data · 2 March 2025\n";
    assert!(text.contains(peak), "{text}");
}

#[test]
fn the_menu_has_a_long_post_only_if_it_says_more() {
    let items = |song: &Song| {
        let markup = card_chosen(song, "en", Size::Full, |state| state.sharing.show(true));
        let card = Element::parse(&markup);
        let menu = card.with("class", "share-menu")[0];
        let posts = menu
            .all()
            .into_iter()
            .filter(|e| e.attribute("lang").is_some());
        posts.map(Element::text).collect::<Vec<_>>()
    };
    assert_eq!(items(&published("yours")), ["English", "한국어"]);
    let long = with_title(reported(json!({})), &"말 많은 제목 ".repeat(30));
    assert_eq!(
        items(&long),
        ["English", "English, long", "한국어", "한국어, 긴 글"]
    );
}

#[test]
fn every_post_keeps_its_limit() {
    let published = ["yours", "dynamite", "seven", "arirang"].map(published);
    for song in published.iter().chain(&songs_with_long_titles()) {
        for_each_post(song, |text, limit, _| {
            let count = counted(text, limit);
            assert!(count <= most_of(limit), "{count} characters: {text}");
        });
    }
}

#[test]
fn every_post_ends_with_its_link() {
    for song in &songs_with_long_titles() {
        for_each_post(song, |text, _, _| {
            assert!(text.ends_with(&format!("\n{LINK}")), "{text}");
        });
    }
}

#[test]
fn no_post_of_a_published_song_is_cut() {
    for name in ["yours", "dynamite", "seven", "arirang"] {
        for_each_post(&published(name), |text, _, _| {
            assert!(!text.contains('…'), "{name}: {text}");
        });
    }
}

/// A song with a report by way of another newspaper, under titles of up to 3000 wide letters.
fn songs_with_long_titles() -> [Song; 6] {
    [0, 40, 60, 100, 300, 3000].map(|length| {
        let song = reported(json!({ "attributedTo": "Another newspaper" }));
        with_title(song, &format!("Title {}", "말".repeat(length)))
    })
}

#[test]
fn the_artist_is_not_cut_for_a_long_title() {
    for song in &songs_with_long_titles() {
        for_each_post(song, |text, _, _| {
            let first = text.lines().next().unwrap();
            assert!(
                first.starts_with("Title") && first.ends_with(" – Somebody"),
                "{text}"
            );
        });
    }
}

#[test]
fn the_figure_is_not_cut_for_a_long_title() {
    for song in &songs_with_long_titles() {
        for_each_post(song, |text, _, words| {
            let figure = match words.tag {
                "ko" => "90개국 이상 1위",
                _ => "No. 1 in at least 90 countries",
            };
            assert!(text.contains(figure), "{text}");
        });
    }
}

#[test]
fn time_and_source_are_not_cut_for_a_long_title() {
    for song in &songs_with_long_titles() {
        for_each_post(song, |text, _, _| {
            for part in ["KST (", "UTC)", ": A newspaper"] {
                assert!(text.contains(part), "{text}");
            }
        });
    }
}

#[test]
fn a_long_post_drops_details_before_it_cuts_the_title() {
    for song in &songs_with_long_titles() {
        for_each_post(song, |text, _, _| {
            if text.lines().next().unwrap().contains('…') {
                let details = ["Another newspaper", "Weekly"].map(|part| text.contains(part));
                assert_eq!(details, [false, false], "{text}");
            }
        });
    }
}

#[test]
fn a_cut_title_leaves_at_most_two_characters_unused() {
    for song in &songs_with_long_titles() {
        for_each_post(song, |text, limit, _| {
            if text.lines().next().unwrap().contains('…') {
                let unused = most_of(limit) - counted(text, limit);
                assert!(unused <= 2, "{unused} unused: {text}");
            }
        });
    }
}

/// Songs whose every text is far too long.
fn songs_of_long_texts() -> [Song; 4] {
    [
        "말 많은 제목 ".repeat(90),
        "👩‍👩‍👧‍👦".repeat(200),
        "ab.com ".repeat(99),
        "a".repeat(9000),
    ]
    .map(|long| {
        small(json!({
            "song": { "title": long, "artists": [{ "name": long }, { "name": long }] },
            "sources": [{ "id": "s", "title": long }],
            "milestones": [{ "at": "2025-12-31T23:59:00-11:00", "metric": "record", "title": long, "source": "s" }],
            "asOf": "2026-06-30",
        }))
    })
}

#[test]
fn a_post_of_only_long_parts_keeps_its_limit() {
    for song in &songs_of_long_texts() {
        for_each_post(song, |text, limit, _| {
            let count = counted(text, limit);
            assert!(count <= most_of(limit), "{count} characters: {text}");
            assert!(text.matches('…').count() >= 3, "{text}");
        });
    }
}

#[test]
fn no_emoji_of_a_post_is_cut_in_half() {
    for song in &songs_of_long_texts() {
        for_each_post(song, |text, _, _| {
            assert!(!text.contains("\u{200D}…"), "{text}");
        });
    }
}

#[test]
fn a_line_break_in_a_name_adds_no_line_to_a_post() {
    let song = with_title(reported(json!({})), "One\nReported by nobody\r\u{2028}");
    for_each_post(&song, |text, _, _| {
        assert_eq!(text.lines().count(), 4, "{text}")
    });
}

#[test]
fn a_code_s_sentence_has_song_figure_and_time() {
    let song = published("yours");
    assert_eq!(
        sentence(&song, en()),
        "Yours – Jin (BTS): No. 1 in 82 countries, iTunes Top Songs, as of 8 November 2021"
    );
}

/// Every post of a song, in each language and of each length.
fn for_each_post(song: &Song, check: impl Fn(&str, PostLimit, &'static Words)) {
    for words in [en(), ko()] {
        for limit in [PostLimit::Short, PostLimit::Long] {
            check(&post(song, words, limit, LINK), limit, words);
        }
    }
}

/// The most characters of a post, as the network counts them.
fn most_of(limit: PostLimit) -> usize {
    match limit {
        PostLimit::Short => 280,
        PostLimit::Long => 500,
    }
}

/// The characters as the network counts them, with the one link at the end.
fn counted(text: &str, limit: PostLimit) -> usize {
    let body = text.strip_suffix(LINK).unwrap();
    let weights = body.chars().map(|letter| match (limit, u32::from(letter)) {
        (PostLimit::Long, _) => 1,
        (_, 0..=0x10FF | 0x2000..=0x200D | 0x2010..=0x201F | 0x2032..=0x2037) => 1,
        _ => 2,
    });
    weights.sum::<usize>() + 23
}

fn reported(parts: Value) -> Song {
    let mut claim = json!({
        "metric": "number-one-territories", "chart": "weekly", "asOf": "2025-01-01T00:30:00+09:00",
        "value": 90, "word": "countries", "qualifier": "at-least", "source": "s",
    });
    for (key, value) in parts.as_object().unwrap() {
        claim[key] = value.clone();
    }
    small(json!({ "sources": [{ "id": "s", "title": "A newspaper" }], "claims": [claim] }))
}

fn with_title(mut song: Song, title: &str) -> Song {
    song.title.plain = title.to_owned();
    song
}

fn en() -> &'static Words {
    for_tag("en")
}

fn ko() -> &'static Words {
    for_tag("ko")
}
