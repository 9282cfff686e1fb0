//! A song's own page: on screen before the wasm, taken over where it stands.

use crate::harness::{Answer, Stage, card, on_stage};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Opens a page of a song while its wasm is still on the way, and waits for the painted figure.
pub async fn open_held(stage: &Stage, page: &str) {
    stage.host.hold(".wasm");
    stage.open_door(page).await;
    stage.page.painted().await;
    // The loader is there, and nothing else.
    let loaded = "customElements.get('song-card') && heard('songcard-ready').length === 0";
    stage.page.until(loaded, "the loader runs").await;
}

#[test]
fn the_wasm_takes_over_the_very_nodes_that_were_painted() {
    on_stage(async |stage| {
        open_held(stage, "yours/").await;
        let page = &stage.page;
        page.ask("window.painted = all('.card, .card *'), painted.length")
            .await;
        stage.host.let_go();
        page.ready(1).await;
        page.settle().await;
        let moved = "all('.card, .card *').filter((node, at) => node !== painted[at]).map((node) => node.outerHTML.slice(0, 80))";
        assert_eq!(page.ask(moved).await, json!([]));
        assert!(page.holds("painted.length > 500").await);
        assert!(page.holds("host().matches(':state(ready)')").await);
    });
}

#[test]
fn nothing_moves_from_the_first_paint_to_the_last() {
    on_stage(async |stage| {
        for path in [
            "yours/",
            "dynamite/ko/",
            "seven/chart/",
            "arirang/lyrics/",
            "yours/embed/",
        ] {
            open_held(stage, path).await;
            let page = &stage.page;
            let watch = "window.moved = (entry) => [entry.value, ...entry.sources.map(({ node, previousRect: a, currentRect: b }) => `${node?.localName}.${node?.className} ${a.x},${a.y} ${a.width}x${a.height} to ${b.x},${b.y} ${b.width}x${b.height}`)], window.shifts = [], new PerformanceObserver((list) => shifts.push(...list.getEntries().map(moved))).observe({ type: 'layout-shift', buffered: true }), 0";
            page.ask(watch).await;
            page.ask("window.height = document.documentElement.scrollHeight")
                .await;
            stage.host.let_go();
            page.ready(1).await;
            page.settle().await;
            assert_eq!(page.ask("shifts").await, json!([]), "{path}");
            assert!(
                page.holds("height === document.documentElement.scrollHeight")
                    .await,
                "{path}"
            );
        }
    });
}

#[test]
fn a_tab_tapped_before_the_wasm_opens_its_panel_at_once() {
    on_stage(async |stage| {
        open_held(stage, "arirang/").await;
        let page = &stage.page;
        page.click("tab('lyrics')").await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-lyrics"]));
        assert!(
            page.holds(
                "tab('lyrics').ariaSelected === 'true' && tab('chart').ariaSelected === 'false'"
            )
            .await
        );
        assert_eq!(
            page.ask("heard('songcard-view-change').map((event) => event.detail)")
                .await,
            json!([{ "view": "lyrics", "territory": null }])
        );
        stage.host.let_go();
        page.ready(1).await;
        page.settle().await;
        assert_eq!(
            page.ask("openPanels()").await,
            json!(["songcard-lyrics"]),
            "it stays open"
        );
        assert_eq!(
            page.number("heard('songcard-view-change').length").await,
            1.0
        );
        page.click("tab('credits')").await;
        page.until(
            "openPanels()[0] === 'songcard-credits'",
            "the wasm answers the next tap",
        )
        .await;
    });
}

#[test]
fn a_place_tapped_before_the_wasm_is_opened_by_it() {
    on_stage(async |stage| {
        open_held(stage, "seven/").await;
        let page = &stage.page;
        page.click("inside('[data-territory=JP] button')").await;
        assert_eq!(page.text("said('.open-territory')").await, "");
        stage.host.let_go();
        page.until(
            "said('.open-territory').startsWith('Japan')",
            "the tap is answered",
        )
        .await;
        assert_eq!(page.text("host().getAttribute('territory')").await, "JP");
    });
}

#[test]
fn the_keys_of_the_tabs_work_before_the_wasm() {
    on_stage(async |stage| {
        open_held(stage, "yours/").await;
        let page = &stage.page;
        page.ask("tab('chart').focus()").await;
        for (key, view) in [
            (Key::Right, "lyrics"),
            (Key::Right, "credits"),
            (Key::Right, "chart"),
            (Key::Left, "credits"),
        ] {
            page.press(key).await;
            assert_eq!(
                page.ask("openPanels()").await,
                json!([format!("songcard-{view}")])
            );
            assert_eq!(
                page.text("host().shadowRoot.activeElement.id").await,
                format!("songcard-tab-{view}")
            );
        }
    });
}

#[test]
fn the_focus_and_the_place_on_the_page_are_kept() {
    on_stage(async |stage| {
        open_held(stage, "yours/credits/").await;
        let page = &stage.page;
        page.ask("inside('.sources a').focus(), scrollTo(0, 300), 0")
            .await;
        page.ask("window.focused = host().shadowRoot.activeElement, window.at = scrollY")
            .await;
        assert!(page.holds("focused && at > 0").await);
        stage.host.let_go();
        page.ready(1).await;
        page.settle().await;
        assert!(
            page.holds("host().shadowRoot.activeElement === focused && scrollY === at")
                .await
        );
    });
}

