//! The tables of charts in pages without script.

use crate::support::golden::{assert_same, difference};
use crate::support::html::Element;
use crate::support::made::small;
use crate::support::share_made::{edition, editions, picture, site};
use serde_json::json;
use songcard::embed::{Size, View};
use songcard::publish as share;
use songcard::publish::{Edition, PageKind, SiteSongs};

#[test]
fn every_chart_has_its_name_and_kind() {
    for edition in all() {
        let (song, words) = (&edition.song, edition.words);
        let headings: Vec<String> = headings(&edition);
        let expected: Vec<String> = song
            .charts
            .iter()
            .map(|chart| format!("{} {}", chart.name, (words.chart.chart_kind)(chart.kind)))
            .collect();
        assert_eq!(headings, expected, "{}", edition.name);
    }
    let [english, korean] = editions("yours");
    assert_eq!(
        headings(&english),
        [
            "iTunes Top Songs One retailer’s chart",
            "Spotify Global One streaming service’s chart"
        ]
    );
    assert_eq!(
        headings(&korean),
        [
            "iTunes Top Songs 단일 판매처 차트",
            "Spotify Global 단일 스트리밍 서비스 차트"
        ]
    );
}

#[test]
fn rows_are_sorted_by_best_rank() {
    for edition in all() {
        let (song, words) = (&edition.song, edition.words);
        let tables = tables(&edition);
        let charts = song.charts_with_standings();
        assert_eq!(tables.len(), charts.len(), "{}", edition.name);
        for (table, (chart, _)) in tables.iter().zip(charts) {
            let standings = song.standings(chart);
            let mut expected: Vec<(u16, String, &str)> = standings
                .iter()
                .map(|standing| {
                    let name = words.scope(standing.scope);
                    let peak = standing.peak().unwrap().rank().number();
                    (peak, words.sort_key(name), name)
                })
                .collect();
            expected.sort();
            let expected: Vec<&str> = expected.into_iter().map(|(.., name)| name).collect();
            let names: Vec<&str> = table[1..].iter().map(|row| &*row[0]).collect();
            assert_eq!(names, expected, "{}", edition.name);
        }
    }
}

#[test]
fn a_row_has_best_rank_dates_run_and_sources() {
    for (song, tag, row) in [
        ("yours", 0, "Territory | Rank | Date | Source"),
        ("yours", 0, "Japan | No. 1 |  | 1"),
        ("yours", 0, "Worldwide | No. 45 |  | 4"),
        ("yours", 1, "일본 | 1위 |  | 1"),
        ("yours", 1, "전 세계 | 45위 |  | 4"),
        (
            "dynamite",
            0,
            "United States | No. 1 | 5 September 2020, · 32 weeks on chart, 5 Sep 2020 – 10 Apr 2021, · latest No. 30, 10 April 2021 | 1",
        ),
    ] {
        let edition = &editions(song)[tag];
        let rows: Vec<String> = tables(edition)
            .concat()
            .iter()
            .map(|row| row.join(" | "))
            .collect();
        assert!(rows.iter().any(|found| found == row), "{row}: {rows:#?}");
    }
}

#[test]
fn a_territory_with_many_ranks_has_one_row() {
    let [seven, _] = editions("seven");
    let ranks: usize = seven.song.histories.iter().map(|h| h.entries().len()).sum();
    let rows = tables(&seven).concat().len() - 1;
    assert_eq!((rows, ranks > 1000), (8, true));
}

#[test]
fn source_numbers_are_those_of_the_card() {
    for edition in all() {
        let card = page(&edition, PageKind::Embed);
        for row in tables(&edition).iter().flat_map(|table| &table[1..]) {
            for number in row[3].split(", ") {
                let listed = format!("id=\"source-{number}\"");
                assert!(card.contains(&listed), "{}: {row:?}", edition.name);
            }
        }
    }
}

#[test]
fn a_chart_without_rows_has_no_table() {
    let song = small(json!({
        "claims": [{
            "chart": "weekly", "metric": "number-one-territories", "value": 3, "qualifier": "exact", "asOf": "2025-01-02", "source": "s",
        }],
        "sources": [{ "id": "s", "title": "A report" }],
    }));
    let edition = edition("small", &song, "en");
    assert_eq!(
        headings(&edition),
        [
            "Weekly National chart",
            "Daily One streaming service’s chart"
        ]
    );
    assert_eq!(tables(&edition), Vec::<Table>::new());
}

