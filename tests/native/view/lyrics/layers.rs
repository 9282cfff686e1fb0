//! Layers of lyrics: the direction of text, which layers are selected, and how they are shown.

use crate::support::golden::{assert_same, difference};
use crate::support::html::Element;
use crate::support::lyrics_made::{layered, lyrics_of, moon, moon_parts, panel, sakura};
use crate::support::made::{card_chosen, published, small};
use leptos::prelude::Set;
use serde_json::{Value, json};
use songcard::embed::Size;
use songcard::song::{Lyrics, Writing, is_rtl_text};
use songcard::view::{layer_preference_text, preferred_layers};

fn layer(lang: &str, role: &str, basis: &str) -> Value {
    json!({ "lang": lang, "role": role, "rights": { "basis": basis } })
}

fn four() -> Lyrics {
    layered(json!([
        layer("ko", "original", "public-domain"),
        layer("ko-Latn", "romanization", "public-domain"),
        layer("zh-Hant", "translation", "permission"),
        layer("en", "translation", "none"),
    ]))
}

#[test]
fn lines_with_everything_equal_their_golden_file() {
    let song = moon();
    let golden = ["en", "ko"]
        .map(|lang| difference(&format!("view/lyrics-{lang}.html"), &panel(&song, lang)));
    assert_same(golden);
}

/// Every text of the lines of three songs, with whether it is a text of a layer and not of the card.
fn for_each_text(check: impl Fn(&Element, bool)) {
    for song in [moon(), sakura(), published("arirang")] {
        let root = Element::parse(&panel(&song, "en"));
        for line in root.with("part", "line") {
            for text in line.all().into_iter().filter(|element| element.name == "p") {
                let of_card = ["section", "singers", "instrumental"]
                    .iter()
                    .any(|name| text.has("class", name));
                check(text, !of_card);
            }
        }
    }
}

#[test]
fn every_text_states_its_language() {
    for_each_text(|text, of_layer| {
        assert!(!of_layer || text.attribute("lang").is_some(), "{text:?}");
    });
}

#[test]
fn every_text_states_its_direction() {
    for_each_text(|text, of_layer| {
        assert!(!of_layer || text.attribute("dir").is_some(), "{text:?}");
        assert!(!text.has("class", "section") || text.has("dir", "auto"));
        let singers = text.elements().filter(|_| text.has("class", "singers"));
        assert!(singers.into_iter().all(|name| name.has("dir", "auto")));
    });
}

#[test]
fn no_browser_translates_an_original() {
    for_each_text(|text, _| {
        let original = text.has("class", "original") || text.has("class", "romanization");
        assert!(!original || text.has("translate", "no"), "{text:?}");
    });
}

#[test]
fn the_direction_is_of_the_script_else_the_language() {
    let directions = [
        ("ko", "ltr"),
        ("ar", "rtl"),
        ("ar-EG", "rtl"),
        ("ar-Latn", "ltr"),
        ("he", "rtl"),
        ("az-Arab", "rtl"),
        ("fa-x-latn", "rtl"),
        ("ur-Deva-PK", "ltr"),
        ("ckb", "rtl"),
        ("ks", "rtl"),
        ("ks-Deva", "ltr"),
        ("arn", "ltr"),
        ("zh-Hant-TW", "ltr"),
        ("und", "auto"),
        ("und-Hebr", "rtl"),
        ("und-x-2", "auto"),
    ];
    for (lang, direction) in directions {
        let lyrics = layered(json!([layer(lang, "original", "public-domain")]));
        assert_eq!(lyrics.layers[0].direction_of(""), direction, "{lang}");
    }
}

#[test]
fn the_attribute_names_layers_by_their_tags() {
    let asked = [
        ("ko", Some(vec![0])),
        ("KO", Some(vec![0])),
        ("ko en", Some(vec![0])),
        ("ko,ko-latn", Some(vec![0, 1])),
        (" zh-Hant ,\n ko ", Some(vec![0, 2])),
        ("zh", Some(vec![2])),
        ("zh-TW", None),
        ("k", None),
        ("en", None),
        ("fr zh", Some(vec![2])),
        ("", None),
        (",", None),
        ("-", None),
    ];
    for (tags, shown) in asked {
        assert_eq!(four().layers_named(tags), shown, "{tags:?}");
    }
}

#[test]
fn a_tag_without_a_layer_is_a_prefix() {
    let lyrics = layered(json!([
        layer("zh-Hant", "original", "public-domain"),
        layer("zh-Latn", "romanization", "public-domain"),
        layer("zhx", "translation", "public-domain"),
    ]));
    assert_eq!(lyrics.layers_named("zh"), Some(vec![0, 1]));
}

