//! Lyrics with words, background vocals, singers and notes in a checked song.

use crate::support::made::small;
use serde_json::json;
use songcard::song::{LayerRole, LayerText, Lyrics, SingerKind, Song, SyncLevel};

/// A song of one line that has everything a line can have.
fn song_of_one_line() -> Song {
    small(json!({
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
    }))
}

fn lyrics() -> Lyrics {
    song_of_one_line().lyrics.unwrap()
}

#[test]
fn a_duration_is_in_milliseconds() {
    assert_eq!(song_of_one_line().duration_ms, Some(61500));
}

#[test]
fn a_singer_has_a_name_by_language_and_a_kind() {
    let lyrics = lyrics();
    let singers = lyrics
        .singers
        .iter()
        .map(|singer| (singer.name.as_ref().unwrap().for_lang("ko"), singer.kind));
    assert_eq!(
        singers.collect::<Vec<_>>(),
        [("누구", Some(SingerKind::Person)), ("Everybody", None)]
    );
}

#[test]
fn a_line_keeps_the_order_of_its_singers() {
    assert_eq!(lyrics().lines[0].singers, [1, 0]);
}

#[test]
fn a_layer_has_its_role() {
    let roles: Vec<_> = lyrics().layers.iter().map(|layer| layer.role).collect();
    let [original, translation] = [LayerRole::Original, LayerRole::Translation];
    assert_eq!(roles, [original, translation, translation]);
}

#[test]
fn a_layer_has_its_licence() {
    assert_eq!(lyrics().layers[0].licence.as_deref(), Some("CC BY 4.0"));
}

#[test]
fn a_timed_word_has_its_range_of_bytes_in_the_text() {
    let lyrics = lyrics();
    assert_eq!(lyrics.sync, SyncLevel::Word);
    let line = &lyrics.lines[0];
    let LayerText { text, words, .. } = line.texts[0].as_ref().unwrap();
    let words = words
        .iter()
        .map(|word| (word.start_ms, word.end_ms, word.at.clone()));
    assert_eq!(
        words.collect::<Vec<_>>(),
        [(1000, None, 0..3), (1500, Some(1900), 4..7)]
    );
    assert_eq!(&text[4..7], "라");
}

#[test]
fn a_layer_without_the_line_has_no_text_there() {
    assert_eq!(lyrics().lines[0].texts[1], None);
}

#[test]
fn background_vocals_have_a_time_of_their_own() {
    let lyrics = lyrics();
    let background = lyrics.lines[0].background.as_ref().unwrap();
    assert_eq!((background.start_ms, background.end_ms), (Some(2000), None));
}

#[test]
fn background_vocals_have_words_of_their_own() {
    let lyrics = lyrics();
    let background = lyrics.lines[0].background.as_ref().unwrap();
    let LayerText { text, words, .. } = background.texts[0].as_ref().unwrap();
    assert_eq!(text, "우");
    assert_eq!(words[0].at, 0..3);
}

#[test]
fn a_note_cites_its_source() {
    let song = song_of_one_line();
    let note = &song.lyrics.as_ref().unwrap().lines[0].notes[0];
    assert_eq!(note.text, "hummed");
    assert_eq!(
        note.source.map(|id| song.source(id)),
        Some(&song.sources[0])
    );
}

#[test]
fn an_excerpt_counts_a_line_and_its_background_once() {
    let text = |text: &str| json!({ "ko": { "text": text } });
    small(json!({ "lyrics": {
        "lines": [{ "layers": text("가"), "background": { "layers": text("나") } }, { "layers": text("") }],
        "layers": [{ "lang": "ko", "role": "original", "rights": { "basis": "excerpt", "maxLines": 1 } }],
    } }));
}
