//! Links of a card in somebody's frame.

use crate::embed_frame::{enter, leave, open_host, open_wordpress, over, ready};
use crate::harness::on_stage;
use serde_json::json;

/// A link to the card's own host, which no published card has at present.
const OWN: &str = "inside('.title').replaceChildren(Object.assign(document.createElement('a'), { href: '/yours/', id: 'own', textContent: 'Open', target: '_blank' })), 0";
const OTHER: &str = "inside('a[href^=https]')";
const NOTE: &str = "document.querySelector('#songcard-note')";

#[test]
fn in_wordpress_a_link_to_the_card_s_host_opens_in_the_place_of_the_post() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        open_wordpress(stage, "yours/embed/").await;
        let page = &stage.page;
        page.until("obeyed.length", "the host has heard the height")
            .await;
        enter(stage, 0).await;
        page.ask(OWN).await;
        page.click("inside('#own')").await;
        page.browser
            .enter_parent_frame()
            .await
            .expect("it has a parent");
        page.until(
            "location.pathname === '/yours/'",
            "the host follows the link",
        )
        .await;
        assert_eq!(page.text("location.origin").await, stage.host.origin);
        over(stage).await;
    });
}

#[test]
fn in_wordpress_an_address_elsewhere_is_told_for_the_reader_to_copy() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        open_wordpress(stage, "yours/embed/").await;
        let page = &stage.page;
        page.until("obeyed.length", "the host has heard the height")
            .await;
        enter(stage, 0).await;
        let address = page.text(&format!("{OTHER}.href")).await;
        page.click(OTHER).await;
        page.until(
            &format!("{NOTE}?.checkVisibility()"),
            "the line stands there",
        )
        .await;
        let line = page.text(&format!("{NOTE}.textContent")).await;
        assert_eq!(
            line,
            format!("This page blocks new windows. Address: {address}")
        );
        assert_eq!(page.text(&format!("{NOTE}.role")).await, "status");
        page.click("inside('.artists')").await;
        assert!(
            page.holds(&format!("!{NOTE}")).await,
            "the next tap takes it away"
        );
        leave(stage).await;
        assert_eq!(
            page.ask("told.filter(({ message }) => message === 'link')")
                .await,
            json!([])
        );
        over(stage).await;
    });
}

#[test]
fn in_a_sandbox_that_may_open_windows_the_link_opens_one_and_the_address_is_told_all_the_same() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        let frame = "<iframe sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\" src=\"{{card-host}}/yours/embed/?lang=ko\" width=\"640\" height=\"600\"></iframe>";
        open_host(stage, frame).await;
        let page = &stage.page;
        page.until("told.length", "the page has heard the height")
            .await;
        enter(stage, 0).await;
        page.ask(OWN).await;
        page.click("inside('#own')").await;
        page.until(
            &format!("{NOTE}?.textContent.startsWith('새 창이 열리지 않으면')"),
            "the line stands there",
        )
        .await;
        leave(stage).await;
        let windows = page
            .browser
            .windows()
            .await
            .expect("the browser lists its windows");
        assert_eq!(windows.len(), 2);
        over(stage).await;
    });
}

#[test]
fn outside_a_sandbox_a_link_is_a_link_and_nothing_is_said() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        open_host(
            stage,
            "<iframe src=\"{{card-host}}/yours/embed/\" width=\"640\" height=\"600\"></iframe>",
        )
        .await;
        let page = &stage.page;
        page.until("told.length", "the page has heard the height")
            .await;
        enter(stage, 0).await;
        page.ask(OWN).await;
        page.click("inside('#own')").await;
        assert!(page.holds(&format!("!{NOTE}")).await);
        leave(stage).await;
        let windows = page
            .browser
            .windows()
            .await
            .expect("the browser lists its windows");
        assert_eq!(windows.len(), 2);
        assert!(
            page.holds("!told.some(({ data }) => data.message)").await,
            "without a secret nothing of WordPress is spoken"
        );
        over(stage).await;
    });
}

#[test]
fn in_a_sandbox_a_picture_that_is_asked_for_is_told_with_its_address_since_it_may_not_be_saved() {
    on_stage(async |stage| {
        open_wordpress(stage, "yours/embed/").await;
        let page = &stage.page;
        page.until("obeyed.length", "the host has heard the height")
            .await;
        enter(stage, 0).await;
        ready(stage).await;
        page.click("inside('.share-buttons button')").await;
        page.until("inside('.share-menu a[download]')", "the menu is open")
            .await;
        page.click("inside('.share-menu a[download]')").await;
        page.until("inside('.share-field textarea')", "the address is told")
            .await;
        assert_eq!(
            page.text("inside('.share-field').firstChild.textContent")
                .await,
            "If nothing was saved, open this address:"
        );
        let address = page.text("inside('.share-field textarea').value").await;
        assert!(
            address.starts_with(&format!("{}/yours/", stage.host.origin))
                && address.ends_with(".png"),
            "{address}"
        );
        leave(stage).await;
        over(stage).await;
    });
}
