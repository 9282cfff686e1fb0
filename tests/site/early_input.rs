//! Input before hydration is not lost.

use crate::harness::{Page, Session, in_session, serve_widespread};
use crate::published_page::open_held;
use fantoccini::key::Key;
use serde_json::json;

const EMBEDDED: &str = "<song-card src=\"{{card-host}}/widespread/\" lang=\"en\"></song-card>";

/// Shows a prerendered card while its wasm is held back, on the song's own page or on another one.
async fn open_before_wasm(session: &Session, on_own_page: bool) {
    serve_widespread(&session.host);
    if on_own_page {
        return open_held(session, "widespread/").await;
    }
    session.host.hold(".wasm");
    session.open_with(EMBEDDED).await;
    session.page.wait_for_figure().await;
}

/// Types “jap” into the search field of the board.
pub async fn search_early(page: &Page) {
    page.until(
        "queryCard('.find')?.checkVisibility()",
        "the board is visible",
    )
    .await;
    page.eval("queryCard('.find').focus()").await;
    for key in ['j', 'a', 'p'] {
        page.press(key).await;
    }
}

/// Waits until the board announces this number of matches.
pub async fn wait_for_count(page: &Page, count: &str) {
    let announced =
        format!("queryCardAll('.visually-hidden').some((line) => line.textContent === '{count}')");
    page.until(&announced, "the board is filtered").await;
}

#[test]
fn early_input_filters_the_board_when_ready() {
    in_session(async |session| {
        for on_own_page in [true, false] {
            open_before_wasm(session, on_own_page).await;
            let page = &session.page;
            search_early(page).await;
            assert_eq!(page.text("queryCard('.find').value").await, "jap");
            session.host.release();
            page.ready(1).await;
            wait_for_count(page, "1\u{a0}place").await;
            assert_eq!(page.text("queryCard('.find').value").await, "jap");

            open_before_wasm(session, on_own_page).await;
            page.until(
                "queryCard('.tools select')?.checkVisibility()",
                "the board is visible",
            )
            .await;
            page.eval("queryCard('.tools select').value = 'asia'").await;
            session.host.release();
            page.ready(1).await;
            wait_for_count(page, "51\u{a0}places").await;
            assert_eq!(page.text("queryCard('.tools select').value").await, "asia");
        }
    });
}

#[test]
fn an_untouched_field_does_not_filter() {
    in_session(async |session| {
        session.open_on_host("seven/").await;
        let page = &session.page;
        page.ready(1).await;
        page.settle().await;
        let left = "queryCardAll('.visually-hidden').filter((line) => / places?$/.test(line.textContent)).length";
        assert_eq!(page.number(left).await, 0.0);
        assert!(
            page.is_true("!cardElement().hasAttribute('territory')")
                .await
        );
    });
}

#[test]
fn an_early_tab_updates_address_and_title() {
    in_session(async |session| {
        open_before_wasm(session, true).await;
        let page = &session.page;
        page.click("tab('credits')").await;
        session.host.release();
        page.ready(1).await;
        let state = "[location.pathname, document.title, document.querySelector('a[hreflang=ko]').pathname]";
        assert_eq!(
            page.eval(state).await,
            json!([
                "/widespread/credits/",
                "Yours – Jin: credits",
                "/widespread/ko/credits/"
            ])
        );
        page.click("tab('chart')").await;
        page.until(
            "location.pathname === '/widespread/'",
            "the address follows",
        )
        .await;
        assert_eq!(
            page.eval(state).await,
            json!([
                "/widespread/",
                "Yours – Jin: No. 1 in 82 countries",
                "/widespread/ko/"
            ])
        );
    });
}

#[test]
fn home_and_end_select_the_first_and_last_tab() {
    in_session(async |session| {
        open_before_wasm(session, false).await;
        let page = &session.page;
        for is_hydrated in [false, true] {
            if is_hydrated {
                session.host.release();
                page.ready(1).await;
            }
            page.eval("queryCard('[role=tab][aria-selected=true]').focus()")
                .await;
            for (key, view) in [(Key::End, "credits"), (Key::Home, "chart")] {
                page.press(key).await;
                let open = format!("openPanels().join() === 'songcard-{view}'");
                page.until(&open, "the key opens the panel").await;
            }
        }
    });
}
