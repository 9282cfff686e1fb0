//! The credits panel of a made-up song with everything that a panel can hold.

use crate::support::golden::{assert_same, difference};
use crate::support::html::Element;
use crate::support::made::{card, card_chosen, made, repository};
use leptos::prelude::*;
use songcard::embed::{Size, View};
use songcard::song::Song;
use songcard::view::{Focus, Request, State};
use std::sync::mpsc;

fn paper_lantern() -> Song {
    let path = repository("tests/data/credits/paper-lantern.json");
    made(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

/// The panel alone.
fn panel(card: &str) -> &str {
    let start = card.find("<div class=\"credits\"").unwrap();
    let end = card.rfind("</section>").unwrap();
    &card[start..end]
}

fn chosen(choose: impl FnOnce(State)) -> Element {
    let card = card_chosen(&paper_lantern(), "en", Size::Full, choose);
    Element::parse(panel(&card))
}

/// The panel by role.
fn by_role() -> Element {
    chosen(|state| state.by_person.set(false))
}

/// The description of each term of the first list of people that has it.
fn said(root: &Element, term: &str) -> Vec<String> {
    let rows = root
        .all()
        .into_iter()
        .filter(|element| element.name == "div");
    let mut rows = rows.filter(|row| {
        let first = row.elements().next();
        first.is_some_and(|first| first.name == "dt" && first.text().starts_with(term))
    });
    let row = rows.next().unwrap_or_else(|| panic!("no {term}"));
    row.elements().skip(1).map(Element::text).collect()
}

#[test]
fn the_panel_is_its_golden_file_in_both_orders() {
    let song = paper_lantern();
    let mut differences = Vec::new();
    for lang in ["en", "ko"] {
        let by_role = card_chosen(&song, lang, Size::Full, |state| state.by_person.set(false));
        differences.push(difference(
            &format!("credits/by-role-{lang}.html"),
            panel(&by_role),
        ));
        let by_person = card(&song, lang, Size::Full);
        differences.push(difference(
            &format!("credits/by-person-{lang}.html"),
            panel(&by_person),
        ));
    }
    assert_same(differences);
}

#[test]
fn a_person_s_other_roles_are_listed() {
    let root = by_role();
    assert_eq!(said(&root, "Lyricist"), ["Maeum Hana 마음하나 also vocals"]);
    assert_eq!(
        said(&root, "Arranger"),
        ["Noel Ardent also vocals, composer, co-producer"]
    );
    let composers = said(&root, "Composer");
    assert!(
        composers[0].ends_with("also guest instrument, music director"),
        "the work around the song counts: {composers:?}"
    );
    assert_eq!(said(&root, "Label"), ["Paper Boat Records"]);
}

#[test]
fn identifiers_are_at_a_person_s_first_role() {
    let root = by_role();
    let first = said(&root, "Guest instrument");
    assert_eq!(
        first,
        ["Han Baram 한바람 IPI 90000000501MusicBrainz also composer, music director"],
        "wherever they were given"
    );
}

#[test]
fn a_person_is_listed_once_with_every_role() {
    let root = chosen(|_| {});
    assert_eq!(
        said(&root, "NANoel Ardent"),
        [
            "Vocals1background vocals",
            "Composer1",
            "Arranger1",
            "Co-producer1"
        ]
    );
    let everybody = root.with("class", "people")[0].elements().next().unwrap();
    assert_eq!(everybody.elements().count(), 8);
}

#[test]
fn the_order_by_role_needs_a_person_of_two_roles() {
    let offered = |song: &Song| {
        let card = card(song, "en", Size::Full);
        panel(&card).contains("By role")
    };
    assert!(offered(&paper_lantern()));
    assert!(!offered(&crate::support::made::published("arirang")));
}

#[test]
fn a_name_in_the_reader_s_language_comes_first() {
    let card = card(&paper_lantern(), "ko", Size::Full);
    let root = Element::parse(panel(&card));
    let names = root.with("class", "person");
    let name = |text: &str| names.iter().find(|name| name.text() == text).unwrap();
    assert_eq!(
        name("마음하나").attribute("lang"),
        None,
        "it is the card's own"
    );
    assert_eq!(name("Noel Ardent").attribute("lang"), Some("en"));
    let others = root.with("class", "other-name");
    let of = |lang: &str| others.iter().filter(|name| name.has("lang", lang)).count();
    assert!(of("en") >= 5);
    assert_eq!(of("ja"), 1, "伊藤湊");
}

#[test]
fn a_cited_source_links_back_to_its_mark() {
    let ways = |root: &Element| {
        let sources = root.with("part", "source").into_iter();
        let open = sources.map(|source| {
            source.with("class", "way-back")[0]
                .attribute("hidden")
                .is_none()
        });
        open.collect::<Vec<_>>()
    };
    assert_eq!(ways(&chosen(|_| {})), [false; 4]);
    let song = paper_lantern();
    let source = song.credits[0].source.unwrap();
    let led = chosen(|state| {
        state.open(View::Lyrics);
        state.cite(source);
        assert_eq!(state.view.get_untracked(), View::Credits);
    });
    assert_eq!(ways(&led), [true, false, false, false]);
    let back = chosen(|state| {
        state.open(View::Lyrics);
        state.cite(source);
        state.back();
        assert_eq!(state.view.get_untracked(), View::Lyrics);
    });
    assert_eq!(ways(&back), [false; 4]);
}

/// What a card asks of its browser when a reader does this.
fn requests(act: impl FnOnce(State)) -> Vec<Request> {
    let (requests, recorded) = mpsc::channel();
    chosen(|state| {
        act(state.with_on_request(move |request| requests.send(request).unwrap()));
    });
    recorded.try_iter().collect()
}

#[test]
fn a_cited_source_gets_the_focus() {
    let source = paper_lantern().credits[0].source.unwrap();
    assert_eq!(
        requests(|state| state.cite(source)),
        [Request::MoveFocus(Focus::Source(source))]
    );
}

#[test]
fn the_way_back_from_a_source_focuses_its_mark() {
    let source = paper_lantern().credits[0].source.unwrap();
    let requests = requests(|state| {
        state.cite(source);
        state.back();
    });
    assert_eq!(requests.last(), Some(&Request::MoveFocus(Focus::Mark)));
}

#[test]
fn sources_are_folded_with_their_number() {
    let root = chosen(|_| {});
    let sources = root.with("class", "sources")[0];
    let fold = sources.elements().next().unwrap();
    assert_eq!(
        (fold.name.as_str(), fold.attribute("open")),
        ("details", None)
    );
    assert_eq!(fold.elements().next().unwrap().text(), "Sources 4");
}

#[test]
fn an_identifier_is_formatted_as_its_standard_says() {
    let root = chosen(|_| {});
    assert_eq!(said(&root, "ISRC"), ["KR-ZZZ-25-00001", "KR-ZZZ-25-00002"]);
    assert_eq!(said(&root, "ISWC"), ["T-034.524.680-1"]);
}

#[test]
fn an_identifier_links_to_musicbrainz() {
    let root = chosen(|_| {});
    let section = root.with("class", "identifiers")[0];
    let links: Vec<_> = section
        .all()
        .into_iter()
        .filter_map(|link| link.attribute("href"))
        .collect();
    assert_eq!(
        links,
        [
            "https://musicbrainz.org/isrc/KRZZZ2500001",
            "https://musicbrainz.org/isrc/KRZZZ2500002",
            "https://musicbrainz.org/iswc/T-034.524.680-1",
            "https://musicbrainz.org/recording/0a1b2c3d-0000-4000-8000-000000000000",
        ]
    );
}

#[test]
fn a_reaction_is_a_quotation_with_its_source() {
    let root = chosen(|_| {});
    let quotes: Vec<_> = root
        .all()
        .into_iter()
        .filter(|element| element.name == "blockquote")
        .collect();
    assert_eq!(quotes.len(), 2);
    assert_eq!(quotes[0].attribute("lang"), Some("en"));
    assert_eq!(quotes[1].attribute("lang"), Some("ko"));
    let cited: Vec<_> = root
        .all()
        .into_iter()
        .filter(|element| element.name == "cite")
        .map(Element::text)
        .collect();
    assert_eq!(cited, ["Ana Ferreira", "오누리"]);
    let who = root
        .all()
        .into_iter()
        .find(|element| element.name == "figcaption")
        .unwrap();
    assert_eq!(
        who.text(),
        "Ana Ferreira2criticThe Evening Paper10 March 2025"
    );
}

#[test]
fn a_source_s_title_has_its_own_language() {
    let titles = |lang: &str| {
        let root = Element::parse(&card(
            &crate::support::made::published("arirang"),
            lang,
            Size::Full,
        ));
        let bodies = root.with("class", "source-body").into_iter();
        let titles = bodies
            .map(|body| body.elements().next().unwrap())
            .map(|title| {
                let lang = title.attribute("lang").unwrap_or("the card's");
                [lang, ": ", title.text().split(' ').next().unwrap()].concat()
            });
        titles.take(5).collect::<Vec<_>>()
    };
    assert_eq!(
        titles("en"),
        [
            "ko: 아리랑,",
            "ko: IU",
            "es: Decisión",
            "the card's: Korea’s",
            "ko: 아리랑"
        ]
    );
    assert_eq!(
        titles("ko"),
        [
            "the card's: 아리랑,",
            "the card's: IU",
            "es: Decisión",
            "en: Korea’s",
            "the card's: 아리랑"
        ]
    );
}
