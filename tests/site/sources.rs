//! From a figure to its source, and out of the card.

use crate::harness::{card, on_stage};
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
