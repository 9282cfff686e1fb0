//! From a figure to its source and back, and links that leave the card.

use crate::harness::{Response, card, changed, in_session};
use fantoccini::key::Key;
use serde_json::json;

#[test]
fn a_mark_moves_the_focus_to_its_source() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        page.click("queryCard('.headline .mark')").await;
        page.until(
            "openPanels().join() === panel('credits').id",
            "the credits open",
        )
        .await;
        page.until(
            "cardElement().shadowRoot.activeElement?.part.contains('source')",
            "a source has the focus",
        )
        .await;
        let focused = page
            .text("cardElement().shadowRoot.activeElement.textContent")
            .await;
        assert!(
            focused.contains("82 countries") && focused.contains("Washington Newsday"),
            "{focused}"
        );
        page.click("tab('chart')").await;
        page.click("queryCard('.reports .mark')").await;
        let number = "textOf('.reports .mark') === cardElement().shadowRoot.activeElement?.querySelector('.source-number')?.textContent";
        page.until(number, "the mark's number is the source's")
            .await;
    });
}

#[test]
fn a_mark_opens_the_fold_of_the_sources() {
    in_session(async |session| {
        session.open_with(&card("yours", "view=\"credits\"")).await;
        let page = &session.page;
        page.ready(1).await;
        assert!(!page.is_true("queryCard('.sources details').open").await);
        page.click("queryCard('.people .mark')").await;
        page.until("queryCard('.sources details').open", "the fold opens")
            .await;
        page.until(
            "cardElement().shadowRoot.activeElement?.part.contains('source')",
            "a source has the focus",
        )
        .await;
    });
}

#[test]
fn a_source_returns_the_focus_to_its_mark() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        assert!(
            page.is_true("queryCardAll('.way-back').every((way) => !way.checkVisibility())")
                .await,
            "without a mark there is no way back"
        );
        let way_back = "queryCardAll('.way-back').find((way) => way.checkVisibility())";
        // The last of several marks of the same source, so that a search would find another one first.
        for mark in [
            "queryCardAll('.reports .mark').at(-1)",
            "queryCard('.headline .mark')",
        ] {
            page.click(mark).await;
            page.until(
                "cardElement().shadowRoot.activeElement?.part.contains('source')",
                "the source has the focus",
            )
            .await;
            assert!(
                page.is_true(&format!(
                    "{way_back}.closest('[part=source]') === cardElement().shadowRoot.activeElement"
                ))
                .await,
                "only that source has the way back"
            );
            page.click(way_back).await;
            page.until(
                &format!("cardElement().shadowRoot.activeElement === {mark}"),
                "the mark has the focus again",
            )
            .await;
            assert!(
                page.is_true("openPanels().join() === panel('chart').id")
                    .await
            );
            assert!(
                page.is_true(&format!("!{way_back}")).await,
                "the way back is hidden again"
            );
        }
    });
}

#[test]
fn a_mark_in_the_credits_gets_the_focus_back() {
    in_session(async |session| {
        session.open_with(&card("yours", "view=\"credits\"")).await;
        let page = &session.page;
        page.ready(1).await;
        let mark = "queryCardAll('.people .mark').at(2)";
        page.eval(&format!("{mark}.focus()")).await;
        page.press(Key::Return).await;
        page.until(
            "cardElement().shadowRoot.activeElement?.part.contains('source')",
            "Enter moves to the source",
        )
        .await;
        let way_back = "queryCardAll('.way-back').find((way) => way.checkVisibility())";
        page.eval(&format!("{way_back}.focus()")).await;
        page.press(Key::Return).await;
        page.until(
            &format!("cardElement().shadowRoot.activeElement === {mark}"),
            "Enter moves back",
        )
        .await;
        assert!(
            page.is_true("openPanels().join() === panel('credits').id")
                .await
        );
    });
}

/// Asserts that no link of any card is one of these.
fn assert_no_link(wrong: &str) {
    in_session(async |session| {
        for song in ["yours", "dynamite", "seven", "arirang"] {
            session.open_with(&card(song, "")).await;
            let page = &session.page;
            page.ready(1).await;
            let count = page.number("queryCardAll('a[href]').length").await;
            assert!(count > 0.0, "{song} has links");
            let found = format!("queryCardAll('a').filter((a) => {wrong}).map((a) => a.outerHTML)");
            assert_eq!(page.eval(&found).await, json!([]), "{song}");
        }
    });
}

#[test]
fn every_link_is_https() {
    // A recording beside the snapshot has the address of the test's own host.
    assert_no_link("a.protocol !== 'https:' && !a.pathname.endsWith('.mp3')");
}

#[test]
fn every_link_opens_a_page_without_opener() {
    assert_no_link("!a.relList.contains('noopener') || a.target !== '_blank'");
}

#[test]
fn marks_of_a_list_are_one_tab_stop_with_arrows() {
    in_session(async |session| {
        session.open_with(&card("yours", "view=\"credits\"")).await;
        let page = &session.page;
        page.ready(1).await;
        let stops = "queryCardAll('.people .mark').filter((mark) => mark.tabIndex === 0).length";
        assert_eq!(page.number(stops).await, 1.0);
        page.eval("queryCard('.people .mark').focus()").await;
        let at = "queryCardAll('.people .mark').indexOf(cardElement().shadowRoot.activeElement)";
        for (key, mark) in [
            (Key::Down, 1),
            (Key::Right, 2),
            (Key::Up, 1),
            (Key::Home, 0),
            (Key::Up, 0),
        ] {
            page.press(key).await;
            page.until(&format!("{at} === {mark}"), &format!("mark {mark}"))
                .await;
        }
        page.press(Key::End).await;
        page.until(
            &format!("{at} === queryCardAll('.people .mark').length - 1"),
            "the last mark",
        )
        .await;
        page.press(Key::Return).await;
        page.until(
            "cardElement().shadowRoot.activeElement?.part.contains('source')",
            "Enter moves to its source",
        )
        .await;
    });
}

#[test]
fn marks_in_lyric_notes_are_one_tab_stop_with_arrows() {
    in_session(async |session| {
        let noted = changed("arirang", |snapshot| {
            for line in [0, 2] {
                let note = json!({ "text": "A note.", "source": "ichlinks" });
                snapshot["lyrics"]["lines"][line]["notes"] = json!([note]);
            }
        });
        let url = session.publish("/noted.json", Response::Body(200, noted));
        session
            .open_with(&format!(
                "<song-card src=\"{url}\" view=\"lyrics\"></song-card>"
            ))
            .await;
        let page = &session.page;
        page.ready(1).await;
        let stops = "queryCardAll('.lyrics .mark').map((mark) => mark.tabIndex)";
        assert_eq!(page.eval(stops).await, json!([0, -1]));
        page.eval("queryCard('.lyrics .mark').focus()").await;
        for (key, mark) in [(Key::Down, 1), (Key::Home, 0)] {
            page.press(key).await;
            page.until(
                &format!("queryCardAll('.lyrics .mark')[{mark}].matches(':focus')"),
                &format!("mark {mark}"),
            )
            .await;
        }
    });
}
