//! Pages with strict policies, printing, and back navigation.

use crate::embed_frame::{enter_frame, leave_frame, leave_page, wait_until_ready};
use crate::harness::{Page, Session, in_session};
use serde_json::json;

/// A page with a policy and one card.
async fn open_strict(session: &Session, policy: &str) {
    let policy = policy.replace("HOST", &session.host.origin);
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A strict page</title>
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"></head>
         <body><script type=\"module\" src=\"{{{{card-host}}}}/song-card.js\"></script>
         <song-card src=\"{{{{card-host}}}}/yours/\" accent=\"#a03\"><blockquote>Yours</blockquote></song-card></body></html>"
    );
    session.open_page(&page).await;
}

#[test]
fn a_card_works_under_a_strict_csp() {
    in_session(async |session| {
        open_strict(
            session,
            "default-src 'none'; script-src HOST 'wasm-unsafe-eval'; connect-src HOST",
        )
        .await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(
            page.text("textOf('.figure')").await,
            "No. 1 in 82 countries"
        );
        let board = "getComputedStyle(queryCard('[data-layout=board]')).display";
        assert_eq!(page.text(board).await, "grid", "its rules are there");
        page.click("tab('credits')").await;
        page.until("openPanels()[0] === 'songcard-credits'", "the card answers")
            .await;
    });
}

#[test]
fn a_frame_needs_the_host_in_frame_src_and_no_more() {
    in_session(async |session| {
        let policy = "default-src 'none'; frame-src HOST".replace("HOST", &session.host.origin);
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A strict page</title>
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"></head>
             <body><iframe src=\"{{{{card-host}}}}/yours/embed/\" width=\"600\" height=\"600\"></iframe></body></html>"
        );
        session.open_page(&page).await;
        enter_frame(session, 0).await;
        wait_until_ready(session).await;
        leave_frame(session).await;
        leave_page(session).await;
    });
}

#[test]
fn a_card_works_under_trusted_types() {
    in_session(async |session| {
        session.expect_in_console("TrustedHTML");
        open_strict(session, "require-trusted-types-for 'script'").await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(
            page.text("textOf('.figure')").await,
            "No. 1 in 82 countries"
        );
    });
}

#[test]
fn a_card_works_after_back_navigation() {
    in_session(async |session| {
        session.open_on_host("yours/").await;
        let page = &session.page;
        page.ready(1).await;
        page.click("tab('credits')").await;
        page.until(
            "location.pathname === '/yours/credits/'",
            "the address follows",
        )
        .await;
        session.open_on_host("seven/").await;
        page.ready(1).await;
        let back = page.browser.back().await;
        back.expect("there is a page to come back to");
        page.until(
            "cardElement().matches(':state(ready)')",
            "the card is ready",
        )
        .await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
        page.click("tab('lyrics')").await;
        page.until("openPanels()[0] === 'songcard-lyrics'", "the card answers")
            .await;
    });
}

/// Opens a song's page as it is printed, while something is done.
async fn printed(session: &Session, check: impl AsyncFnOnce(&Page)) {
    session.open_on_host("yours/").await;
    let page = &session.page;
    page.ready(1).await;
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await;
    check(page).await;
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }))
        .await;
}

#[test]
fn print_keeps_the_colours_of_ranks() {
    in_session(async |session| {
        printed(session, async |page| {
            let adjust = "[...new Set(queryCardAll('.place > *, .legend-key').map((part) => getComputedStyle(part).printColorAdjust))]";
            assert_eq!(page.eval(adjust).await, json!(["exact"]));
        })
        .await;
    });
}

#[test]
fn print_has_no_share_button() {
    in_session(async |session| {
        printed(session, async |page| {
            let visible = "queryCard('.share').checkVisibility()";
            assert!(!page.is_true(visible).await);
        })
        .await;
    });
}
