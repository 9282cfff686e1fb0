//! Special purpose artists: shown in words, and left out of structured data.

use crate::support::made::small;
use crate::support::share_made::{edition, picture, site};
use crate::support::written::json_ld;
use serde_json::json;
use songcard::embed::View;
use songcard::publish::oembed;
use songcard::song::{LocalizedText, SPECIAL_PURPOSE_ARTISTS, special_purpose_artist};
use songcard::words::for_tag;

#[test]
fn a_special_name_is_a_word_of_the_reader_s_language() {
    let shown = |name: &str, tag: &str| {
        let name = LocalizedText {
            plain: name.to_owned(),
            others: Vec::new(),
        };
        for_tag(tag).person(&name).to_owned()
    };
    assert_eq!(shown("[traditional]", "en"), "Traditional");
    assert_eq!(shown("[traditional]", "ko"), "전래");
    assert_eq!(shown("[Unknown]", "en"), "Unknown");
    assert_eq!(shown("[Alexandros]", "en"), "[Alexandros]");
}

#[test]
fn special_names_are_sorted() {
    assert!(SPECIAL_PURPOSE_ARTISTS.is_sorted());
}

#[test]
fn a_special_name_is_nobody_in_structured_data() {
    let credit = |name: &str| json!({ "role": "composer", "names": [name], "source": "s" });
    for name in SPECIAL_PURPOSE_ARTISTS {
        let song = small(json!({
            "song": { "title": "Small", "artists": [{ "name": name }] },
            "credits": [credit(name)],
            "sources": [{ "id": "s", "title": "A report" }],
        }));
        let edition = edition("small", &song, "en");
        let data = json_ld(&site(), &edition, &picture());
        for kind in ["Person", "MusicGroup", name] {
            assert!(!data.contains(kind), "{name}: {data}");
        }
        let answer = oembed(&site(), &edition, View::Chart, &picture());
        assert!(!answer.contains("author_name"), "{answer}");
        assert!(special_purpose_artist(name).is_some());
    }
}

#[test]
fn a_band_with_brackets_in_its_name_is_somebody() {
    let song = json!({ "title": "Small", "artists": [{ "name": "[Alexandros]" }] });
    let song = small(json!({ "song": song }));
    let edition = edition("small", &song, "en");
    let data = json_ld(&site(), &edition, &picture());
    assert!(data.contains(r#""byArtist""#), "{data}");
}
