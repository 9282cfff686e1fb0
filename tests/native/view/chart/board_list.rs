//! The list of places: which rows a figure, a key of the legend and a day leave, and in which order.

use crate::support::html::Element;
use crate::support::made::{card_chosen, small};
use leptos::prelude::{GetUntracked, Set};
use serde_json::{Value, json};
use songcard::embed::Size;
use songcard::plot::Band;
use songcard::song::{Date, Keyword, Metric, Scope, Song, Territory};
use songcard::view::{Layout, PlaceFilter, RankFilter, State, place_names};

/// The codes of the rows that are shown, with their ranks.
fn rows(song: &Song, choose: impl FnOnce(State)) -> Vec<String> {
    let markup = card_chosen(song, "en", Size::Full, choose);
    let all = Element::parse(&markup);
    let shown = all.all().into_iter().filter(|row| {
        row.attribute("data-territory").is_some()
            && row.attribute("data-rank").is_some()
            && row.attribute("data-out").is_none()
    });
    let said = shown.map(|row| {
        let [code, rank] = ["data-territory", "data-rank"].map(|key| row.attribute(key).unwrap());
        format!("{code} {rank}")
    });
    said.collect()
}

fn peaks(claim: Metric) -> Song {
    let peaks = [
        ("US", 1),
        ("GB", 1),
        ("KR", 2),
        ("XK", 9),
        ("PR", 30),
        ("WW", 1),
    ];
    let row =
        |(code, peak): &(&str, u16)| json!({ "chart": "daily", "territory": code, "peak": peak });
    small(json!({
        "performance": peaks.iter().map(row).collect::<Vec<_>>(),
        "claims": [{ "metric": claim.word(), "chart": "daily", "value": 40, "asOf": "2024-03-01", "headline": true }],
    }))
}

#[test]
fn a_claim_lists_its_places_but_not_the_worldwide() {
    for (metric, expected) in [
        (Metric::NumberOne, "GB 1, US 1"),
        (Metric::TopTen, "GB 1, US 1, KR 2, XK 9"),
        (Metric::Charted, "GB 1, US 1, KR 2, XK 9, PR 30"),
    ] {
        let song = peaks(metric);
        let found = rows(&song, |state| {
            state.day.set(Some(Date::new(2024, 1, 1).unwrap()));
            state.itemise(state.chart.get_untracked(), RankFilter::counted(metric));
        });
        assert_eq!(found.join(", "), expected);
        assert_eq!(found.len(), song.listed(&song.claims[0]));
    }
}

#[test]
fn a_legend_entry_leaves_as_many_rows_as_it_counts() {
    let song = peaks(Metric::NumberOne);
    let kept = |kept: RankFilter| {
        rows(&song, |state| {
            state.itemise(state.chart.get_untracked(), kept)
        })
    };
    assert_eq!(kept(RankFilter::Band(Band::NumberOne)), ["GB 1", "US 1"]);
    assert_eq!(kept(RankFilter::Band(Band::TopTen)), ["KR 2", "XK 9"]);
    let all = rows(&song, |state| state.layout.set(Layout::List));
    assert!(all.contains(&"WW 1".to_owned()), "unasked, it has its row");
}

#[test]
fn every_key_of_a_claim_of_several_bands_is_pressed() {
    let song = peaks(Metric::TopTen);
    let markup = card_chosen(&song, "en", Size::Full, |state| {
        state.itemise(state.chart.get_untracked(), RankFilter::TopTen);
    });
    let root = Element::parse(&markup);
    let keys = root.with("class", "legend-key").into_iter();
    let pressed = keys.filter(|key| key.has("aria-pressed", "true"));
    let names: Vec<String> = pressed.map(Element::text).collect();
    assert_eq!(names, ["No. 1 2", "2–10 2"]);
}

