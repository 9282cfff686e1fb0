//! A card that is moved into another document: a frame of the same origin.

use crate::harness::{Session, in_session};

const MOVE: &str = "document.querySelector('iframe').contentDocument.body.append(window.movedCard = cardElement())";
const BOARD: &str = "movedCard.ownerDocument.defaultView.getComputedStyle(movedCard.shadowRoot.querySelector('[data-layout=board]')).display";

async fn open(session: &Session, before: &str) {
    session
        .open_page(&format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Two documents</title></head><body>
             <script type=\"module\" src=\"{{{{card-host}}}}/song-card.js\"></script>
             <iframe srcdoc=\"<!doctype html><body></body>\" width=\"700\" height=\"600\"></iframe>{before}
             <song-card src=\"{{{{card-host}}}}/yours/\" lang=\"en\"></song-card></body></html>"
        ))
        .await;
}

#[test]
fn a_card_moved_to_another_document_keeps_working() {
    in_session(async |session| {
        open(session, "").await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(&format!("{MOVE}, 0")).await;
        page.settle().await;
        assert_eq!(page.text(BOARD).await, "flex");
        let tab = "movedCard.shadowRoot.getElementById('songcard-tab-credits')";
        page.eval(&format!("{tab}.click()")).await;
        page.until(
            &format!("{tab}.ariaSelected === 'true'"),
            "the card is interactive",
        )
        .await;
    });
}

#[test]
fn a_card_moved_before_rendering_starts_there() {
    in_session(async |session| {
        open(session, "<p style=\"height: 9000px\">It is far below.</p>").await;
        let page = &session.page;
        page.settle().await;
        page.eval(&format!("{MOVE}, 0")).await;
        page.until(
            "movedCard.matches(':state(ready)')",
            "the card starts there",
        )
        .await;
        assert_eq!(page.text(BOARD).await, "flex");
    });
}
