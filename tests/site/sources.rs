//! From a figure to its source, and out of the card.

use crate::harness::{Answer, card, changed, on_stage};
use fantoccini::key::Key;
use serde_json::json;

#[test]
fn a_mark_leads_to_its_source_and_puts_the_focus_there() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        page.click("inside('.headline .mark')").await;
        page.until(
            "openPanels().join() === panel('credits').id",
            "the credits open",
        )
        .await;
        page.until(
            "host().shadowRoot.activeElement?.part.contains('source')",
            "a source has the focus",
        )
        .await;
        let focused = page
            .text("host().shadowRoot.activeElement.textContent")
            .await;
        assert!(
            focused.contains("82 countries") && focused.contains("Washington Newsday"),
            "{focused}"
        );
        page.click("tab('chart')").await;
        page.click("inside('.fold summary')").await;
        page.click("inside('.reports .mark')").await;
        let number = "said('.reports .mark') === host().shadowRoot.activeElement?.querySelector('.source-number')?.textContent";
        page.until(number, "the mark's number is the source's")
            .await;
    });
}

#[test]
fn a_source_leads_back_to_the_mark_that_led_to_it_and_gives_it_the_focus() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        assert!(
            page.holds("all('.way-back').every((way) => !way.checkVisibility())")
                .await,
            "without a mark there is no way back"
        );
        let way = "all('.way-back').find((way) => way.checkVisibility())";
        page.click("inside('.fold summary')").await;
        // The last of several marks, so that another mark of the same source would be found first.
        for mark in ["all('.reports .mark').at(-1)", "inside('.headline .mark')"] {
            page.click(mark).await;
            page.until(
                "host().shadowRoot.activeElement?.part.contains('source')",
                "the mark leads to its source",
            )
            .await;
            assert!(
                page.holds(&format!(
                    "{way}.closest('[part=source]') === host().shadowRoot.activeElement"
                ))
                .await,
                "the way back stands at that source alone"
            );
            page.click(way).await;
            page.until(
                &format!("host().shadowRoot.activeElement === {mark}"),
                "the mark has the focus again",
            )
            .await;
            assert!(
                page.holds("openPanels().join() === panel('chart').id")
                    .await
            );
            assert!(
                page.holds(&format!("!{way}")).await,
                "the way has been gone"
            );
        }
    });
}

#[test]
fn a_mark_among_the_credits_is_come_back_to_by_keyboard() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "view=\"credits\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        let mark = "all('.people .mark').at(2)";
        page.ask(&format!("{mark}.focus()")).await;
        page.press(Key::Return).await;
        page.until(
            "host().shadowRoot.activeElement?.part.contains('source')",
            "Enter leads to the source",
        )
        .await;
        let way = "all('.way-back').find((way) => way.checkVisibility())";
        page.ask(&format!("{way}.focus()")).await;
        page.press(Key::Return).await;
        page.until(
            &format!("host().shadowRoot.activeElement === {mark}"),
            "Enter leads back",
        )
        .await;
        assert!(
            page.holds("openPanels().join() === panel('credits').id")
                .await
        );
    });
}

#[test]
fn every_link_is_https_and_opens_a_page_that_learns_nothing_of_this_one() {
    on_stage(async |stage| {
        for song in ["yours", "dynamite", "seven", "arirang"] {
            stage.open_with(&card(song, "")).await;
            let page = &stage.page;
            page.ready(1).await;
            assert!(
                page.number("all('a[href]').length").await > 0.0,
                "{song} cites somebody"
            );
            let wrong = "all('a').filter((a) => a.protocol !== 'https:' || !a.relList.contains('noopener') || a.target !== '_blank').map((a) => a.outerHTML)";
            assert_eq!(page.ask(wrong).await, json!([]), "{song}");
        }
    });
}

#[test]
fn marks_of_a_list_are_one_tab_stop_with_arrows() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "view=\"credits\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        let stops = "all('.people .mark').filter((mark) => mark.tabIndex === 0).length";
        assert_eq!(page.number(stops).await, 1.0);
        page.ask("inside('.people .mark').focus()").await;
        let at = "all('.people .mark').indexOf(host().shadowRoot.activeElement)";
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
            &format!("{at} === all('.people .mark').length - 1"),
            "the last mark",
        )
        .await;
        page.press(Key::Return).await;
        page.until(
            "host().shadowRoot.activeElement?.part.contains('source')",
            "Enter leads to its source",
        )
        .await;
    });
}

#[test]
fn marks_in_lyric_notes_are_one_tab_stop_with_arrows() {
    on_stage(async |stage| {
        let noted = changed("arirang", |snapshot| {
            for line in [0, 2] {
                let note = json!({ "text": "A note.", "source": "ichlinks" });
                snapshot["lyrics"]["lines"][line]["notes"] = json!([note]);
            }
        });
        let url = stage.publish("/noted.json", Answer::Body(200, noted));
        stage
            .open_with(&format!(
                "<song-card src=\"{url}\" view=\"lyrics\"></song-card>"
            ))
            .await;
        let page = &stage.page;
        page.ready(1).await;
        let stops = "all('.lyrics .mark').map((mark) => mark.tabIndex)";
        assert_eq!(page.ask(stops).await, json!([0, -1]));
        page.ask("inside('.lyrics .mark').focus()").await;
        for (key, mark) in [(Key::Down, 1), (Key::Home, 0)] {
            page.press(key).await;
            page.until(
                &format!("all('.lyrics .mark')[{mark}].matches(':focus')"),
                &format!("mark {mark}"),
            )
            .await;
        }
    });
}
