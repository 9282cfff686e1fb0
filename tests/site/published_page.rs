//! The own page of a song: visible before the wasm, then hydrated.

use crate::harness::{Response, Session, card, in_session};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Opens a page of a song while its wasm is held back, and waits for the figure.
pub async fn open_held(session: &Session, page: &str) {
    session.host.hold(".wasm");
    session.open_on_host(page).await;
    session.page.wait_for_figure().await;
    // Only the loader has arrived.
    let loaded = "customElements.get('song-card') && eventsOf('songcard-ready').length === 0";
    session.page.until(loaded, "the loader runs").await;
}

#[test]
fn hydration_keeps_the_nodes_of_the_page() {
    in_session(async |session| {
        open_held(session, "yours/").await;
        let page = &session.page;
        page.eval("window.paintedNodes = queryCardAll('.card, .card *'), paintedNodes.length")
            .await;
        session.host.release();
        page.ready(1).await;
        page.settle().await;
        let moved = "queryCardAll('.card, .card *').filter((node, at) => node !== paintedNodes[at]).map((node) => node.outerHTML.slice(0, 80))";
        assert_eq!(page.eval(moved).await, json!([]));
        assert!(page.is_true("paintedNodes.length > 500").await);
        assert!(page.is_true("cardElement().matches(':state(ready)')").await);
    });
}

#[test]
fn nothing_moves_from_the_first_paint_to_the_last() {
    in_session(async |session| {
        for path in [
            "yours/",
            "dynamite/ko/",
            "seven/chart/",
            "arirang/lyrics/",
            "yours/embed/",
        ] {
            open_held(session, path).await;
            let page = &session.page;
            // While the HTML is parsed, a busy browser may paint a part of it.
            let watch = "window.parsedMs = performance.getEntriesByType('navigation')[0].domInteractive, window.describeShift = (entry) => [entry.value, ...entry.sources.map(({ node, previousRect: a, currentRect: b }) => `${node?.localName}.${node?.className} ${a.x},${a.y} ${a.width}x${a.height} to ${b.x},${b.y} ${b.width}x${b.height}`)], window.shifts = [], new PerformanceObserver((list) => shifts.push(...list.getEntries().filter((entry) => entry.startTime > parsedMs).map(describeShift))).observe({ type: 'layout-shift', buffered: true }), 0";
            page.eval(watch).await;
            page.eval("window.heightBefore = document.documentElement.scrollHeight")
                .await;
            session.host.release();
            page.ready(1).await;
            page.settle().await;
            assert_eq!(page.eval("shifts").await, json!([]), "{path}");
            assert!(
                page.is_true("heightBefore === document.documentElement.scrollHeight")
                    .await,
                "{path}"
            );
        }
    });
}

#[test]
fn an_early_tab_opens_its_panel_at_once() {
    in_session(async |session| {
        open_held(session, "arirang/").await;
        let page = &session.page;
        page.click("tab('credits')").await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
        assert!(
            page.is_true(
                "tab('credits').ariaSelected === 'true' && tab('lyrics').ariaSelected === 'false'"
            )
            .await
        );
        assert_eq!(
            page.eval("eventsOf('songcard-view-change').map((event) => event.detail)")
                .await,
            json!([{ "view": "credits", "territory": null }])
        );
        session.host.release();
        page.ready(1).await;
        page.settle().await;
        assert_eq!(
            page.eval("openPanels()").await,
            json!(["songcard-credits"]),
            "it stays open"
        );
        assert_eq!(
            page.number("eventsOf('songcard-view-change').length").await,
            1.0
        );
        page.click("tab('chart')").await;
        page.until(
            "openPanels()[0] === 'songcard-chart'",
            "the wasm answers the next tap",
        )
        .await;
    });
}

#[test]
fn an_early_tap_on_a_territory_opens_it() {
    in_session(async |session| {
        open_held(session, "seven/").await;
        let page = &session.page;
        page.click("queryCard('[data-territory=JP] button')").await;
        assert_eq!(page.text("textOf('.open-territory')").await, "");
        session.host.release();
        page.until(
            "textOf('.open-territory').startsWith('Japan')",
            "the tap is answered",
        )
        .await;
        assert_eq!(
            page.text("cardElement().getAttribute('territory')").await,
            "JP"
        );
    });
}

#[test]
fn tab_keys_work_before_the_wasm() {
    in_session(async |session| {
        open_held(session, "yours/").await;
        let page = &session.page;
        page.eval("tab('chart').focus()").await;
        for (key, view) in [
            (Key::Right, "lyrics"),
            (Key::Right, "credits"),
            (Key::Right, "chart"),
            (Key::Left, "credits"),
        ] {
            page.press(key).await;
            assert_eq!(
                page.eval("openPanels()").await,
                json!([format!("songcard-{view}")])
            );
            assert_eq!(
                page.text("cardElement().shadowRoot.activeElement.id").await,
                format!("songcard-tab-{view}")
            );
        }
    });
}

#[test]
fn hydration_keeps_the_focus() {
    in_session(async |session| {
        open_held(session, "yours/credits/").await;
        let page = &session.page;
        page.eval("queryCard('.sources summary').focus(), window.focusedBefore = cardElement().shadowRoot.activeElement, 0")
            .await;
        assert!(page.is_true("focusedBefore").await);
        session.host.release();
        page.ready(1).await;
        page.settle().await;
        let focused = "cardElement().shadowRoot.activeElement === focusedBefore";
        assert!(page.is_true(focused).await);
    });
}

