//! What stays visible after a failure.

use super::FAILED_LOAD;
use crate::harness::{Response, card, in_session};
use serde_json::json;

#[test]
fn the_error_line_is_in_the_card_s_language() {
    in_session(async |session| {
        let src = session.publish("/bad.json", Response::Body(200, "<html>".into()));
        session
            .open_with(&format!(
                "<song-card lang=\"ko\" src=\"{src}\"></song-card>"
            ))
            .await;
        let page = &session.page;
        page.until("eventsOf('songcard-error').length", "songcard-error fires")
            .await;
        assert_eq!(
            page.text("textOf('.trouble')").await,
            "카드의 데이터가 올바른 JSON이 아닙니다."
        );
        assert_eq!(page.text("queryCard('.trouble').lang").await, "ko");
    });
}

#[test]
fn a_later_error_keeps_the_rendered_facts() {
    in_session(async |session| {
        session.expect_in_console(FAILED_LOAD);
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("cardElement().src = '/nowhere.json'").await;
        page.until("eventsOf('songcard-error').length", "songcard-error fires")
            .await;
        assert_eq!(
            page.text("textOf('.figure')").await,
            "No. 1 in 82 countries"
        );
        assert!(page.is_true("queryCard('.card').checkVisibility()").await);
        assert!(
            page.is_true("queryCard('.trouble').checkVisibility()")
                .await
        );
        assert!(
            !page
                .is_true("cardElement().querySelector('blockquote').checkVisibility()")
                .await
        );
        page.click("tab('credits')").await;
        page.until("openPanels()[0] === 'songcard-credits'", "it still works")
            .await;
        let good = format!(
            "cardElement().src = '{}/seven/snapshot.json'",
            session.host.origin
        );
        page.eval(&good).await;
        page.ready(2).await;
        assert!(
            !page
                .is_true("queryCard('.trouble').checkVisibility()")
                .await,
            "a good one ends the trouble"
        );
        assert!(
            page.is_true(
                "cardElement().matches(':state(ready)') && !cardElement().matches(':state(error)')"
            )
            .await
        );
    });
}

#[test]
fn a_card_without_src_shows_its_fallback() {
    in_session(async |session| {
        session
            .open_with("<song-card><blockquote>only this</blockquote></song-card>")
            .await;
        let page = &session.page;
        page.until(
            "queryCard('.songcard')",
            "the wasm has taken over the element",
        )
        .await;
        page.settle().await;
        assert!(
            page.is_true("cardElement().querySelector('blockquote').checkVisibility()")
                .await
        );
        assert_eq!(page.eval("recordedEvents").await, json!([]));
    });
}
