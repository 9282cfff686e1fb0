//! The page for iframes by itself: what its address says, and what is there without script.

use crate::embed_frame::{over, without_loader};
use crate::harness::{Stage, on_stage};
use serde_json::json;

/// Opens the page where neither the loader nor the wasm ever come.
async fn open_bare(stage: &Stage, address: &str) {
    without_loader(stage, address.split('/').next().unwrap());
    stage.open_door(address).await;
}

#[test]
fn the_address_sets_the_card_before_any_other_script() {
    on_stage(async |stage| {
        let query = "?view=lyrics&theme=dark&size=standard&territory=kr&layers=ko+en&line=l1&accent=%23c03&more=1";
        open_bare(stage, &format!("arirang/embed/{query}")).await;
        let page = &stage.page;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-lyrics"]));
        let tabs = "all('[role=tab]').map((tab) => `${tab.getAttribute('aria-selected')} ${tab.tabIndex}`)";
        assert_eq!(
            page.ask(tabs).await,
            json!(["false -1", "true 0", "false -1"])
        );
        let card = "(({ theme, size }) => [theme, size])(inside('.songcard').dataset)";
        assert_eq!(page.ask(card).await, json!(["dark", "standard"]));
        let accent = "inside('.songcard').style.getPropertyValue('--accent-asked')";
        assert_eq!(page.text(accent).await, "#c03");
        let names = "['view', 'theme', 'size', 'territory', 'layers', 'line', 'accent', 'more'].map((name) => host().getAttribute(name))";
        assert_eq!(
            page.ask(names).await,
            json!([
                "lyrics", "dark", "standard", "kr", "ko en", "l1", "#c03", null
            ])
        );
        assert_eq!(
            page.number("host().getBoundingClientRect().height").await,
            352.0
        );
        over(stage).await;
    });
}

#[test]
fn a_frame_shows_the_layers_that_its_address_names() {
    on_stage(async |stage| {
        stage
            .open_door("arirang/embed/?view=lyrics&layers=en")
            .await;
        let page = &stage.page;
        page.ready(1).await;
        let shown = "[...new Set(all('.lyrics [lang]').filter((text) => text.checkVisibility()).map((text) => text.lang))]";
        assert_eq!(page.ask(shown).await, json!(["en"]));
        over(stage).await;
    });
}

#[test]
fn values_that_cannot_be_change_nothing() {
    on_stage(async |stage| {
        let query = "?view=toString&theme=%22%3E&size=&territory=KRR&layers=%22%3Ex&line=%20&accent=red;x:y&lang=xx&src=https://elsewhere.example/&onclick=1";
        stage.host.hold(".wasm");
        stage.open_door("yours/embed/").await;
        let page = &stage.page;
        let look = "(({ outerHTML, shadowRoot }) => outerHTML.slice(0, outerHTML.indexOf('>')) + shadowRoot.innerHTML)(host())";
        let before = page.text(look).await;
        stage.open_door(&format!("yours/embed/{query}")).await;
        assert_eq!(page.text(look).await, before);
        over(stage).await;
    });
}

#[test]
fn another_language_is_another_page_that_keeps_the_rest_of_the_address() {
    on_stage(async |stage| {
        open_bare(
            stage,
            "yours/embed/?lang=ko&view=credits#?secret=Early67890",
        )
        .await;
        let page = &stage.page;
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
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-credits"]));
        assert_eq!(page.text("said('[role=tab]')").await, "차트");
        stage.open_door("yours/ko/embed/?lang=en-GB").await;
        let page = &stage.page;
        page.until(
            "location.pathname === '/yours/embed/' && location.search === '?lang=en'",
            "and back",
        )
        .await;
        stage.open_door("yours/ko/embed/?lang=fr").await;
        let page = &stage.page;
        page.settle().await;
        assert_eq!(
            page.text("location.pathname").await,
            "/yours/ko/embed/",
            "a language that is not published changes nothing"
        );
        over(stage).await;
    });
}

#[test]
fn a_tab_opens_its_panel_where_the_loader_does_not_come() {
    on_stage(async |stage| {
        open_bare(stage, "arirang/embed/").await;
        let page = &stage.page;
        assert_eq!(page.text("tab('lyrics').localName").await, "a");
        page.click("tab('lyrics')").await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-lyrics"]));
        assert_eq!(
            page.text("location.pathname + host().getAttribute('view')")
                .await,
            "/arirang/embed/lyrics"
        );
        over(stage).await;
    });
}

#[test]
fn a_tab_is_answered_once_where_the_loader_and_the_wasm_do_come() {
    on_stage(async |stage| {
        stage.open_door("arirang/embed/?view=credits").await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-credits"]));
        page.click("tab('lyrics')").await;
        page.until(
            "openPanels().join() === 'songcard-lyrics'",
            "the panel opens",
        )
        .await;
        page.settle().await;
        let told = page
            .ask("heard('songcard-view-change').map(({ detail }) => detail.view)")
            .await;
        assert_eq!(told, json!(["lyrics"]));
        over(stage).await;
    });
}

#[test]
fn without_script_every_panel_stands_open_and_the_page_scrolls() {
    on_stage(async |stage| {
        let page = "<!doctype html><title>A page</title><iframe sandbox=\"allow-same-origin\" src=\"/arirang/embed/?view=lyrics\" width=\"640\" height=\"700\"></iframe>";
        stage.host.body("/framing.html", page);
        stage.expect_in_console("Blocked script execution");
        stage.open_door("framing.html").await;
        let page = &stage.page;
        page.ask("window.within = document.querySelector('iframe').contentDocument, 0")
            .await;
        let open = "[...within.querySelector('song-card').shadowRoot.querySelectorAll('[role=tabpanel]')].map((panel) => panel.checkVisibility() && panel.scrollHeight <= panel.clientHeight + 8)";
        assert_eq!(page.ask(open).await, json!([true, true, true]));
        assert!(
            page.holds("within.documentElement.scrollHeight > 1000")
                .await
        );
        assert!(
            page.holds("!within.querySelector('[data-frame]')").await,
            "no script has run"
        );
        over(stage).await;
    });
}

#[test]
fn the_page_obeys_its_own_policy_and_asks_nothing_of_anybody_before_the_loader() {
    on_stage(async |stage| {
        open_bare(stage, "yours/embed/").await;
        let page = &stage.page;
        assert!(page.holds("document.querySelector('meta[http-equiv]').content.startsWith(\"default-src 'none'\")").await);
        assert!(
            page.holds("getComputedStyle(document.body).margin === '0px'")
                .await
        );
        assert_eq!(
            page.number("document.querySelectorAll('[style], [onload], [onclick]').length")
                .await,
            0.0
        );
        let origins = "[...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))].filter((origin) => origin !== location.origin)";
        assert_eq!(page.ask(origins).await, json!([]));
        over(stage).await;
    });
}
