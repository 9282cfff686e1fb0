//! What a reader does before the wasm is there: none of it is lost.

use crate::harness::{Stage, on_stage};
use crate::published_page::open_held;
use fantoccini::key::Key;
use serde_json::json;

const FOREIGN: &str = "<song-card src=\"{{card-host}}/yours/\" lang=\"en\"></song-card>";

/// A painted card whose wasm is still on the way, on a page of its own or on somebody else's.
async fn painted(stage: &Stage, own: bool) {
    if own {
        return open_held(stage, "yours/").await;
    }
    stage.host.hold(".wasm");
    stage.open_with(FOREIGN).await;
    stage.page.painted().await;
}

#[test]
fn what_is_typed_and_chosen_early_sifts_the_board_once_the_card_is_ready() {
    on_stage(async |stage| {
        for own in [true, false] {
            painted(stage, own).await;
            let page = &stage.page;
            page.until("inside('.find')?.checkVisibility()", "the board is painted")
                .await;
            page.ask("inside('.find').focus()").await;
            for key in ['j', 'a', 'p'] {
                page.press(key).await;
            }
            assert_eq!(page.text("inside('.find').value").await, "jap");
            stage.host.let_go();
            page.ready(1).await;
            page.until(
                "all('.heard').some((line) => line.textContent === '1\u{a0}place')",
                "the board is sifted",
            )
            .await;
            assert_eq!(page.text("inside('.find').value").await, "jap");

            painted(stage, own).await;
            page.until(
                "inside('.tools select')?.checkVisibility()",
                "the board is painted",
            )
            .await;
            page.ask("inside('.tools select').value = 'asia'").await;
            stage.host.let_go();
            page.ready(1).await;
            page.until(
                "all('.heard').some((line) => line.textContent === '51\u{a0}places')",
                "the board is sifted",
            )
            .await;
            assert_eq!(page.text("inside('.tools select').value").await, "asia");
        }
    });
}

#[test]
fn a_field_that_nobody_has_touched_says_nothing_when_the_card_wakes() {
    on_stage(async |stage| {
        stage.open_door("seven/").await;
        let page = &stage.page;
        page.ready(1).await;
        page.settle().await;
        let left = "all('.heard').filter((line) => / places?$/.test(line.textContent)).length";
        assert_eq!(page.number(left).await, 0.0);
        assert!(page.holds("!host().hasAttribute('territory')").await);
    });
}

#[test]
fn a_tab_tapped_early_gives_the_page_its_address_its_title_and_its_ways_to_other_languages() {
    on_stage(async |stage| {
        painted(stage, true).await;
        let page = &stage.page;
        page.click("tab('credits')").await;
        stage.host.let_go();
        page.ready(1).await;
        let state = "[location.pathname, document.title, document.querySelector('a[hreflang=ko]').pathname]";
        assert_eq!(
            page.ask(state).await,
            json!([
                "/yours/credits/",
                "Yours – Jin: credits",
                "/yours/ko/credits/"
            ])
        );
        page.click("tab('chart')").await;
        page.until("location.pathname === '/yours/'", "the address follows")
            .await;
        assert_eq!(
            page.ask(state).await,
            json!([
                "/yours/",
                "Yours – Jin: No. 1 in 82 countries",
                "/yours/ko/"
            ])
        );
    });
}

#[test]
fn home_and_end_lead_to_the_first_tab_and_the_last_before_the_wasm_and_after() {
    on_stage(async |stage| {
        painted(stage, false).await;
        let page = &stage.page;
        for awake in [false, true] {
            if awake {
                stage.host.let_go();
                page.ready(1).await;
            }
            page.ask("inside('[role=tab][aria-selected=true]').focus()")
                .await;
            for (key, view) in [(Key::End, "credits"), (Key::Home, "chart")] {
                page.press(key).await;
                let open = format!("openPanels().join() === 'songcard-{view}'");
                page.until(&open, "the key opens the panel").await;
            }
        }
    });
}
