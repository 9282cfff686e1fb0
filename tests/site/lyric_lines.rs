//! Lines that readers copy with their notice, or pick to share.

use crate::harness::{Session, card, changed, in_session};

/// Selects the first line and records what a copy of it contains.
const MARK: &str = "(() => {
    addEventListener('copy', (event) => (window.copied = event.clipboardData.getData('text/plain')));
    const line = inside('[data-line=l1] [lang=ko]');
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
        page.eval(MARK).await;
        page.copy().await;
        page.until("window.copied", "something is copied").await;
        let text = page.text("copied").await;
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
        page.eval("addEventListener('copy', (event) => (window.copied = event.clipboardData.getData('text/plain') || 'as it is'))")
            .await;
        let line = "inside('[data-line=l3] [lang=ko]')";
        for from in ["inside('.title')", "above"] {
            page.eval("above.scrollIntoView({ behavior: 'instant' }), delete window.copied, 0")
                .await;
            page.drag(from, line).await;
            page.copy().await;
            page.until("window.copied", "something is copied").await;
            let text = page.text("copied").await;
            let notice = "Korean: Licensed · A Test";
            assert!(text.contains("아리랑 아리랑 아라리요"), "{from}: {text}");
            assert!(text.contains(notice), "{from}: {text}");
            // The style of the page shows its text in capitals.
            let start = ["arirang", "a word of the page's own."][usize::from(from == "above")];
            assert!(text.to_lowercase().starts_with(start), "{from}: {text}");
        }
        page.eval("delete window.copied, getSelection().selectAllChildren(above)")
            .await;
        page.copy().await;
        page.until("window.copied", "something is copied").await;
        assert_eq!(page.text("copied").await, "as it is");
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
            const [base, reading] = ['ruby', 'rt'].map((name) => inside(`[data-line=l1] ${name}`).getBoundingClientRect());
            return reading.height > 0 && reading.bottom <= base.bottom - base.height / 2;
        })()";
        assert!(page.is_true(above).await);
        page.eval(MARK).await;
        page.copy().await;
        page.until("window.copied", "something is copied").await;
        let text = page.text("copied").await;
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

#[test]
fn picked_lines_are_shared_as_a_link_and_as_text() {
    in_session(async |session| {
        let folder = card("arirang", "view=\"lyrics\" layers=\"ko\"").replace("snapshot.json", "");
        session.open_with(&folder).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("addEventListener('songcard-share', (event) => event.preventDefault())")
            .await;
        let button = |name: &str| {
            format!("all('.picking button').find((button) => button.textContent === '{name}')")
        };
        page.click(&button("Share lines")).await;
        page.until(
            "all('.texts[aria-pressed]').length === 14",
            "lines are buttons",
        )
        .await;
        for line in ["l3", "l4"] {
            page.click(&format!("inside('[data-line={line}] .texts')"))
                .await;
        }
        page.eval("inside('[data-line=l8] .texts').focus()").await;
        page.press(fantoccini::key::Key::Return).await;
        page.until("textOf('.picking').includes('3 lines')", "three are picked")
            .await;
        page.click(&button("Copy link")).await;
        let link = "eventsOf('songcard-share').at(-1)?.detail";
        page.until(
            &format!("{link}?.kind === 'link'"),
            "the link is in the event",
        )
        .await;
        let url = page.text(&format!("{link}.url")).await;
        assert!(url.ends_with("/arirang/lyrics/?line=l3-l4,l8"), "{url}");
        page.click(&button("Copy text")).await;
        page.until(
            &format!("{link}?.kind === 'lines'"),
            "the text is in the event",
        )
        .await;
        let text = page.text(&format!("{link}.text")).await;
        assert!(
            text.starts_with("나를 버리고 가시는 님은\n십리도 못 가서 발병 난다\n"),
            "{text}"
        );
        assert!(text.ends_with(&url), "{text}");
        assert_eq!(
            page.number("eventsOf('songcard-seek-request').length")
                .await,
            0.0
        );
        page.click(&button("Share lines")).await;
        page.until("all('[role=button]').length === 0", "lines are lines again")
            .await;
        page.click(&button("Share lines")).await;
        page.until("all('.texts[aria-pressed]').length === 14", "once more")
            .await;
        page.eval("inside('[data-line=l8] .texts').focus()").await;
        page.press(fantoccini::key::Key::Escape).await;
        let over = "all('.texts[aria-pressed]').length === 0 && host().shadowRoot.activeElement?.textContent === 'Share lines'";
        page.until(over, "Escape ends it, and the focus goes where it began")
            .await;
    });
}
