//! What stays on the page when something fails.

use super::FAILED_LOAD;
use crate::harness::{Answer, card, on_stage};
use serde_json::json;

#[test]
fn the_calm_line_is_in_the_cards_language() {
    on_stage(async |stage| {
        let src = stage.publish("/bad.json", Answer::Body(200, "<html>".into()));
        stage
            .open_with(&format!(
                "<song-card lang=\"ko\" src=\"{src}\"></song-card>"
            ))
            .await;
        let page = &stage.page;
        page.until(
            "heard('songcard-error').length",
            "the page is told of the failure",
        )
        .await;
        assert_eq!(
            page.text("said('.trouble')").await,
            "카드의 데이터가 올바른 JSON이 아닙니다."
        );
        assert_eq!(page.text("inside('.trouble').lang").await, "ko");
    });
}

#[test]
fn an_error_after_a_good_snapshot_removes_no_painted_facts() {
    on_stage(async |stage| {
        stage.expect_in_console(FAILED_LOAD);
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask("host().src = '/nowhere.json'").await;
        page.until(
            "heard('songcard-error').length",
            "the page is told of the failure",
        )
        .await;
        assert_eq!(page.text("said('.figure')").await, "No. 1 in 82 countries");
        assert!(page.holds("inside('.card').checkVisibility()").await);
        assert!(page.holds("inside('.trouble').checkVisibility()").await);
        assert!(
            !page
                .holds("host().querySelector('blockquote').checkVisibility()")
                .await
        );
        page.click("tab('credits')").await;
        page.until(
            "openPanels()[0] === 'songcard-credits'",
            "and it still answers",
        )
        .await;
        let good = format!("host().src = '{}/seven/snapshot.json'", stage.host.origin);
        page.ask(&good).await;
        page.ready(2).await;
        assert!(
            !page.holds("inside('.trouble').checkVisibility()").await,
            "a good one ends the trouble"
        );
        assert!(
            page.holds("host().matches(':state(ready)') && !host().matches(':state(error)')")
                .await
        );
    });
}

#[test]
fn a_card_without_a_source_keeps_its_fallback_and_complains_of_nothing() {
    on_stage(async |stage| {
        stage
            .open_with("<song-card><blockquote>only this</blockquote></song-card>")
            .await;
        let page = &stage.page;
        page.until("inside('.songcard')", "the wasm has taken over the element")
            .await;
        page.settle().await;
        assert!(
            page.holds("host().querySelector('blockquote').checkVisibility()")
                .await
        );
        assert_eq!(page.ask("seen").await, json!([]));
    });
}
