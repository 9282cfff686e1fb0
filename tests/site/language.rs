//! Which language a card speaks: its own, else the page's, else the reader's.

use crate::harness::{FAN_PAGE, card, on_stage};
use serde_json::json;

#[test]
fn a_card_speaks_the_language_of_its_attribute_and_changes_with_it() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "lang=\"ko\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.text("said('.figure')").await, "82개국 1위");
        assert_eq!(page.text("inside('.card').lang").await, "ko");
        page.click("tab('lyrics')").await;
        page.until("openPanels()[0] === 'songcard-lyrics'", "the lyrics open")
            .await;
        page.ask("host().setAttribute('lang', 'en-GB')").await;
        page.until(
            "said('.figure') === 'No. 1 in 82 countries'",
            "the words are English",
        )
        .await;
        assert_eq!(
            page.ask("openPanels()").await,
            json!(["songcard-lyrics"]),
            "the panel stays open"
        );
        page.ask("host().lang = 'ko-KR'").await;
        page.until(
            "said('.figure') === '82개국 1위'",
            "the words are Korean again",
        )
        .await;
        assert_eq!(
            stage.host.count("snapshot.json"),
            1,
            "words need no second snapshot"
        );
    });
}

#[test]
fn without_an_attribute_a_card_speaks_the_pages_language() {
    on_stage(async |stage| {
        let page = FAN_PAGE.replace("<html>", "<html lang=\"ko\">");
        stage.open_page(&page).await;
        stage.page.ready(1).await;
        assert_eq!(stage.page.text("said('.figure')").await, "82개국 1위");
        assert_eq!(stage.page.text("said('[role=tab]')").await, "차트");
    });
}

#[test]
fn on_a_page_without_a_language_a_card_speaks_the_readers() {
    on_stage(async |stage| {
        stage.open().await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.text("said('.figure')").await, "No. 1 in 82 countries");
        let agent = page.text("navigator.userAgent").await;
        let korean = json!({ "userAgent": agent, "acceptLanguage": "ko-KR" });
        page.devtools("Emulation.setUserAgentOverride", korean)
            .await;
        stage.open().await;
        page.ready(1).await;
        assert_eq!(page.text("navigator.language").await, "ko-KR");
        assert_eq!(page.text("said('.figure')").await, "82개국 1위");
    });
}

#[test]
fn a_language_without_words_is_read_in_english() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "lang=\"fi\"")).await;
        stage.page.ready(1).await;
        assert_eq!(
            stage.page.text("said('.figure')").await,
            "No. 1 in 82 countries"
        );
        assert_eq!(
            stage.page.text("inside('.card').lang").await,
            "en",
            "and marked as such"
        );
    });
}