#[test]
fn a_song_without_charts_has_no_tables() {
    for edition in editions("arirang") {
        assert!(!page(&edition, PageKind::Embed).contains("class=\"songcard chart-tables\""));
    }
}

#[test]
fn the_tables_are_only_in_noscript_of_pages() {
    for edition in editions("yours") {
        for kind in kinds() {
            let page = Element::page(&page(&edition, kind));
            let [noscript] = page.named("noscript")[..] else {
                panic!("one noscript")
            };
            let inside = noscript.with("class", "chart-tables").len();
            assert!(inside > 0);
            assert_eq!(page.with("class", "chart-tables").len(), inside);
        }
    }
}

#[test]
fn every_page_has_the_songs_title_as_its_one_h1() {
    for edition in editions("yours") {
        for kind in kinds() {
            let page = Element::page(&page(&edition, kind));
            let titles: Vec<_> = page.named("h1").into_iter().map(Element::text).collect();
            assert_eq!(titles, ["Yours"]);
        }
    }
}

#[test]
fn the_home_page_has_one_h1() {
    let page = Element::page(include_str!("../../../index.html"));
    assert_eq!(page.named("h1").len(), 1);
}

#[test]
fn a_fragment_for_other_pages_has_no_h1() {
    for edition in editions("yours") {
        for size in Size::ALL {
            let fragment = Element::parse(&share::fragment(&edition, size, &picture()));
            assert!(fragment.named("h1").is_empty());
        }
    }
}

#[test]
fn the_card_of_a_page_is_marked_for_the_wasm() {
    for kind in kinds() {
        let [edition, _] = editions("yours");
        let page = Element::page(&page(&edition, kind));
        let card = page.named("song-card")[0];
        assert!(card.attribute("data-main").is_some());
    }
}

/// The song's own page, a page for each view, and the embed.
fn kinds() -> [PageKind; 5] {
    let page = |view, is_main| PageKind::Page { view, is_main };
    [
        page(View::Chart, true),
        page(View::Chart, false),
        page(View::Lyrics, false),
        page(View::Credits, false),
        PageKind::Embed,
    ]
}

#[test]
fn the_tables_are_those_of_the_golden_files() {
    let found = ["yours", "seven"].into_iter().flat_map(editions);
    assert_same(found.map(|edition| {
        let file = format!("share/{}-{}-plain.html", edition.name, edition.words.tag);
        difference(&file, &plain(&edition))
    }));
}

/// The texts of its cells, row by row, the names of the columns first.
type Table = Vec<Vec<String>>;

fn tables(edition: &Edition) -> Vec<Table> {
    let root = Element::page(&page(edition, PageKind::Embed));
    let cells = |row: &Element| row.elements().map(Element::text).collect();
    let plain = root.with("class", "chart-tables").into_iter();
    plain
        .flat_map(|section| section.named("table"))
        .map(|table| table.named("tr").into_iter().map(cells).collect())
        .collect()
}

fn headings(edition: &Edition) -> Vec<String> {
    let root = Element::page(&page(edition, PageKind::Embed));
    let plain = root.with("class", "chart-tables").into_iter();
    plain
        .flat_map(|section| section.named("h2"))
        .map(Element::text)
        .collect()
}

/// The content of a page's `<noscript>` after its style.
fn plain(edition: &Edition) -> String {
    let page = page(edition, PageKind::Embed);
    let (_, inside) = page.split_once("<noscript><style>").unwrap();
    let (_, inside) = inside.split_once("</style>").unwrap();
    inside.split_once("</noscript>").unwrap().0.to_owned()
}

fn page(edition: &Edition, place: PageKind) -> String {
    share::page(&site(), &SiteSongs::default(), edition, place, &picture())
}

fn all() -> Vec<Edition> {
    ["yours", "dynamite", "seven", "arirang"]
        .map(editions)
        .concat()
}
