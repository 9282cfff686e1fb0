//! Links of a card in somebody's frame.

use crate::embed_frame::{enter, leave, open_host, open_wordpress, over, ready};
use crate::harness::on_stage;
use serde_json::json;

/// The link to the song's page.
const OWN: &str = "inside('.title a')";
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
        page.click(OWN).await;
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
        page.click(OWN).await;
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
        page.click(OWN).await;
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

#[test]
fn a_click_with_a_key_is_the_browser_s_on_every_link() {
    on_stage(async |stage| {
        for held in [true, false] {
            if held {
                stage.host.hold(".wasm");
            }
            open_wordpress(stage, "yours/embed/?view=credits").await;
            let page = &stage.page;
            page.until("obeyed.length", "the host has heard the height")
                .await;
            enter(stage, 0).await;
            if !held {
                ready(stage).await;
            }
            // What nobody has prevented is prevented last, so that no window is asked for.
            let kept = "[{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }].flatMap((keys) =>
                all('a[href]').filter((link) => link.checkVisibility()).filter((link) => {
                  let kept;
                  const last = (event) => { kept = event.defaultPrevented; event.preventDefault(); };
                  addEventListener('click', last);
                  link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...keys }));
                  removeEventListener('click', last);
                  return kept;
                }).map((link) => link.outerHTML))";
            assert_eq!(page.ask(kept).await, json!([]));
            assert!(page.holds(&format!("!{NOTE}")).await);
            leave(stage).await;
            over(stage).await;
        }
    });
}

#[test]
fn the_note_is_beside_the_link_and_in_sight() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        open_wordpress(stage, "yours/embed/").await;
        let page = &stage.page;
        let frame = "document.querySelector('iframe')";
        page.until(
            &format!("{frame}.clientHeight === 1000"),
            "the frame is as high as the host allows",
        )
        .await;
        page.ask("document.body.style.padding = '700px 0', 0").await;
        // At the lower edge of the window and at its upper one.
        for (at, above) in [("innerHeight - 40", true), ("40", false)] {
            enter(stage, 0).await;
            let link = "inside('.provenance a[href^=https]')";
            let top = page
                .number(&format!("{link}.getBoundingClientRect().top"))
                .await;
            leave(stage).await;
            let scroll = format!(
                "scrollTo(0, scrollY + {frame}.getBoundingClientRect().top + {top} - ({at})), 0"
            );
            page.ask(&scroll).await;
            page.settle().await;
            let frame_top = page
                .number(&format!("{frame}.getBoundingClientRect().top"))
                .await;
            let window = page.number("innerHeight").await;
            enter(stage, 0).await;
            page.ask(&format!("{link}.click(), 0")).await;
            page.until(&format!("{NOTE}?.style.top"), "the note has its place")
                .await;
            let boxes = format!(
                "[{NOTE}, {link}].map((part) => part.getBoundingClientRect()).flatMap(({{ top, bottom }}) => [top, bottom])"
            );
            let boxes = page.ask(&boxes).await;
            let [top, bottom, link_top, link_bottom] =
                [0, 1, 2, 3].map(|at| boxes[at].as_f64().unwrap());
            let apart = if above {
                link_top - bottom
            } else {
                top - link_bottom
            };
            assert!((apart - 4.0).abs() < 0.6, "{apart} px apart: {boxes}");
            let seen = frame_top + top >= 0.0 && frame_top + bottom <= window;
            assert!(seen, "{boxes} in a frame at {frame_top}");
            leave(stage).await;
        }
        over(stage).await;
    });
}

#[test]
fn in_a_sandbox_a_link_is_copied_without_a_hand() {
    on_stage(async |stage| {
        stage.expect_in_console("Permissions policy violation: The Clipboard API");
        open_wordpress(stage, "yours/embed/").await;
        let page = &stage.page;
        page.until("obeyed.length", "the host has heard the height")
            .await;
        page.ask("document.body.prepend(document.createElement('textarea')), 0")
            .await;
        enter(stage, 0).await;
        ready(stage).await;
        page.click("inside('.share-buttons button')").await;
        page.until("inside('.share-menu button')", "the menu is open")
            .await;
        page.click("inside('.share-menu button')").await;
        page.until(
            "said('.share-menu button') === 'Copied'",
            "the link is copied",
        )
        .await;
        leave(stage).await;
        page.click("document.querySelector('textarea')").await;
        page.paste().await;
        let pasted = "document.querySelector('textarea').value";
        assert_eq!(
            page.text(pasted).await,
            format!("{}/yours/", stage.host.origin)
        );
        over(stage).await;
    });
}
