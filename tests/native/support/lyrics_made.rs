//! A song made up for its lyrics: three scripts, one of them from right to left, and all that a line can have.

use crate::support::made::{card_at, small};
use serde_json::{Value, json};
use songcard::embed::{Size, View};
use songcard::song::{Lyrics, Song};

/// “Moon on the Water”, written for the tests.
pub fn moon() -> Song {
    small(moon_parts())
}

pub fn moon_parts() -> Value {
    let word = |start: u32, text: &str| json!({ "startMs": start, "text": text });
    json!({
        "song": {
            "title": "Moon on the Water", "artists": [{ "name": "Nobody & Everybody" }], "durationMs": 60000,
        },
        "lang": "en",
        "lyrics": {
            "sync": "word",
            "timing": "recording",
            "singers": [
                { "id": "n", "name": "Nobody", "names": { "ko": "아무도" }, "kind": "person" },
                { "id": "e", "name": "Everybody", "names": { "ko": "모두" }, "kind": "group" },
            ],
            "layers": [
                {
                    "lang": "ar", "role": "original", "source": "sheet", "licence": "CC BY 4.0",
                    "rights": { "basis": "licensed", "holder": "A Test", "notice": "Written for this test." },
                },
                { "lang": "ar-Latn", "role": "romanization", "by": "A Reader", "rights": { "basis": "public-domain" } },
                { "lang": "ko", "role": "translation", "by": "A Friend", "rights": { "basis": "permission" } },
                { "lang": "en", "role": "translation", "rights": { "basis": "none" } },
            ],
            "lines": [
                {
                    "id": "l1", "startMs": 1000, "endMs": 5000, "section": "Pre-Chorus", "singers": ["n"],
                    "layers": {
                        "ar": { "text": "قمر على الماء", "words": [
                            word(1000, "قمر"), word(2000, "على"), word(3000, "الماء"),
                        ] },
                        "ar-Latn": { "text": "qamar ‘ala l-ma’" },
                        "ko": { "text": "물 위의 달", "words": [word(1000, "물 위의"), word(3000, "달")] },
                    },
                    "background": {
                        "startMs": 4000, "endMs": 6000,
                        "layers": { "ar": { "text": "يا ليل", "words": [word(4000, "يا"), word(5000, "ليل")] } },
                    },
                    "notes": [
                        { "text": "The moon is a boat here.", "source": "sheet" },
                        { "text": "여기서 달은 배입니다.", "lang": "ko" },
                    ],
                },
                { "id": "l2", "startMs": 5000, "endMs": 9000, "singers": ["n"], "layers": { "ar": { "text": "وأنا هنا" } } },
                { "id": "l3", "startMs": 9000, "endMs": 21000, "layers": { "ar": { "text": "" } } },
                {
                    "id": "l4", "startMs": 21000, "section": "Tail 2", "singers": ["n", "e"],
                    "layers": { "ar": { "text": "<b>ليل & بحر</b>" }, "ko": { "text": "밤과 바다" } },
                },
                { "id": "l5", "startMs": 25000, "layers": { "ar": { "text": "" }, "ko": { "text": "" } } },
                { "id": "l6", "startMs": 27000, "endMs": 30000, "singers": ["e"], "layers": { "ko": { "text": "라 라" } } },
            ],
        },
        "sources": [{ "id": "sheet", "title": "A sheet of music", "publisher": "Tests" }],
    })
}

/// The first lines of “Sakura, Sakura”, traditional, with readings; a background is added for the tests.
pub fn sakura() -> Song {
    let read = |base: &str, text: &str| json!({ "base": base, "text": text });
    let word = |start: u32, text: &str| json!({ "startMs": start, "text": text });
    small(json!({
        "song": { "title": "Sakura, Sakura", "artists": [{ "name": "[traditional]" }] },
        "lyrics": {
            "sync": "word",
            "layers": [
                { "lang": "ja", "role": "original", "rights": { "basis": "public-domain" } },
                { "lang": "ja-Latn", "role": "romanization", "rights": { "basis": "public-domain" } },
            ],
            "lines": [
                { "startMs": 0, "layers": {
                    "ja": {
                        "text": "桜 さくら 桜",
                        "words": [word(0, "桜"), word(1000, "さくら"), word(2000, "桜")],
                        "ruby": [read("桜", "さくら"), read("桜", "さくら")],
                    },
                    "ja-Latn": { "text": "sakura sakura sakura" },
                } },
                { "startMs": 3000, "layers": {
                    "ja": {
                        "text": "野山も里も",
                        "words": [word(3000, "野山も"), word(4000, "里も")],
                        "ruby": [read("野", "の"), read("山", "やま"), read("里", "さと")],
                    },
                    "ja-Latn": { "text": "noyama mo sato mo" },
                }, "background": {
                    "layers": { "ja": { "text": "見渡す限り", "ruby": [read("見渡", "みわた"), read("限", "かぎ")] } },
                } },
            ],
        },
    }))
}

pub fn lyrics_of(song: &Song) -> &Lyrics {
    song.lyrics.as_ref().unwrap()
}

/// Lyrics of these layers, with one line in the first.
pub fn layered(layers: Value) -> Lyrics {
    let lang = layers[0]["lang"].as_str().unwrap().to_owned();
    let song = small(json!({ "lyrics": {
        "lines": [{ "layers": { lang: { "text": "" } } }],
        "layers": layers,
    } }));
    song.lyrics.unwrap()
}

/// The markup of the lyrics panel alone.
pub fn panel(song: &Song, lang: &str) -> String {
    panel_of(&card_at(song, lang, Size::Full, View::Lyrics, None))
}

pub fn panel_of(card: &str) -> String {
    let (_, panel) = card
        .split_once("<section class=\"panel\" role=\"tabpanel\" id=\"songcard-lyrics\"")
        .unwrap();
    let panel = panel.split_once("</section>").unwrap().0;
    format!("<section id=\"songcard-lyrics\"{panel}</section>")
}
