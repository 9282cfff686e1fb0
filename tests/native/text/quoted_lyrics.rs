//! Lyrics that readers take along: the notice under them, and no more lines than the rights allow.

use crate::support::lyrics_made::{layered, lyrics_of, moon};
use crate::support::made::{published, small};
use serde_json::{Value, json};
use songcard::song::Song;
use songcard::text::{copied_text, text_of_lines};
use songcard::words;

const LINK: &str = "https://songcard.example/moon/lyrics/";

fn copied(song: &Song, lang: &str, shown: &[usize], text: &str) -> String {
    copied_text(song, words::for_tag(lang), shown, text, LINK)
}

/// A song of one layer with these rights, and as many lines.
fn under(rights: Value, source: bool, lines: usize) -> Song {
    let line = |at: usize| json!({ "layers": { "en": { "text": format!("la {at}") } } });
    small(json!({
        "lyrics": {
            "lines": (1..=lines).map(line).collect::<Vec<_>>(),
            "layers": [{ "lang": "en", "role": "original", "rights": rights, "source": source.then_some("s") }],
        },
        "sources": [{ "id": "s", "title": "A book of songs" }],
    }))
}

#[test]
fn copied_text_has_the_notice_and_the_address() {
    let head = "la\n\nSmall – Somebody\nEnglish: ";
    let rights = [
        (json!({ "basis": "licensed" }), false, "Licensed"),
        (
            json!({ "basis": "licensed", "holder": "A Press", "notice": "All rights reserved." }),
            true,
            "Licensed · A Press · All rights reserved. · Source: A book of songs",
        ),
        (
            json!({ "basis": "permission", "holder": "A Poet" }),
            false,
            "By permission · A Poet",
        ),
        (
            json!({ "basis": "excerpt", "maxLines": 2 }),
            true,
            "Excerpt · Source: A book of songs",
        ),
    ];
    for (rights, source, notice) in rights {
        let song = under(rights, source, 1);
        assert_eq!(
            copied(&song, "en", &[0], "la\n"),
            format!("{head}{notice}\n{LINK}")
        );
    }
}

#[test]
fn a_public_domain_notice_has_only_what_is_stated() {
    let free = |parts: Value, rights: Value| {
        let mut layer =
            json!({ "lang": "en", "role": "translation", "rights": { "basis": "public-domain" } });
        let merge = |into: &mut Value, parts: Value| {
            for (key, value) in parts.as_object().unwrap() {
                into[key] = value.clone();
            }
        };
        merge(&mut layer, parts);
        merge(&mut layer["rights"], rights);
        small(json!({
            "lyrics": { "layers": [layer] },
            "sources": [{ "id": "s", "title": "A book of songs" }],
        }))
    };
    let copies = [
        (json!({}), json!({}), "la", "la"),
        (
            json!({ "source": "s" }),
            json!({}),
            "la\n\nEnglish: Source: A book of songs",
            "la\n\n영어: 출처: A book of songs",
        ),
        (
            json!({ "by": "A Friend", "licence": "CC0 1.0" }),
            json!({ "holder": "An Archive", "notice": "Please name the archive." }),
            "la\n\nEnglish: translated by A Friend · CC0 1.0 · An Archive · Please name the archive.",
            "la\n\n영어: A Friend 번역 · CC0 1.0 · An Archive · Please name the archive.",
        ),
    ];
    for (parts, rights, english, korean) in copies {
        let song = free(parts, rights);
        assert_eq!(copied(&song, "en", &[0], "la"), english);
        assert_eq!(copied(&song, "ko", &[0], "la"), korean);
    }
}

#[test]
fn only_layers_that_are_shown_are_named() {
    let song = moon();
    assert_eq!(
        copied(&song, "en", &[0, 1, 2, 3], "la"),
        format!(
            "la\n\nMoon on the Water – Nobody & Everybody\n\
             Arabic: Licensed · CC BY 4.0 · A Test · Written for this test. · Source: Tests\n\
             Arabic, romanised: romanised by A Reader\n\
             Korean: translated by A Friend · By permission\n{LINK}"
        )
    );
    assert_eq!(
        copied(&song, "ko", &[2], "라"),
        format!(
            "라\n\nMoon on the Water – Nobody & Everybody\n한국어: A Friend 번역 · 허락받음\n{LINK}"
        )
    );
    assert_eq!(
        copied(&song, "en", &[1, 3], "la"),
        "la\n\nArabic, romanised: romanised by A Reader"
    );
}

#[test]
fn lines_include_background_vocals() {
    let song = moon();
    let lyrics = lyrics_of(&song);
    let texts: [(&[usize], &[usize], &str); 6] = [
        (&[0], &[0, 1], "قمر على الماء (يا ليل)\nوأنا هنا"),
        (&[2], &[0, 1, 3], "물 위의 달\n밤과 바다"),
        (&[1, 2, 3], &[0, 5], "qamar ‘ala l-ma’\n물 위의 달\n\n라 라"),
        (&[0, 1, 2, 3], &[2, 4], ""),
        (&[3], &[0], ""),
        (&[0, 1, 2, 3], &[99], ""),
    ];
    for (shown, lines, text) in texts {
        assert_eq!(text_of_lines(lyrics, shown, lines), text);
    }
}

#[test]
fn an_excerpt_is_never_more_lines_than_it_may_show() {
    let song = under(json!({ "basis": "excerpt", "maxLines": 2 }), false, 2);
    let mut lyrics = song.lyrics.unwrap();
    assert_eq!(text_of_lines(&lyrics, &[0], &[0, 1]), "la 1\nla 2");
    lyrics.layers[0].rights.as_mut().unwrap().max_lines = Some(1);
    assert_eq!(text_of_lines(&lyrics, &[0], &[0, 1]), "la 1");
}

#[test]
fn the_shortest_excerpt_limits_the_shared_lines() {
    let layer = |lang: &str, rights: Value| json!({ "lang": lang, "role": "translation", "rights": rights });
    let lyrics = layered(json!([
        layer("ko", json!({ "basis": "excerpt", "maxLines": 4 })),
        layer("en", json!({ "basis": "excerpt", "maxLines": 2 })),
        layer("fr", json!({ "basis": "public-domain" })),
        layer("de", json!({ "basis": "none" })),
    ]));
    let shared = [
        (&[0, 1, 2, 3][..], 2),
        (&[0, 2, 3], 4),
        (&[2, 3], usize::MAX),
        (&[3], 0),
        (&[], 0),
    ];
    for (shown, most) in shared {
        assert_eq!(lyrics.most_shared(shown), most, "{shown:?}");
    }
    let arirang = published("arirang");
    assert_eq!(lyrics_of(&arirang).most_shared(&[0, 1, 2]), usize::MAX);
}
