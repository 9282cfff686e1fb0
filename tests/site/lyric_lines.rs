//! Lines that readers copy with their notice, or pick to share.

use crate::harness::{Page, Session, card, changed, in_session};
use serde_json::Value;

/// Selects the first line and records what a copy of it contains.
const SELECT_A_LINE: &str = "(() => {
    addEventListener('copy', (event) => (window.copiedText = event.clipboardData.getData('text/plain')));
    const line = queryCard('[data-line=l1] [lang=ko]');
    panel('lyrics').focus();
    getSelection().setBaseAndExtent(line, 0, line, line.childNodes.length);
})()";

/// A card whose lyrics have a rights holder.
fn licensed(session: &Session) -> String {
    let licensed = changed("arirang", |song| {
        for layer in song["lyrics"]["layers"].as_array_mut().unwrap() {
            layer["rights"] = serde_json::json!({ "basis": "licensed", "holder": "A Test" });
        }
    });
    session.host.body("/licensed.json", licensed);
    let card = card("arirang", "view=\"lyrics\" layers=\"ko\"");
    card.replace("arirang/snapshot", "licensed")
}

#[test]
fn copied_lyrics_include_their_notice() {
    in_session(async |session| {
        let card = licensed(session);
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(SELECT_A_LINE).await;
        page.copy().await;
        page.until("window.copiedText", "something is copied").await;
        let text = page.text("copiedText").await;
        let start = "아리랑 아리랑 아라리요\n\nArirang – Traditional\nKorean: Licensed · A Test";
        assert!(text.starts_with(start), "{text}");
        let address = page.text("location.href").await;
        assert!(text.ends_with(&address), "{text}");
    });
}

#[test]
fn a_selection_into_the_lyrics_includes_the_notice() {
    in_session(async |session| {
        let card = licensed(session);
        let around = "<p id=\"above\">A word of the page's own.</p>";
        session.open_with(&[around, &card].concat()).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("addEventListener('copy', (event) => (window.copiedText = event.clipboardData.getData('text/plain') || 'as it is'))")
            .await;
        let line = "queryCard('[data-line=l3] [lang=ko]')";
        for from in ["queryCard('.title')", "above"] {
            page.eval("above.scrollIntoView({ behavior: 'instant' }), delete window.copiedText, 0")
                .await;
            page.drag(from, line).await;
            page.copy().await;
            page.until("window.copiedText", "something is copied").await;
            let text = page.text("copiedText").await;
            let notice = "Korean: Licensed · A Test";
            assert!(text.contains("아리랑 아리랑 아라리요"), "{from}: {text}");
            assert!(text.contains(notice), "{from}: {text}");
            // The style of the page shows its text in capitals.
            let start = ["arirang", "a word of the page's own."][usize::from(from == "above")];
            assert!(text.to_lowercase().starts_with(start), "{from}: {text}");
        }
        page.eval("delete window.copiedText, getSelection().selectAllChildren(above)")
            .await;
        page.copy().await;
        page.until("window.copiedText", "something is copied").await;
        assert_eq!(page.text("copiedText").await, "as it is");
    });
}

#[test]
fn a_ruby_reading_is_shown_but_not_copied() {
    in_session(async |session| {
        let read = changed("arirang", |song| {
            let text = &mut song["lyrics"]["lines"][0]["layers"]["ko"];
            text["ruby"] = serde_json::json!([{ "base": "아리랑", "text": "arirang" }]);
        });
        session.host.body("/read.json", read);
        let card = card("arirang", "view=\"lyrics\" layers=\"ko\"");
        session
            .open_with(&card.replace("arirang/snapshot", "read"))
            .await;
        let page = &session.page;
        page.ready(1).await;
        let above = "(() => {
            const [base, reading] = ['ruby', 'rt'].map((name) => queryCard(`[data-line=l1] ${name}`).getBoundingClientRect());
            return reading.height > 0 && reading.bottom <= base.bottom - base.height / 2;
        })()";
        assert!(page.is_true(above).await);
        page.eval(SELECT_A_LINE).await;
        page.copy().await;
        page.until("window.copiedText", "something is copied").await;
        let text = page.text("copiedText").await;
        assert_eq!(
            text.lines().next(),
            Some("아리랑 아리랑 아라리요"),
            "{text}"
        );
        assert!(
            page.is_true("!panel('lyrics').hasAttribute('data-copied')")
                .await
        );
    });
}