#[test]
fn hydration_keeps_the_scroll_position() {
    in_session(async |session| {
        open_held(session, "yours/credits/").await;
        let page = &session.page;
        page.eval("scrollTo(0, 300), window.scrollBefore = scrollY")
            .await;
        assert!(page.is_true("scrollBefore > 0").await);
        session.host.release();
        page.ready(1).await;
        page.settle().await;
        assert!(page.is_true("scrollY === scrollBefore").await);
    });
}

#[test]
fn the_address_reflects_the_open_view() {
    in_session(async |session| {
        session.open_on_host("seven/").await;
        let page = &session.page;
        page.ready(1).await;
        page.click("queryCard('[data-territory=JP] button')").await;
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
        session.open_on_host(address.trim_start_matches('/')).await;
        page.ready(1).await;
        page.until(
            "textOf('.open-territory').startsWith('Japan')",
            "the place is open again",
        )
        .await;
        assert_eq!(
            page.eval("eventsOf('songcard-view-change')").await,
            json!([]),
            "only the reader opens something"
        );
    });
}

#[test]
fn a_tab_is_a_link_to_the_page_of_its_view() {
    in_session(async |session| {
        session.open_on_host("yours/ko/lyrics/").await;
        let page = &session.page;
        page.ready(1).await;
        page.click("tab('chart')").await;
        page.until(
            "location.pathname === '/yours/ko/'",
            "the address has the view",
        )
        .await;
        let links = "queryCardAll('[role=tab]').map((tab) => new URL(tab.href).pathname)";
        let own = [
            "/yours/ko/chart/",
            "/yours/ko/lyrics/",
            "/yours/ko/credits/",
        ];
        assert_eq!(
            page.eval(links).await,
            json!(own),
            "whatever the address has become"
        );
    });
}

#[test]
fn a_page_without_wasm_switches_its_panels() {
    in_session(async |session| {
        session.expect_in_console("ERR_EMPTY_RESPONSE");
        session.expect_in_console("TypeError");
        session.host.hang_up_on(".wasm");
        session.open_on_host("yours/").await;
        let page = &session.page;
        page.until(
            "eventsOf('songcard-error').length === 1",
            "the card says that it failed",
        )
        .await;
        assert_eq!(
            page.eval("eventsOf('songcard-error')[0].detail.code").await,
            json!("wasm")
        );
        assert!(
            page.text("textOf('.headline')")
                .await
                .contains("82 countries")
        );
        page.click("tab('credits')").await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
        page.settle().await;
        let errors = "eventsOf('songcard-error').length";
        assert_eq!(page.number(errors).await, 1.0, "once is enough");
        let offered = "queryCardAll('.share, .choice, .segmented, .tools, select').filter((part) => getComputedStyle(part).visibility !== 'hidden').length";
        assert_eq!(
            page.number(offered).await,
            0.0,
            "no listener would handle it"
        );
    });
}

#[test]
fn the_address_follows_where_the_wasm_has_failed() {
    in_session(async |session| {
        session.expect_in_console("ERR_EMPTY_RESPONSE");
        session.expect_in_console("TypeError");
        let site = session.host.file_text("/site.json");
        let site: Value = serde_json::from_str(&site).expect("site.json is JSON");
        let wasm = site["assets"]["wasm"].as_str().expect("it names the wasm");
        let wasm = format!("/{wasm}");
        session.host.respond(&wasm, Response::Hangup);
        session.open_on_host("yours/lyrics/?territory=KR").await;
        let page = &session.page;
        page.until("eventsOf('songcard-error').length", "the card has failed")
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
        assert_eq!(page.eval(state).await, credits);
        page.click("tab('chart')").await;
        assert_eq!(
            page.eval(state).await,
            json!([
                "/yours/?territory=KR",
                "Yours – Jin: No. 1 in 82 countries",
                "/yours/",
                "/yours/ko/",
                "songcard-chart"
            ])
        );
        session.host.restore_file(&wasm);
        page.click("tab('credits')").await;
        page.ready(1).await;
        assert_eq!(page.eval(state).await, credits, "the wasm has come");
    });
}

#[test]
fn markup_of_another_build_is_rendered_again() {
    in_session(async |session| {
        let page_text = session.host.file_text("/yours/");
        let (before, rest) = page_text.split_once("data-build=\"").unwrap();
        let (_, after) = rest.split_once('"').unwrap();
        session
            .host
            .body("/yours/", format!("{before}data-build=\"0\"{after}"));
        session.open_on_host("yours/").await;
        let page = &session.page;
        page.ready(1).await;
        assert!(
            page.text("textOf('.headline')")
                .await
                .contains("82 countries")
        );
        page.click("queryCard('[data-territory=JP] button')").await;
        page.until(
            "textOf('.open-territory').startsWith('Japan')",
            "the card answers",
        )
        .await;
    });
}

#[test]
fn lines_are_buttons_where_a_player_listens() {
    in_session(async |session| {
        let times = "queryCardAll('.time').filter((time) => time.checkVisibility()).length";
        for address in ["arirang/lyrics/", "arirang/embed/?view=lyrics"] {
            session.open_on_host(address).await;
            let page = &session.page;
            page.ready(1).await;
            assert_eq!(page.number(times).await, 14.0, "{address}");
        }
        let card = card("arirang", "view=\"lyrics\"");
        session.open_with(&card).await;
        session.page.ready(1).await;
        assert_eq!(session.page.number(times).await, 14.0);
    });
}