/// Weeks that begin on a Saturday, a Friday and a Monday.
fn weeks() -> Song {
    let weekly = |code: &str, from: &str, ranks: Value| json!({ "chart": "weekly", "territory": code, "from": from, "every": "P7D", "ranks": ranks });
    small(json!({ "history": [
        weekly("US", "2024-01-06", json!([1, 1, 4])),
        weekly("GB", "2024-01-05", json!([2, 1, 1])),
        weekly("JP", "2024-01-08", json!([1, 3, 1])),
    ]}))
}

#[test]
fn sorting_by_rank_uses_the_shown_day() {
    let on = |day: u8| {
        rows(&weeks(), |state| {
            state.layout.set(Layout::List);
            state.day.set(Some(Date::new(2024, 1, day).unwrap()));
        })
    };
    assert_eq!(on(8), ["JP 1", "US 1", "GB 2"]);
    assert_eq!(on(20), ["GB 1", "JP 3", "US 4"]);
    let best = rows(&weeks(), |state| state.layout.set(Layout::List));
    assert_eq!(best, ["JP 1", "GB 1", "US 1"]);
}

#[test]
fn a_weekly_rank_lasts_until_the_next_chart() {
    let on = |day: u8| {
        rows(&weeks(), |state| {
            state.day.set(Some(Date::new(2024, 1, day).unwrap()));
        })
        .len()
    };
    assert_eq!((on(5), on(6), on(12), on(22)), (1, 2, 3, 3));
    assert_eq!(
        on(27),
        1,
        "the last week of Great Britain and of America is over"
    );
}

#[test]
fn the_slider_steps_from_chart_date_to_chart_date() {
    let slider = |day: Option<Date>| {
        let markup = card_chosen(&weeks(), "en", Size::Full, |state| state.day.set(day));
        let root = Element::parse(&markup);
        let slider = root.with("class", "days")[0];
        ["min", "max", "value", "aria-valuetext"]
            .map(|key| slider.attribute(key).unwrap().to_owned())
    };
    let second = Date::new(2024, 1, 12).ok();
    assert_eq!(
        slider(second),
        ["0", "8", "3", "12 Jan 2024: No. 1 in 3 territories"]
    );
    let most = "Most at No. 1 at once: 3 territories, first on 12 Jan 2024";
    assert_eq!(slider(None), ["0", "8", "8", most]);
}

#[test]
fn a_chart_without_a_no_1_says_so_with_its_dates() {
    let daily = |code: &str| json!({ "chart": "daily", "territory": code, "from": "2024-01-01", "every": "P1D", "ranks": [5, 4] });
    let song = small(json!({ "history": [daily("US"), daily("GB")] }));
    let said = |lang: &str, day: Option<Date>| {
        let markup = card_chosen(&song, lang, Size::Full, |state| state.day.set(day));
        Element::parse(&markup).with("class", "as-of")[0].text()
    };
    let day = Date::new(2024, 1, 1).ok();
    assert_eq!(said("en", None), "Not No. 1 anywhere on these dates.");
    assert_eq!(said("en", day), "1 Jan 2024: not No. 1 anywhere");
    assert_eq!(said("ko", None), "이 기간에 1위에 오른 지역이 없습니다.");
    assert_eq!(said("ko", day), "2024. 1. 1. 기준 1위 지역 없음");
}