/// Opens a card whose lines are being picked; nothing is really shared.
async fn open_picking(session: &Session) -> &Page {
    let folder = card("arirang", "view=\"lyrics\" layers=\"ko\"").replace("snapshot.json", "");
    session.open_with(&folder).await;
    let page = &session.page;
    page.ready(1).await;
    page.eval("addEventListener('songcard-share', (event) => event.preventDefault())")
        .await;
    page.click(&picking_button("Share lines")).await;
    page.until(
        "queryCardAll('.texts[aria-pressed]').length === 14",
        "lines are buttons",
    )
    .await;
    page
}

fn picking_button(name: &str) -> String {
    format!("queryCardAll('.picking button').find((button) => button.textContent === '{name}')")
}

async fn pick(page: &Page, lines: &[&str]) {
    for line in lines {
        page.click(&format!("queryCard('[data-line={line}] .texts')"))
            .await;
    }
}

/// The detail of the last `songcard-share` event, once it is of this kind.
async fn share_detail(page: &Page, kind: &str) -> Value {
    let detail = "eventsOf('songcard-share').at(-1)?.detail";
    let is_of_kind = format!("{detail}?.kind === '{kind}'");
    page.until(&is_of_kind, "the event has fired").await;
    page.eval(detail).await
}

#[test]
fn picked_lines_are_shared_as_a_link() {
    in_session(async |session| {
        let page = open_picking(session).await;
        pick(page, &["l3", "l4", "l8"]).await;
        page.click(&picking_button("Copy link")).await;
        let detail = share_detail(page, "link").await;
        let url = detail["url"].as_str().unwrap();
        assert!(url.ends_with("/arirang/?line=l3-l4,l8"), "{url}");
    });
}

#[test]
fn picked_lines_are_shared_as_text() {
    in_session(async |session| {
        let page = open_picking(session).await;
        pick(page, &["l3", "l4"]).await;
        page.click(&picking_button("Copy text")).await;
        let detail = share_detail(page, "lines").await;
        let text = detail["text"].as_str().unwrap();
        assert!(
            text.starts_with("나를 버리고 가시는 님은\n십리도 못 가서 발병 난다\n"),
            "{text}"
        );
        assert!(text.ends_with("/arirang/?line=l3-l4"), "{text}");
    });
}

#[test]
fn enter_picks_the_focused_line() {
    in_session(async |session| {
        let page = open_picking(session).await;
        page.eval("queryCard('[data-line=l8] .texts').focus()")
            .await;
        page.press(fantoccini::key::Key::Return).await;
        page.until("textOf('.picking').includes('1 line')", "it is picked")
            .await;
    });
}

#[test]
fn a_tap_that_picks_a_line_does_not_seek() {
    in_session(async |session| {
        let page = open_picking(session).await;
        pick(page, &["l3"]).await;
        page.until("textOf('.picking').includes('1 line')", "it is picked")
            .await;
        let requests = "eventsOf('songcard-seek-request').length";
        assert_eq!(page.number(requests).await, 0.0);
    });
}

#[test]
fn the_button_ends_picking() {
    in_session(async |session| {
        let page = open_picking(session).await;
        page.click(&picking_button("Share lines")).await;
        page.until(
            "queryCardAll('.texts[role=button]').length === 0",
            "lines are lines again",
        )
        .await;
    });
}

#[test]
fn escape_ends_picking_and_focuses_the_button() {
    in_session(async |session| {
        let page = open_picking(session).await;
        page.eval("queryCard('[data-line=l8] .texts').focus()")
            .await;
        page.press(fantoccini::key::Key::Escape).await;
        let ended = "queryCardAll('.texts[aria-pressed]').length === 0 && cardElement().shadowRoot.activeElement?.textContent === 'Share lines'";
        page.until(ended, "the button has the focus").await;
    });
}
