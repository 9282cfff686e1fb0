//! The page for iframes, opened directly: the settings in its query, and its content without script.

use crate::embed_frame::{leave_page, without_loader};
use crate::harness::{Session, in_session};
use serde_json::json;

/// Opens the page with a loader and a wasm that never arrive.
async fn open_bare(session: &Session, address: &str) {
    without_loader(session, address.split('/').next().unwrap());
    session.open_on_host(address).await;
}

#[test]
fn the_query_applies_before_any_other_script() {
    in_session(async |session| {
        let query = "?view=lyrics&theme=dark&size=standard&territory=kr&layers=ko+en&line=l1&accent=%23c03&more=1";
        open_bare(session, &format!("arirang/embed/{query}")).await;
        let page = &session.page;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-lyrics"]));
        let tabs = "queryCardAll('[role=tab]').map((tab) => `${tab.getAttribute('aria-selected')} ${tab.tabIndex}`)";
        assert_eq!(
            page.eval(tabs).await,
            json!(["false -1", "true 0", "false -1"])
        );
        let card = "(({ theme, size }) => [theme, size])(queryCard('.songcard').dataset)";
        assert_eq!(page.eval(card).await, json!(["dark", "standard"]));
        let accent = "queryCard('.songcard').style.getPropertyValue('--accent-asked')";
        assert_eq!(page.text(accent).await, "#c03");
        let names = "['view', 'theme', 'size', 'territory', 'layers', 'line', 'accent', 'more'].map((name) => cardElement().getAttribute(name))";
        assert_eq!(
            page.eval(names).await,
            json!([
                "lyrics", "dark", "standard", "kr", "ko en", "l1", "#c03", null
            ])
        );
        assert_eq!(
            page.number("cardElement().getBoundingClientRect().height")
                .await,
            352.0
        );
        leave_page(session).await;
    });
}

#[test]
fn a_frame_shows_the_layers_that_its_address_names() {
    in_session(async |session| {
        session
            .open_on_host("arirang/embed/?view=lyrics&layers=en")
            .await;
        let page = &session.page;
        page.ready(1).await;
        let shown = "[...new Set(queryCardAll('.lyrics [lang]').filter((text) => text.checkVisibility()).map((text) => text.lang))]";
        assert_eq!(page.eval(shown).await, json!(["en"]));
        leave_page(session).await;
    });
}

#[test]
fn invalid_values_change_nothing() {
    in_session(async |session| {
        let query = "?view=toString&theme=%22%3E&size=&territory=KRR&layers=%22%3Ex&line=%20&accent=red;x:y&lang=xx&src=https://elsewhere.example/&onclick=1";
        session.host.hold(".wasm");
        session.open_on_host("yours/embed/").await;
        let page = &session.page;
        let look = "(({ outerHTML, shadowRoot }) => outerHTML.slice(0, outerHTML.indexOf('>')) + shadowRoot.innerHTML)(cardElement())";
        let before = page.text(look).await;
        session.open_on_host(&format!("yours/embed/{query}")).await;
        assert_eq!(page.text(look).await, before);
        leave_page(session).await;
    });
}

#[test]
fn another_language_leads_to_its_page_with_the_query() {
    in_session(async |session| {
        open_bare(
            session,
            "yours/embed/?lang=ko&view=credits#?secret=Early67890",
        )
        .await;
        let page = &session.page;
        page.until(
            "location.pathname === '/yours/ko/embed/'",
            "the Korean page opens",
        )
        .await;
        page.until("document.readyState === 'complete'", "it is there")
            .await;
        assert_eq!(
            page.text("location.search + location.hash").await,
            "?lang=ko&view=credits#?secret=Early67890"
        );
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
        assert_eq!(page.text("textOf('[role=tab]')").await, "차트");
        session.open_on_host("yours/ko/embed/?lang=en-GB").await;
        let page = &session.page;
        page.until(
            "location.pathname === '/yours/embed/' && location.search === '?lang=en'",
            "and back",
        )
        .await;
        session.open_on_host("yours/ko/embed/?lang=fr").await;
        let page = &session.page;
        page.settle().await;
        assert_eq!(
            page.text("location.pathname").await,
            "/yours/ko/embed/",
            "a language that is not published changes nothing"
        );
        leave_page(session).await;
    });
}

#[test]
fn a_tab_opens_its_panel_without_the_loader() {
    in_session(async |session| {
        open_bare(session, "arirang/embed/?view=chart").await;
        let page = &session.page;
        assert_eq!(page.text("tab('lyrics').localName").await, "a");
        page.click("tab('lyrics')").await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-lyrics"]));
        assert_eq!(
            page.text("location.pathname + cardElement().getAttribute('view')")
                .await,
            "/arirang/embed/lyrics"
        );
        leave_page(session).await;
    });
}

#[test]
fn a_tab_is_handled_once_with_loader_and_wasm() {
    in_session(async |session| {
        session.open_on_host("arirang/embed/?view=credits").await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
        page.click("tab('lyrics')").await;
        page.until(
            "openPanels().join() === 'songcard-lyrics'",
            "the panel opens",
        )
        .await;
        page.settle().await;
        let messages = page
            .eval("eventsOf('songcard-view-change').map(({ detail }) => detail.view)")
            .await;
        assert_eq!(messages, json!(["lyrics"]));
        leave_page(session).await;
    });
}

#[test]
fn every_panel_is_open_without_script() {
    in_session(async |session| {
        let page = "<!doctype html><title>A page</title><iframe sandbox=\"allow-same-origin\" src=\"/arirang/embed/?view=lyrics\" width=\"640\" height=\"700\"></iframe>";
        session.host.body("/framing.html", page);
        session.expect_in_console("Blocked script execution");
        session.open_on_host("framing.html").await;
        let page = &session.page;
        page.eval("window.frameDocument = document.querySelector('iframe').contentDocument, 0")
            .await;
        let open = "[...frameDocument.querySelector('song-card').shadowRoot.querySelectorAll('[role=tabpanel]')].map((panel) => panel.checkVisibility() && panel.scrollHeight <= panel.clientHeight + 8)";
        assert_eq!(page.eval(open).await, json!([true, true, true]));
        assert!(
            page.is_true("frameDocument.documentElement.scrollHeight > 1000")
                .await
        );
        assert!(
            page.is_true("!frameDocument.querySelector('[data-frame]')")
                .await,
            "no script has run"
        );
        leave_page(session).await;
    });
}

#[test]
fn the_page_obeys_its_own_policy() {
    in_session(async |session| {
        open_bare(session, "yours/embed/").await;
        let page = &session.page;
        assert!(page.is_true("document.querySelector('meta[http-equiv]').content.startsWith(\"default-src 'none'\")").await);
        assert!(
            page.is_true("getComputedStyle(document.body).margin === '0px'")
                .await
        );
        assert_eq!(
            page.number("document.querySelectorAll('[style], [onload], [onclick]').length")
                .await,
            0.0
        );
        let origins = "[...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))].filter((origin) => origin !== location.origin)";
        assert_eq!(page.eval(origins).await, json!([]));
        leave_page(session).await;
    });
}
