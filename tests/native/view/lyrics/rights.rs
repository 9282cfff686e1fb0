//! The rights of layers in the panel: what is stated of each is shown with the layer's name.

use crate::support::html::Element;
use crate::support::lyrics_made::panel;
use crate::support::made::small;
use serde_json::{Value, json};
use songcard::song::Song;

/// A song with a layer in each of these languages, the first the original.
fn under(layers: &[(&str, Value)], links: Value) -> Song {
    let layers = layers.iter().enumerate().map(|(at, (lang, rights))| {
        let role = ["original", "translation"][at.min(1)];
        json!({ "lang": lang, "role": role, "rights": rights })
    });
    small(json!({
        "song": { "title": "Small", "artists": [{ "name": "Somebody" }], "links": links },
        "lyrics": { "layers": layers.collect::<Vec<_>>() },
    }))
}

/// What each item of the lists of this class says, with where its link leads.
fn items(song: &Song, lang: &str, class: &str) -> Vec<(String, Option<String>)> {
    let root = Element::parse(&panel(song, lang));
    let lists = root.with("class", class);
    let items = lists.iter().flat_map(|list| list.elements());
    let said = items.map(|item| {
        let links = item.all().into_iter().filter(|part| part.name == "a");
        let mut to = links.filter_map(|link| link.attribute("href"));
        (item.text(), to.next().map(str::to_owned))
    });
    said.collect()
}

/// A song with three layers without rights; two have a licensed page, one has a rights holder.
fn withheld() -> Song {
    under(
        &[
            (
                "ko",
                json!({
                    "basis": "none", "holder": "A Press", "notice": "All rights reserved.",
                    "licensedUrl": "https://licensed.example/ko",
                }),
            ),
            (
                "en",
                json!({ "basis": "none", "licensedUrl": "https://licensed.example/en" }),
            ),
            ("ja", json!({ "basis": "none" })),
        ],
        json!([]),
    )
}

#[test]
fn withheld_lyrics_link_each_licensed_page() {
    let link = |lang: &str| Some(format!("https://licensed.example/{lang}"));
    for (lang, korean, english) in [
        (
            "en",
            "Korean: Read the licensed lyrics",
            "English: Read the licensed lyrics",
        ),
        ("ko", "한국어: 정식 가사 보기", "영어: 정식 가사 보기"),
    ] {
        assert_eq!(
            items(&withheld(), lang, "links"),
            [
                (korean.to_owned(), link("ko")),
                (english.to_owned(), link("en")),
            ]
        );
    }
}

#[test]
fn withheld_lyrics_name_their_rights_holder() {
    for (lang, notice) in [
        ("en", "Korean A Press, · All rights reserved."),
        ("ko", "한국어 A Press, · All rights reserved."),
    ] {
        assert_eq!(
            items(&withheld(), lang, "notices"),
            [(notice.to_owned(), None)]
        );
    }
}

#[test]
fn withheld_lyrics_state_why() {
    let text = Element::parse(&panel(&withheld(), "en")).text();
    assert!(
        text.contains("We have no licence to show these lyrics"),
        "{text}"
    );
    assert!(!text.contains("copyright"), "no source says so: {text}");
}

#[test]
fn a_withheld_layer_is_named_beside_a_shown_one() {
    let song = under(
        &[
            (
                "ko",
                json!({ "basis": "none", "licensedUrl": "https://licensed.example/ko" }),
            ),
            (
                "en",
                json!({ "basis": "licensed", "holder": "A Press", "licensedUrl": "https://licensed.example/en" }),
            ),
        ],
        json!([]),
    );
    let link = |lang: &str| Some(format!("https://licensed.example/{lang}"));
    let korean = "Korean No licence, · Read the licensed lyrics";
    let english = "English Licensed, · A Press, · Read the licensed lyrics";
    assert_eq!(
        items(&song, "en", "notices"),
        [
            (korean.to_owned(), link("ko")),
            (english.to_owned(), link("en"))
        ]
    );
}

#[test]
fn lyrics_without_licensed_page_link_the_song() {
    let nothing = [("ko", json!({ "basis": "none" }))];
    let listen = json!([{ "service": "spotify", "url": "https://open.spotify.com/track/x" }]);
    let text = |links: Value| Element::parse(&panel(&under(&nothing, links), "en")).text();
    let facts = "LanguagesKoreanSung bySomebody";
    let why = "We have no licence to show these lyrics.";
    assert_eq!(
        text(json!([])),
        [facts, "No licensed lyrics page is known.", why].concat()
    );
    assert_eq!(text(listen), [facts, "Spotify", why].concat());
}

#[test]
fn withheld_lyrics_name_who_wrote_them() {
    let song = small(json!({
        "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
        "lyrics": { "layers": [{ "lang": "ko", "role": "original", "rights": { "basis": "none" } }] },
        "credits": [
            { "role": "lyricist", "names": ["A Poet", "Another"] },
            { "role": "mix", "names": ["An Engineer"] },
        ],
    }));
    let panel = Element::parse(&panel(&song, "en"));
    let facts = panel.with("class", "song-facts")[0].text();
    assert_eq!(
        facts,
        "LanguagesKoreanSung bySomebodyLyricistA Poet, Another"
    );
}