#[test]
fn a_layer_preference_holds_for_other_songs() {
    let lyrics = four();
    let kept = layer_preference_text("", &lyrics.layers, &[0, 2, 3]);
    assert_eq!(
        kept,
        "original:ko -romanization:ko-latn translation:zh-hant translation:en"
    );
    let other = layered(json!([
        layer("ja", "original", "public-domain"),
        layer("ko-Latn", "romanization", "public-domain"),
    ]));
    assert_eq!(preferred_layers(&kept, &other.layers), Some(vec![0]));
    let kept = layer_preference_text(&kept, &other.layers, &[1]);
    assert_eq!(
        kept,
        "-original:ja romanization:ko-latn original:ko translation:zh-hant translation:en"
    );
    assert_eq!(
        preferred_layers(&kept, &lyrics.layers),
        Some(vec![0, 1, 2, 3])
    );
}

#[test]
fn a_preference_that_hides_everything_is_ignored() {
    let lyrics = four();
    let texts = [
        ("", None),
        ("nonsense -- -", None),
        ("original:ja -translation:fr", None),
        ("translation:ko", None),
        (
            "-original:ko -romanization:ko-latn -translation:zh-hant",
            None,
        ),
        (
            "-original:ko -romanization:ko-latn -translation:zh-hant translation:en",
            None,
        ),
        ("-original:ko", Some(vec![1, 2, 3])),
        ("original:ko -original:ko", Some(vec![0, 1, 2, 3])),
    ];
    for (text, shown) in texts {
        assert_eq!(preferred_layers(text, &lyrics.layers), shown, "{text:?}");
    }
}

#[test]
fn the_newest_preferences_come_first() {
    let lyrics = four();
    let long: Vec<String> = (0..100).map(|at| format!("translation:x{at}")).collect();
    let kept = layer_preference_text(&long.join(" "), &lyrics.layers, &[0, 1, 2, 3]);
    let words: Vec<&str> = kept.split(' ').collect();
    assert_eq!(
        (words.len(), words[0], words[47]),
        (48, "original:ko", "translation:x43")
    );
}

#[test]
fn a_withheld_layer_cannot_be_chosen() {
    let song = moon();
    assert_eq!(lyrics_of(&song).layers.len(), 4);
    let root = Element::parse(&panel(&song, "en"));
    let buttons = root
        .all()
        .into_iter()
        .filter(|element| element.attribute("aria-pressed").is_some());
    let names: Vec<String> = buttons.map(Element::text).collect();
    assert_eq!(names[..3], ["Arabic", "Arabic, romanised", "Korean"]);
    assert!(root.with("part", "lyrics")[0].has("class", "layers-3"));
}

#[test]
fn a_singer_is_named_where_the_singer_changes() {
    let root = Element::parse(&panel(&moon(), "ko"));
    let lines = root.with("part", "line");
    let named = lines.iter().map(|line| {
        let names: Vec<String> = line
            .with("class", "singers")
            .iter()
            .flat_map(|names| names.elements().map(Element::text))
            .collect();
        (names.join("+"), line.attribute("data-singer"))
    });
    let expected = [
        ("아무도", Some("0")),
        ("", Some("0")),
        ("", None),
        ("아무도+모두", Some("0")),
        ("", None),
        ("모두", Some("1")),
    ];
    assert_eq!(
        named.collect::<Vec<_>>(),
        expected.map(|(name, colour)| (name.to_owned(), colour))
    );
}

#[test]
fn known_sections_are_named_in_the_reader_s_language() {
    let sections = [
        ("Pre-Chorus", "Pre-chorus", "프리코러스", true),
        ("verse", "Verse", "절", true),
        ("Verse 1", "Verse 1", "1절", true),
        ("verse 2", "Verse 2", "2절", true),
        ("VERSE-3", "Verse 3", "3절", true),
        ("chorus 2", "Chorus 2", "후렴 2", true),
        ("post_chorus12", "Post-chorus 12", "포스트코러스 12", true),
        ("Tail 2", "Tail 2", "Tail 2", false),
        ("2", "2", "2", false),
        (
            "Verse 2 (reprise)",
            "Verse 2 (reprise)",
            "Verse 2 (reprise)",
            false,
        ),
    ];
    for (written, english, korean, known) in sections {
        let song = small(json!({ "lyrics": {
            "lines": [{ "section": written, "layers": { "ja": { "text": "ラ" } } }],
            "layers": [layer("ja", "original", "public-domain")],
        } }));
        for (lang, said) in [("en", english), ("ko", korean)] {
            let root = Element::parse(&panel(&song, lang));
            let section = root.with("class", "section")[0];
            assert_eq!(section.text(), said, "{lang}");
            let tag = (!known && lang == "ko").then_some("en");
            assert_eq!(section.attribute("lang"), tag, "{written} in {lang}");
        }
    }
}

