//! The share menu, and what of it needs pages of the song's own.

use crate::support::golden::{assert_same, difference};
use crate::support::html::Element;
use crate::support::made::{card_chosen, card_with_pages, published};
use leptos::prelude::Set;
use songcard::embed::{Pages, Size};
use songcard::view::State;

const ROOT: &str = "https://cards.example/yours/";

fn open(state: State) {
    let picture = "https://cards.example/yours/0123456789abcdef.png";
    state.sharing.picture.set(Some(picture.to_owned()));
    state.sharing.sheet.set(true);
    state.sharing.show(true);
}

fn with_pages(lang: &str) -> String {
    let pages = Pages::new(ROOT, (lang != "en").then_some("ko"));
    card_with_pages(&published("yours"), lang, Size::Full, Some(pages), open)
}

#[test]
fn the_menu_is_its_golden_file() {
    let differences = ["en", "ko"].map(|lang| {
        let card = with_pages(lang);
        let (_, menu) = card.split_once("<div class=\"share-menu\"").unwrap();
        let (menu, _) = menu.split_once("<ul class=\"key-figures\"").unwrap();
        difference(&format!("view/share-{lang}.html"), menu)
    });
    assert_same(differences);
}

#[test]
fn posters_are_those_of_the_card_s_language() {
    let addresses = |lang: &str| {
        let card = Element::parse(&with_pages(lang));
        let links = card.named("a");
        let hrefs = links
            .iter()
            .filter_map(|link| link.attribute("href").map(str::to_owned));
        hrefs
            .filter(|href| href.contains("/yours-"))
            .collect::<Vec<_>>()
    };
    let of_folder =
        |folder: &str| ["square", "tall"].map(|shape| format!("{folder}yours-{shape}.png"));
    assert_eq!(addresses("en"), of_folder(ROOT));
    assert_eq!(addresses("ko"), of_folder(&format!("{ROOT}ko/")));
}

#[test]
fn a_song_without_pages_offers_no_posters() {
    let card = card_chosen(&published("yours"), "en", Size::Full, open);
    assert!(!card.contains("9:16"));
}
