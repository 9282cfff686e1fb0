//! Which texts are language tags. The first ones are the examples of RFC 5646, appendix A.

use crate::support::lyrics_made::lyrics_of;
use crate::support::made::small;
use serde_json::json;
use songcard::check::is_language_tag;

#[test]
fn a_tag_of_rfc_5646_is_a_language_tag() {
    let tags = "de fr ja zh-Hant zh-Hans sr-Cyrl sr-Latn zh-cmn-Hans-CN cmn-Hans-CN zh-yue-HK yue-HK zh-Hans-CN \
        sr-Latn-RS sl-rozaj sl-rozaj-biske sl-nedis de-CH-1901 sl-IT-nedis hy-Latn-IT-arevela de-DE en-US es-419 \
        de-CH-x-phonebk az-Arab-x-AZE-derbend en-US-u-islamcal zh-CN-a-myext-x-private en-a-myext-b-another \
        ko-Latn-t-ko-m0-mcst";
    for tag in tags.split_whitespace() {
        assert!(is_language_tag(tag), "{tag}");
    }
}

#[test]
fn capitals_make_no_difference_in_a_language_tag() {
    for tag in ["EN", "KO-latn", "Zh-hAnT-tW"] {
        assert!(is_language_tag(tag), "{tag}");
    }
}

#[test]
fn a_tag_in_another_order_is_no_language_tag() {
    for tag in [
        "de-419-DE",
        "zh-CN-Hans",
        "en-Latn-Cyrl",
        "de-1901-CH",
        "zh-Hant-cmn",
    ] {
        assert!(!is_language_tag(tag), "{tag}");
    }
}

#[test]
fn a_letter_that_introduces_nothing_is_refused() {
    for tag in ["en-a", "en-x", "en-a-b-cc", "en-a-x-cc", "a-DE", "en-aa-a"] {
        assert!(!is_language_tag(tag), "{tag}");
    }
}

#[test]
fn other_texts_are_no_language_tags() {
    let texts = [
        "",
        "-",
        "e",
        "ko-",
        "-ko",
        "ko--Latn",
        "ko_KR",
        "Korean",
        "한국어",
        "ko Latn",
        "k0",
        "i-klingon",
        "x-mine",
        "en-abcdefghi",
        "en-12345678-!",
    ];
    for text in texts {
        assert!(!is_language_tag(text), "{text}");
    }
}

#[test]
fn a_text_finds_its_layer_in_any_case() {
    let song = small(json!({ "lyrics": {
        "lines": [{ "layers": { "ko": { "text": "라" } } }],
        "layers": [{ "lang": "KO", "role": "original", "rights": { "basis": "public-domain" } }],
    } }));
    let text = lyrics_of(&song).lines[0].texts[0].as_ref().unwrap();
    assert_eq!(text.text, "라");
}

#[test]
fn a_name_is_found_in_any_case() {
    let song = small(json!({ "song": {
        "title": "Small", "titles": { "KO": "작은" }, "artists": [{ "name": "Somebody" }],
    } }));
    assert_eq!(song.title.for_lang("ko"), "작은");
}