#[test]
fn the_address_follows_the_reader_and_leads_back() {
    on_stage(async |stage| {
        stage.open_door("seven/").await;
        let page = &stage.page;
        page.ready(1).await;
        page.click("inside('[data-territory=JP] button')").await;
        page.until(
            "location.search === '?territory=JP'",
            "the address has the place",
        )
        .await;
        page.click("tab('credits')").await;
        page.until(
            "location.pathname === '/seven/credits/'",
            "the address has the view",
        )
        .await;
        page.click("tab('chart')").await;
        page.until(
            "location.pathname === '/seven/'",
            "the chart's address is the song's",
        )
        .await;
        let address = page.text("location.pathname + location.search").await;
        stage.open_door(address.trim_start_matches('/')).await;
        page.ready(1).await;
        page.until(
            "said('.open-territory').startsWith('Japan')",
            "the place is open again",
        )
        .await;
        assert_eq!(
            page.ask("heard('songcard-view-change')").await,
            json!([]),
            "nobody but the reader opens anything"
        );
    });
}

#[test]
fn a_tab_is_a_link_to_the_page_of_its_view() {
    on_stage(async |stage| {
        stage.open_door("yours/ko/lyrics/").await;
        let page = &stage.page;
        page.ready(1).await;
        page.click("tab('chart')").await;
        page.until(
            "location.pathname === '/yours/ko/'",
            "the address has the view",
        )
        .await;
        let links = "all('[role=tab]').map((tab) => new URL(tab.href).pathname)";
        let own = [
            "/yours/ko/chart/",
            "/yours/ko/lyrics/",
            "/yours/ko/credits/",
        ];
        assert_eq!(
            page.ask(links).await,
            json!(own),
            "whatever the address has become"
        );
    });
}

#[test]
fn a_page_whose_wasm_never_comes_keeps_its_facts_and_switches_its_panels() {
    on_stage(async |stage| {
        stage.expect_in_console("ERR_EMPTY_RESPONSE");
        stage.expect_in_console("TypeError");
        stage.host.refuse(".wasm");
        stage.open_door("yours/").await;
        let page = &stage.page;
        page.until(
            "heard('songcard-error').length === 1",
            "the card says that it failed",
        )
        .await;
        assert_eq!(
            page.ask("heard('songcard-error')[0].detail.code").await,
            json!("wasm")
        );
        assert!(
            page.text("said('.headline')")
                .await
                .contains("82 countries")
        );
        page.click("tab('credits')").await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-credits"]));
        page.settle().await;
        let errors = "heard('songcard-error').length";
        assert_eq!(page.number(errors).await, 1.0, "once is enough");
        let offered = "all('.share, .choice, .tools, select').filter((part) => getComputedStyle(part).visibility !== 'hidden').length";
        assert_eq!(page.number(offered).await, 0.0, "nobody would answer");
    });
}

#[test]
fn the_address_follows_where_the_wasm_has_failed() {
    on_stage(async |stage| {
        stage.expect_in_console("ERR_EMPTY_RESPONSE");
        stage.expect_in_console("TypeError");
        let site = stage.host.file_text("/site.json");
        let site: Value = serde_json::from_str(&site).expect("site.json is JSON");
        let wasm = site["assets"]["wasm"].as_str().expect("it names the wasm");
        let wasm = format!("/{wasm}");
        stage.host.answer(&wasm, Answer::Hangup);
        stage.open_door("yours/lyrics/?territory=KR").await;
        let page = &stage.page;
        page.until("heard('songcard-error').length", "the card has failed")
            .await;
        let state = "[location.pathname + location.search, document.title,
            new URL(document.querySelector('link[rel=canonical]').href).pathname,
            new URL(document.querySelector('a[data-folder]').href).pathname, openPanels().join()]";
        page.click("tab('credits')").await;
        let credits = json!([
            "/yours/credits/?territory=KR",
            "Yours – Jin: credits",
            "/yours/credits/",
            "/yours/ko/credits/",
            "songcard-credits"
        ]);
        assert_eq!(page.ask(state).await, credits);
        page.click("tab('chart')").await;
        assert_eq!(
            page.ask(state).await,
            json!([
                "/yours/?territory=KR",
                "Yours – Jin: No. 1 in 82 countries",
                "/yours/",
                "/yours/ko/",
                "songcard-chart"
            ])
        );
        stage.host.heal(&wasm);
        page.click("tab('credits')").await;
        page.ready(1).await;
        assert_eq!(page.ask(state).await, credits, "the wasm has come");
    });
}

#[test]
fn markup_of_another_build_is_rendered_afresh() {
    on_stage(async |stage| {
        let page_text = stage.host.file_text("/yours/");
        let (before, rest) = page_text.split_once("data-build=\"").unwrap();
        let (_, after) = rest.split_once('"').unwrap();
        stage
            .host
            .body("/yours/", format!("{before}data-build=\"0\"{after}"));
        stage.open_door("yours/").await;
        let page = &stage.page;
        page.ready(1).await;
        assert!(
            page.text("said('.headline')")
                .await
                .contains("82 countries")
        );
        page.click("inside('[data-territory=JP] button')").await;
        page.until(
            "said('.open-territory').startsWith('Japan')",
            "the card answers",
        )
        .await;
    });
}

#[test]
fn a_page_without_a_player_offers_none_and_a_card_elsewhere_asks_whoever_listens() {
    on_stage(async |stage| {
        let times = "all('.time').filter((time) => time.checkVisibility()).length";
        for address in ["arirang/lyrics/", "arirang/embed/?view=lyrics"] {
            stage.open_door(address).await;
            let page = &stage.page;
            page.ready(1).await;
            assert_eq!(page.number(times).await, 0.0, "{address}");
        }
        let card = card("arirang", "view=\"lyrics\"");
        stage.open_with(&card).await;
        stage.page.ready(1).await;
        assert_eq!(stage.page.number(times).await, 14.0);
    });
}
