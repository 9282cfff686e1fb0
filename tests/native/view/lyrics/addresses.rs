//! Lines by address: which lines a text names, how lines are named, and how they are marked.

use crate::support::html::Element;
use crate::support::lyrics_made::{moon, panel, panel_of};
use crate::support::made::{card_chosen, published, small};
use leptos::prelude::Set;
use serde_json::json;
use songcard::embed::{Size, View};

#[test]
fn an_address_names_a_line_a_stretch_or_several() {
    let song = published("arirang");
    let lyrics = song.lyrics.unwrap();
    let names: [(&str, &[usize]); 14] = [
        ("l3", &[2]),
        (" l3 ", &[2]),
        ("l3-l5", &[2, 3, 4]),
        ("l3-l3", &[2]),
        ("l5-l3", &[2, 3, 4]),
        ("l3,l8", &[2, 7]),
        ("l8, l3-l4,l3", &[2, 3, 7]),
        ("l3-l99", &[]),
        ("l99,l2", &[1]),
        ("L3", &[]),
        ("3", &[]),
        ("", &[]),
        ("-", &[]),
        (",", &[]),
    ];
    for (name, lines) in names {
        assert_eq!(lyrics.lines_named(name), lines, "{name:?}");
    }
}

#[test]
fn the_shortest_name_of_lines_finds_them_again() {
    let song = published("arirang");
    let lyrics = song.lyrics.unwrap();
    let names: [(&[usize], &str); 5] = [
        (&[], ""),
        (&[2], "l3"),
        (&[2, 3, 4], "l3-l5"),
        (&[2, 3, 7], "l3-l4,l8"),
        (&[0, 2, 4], "l1,l3,l5"),
    ];
    for (lines, name) in names {
        assert_eq!(lyrics.name_lines(lines), name);
        assert_eq!(lyrics.lines_named(name), lines);
    }
}

#[test]
fn an_id_may_have_hyphens_and_commas_of_its_own() {
    let line = |id: &str| json!({ "id": id, "layers": { "en": { "text": "la" } } });
    let song = small(json!({ "lyrics": {
        "lines": [line("a"), line("a-b"), line("b"), line("c,d"), line("v-1"), line("v-2")],
        "layers": [{ "lang": "en", "role": "original", "rights": { "basis": "public-domain" } }],
    } }));
    let lyrics = song.lyrics.unwrap();
    let names: [(&str, &[usize]); 5] = [
        ("a-b", &[1]),
        ("a-a-b", &[0, 1]),
        ("c,d", &[3]),
        ("v-1-v-2", &[4, 5]),
        ("v-1,v-2", &[4, 5]),
    ];
    for (name, lines) in names {
        assert_eq!(lyrics.lines_named(name), lines, "{name:?}");
    }
}

#[test]
fn marked_lines_make_the_list_scroll() {
    let song = moon();
    let plain = Element::parse(&panel(&song, "en"));
    assert!(
        plain.with("part", "lyrics")[0]
            .attribute("data-window")
            .is_none()
    );
    let card = card_chosen(&song, "en", Size::Full, |state| {
        state.open(View::Lyrics);
        state.lyrics.marked.set(vec![1, 3]);
    });
    let root = Element::parse(&panel_of(&card));
    assert!(
        root.with("part", "lyrics")[0]
            .attribute("data-window")
            .is_some()
    );
    let marked: Vec<_> = root
        .all()
        .into_iter()
        .filter(|line| line.attribute("data-marked").is_some())
        .filter_map(|line| line.attribute("data-line"))
        .collect();
    assert_eq!(marked, ["l2", "l4"]);
}