#[test]
fn the_search_ignores_case_dots_and_hyphens() {
    let scopes = Territory::all().map(Scope::Territory);
    let all: Vec<_> = scopes.map(|scope| (scope, place_names(scope))).collect();
    let found = |text: &str| {
        let mut filter = PlaceFilter::default();
        filter.search(text, &all);
        let held = all.iter().filter(|(scope, _)| filter.admits_place(*scope));
        let codes: Vec<_> = held.map(|(scope, _)| scope.code()).collect();
        codes.join(" ")
    };
    for (text, code) in [
        ("  united   STATES ", "US"),
        ("U.K.", "GB"),
        ("gb", "GB"),
        ("guinea bissau", "GW"),
        ("Guinea-Bissau", "GW"),
        ("cote d'ivoire", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("co\u{302}te", "CI"),
        ("ivory coast", "CI"),
        ("aland", "AX"),
        ("reunion", "RE"),
        ("sao tome and principe", "ST"),
        ("São Tomé & Príncipe", "ST"),
        ("curacao", "CW"),
        ("saint barthelemy", "BL"),
        ("St. Barth", "BL"),
        ("st barth", "BL"),
        ("turkiye", "TR"),
        ("turkey", "TR"),
        ("  한국 ", "KR"),
        ("대한민국", "KR"),
        ("U.S.A.", "US"),
        ("uae", "AE"),
        ("burma", "MM"),
        ("south  korea", "KR"),
    ] {
        assert_eq!(found(text), code, "{text}");
    }
    assert!(found("u.s.").split(' ').any(|code| code == "US"));
    assert_eq!(
        found(" . ").split(' ').count(),
        Territory::COUNT,
        "nothing is asked"
    );
}

#[test]
fn the_open_place_states_its_rank_on_the_shown_day() {
    let said = |lang: &str, code: &str, day: u8| {
        let markup = card_chosen(&weeks(), lang, Size::Full, |state| {
            state.day.set(Date::new(2024, 1, day).ok());
            state.visit(Scope::from_code(code));
        });
        let line = Element::parse(&markup).with("class", "open-territory")[0].text();
        line.split(", · ").next().unwrap().to_owned()
    };
    assert_eq!(said("en", "US", 22), "United States No. 4, 22 Jan 2024");
    assert_eq!(
        said("en", "US", 5),
        "United States not on the chart, 5 Jan 2024"
    );
    assert_eq!(said("ko", "GB", 6), "영국 2위, 2024. 1. 6.");
    assert_eq!(said("ko", "JP", 6), "일본 순위권 밖, 2024. 1. 6.");
}

#[test]
fn a_row_says_what_its_dates_are() {
    let row = |lang: &str, code: &str| {
        let markup = card_chosen(&weeks(), lang, Size::Full, |state| {
            state.layout.set(Layout::List)
        });
        let root = Element::parse(&markup);
        root.with("data-territory", code)[0].with("class", "when")[0].text()
    };
    assert_eq!(row("en", "GB"), "first No. 1, 12 January 2024");
    assert_eq!(
        row("en", "US"),
        "first No. 1, 6 January 2024, · latest No. 4, 20 January 2024"
    );
    assert_eq!(row("ko", "GB"), "첫 1위, 2024년 1월 12일");
}

#[test]
fn a_row_without_history_says_when_its_peak_was() {
    let song = small(json!({ "performance": [
        { "chart": "daily", "territory": "US", "peak": 3, "peakAt": "2024-02" },
        { "chart": "daily", "territory": "GB", "peak": 3 },
    ]}));
    let markup = card_chosen(&song, "en", Size::Full, |state| {
        state.layout.set(Layout::List)
    });
    let whens = Element::parse(&markup).with("class", "when")[0].text();
    assert_eq!(whens, "peak reached, February 2024");
}

#[test]
fn the_tab_key_stops_at_the_first_row_that_is_left() {
    let stop = |kept: RankFilter| {
        let markup = card_chosen(&peaks(Metric::NumberOne), "ko", Size::Full, |state| {
            state.itemise(state.chart.get_untracked(), kept);
        });
        let root = Element::parse(&markup);
        let rows = root.all().into_iter();
        let mut rows = rows.filter(|row| row.attribute("data-territory").is_some());
        let stop = rows.find(|row| !row.with("tabindex", "0").is_empty());
        stop.unwrap()
            .attribute("data-territory")
            .unwrap()
            .to_owned()
    };
    assert_eq!(stop(RankFilter::Band(Band::NumberOne)), "US");
    assert_eq!(stop(RankFilter::Band(Band::TopTen)), "KR");
}
