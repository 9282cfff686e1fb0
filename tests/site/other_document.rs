//! A card that passes into another document: a frame of the same origin.

use crate::harness::{Stage, on_stage};

const MOVE: &str =
    "document.querySelector('iframe').contentDocument.body.append(window.moved = host())";
const GRID: &str = "moved.ownerDocument.defaultView.getComputedStyle(moved.shadowRoot.querySelector('[data-layout=board]')).display";

async fn open(stage: &Stage, before: &str) {
    stage
        .open_page(&format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Two documents</title></head><body>
             <script type=\"module\" src=\"{{{{card-host}}}}/song-card.js\"></script>
             <iframe srcdoc=\"<!doctype html><body></body>\" width=\"700\" height=\"600\"></iframe>{before}
             <song-card src=\"{{{{card-host}}}}/yours/\" lang=\"en\"></song-card></body></html>"
        ))
        .await;
}

#[test]
fn a_card_that_is_moved_keeps_its_styles_and_answers() {
    on_stage(async |stage| {
        open(stage, "").await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask(&format!("{MOVE}, 0")).await;
        page.settle().await;
        assert_eq!(page.text(GRID).await, "grid");
        let tab = "moved.shadowRoot.getElementById('songcard-tab-credits')";
        page.ask(&format!("{tab}.click()")).await;
        page.until(
            &format!("{tab}.ariaSelected === 'true'"),
            "the card answers",
        )
        .await;
    });
}

#[test]
fn a_card_that_is_moved_before_it_is_painted_starts_there() {
    on_stage(async |stage| {
        open(stage, "<p style=\"height: 9000px\">It is far below.</p>").await;
        let page = &stage.page;
        page.settle().await;
        page.ask(&format!("{MOVE}, 0")).await;
        page.until("moved.matches(':state(ready)')", "the card starts there")
            .await;
        assert_eq!(page.text(GRID).await, "grid");
    });
}
