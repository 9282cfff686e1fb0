//! Lyrics with words, background vocals, singers and notes in a checked song.

use crate::support::made::small;
use serde_json::json;
use songcard::song::{LayerRole, LayerText, SingerKind, SyncLevel};

#[test]
fn a_line_has_words_singers_and_background_vocals() {
    let song = small(json!({
        "song": { "title": "T", "artists": [{ "name": "A" }], "durationMs": 61500 },
        "lyrics": {
            "sync": "word",
            "singers": [
                { "id": "v1", "name": "Somebody", "names": { "ko": "누구" }, "kind": "person" },
                { "id": "v2", "name": "Everybody" },
            ],
            "lines": [{
                "startMs": 1000, "endMs": 3000, "singers": ["v2", "v1"],
                "layers": {
                    "ko": { "text": "라 라 라", "words": [
                        { "startMs": 1000, "text": "라" }, { "startMs": 1500, "endMs": 1900, "text": "라" },
                    ] },
                },
                "background": { "startMs": 2000, "layers": { "ko": { "text": "우", "words": [{ "startMs": 2000, "text": "우" }] } } },
                "notes": [{ "text": "hummed", "lang": "en", "source": "s" }],
            }],
            "layers": [
                { "lang": "ko", "role": "original", "licence": "CC BY 4.0", "rights": { "basis": "licensed" } },
                { "lang": "und", "role": "translation" },
                { "lang": "und-x-2", "role": "translation" },
            ],
        },
        "sources": [{ "id": "s", "title": "S" }],
    }));
    assert_eq!(song.duration_ms, Some(61500));
    let source = song.sources[0].clone();
    let lyrics = song.lyrics.clone().unwrap();
    assert_eq!(lyrics.sync, SyncLevel::Word);
    let singers = lyrics
        .singers
        .iter()
        .map(|singer| (singer.name.as_ref().unwrap().for_lang("ko"), singer.kind));
    assert_eq!(
        singers.collect::<Vec<_>>(),
        [("누구", Some(SingerKind::Person)), ("Everybody", None)]
    );
    assert_eq!(lyrics.layers[0].licence.as_deref(), Some("CC BY 4.0"));
    assert_eq!(lyrics.layers[2].role, LayerRole::Translation);
    let line = &lyrics.lines[0];
    assert_eq!(line.singers, [1, 0]);
    let LayerText { text, words, .. } = line.texts[0].as_ref().unwrap();
    let words = words
        .iter()
        .map(|word| (word.start_ms, word.end_ms, word.at.clone()));
    assert_eq!(
        words.collect::<Vec<_>>(),
        [(1000, None, 0..3), (1500, Some(1900), 4..7)]
    );
    assert_eq!(&text[4..7], "라");
    assert_eq!(line.texts[1], None);
    let behind = line.background.as_ref().unwrap();
    assert_eq!((behind.start_ms, behind.end_ms), (Some(2000), None));
    let LayerText { text, words, .. } = behind.texts[0].as_ref().unwrap();
    assert_eq!(text, "우");
    assert_eq!(words[0].at, 0..3);
    assert_eq!(line.notes[0].text, "hummed");
    let cited = line.notes[0].source.map(|id| song.source(id));
    assert_eq!(cited, Some(&source));
}

#[test]
fn an_excerpt_counts_a_line_and_its_background_once() {
    let text = |text: &str| json!({ "ko": { "text": text } });
    small(json!({ "lyrics": {
        "lines": [{ "layers": text("가"), "background": { "layers": text("나") } }, { "layers": text("") }],
        "layers": [{ "lang": "ko", "role": "original", "rights": { "basis": "excerpt", "maxLines": 1 } }],
    } }));
}
