//! Lyrics of two snapshots: compared line by line where both have the same layers and as many lines.

use serde_json::{Value, json};
use songcard::authoring::merge;

/// A snapshot of a traditional song with these lines and layers.
fn song(layers: &[&str], lines: Value) -> String {
    let layer = |lang: &&str| {
        let role = if *lang == "ko" {
            "original"
        } else {
            "translation"
        };
        json!({ "lang": lang, "role": role, "rights": { "basis": "public-domain" } })
    };
    let layers: Vec<Value> = layers.iter().map(layer).collect();
    let song = json!({ "title": "Nabiya", "artists": [{ "name": "[traditional]" }] });
    let lyrics = json!({ "lines": lines, "layers": layers });
    json!({ "version": 1, "asOf": "2025", "song": song, "lyrics": lyrics }).to_string()
}

fn line(start_ms: u32, text: &str) -> Value {
    json!({ "startMs": start_ms, "layers": { "ko": { "text": text } } })
}

/// The conflicts, each with its pointer.
fn conflicts(ours: &str, theirs: &str) -> Vec<String> {
    let merged = merge(ours, theirs).unwrap();
    let conflicts = merged.conflicts.iter();
    conflicts
        .map(|conflict| format!("{}: {conflict}", conflict.pointer))
        .collect()
}

#[test]
fn a_conflict_of_lyrics_names_the_line() {
    let ours = song(&["ko"], json!([line(0, "나비야"), line(900, "이리")]));
    let theirs = song(&["ko"], json!([line(0, "나비야"), line(950, "저리")]));
    assert_eq!(
        conflicts(&ours, &theirs),
        [
            "/lyrics/lines/1/startMs: this is 900 here and 950 in the other snapshot; write the right one into both",
            "/lyrics/lines/1/layers/ko/text: this is \"이리\" here and \"저리\" in the other snapshot; write the right one into both",
        ]
    );
}

#[test]
fn what_only_one_line_has_is_added() {
    let untimed = json!([{ "layers": { "ko": { "text": "나비야" } } }]);
    let ours = song(&["ko"], untimed);
    let theirs = song(&["ko"], json!([line(500, "나비야")]));
    let merged = merge(&ours, &theirs).unwrap();
    assert_eq!((merged.added, merged.conflicts.len()), (1, 0));
    assert_eq!(merged.snapshot()["lyrics"]["lines"][0]["startMs"], 500);
}

#[test]
fn layers_are_the_same_in_any_order() {
    let lines = json!([line(0, "나비야")]);
    let (ours, theirs) = (
        song(&["ko", "en"], lines.clone()),
        song(&["en", "ko"], lines),
    );
    assert_eq!(conflicts(&ours, &theirs), [] as [&str; 0]);
}

#[test]
fn lyrics_with_other_lines_are_one_conflict() {
    let ours = song(&["ko"], json!([line(0, "나비야"), line(900, "이리")]));
    let theirs = song(&["ko", "en"], json!([line(0, "나비야")]));
    assert_eq!(
        conflicts(&ours, &theirs),
        [
            "/lyrics: the lyrics have 2 lines in ko here and 1 line in ko, en in the other snapshot; they are merged line by line only where both have the same layers and as many lines"
        ]
    );
}
