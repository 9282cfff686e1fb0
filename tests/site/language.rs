//! The language of a card: its own `lang`, else the page's, else the browser's.

use crate::harness::{FAN_PAGE, card, in_session};
use serde_json::json;

#[test]
fn lang_sets_the_language_of_the_card() {
    in_session(async |session| {
        session.open_with(&card("yours", "lang=\"ko\"")).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.text("textOf('.figure')").await, "82개국 1위");
        assert_eq!(page.text("queryCard('.card').lang").await, "ko");
        page.click("tab('lyrics')").await;
        page.until("openPanels()[0] === 'songcard-lyrics'", "the lyrics open")
            .await;
        page.eval("cardElement().setAttribute('lang', 'en-GB')")
            .await;
        page.until(
            "textOf('.figure') === 'No. 1 in 82 countries'",
            "the words are English",
        )
        .await;
        assert_eq!(
            page.eval("openPanels()").await,
            json!(["songcard-lyrics"]),
            "the panel stays open"
        );
        page.eval("cardElement().lang = 'ko-KR'").await;
        page.until(
            "textOf('.figure') === '82개국 1위'",
            "the words are Korean again",
        )
        .await;
        assert_eq!(
            session.host.count("snapshot.json"),
            1,
            "words need no second snapshot"
        );
    });
}

#[test]
fn the_page_s_language_is_the_default() {
    in_session(async |session| {
        let page = FAN_PAGE.replace("<html>", "<html lang=\"ko\">");
        session.open_page(&page).await;
        session.page.ready(1).await;
        assert_eq!(session.page.text("textOf('.figure')").await, "82개국 1위");
        assert_eq!(session.page.text("textOf('[role=tab]')").await, "차트");
    });
}

#[test]
fn the_browser_s_language_is_the_last_resort() {
    in_session(async |session| {
        session.open().await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(
            page.text("textOf('.figure')").await,
            "No. 1 in 82 countries"
        );
        let agent = page.text("navigator.userAgent").await;
        let korean = json!({ "userAgent": agent, "acceptLanguage": "ko-KR" });
        page.devtools("Emulation.setUserAgentOverride", korean)
            .await;
        session.open().await;
        page.ready(1).await;
        assert_eq!(page.text("navigator.language").await, "ko-KR");
        assert_eq!(page.text("textOf('.figure')").await, "82개국 1위");
    });
}

#[test]
fn an_unknown_language_shows_english() {
    in_session(async |session| {
        session.open_with(&card("yours", "lang=\"fi\"")).await;
        session.page.ready(1).await;
        assert_eq!(
            session.page.text("textOf('.figure')").await,
            "No. 1 in 82 countries"
        );
        assert_eq!(
            session.page.text("queryCard('.card').lang").await,
            "en",
            "and marked as such"
        );
    });
}
