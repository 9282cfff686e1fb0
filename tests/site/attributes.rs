//! The attributes, set initially and changed later.

use crate::harness::{card, in_session};
use serde_json::json;

#[test]
fn a_new_src_shows_its_song() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        let origin = &session.host.origin;
        page.eval(&format!(
            "cardElement().setAttribute('src', '{origin}/dynamite/snapshot.json')"
        ))
        .await;
        page.ready(2).await;
        assert_eq!(page.text("textOf('.title')").await, "Dynamite");
        page.eval(&format!("cardElement().src = '{origin}/arirang/'"))
            .await;
        page.ready(3).await;
        assert_eq!(page.text("textOf('.title')").await, "Arirang");
        assert_eq!(page.number("queryCardAll('.card').length").await, 1.0);
    });
}

#[test]
fn removing_src_shows_the_fallback() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        let shown = "[queryCard('.card')?.checkVisibility() ?? false, cardElement().querySelector('blockquote').checkVisibility(), cardElement().matches(':state(ready)')]";
        assert_eq!(page.eval(shown).await, json!([true, false, true]));
        page.eval("window.srcBefore = cardElement().src, cardElement().removeAttribute('src')")
            .await;
        assert_eq!(page.eval(shown).await, json!([false, true, false]));
        page.eval("cardElement().src = srcBefore").await;
        page.ready(2).await;
        assert_eq!(page.eval(shown).await, json!([true, false, true]));
    });
}

#[test]
fn src_may_have_a_query_and_a_fragment() {
    in_session(async |session| {
        for end in ["?utm_source=post", "#chart", "?a=/b/#c"] {
            let card = format!(
                "<song-card lang=\"en\" src=\"{{{{card-host}}}}/yours/{end}\"></song-card>"
            );
            session.open_with(&card).await;
            let page = &session.page;
            page.ready(1).await;
            assert_eq!(page.text("textOf('.title')").await, "Yours", "{end}");
            assert_eq!(
                session.host.count("yours/snapshot.json"),
                0,
                "the figure is visible: {end}"
            );
        }
    });
}

#[test]
fn src_may_omit_the_last_slash_of_a_folder() {
    in_session(async |session| {
        let card = "<song-card lang=\"en\" src=\"{{card-host}}/yours\"></song-card>";
        session.open_with(card).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.text("textOf('.title')").await, "Yours");
        let tab = "tab('lyrics').href";
        let pages = format!("{}/yours/lyrics/", session.host.origin);
        assert_eq!(page.text(tab).await, pages, "its pages are known");
    });
}

#[test]
fn the_last_of_two_src_changes_wins() {
    in_session(async |session| {
        session.host.hold("/yours/snapshot.json");
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.until(
            "queryCard('.songcard')",
            "the wasm has taken over the element",
        )
        .await;
        page.eval(&format!(
            "cardElement().src = '{}/seven/snapshot.json'",
            session.host.origin
        ))
        .await;
        page.ready(1).await;
        session.host.release();
        page.settle().await;
        assert_eq!(page.text("textOf('.title')").await, "Seven");
        assert_eq!(page.number("eventsOf('songcard-ready').length").await, 1.0);
    });
}

#[test]
fn every_attribute_is_a_property_of_the_same_name() {
    in_session(async |session| {
        session
            .open_with(&card("yours", "view=\"lyrics\" accent=\"#0a7\""))
            .await;
        let page = &session.page;
        page.ready(1).await;
        for name in [
            "src",
            "lang",
            "theme",
            "view",
            "size",
            "layers",
            "territory",
            "accent",
        ] {
            let same =
                format!("cardElement().{name} === (cardElement().getAttribute('{name}') ?? '')");
            assert!(page.is_true(&same).await, "{name}");
        }
        page.eval("cardElement().theme = 'dark', cardElement().theme = null")
            .await;
        assert!(
            !page.is_true("cardElement().hasAttribute('theme')").await,
            "null takes it away"
        );
    });
}

#[test]
fn the_view_can_be_set_initially_or_later() {
    in_session(async |session| {
        session.open_with(&card("yours", "view=\"credits\"")).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
        page.eval("cardElement().view = 'chart'").await;
        page.until("openPanels()[0] === 'songcard-chart'", "the chart opens")
            .await;
    });
}

/// The codes of the places whose buttons are pressed.
const PRESSED: &str = "queryCardAll('[data-territory] [aria-pressed=true]').map((button) => button.closest('li').dataset.territory)";

#[test]
fn the_territory_can_be_set_initially_or_later() {
    in_session(async |session| {
        session.open_with(&card("yours", "territory=\"JP\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.until(
            "textOf('.open-territory').startsWith('Japan peak No. 1')",
            "Japan is open",
        )
        .await;
        assert_eq!(page.eval(PRESSED).await, json!(["JP"]));
        page.eval("cardElement().territory = 'br'").await;
        page.until(
            "textOf('.open-territory').startsWith('Brazil')",
            "Brazil opens",
        )
        .await;
        assert_eq!(page.eval(PRESSED).await, json!(["BR"]));
        page.eval("cardElement().removeAttribute('territory')")
            .await;
        page.until("textOf('.open-territory') === ''", "nothing is open")
            .await;
    });
}

#[test]
fn the_territory_is_the_one_that_the_reader_opens() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        page.click("queryCard('[data-territory=SE] button')").await;
        page.until(
            "cardElement().territory === 'SE'",
            "the attribute follows the reader",
        )
        .await;
        assert_eq!(
            page.eval("recordedEvents.at(-1).detail").await,
            json!({ "view": "chart", "territory": "SE" })
        );
    });
}