#[test]
fn stated_rights_have_the_snapshot_s_language() {
    let song = moon();
    for (lang, tag) in [("en", None), ("ko", Some("en"))] {
        let root = Element::parse(&panel(&song, lang));
        let notices = root.with("class", "notices")[0].all().into_iter();
        let stated = ["CC BY 4.0", "A Test", "Written for this test."];
        for fact in notices.filter(|part| part.name == "bdi") {
            let tag = tag.filter(|_| stated.contains(&fact.text().as_str()));
            assert_eq!(fact.attribute("lang"), tag, "{fact:?}");
        }
        let singers = root.with("class", "singers").into_iter();
        let names: Vec<_> = singers.flat_map(|line| line.elements()).collect();
        assert!(!names.is_empty() && names.iter().all(|name| name.has("translate", "no")));
    }
}

#[test]
fn a_singer_without_a_name_has_no_colour() {
    let line =
        |singers: &[&str]| json!({ "singers": singers, "layers": { "en": { "text": "la" } } });
    let song = small(json!({ "lyrics": {
        "singers": [{ "id": "v1", "kind": "person" }, { "id": "v2", "name": "Everybody" }],
        "lines": [line(&["v1"]), line(&["v2"]), line(&["v1", "v2"]), line(&["v1"])],
        "layers": [layer("en", "original", "public-domain")],
    } }));
    let root = Element::parse(&panel(&song, "en"));
    let lines = root.with("part", "line").into_iter().map(|line| {
        let names: Vec<String> = line
            .with("class", "singers")
            .into_iter()
            .map(Element::text)
            .collect();
        (names.concat(), line.attribute("data-singer"))
    });
    let expected = [
        ("", None),
        ("Everybody", Some("1")),
        ("Everybody", Some("1")),
        ("", None),
    ];
    assert_eq!(
        lines.collect::<Vec<_>>(),
        expected.map(|(name, colour)| (name.to_owned(), colour))
    );
}

#[test]
fn each_line_has_its_own_direction() {
    let lyrics = layered(json!([layer("ar", "original", "public-domain")]));
    for (line, direction) in [
        ("كلمة ABC", "rtl"),
        ("Bonjour, my friends!", "ltr"),
        ("... 3, 2, 1 كلمة؟", "rtl"),
        ("♪ كلمة", "rtl"),
        ("🎵 la", "ltr"),
        ("٣، la", "ltr"),
        ("... 3, 2, 1!", "rtl"),
        ("", "rtl"),
    ] {
        assert_eq!(lyrics.layers[0].direction_of(line), direction, "{line}");
    }
}

/// The classes are those of Unicode, as the crate of the pictures has them. Whole blocks have one direction here, so
/// only letters count that a text can begin with.
#[test]
fn a_letter_has_its_direction_of_unicode() {
    use unicode_bidi::BidiClass;
    for letter in ('\u{c0}'..='\u{1efff}').filter(|letter| letter.is_alphabetic()) {
        let expected = match unicode_bidi::bidi_class(letter) {
            BidiClass::R | BidiClass::AL => true,
            BidiClass::L => false,
            _ => continue,
        };
        let text = letter.to_string();
        assert_eq!(is_rtl_text(&text), expected, "U+{:04X}", u32::from(letter));
    }
}

#[test]
fn only_east_asian_scripts_can_be_vertical() {
    for (lang, can) in [
        ("ja", true),
        ("zh-Hant-TW", true),
        ("ko", true),
        ("ja-Hira", true),
        ("ko-Latn", false),
        ("sr-Cyrl", false),
        ("en", false),
    ] {
        assert_eq!(Writing::can_be_vertical(lang), can, "{lang}");
    }
}

#[test]
fn lines_are_vertical_while_such_a_layer_is_shown() {
    let mut parts = moon_parts();
    parts["lyrics"]["layers"][2]["writing"] = json!("vertical");
    let song = small(parts);
    for shown in [vec![0, 1], vec![0, 2]] {
        let is_vertical = shown.contains(&2);
        let card = card_chosen(&song, "en", Size::Full, |state| state.layers.set(shown));
        assert_eq!(card.contains(" data-vertical"), is_vertical);
    }
}
