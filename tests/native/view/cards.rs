//! What a reader gets: whole cards against golden markup, and what a choice opens.

use crate::support::golden::{assert_same, difference};
use crate::support::html::Element;
use crate::support::made::{card, card_at, every_card, published};
use songcard::embed::{Pages, Size, View};
use songcard::song::Scope;
use songcard::view::to_html;
use songcard::words;
use std::sync::Arc;

/// Components of published cards, each in a golden file of its own: a panel, or what is above the panels.
const COMPONENTS: [(&str, &str, &str); 10] = [
    ("arirang", "en", "lyrics"),
    ("arirang", "ko", "lyrics"),
    ("arirang", "ko", "credits"),
    ("arirang", "ko", "lead"),
    ("dynamite", "en", "lead"),
    ("dynamite", "ko", "chart"),
    ("seven", "en", "chart"),
    ("seven", "en", "credits"),
    ("seven", "ko", "lead"),
    ("yours", "ko", "credits"),
];

#[test]
fn one_whole_card_is_its_golden_file() {
    let markup = card(&published("yours"), "en", Size::Full);
    assert_same([difference("view/card-yours-en.html", &markup)]);
}

#[test]
fn components_of_cards_are_their_golden_files() {
    let differences = COMPONENTS.map(|(name, lang, component)| {
        let markup = card(&published(name), lang, Size::Full);
        let (lead, panels) = markup.split_once("<section class=\"panel\"").unwrap();
        let panel = format!("id=\"songcard-{component}\"");
        let panel = panels
            .split("<section class=\"panel\"")
            .find(|text| text.contains(&panel))
            .map(|text| {
                format!(
                    "<section class=\"panel\"{}",
                    text.trim_end_matches("</article>")
                )
            });
        let found = panel.unwrap_or_else(|| lead.to_owned());
        difference(&format!("view/{component}-{name}-{lang}.html"), &found)
    });
    assert_same(differences);
}

#[test]
fn compact_cards_are_their_golden_files() {
    let cards = every_card().into_iter();
    let compact = cards.filter(|(name, _)| name.ends_with("-compact"));
    let differences =
        compact.map(|(name, markup)| difference(&format!("view/{name}.html"), &markup));
    assert_same(differences.collect::<Vec<_>>());
}

#[test]
fn a_standard_card_is_the_markup_of_a_full_one() {
    let song = published("yours");
    assert_eq!(
        card(&song, "en", Size::Standard),
        card(&song, "en", Size::Full)
    );
}

#[test]
fn a_card_opens_at_the_view_it_is_asked_for() {
    let song = published("arirang");
    for view in View::ALL {
        let root = Element::parse(&card_at(&song, "en", Size::Full, view, None));
        let panels = root.with("role", "tabpanel");
        let open: Vec<_> = panels
            .iter()
            .filter(|panel| panel.attribute("hidden").is_none())
            .collect();
        assert_eq!(open.len(), 1);
        assert!(open[0].attribute("id").unwrap().ends_with(view.name()));
    }
}

#[test]
fn tabs_are_links_if_the_song_has_pages() {
    let song = Arc::new(published("yours"));
    let words = words::for_tag("ko");
    let pages = Pages::new("https://songcard.example/yours/", Some("ko"));
    let with = to_html(&song, words, Size::Full, View::Lyrics, Some(pages), false);
    let root = Element::parse(&with);
    let tabs = root.with("role", "tab");
    assert_eq!(tabs.len(), 3);
    for (tab, view) in tabs.into_iter().zip(["chart", "lyrics", "credits"]) {
        let address = format!("https://songcard.example/yours/ko/{view}/");
        assert_eq!(tab.name, "a");
        assert_eq!(tab.attribute("href"), Some(address.as_str()));
        assert_eq!(tab.has("aria-selected", "true"), view == "lyrics");
    }
    let without = card_at(&song, "ko", Size::Full, View::Lyrics, None);
    let root = Element::parse(&without);
    assert!(
        root.with("role", "tab")
            .iter()
            .all(|tab| tab.name == "button")
    );
    let plain = |markup: &str| {
        markup
            .split("role=\"tabpanel\"")
            .skip(1)
            .collect::<String>()
    };
    assert_eq!(plain(&with), plain(&without), "nothing else is different");
}

#[test]
fn the_open_territory_states_peak_weeks_latest_rank() {
    let open = |song: &str, lang: &str, code: &str| {
        let song = published(song);
        let root = Element::parse(&card_at(
            &song,
            lang,
            Size::Full,
            View::Chart,
            Scope::from_code(code),
        ));
        let line = root.with("class", "open-territory")[0];
        let parts = line.elements().take(2).map(Element::text);
        parts.collect::<Vec<_>>().join(": ")
    };
    assert_eq!(
        open("dynamite", "en", "US"),
        "United States: peak No. 1, 5 September 2020, · 32 weeks on chart, · latest No. 30, 10 April 2021"
    );
    assert_eq!(
        open("dynamite", "ko", "US"),
        "미국: 최고 1위, 2020년 9월 5일, · 32주 차트인, · 최근 30위, 2021년 4월 10일"
    );
    assert_eq!(open("yours", "en", "KR"), "South Korea: no data");
}

#[test]
fn places_are_sorted_by_rank_and_then_by_name() {
    let places = |lang: &str| {
        let root = Element::parse(&card(&published("seven"), lang, Size::Full));
        let all = root.all().into_iter();
        let spoken = all.filter(|tile| tile.attribute("data-rank").is_some());
        let places = spoken.map(|tile| {
            assert!(tile.attribute("aria-hidden").is_none());
            tile.attribute("data-territory").unwrap().to_owned()
                + tile.attribute("data-rank").unwrap()
        });
        places.collect::<Vec<_>>()
    };
    assert_eq!(
        places("en"),
        ["JP1", "KR1", "US1", "WW1", "GB10", "MX20", "FR23", "AR33"]
    );
    assert_eq!(
        places("ko"),
        ["US1", "JP1", "WW1", "KR1", "GB10", "MX20", "FR23", "AR33"]
    );
}

#[test]
fn text_of_a_layer_without_rights_never_appears() {
    for rights in [false, true] {
        let mut song = published("arirang");
        let lyrics = song.lyrics.as_mut().unwrap();
        assert_eq!(lyrics.layers[0].lang, "ko");
        if !rights {
            lyrics.layers[0].rights = None;
        }
        let markup = card_at(&song, "en", Size::Full, View::Lyrics, None);
        assert_eq!(markup.contains(">고개를<"), rights);
        assert!(markup.contains("Arirang gogaereul neomeoganda"));
    }
    for name in ["yours", "dynamite", "seven"] {
        let root = Element::parse(&card(&published(name), "en", Size::Full));
        assert!(root.with("part", "line").is_empty(), "{name}");
    }
}

#[test]
fn a_report_names_its_source_and_the_cited_one() {
    let said = |lang: &str| {
        let root = Element::parse(&card(&published("yours"), lang, Size::Full));
        let reports = root.with("part", "claim").into_iter().skip(1);
        reports.map(Element::text).next_back().unwrap()
    };
    let english = "No. 1 in at least 90 countries as of 22 November 2021 Philstar.com via Kpopida4";
    assert_eq!(said("en"), english);
    assert_eq!(
        said("ko"),
        "90개국 이상 1위 2021년 11월 22일 기준 Philstar.com(Kpopida 인용)4"
    );
}
