//! Pages that are strict, that are printed, and that are come back to.

use crate::embed_frame::{enter, leave, over, ready};
use crate::harness::{Stage, on_stage};
use serde_json::json;

/// A page with this policy and one card.
async fn open_strict(stage: &Stage, policy: &str) {
    let policy = policy.replace("HOST", &stage.host.origin);
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A strict page</title>
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"></head>
         <body><script type=\"module\" src=\"{{{{card-host}}}}/song-card.js\"></script>
         <song-card src=\"{{{{card-host}}}}/yours/\" accent=\"#a03\"><blockquote>Yours</blockquote></song-card></body></html>"
    );
    stage.open_page(&page).await;
}

#[test]
fn a_page_that_allows_the_card_s_host_and_nothing_else_shows_a_card_that_answers() {
    on_stage(async |stage| {
        open_strict(
            stage,
            "default-src 'none'; script-src HOST 'wasm-unsafe-eval'; connect-src HOST",
        )
        .await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.text("said('.figure')").await, "No. 1 in 82 countries");
        let board = "getComputedStyle(inside('[data-layout=board]')).display";
        assert_eq!(page.text(board).await, "grid", "its rules are there");
        page.click("tab('credits')").await;
        page.until("openPanels()[0] === 'songcard-credits'", "the card answers")
            .await;
    });
}

#[test]
fn a_frame_needs_the_host_in_frame_src_and_no_more() {
    on_stage(async |stage| {
        let policy = "default-src 'none'; frame-src HOST".replace("HOST", &stage.host.origin);
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A strict page</title>
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"></head>
             <body><iframe src=\"{{{{card-host}}}}/yours/embed/\" width=\"600\" height=\"600\"></iframe></body></html>"
        );
        stage.open_page(&page).await;
        enter(stage, 0).await;
        ready(stage).await;
        leave(stage).await;
        over(stage).await;
    });
}

#[test]
fn a_page_that_trusts_no_text_to_become_markup_shows_a_card_all_the_same() {
    on_stage(async |stage| {
        stage.expect_in_console("TrustedHTML");
        open_strict(stage, "require-trusted-types-for 'script'").await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.text("said('.figure')").await, "No. 1 in 82 countries");
    });
}

#[test]
fn a_card_answers_on_a_page_that_its_reader_comes_back_to() {
    on_stage(async |stage| {
        stage.open_door("yours/").await;
        let page = &stage.page;
        page.ready(1).await;
        page.click("tab('credits')").await;
        page.until(
            "location.pathname === '/yours/credits/'",
            "the address follows",
        )
        .await;
        stage.open_door("seven/").await;
        page.ready(1).await;
        let back = page.browser.back().await;
        back.expect("there is a page to come back to");
        page.until("host().matches(':state(ready)')", "the card is awake")
            .await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-credits"]));
        page.click("tab('lyrics')").await;
        page.until("openPanels()[0] === 'songcard-lyrics'", "the card answers")
            .await;
    });
}

#[test]
fn on_paper_the_colours_of_ranks_are_printed_and_what_is_only_tapped_is_not() {
    on_stage(async |stage| {
        stage.open_door("yours/").await;
        let page = &stage.page;
        page.ready(1).await;
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
            .await;
        let printed = "[...new Set(all('.place > *, .key').map((part) => getComputedStyle(part).printColorAdjust))]";
        assert_eq!(page.ask(printed).await, json!(["exact"]));
        assert!(
            page.holds("!inside('.share').checkVisibility()").await,
            "nobody shares from paper"
        );
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }))
            .await;
    });
}
