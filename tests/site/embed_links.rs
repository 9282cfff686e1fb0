//! Links of a framed card.

use crate::embed_frame::{
    enter_frame, leave_frame, leave_page, open_host, open_wordpress, wait_until_ready,
};
use crate::harness::in_session;
use serde_json::json;

/// The link to the song's page.
const OWN: &str = "queryCard('.title a')";
const OTHER: &str = "queryCard('a[href^=https]')";
const NOTE: &str = "document.querySelector('#songcard-note')";

#[test]
fn a_wordpress_link_to_the_host_replaces_the_post() {
    in_session(async |session| {
        session.host.hold(".wasm");
        open_wordpress(session, "yours/embed/").await;
        let page = &session.page;
        page.until("accepted.length", "the host has received the height")
            .await;
        enter_frame(session, 0).await;
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
        assert_eq!(page.text("location.origin").await, session.host.origin);
        leave_page(session).await;
    });
}

#[test]
fn a_wordpress_link_elsewhere_shows_its_address() {
    in_session(async |session| {
        session.host.hold(".wasm");
        open_wordpress(session, "yours/embed/").await;
        let page = &session.page;
        page.until("accepted.length", "the host has received the height")
            .await;
        enter_frame(session, 0).await;
        let address = page.text(&format!("{OTHER}.href")).await;
        page.click(OTHER).await;
        page.until(&format!("{NOTE}?.checkVisibility()"), "the note is shown")
            .await;
        let line = page.text(&format!("{NOTE}.textContent")).await;
        assert_eq!(
            line,
            format!("This page blocks new windows. Address: {address}")
        );
        assert_eq!(page.text(&format!("{NOTE}.role")).await, "status");
        page.click("queryCard('.artists')").await;
        assert!(
            page.is_true(&format!("!{NOTE}")).await,
            "the next tap takes it away"
        );
        leave_frame(session).await;
        assert_eq!(
            page.eval("messages.filter(({ message }) => message === 'link')")
                .await,
            json!([])
        );
        leave_page(session).await;
    });
}

#[test]
fn a_popup_sandbox_opens_links_and_shows_addresses() {
    in_session(async |session| {
        session.host.hold(".wasm");
        let frame = "<iframe sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\" src=\"{{card-host}}/yours/embed/?lang=ko\" width=\"640\" height=\"600\"></iframe>";
        open_host(session, frame).await;
        let page = &session.page;
        page.until("messages.length", "the page has received the height")
            .await;
        enter_frame(session, 0).await;
        page.click(OWN).await;
        page.until(
            &format!("{NOTE}?.textContent.startsWith('새 창이 열리지 않으면')"),
            "the note is shown",
        )
        .await;
        leave_frame(session).await;
        let windows = page
            .browser
            .windows()
            .await
            .expect("the browser lists its windows");
        assert_eq!(windows.len(), 2);
        leave_page(session).await;
    });
}

#[test]
fn a_link_outside_a_sandbox_shows_no_note() {
    in_session(async |session| {
        session.host.hold(".wasm");
        open_host(
            session,
            "<iframe src=\"{{card-host}}/yours/embed/\" width=\"640\" height=\"600\"></iframe>",
        )
        .await;
        let page = &session.page;
        page.until("messages.length", "the page has received the height")
            .await;
        enter_frame(session, 0).await;
        page.click(OWN).await;
        assert!(page.is_true(&format!("!{NOTE}")).await);
        leave_frame(session).await;
        let windows = page
            .browser
            .windows()
            .await
            .expect("the browser lists its windows");
        assert_eq!(windows.len(), 2);
        assert!(
            page.is_true("!messages.some(({ data }) => data.message)")
                .await,
            "without a secret nothing of WordPress is spoken"
        );
        leave_page(session).await;
    });
}

#[test]
fn a_sandboxed_picture_shows_its_address() {
    in_session(async |session| {
        open_wordpress(session, "yours/embed/").await;
        let page = &session.page;
        page.until("accepted.length", "the host has received the height")
            .await;
        enter_frame(session, 0).await;
        wait_until_ready(session).await;
        page.click("queryCard('.share-buttons button')").await;
        page.until("queryCard('.share-menu a[download]')", "the menu is open")
            .await;
        page.click("queryCard('.share-menu a[download]')").await;
        page.until("queryCard('.share-field textarea')", "the address is shown")
            .await;
        assert_eq!(
            page.text("queryCard('.share-field').firstChild.textContent")
                .await,
            "If nothing was saved, open this address:"
        );
        let address = page.text("queryCard('.share-field textarea').value").await;
        assert!(
            address.starts_with(&format!("{}/yours/", session.host.origin))
                && address.ends_with(".png"),
            "{address}"
        );
        leave_frame(session).await;
        leave_page(session).await;
    });
}

#[test]
fn modified_clicks_are_left_to_the_browser() {
    in_session(async |session| {
        for held in [true, false] {
            if held {
                session.host.hold(".wasm");
            }
            open_wordpress(session, "yours/embed/?view=credits").await;
            let page = &session.page;
            page.until("accepted.length", "the host has received the height")
                .await;
            enter_frame(session, 0).await;
            if !held {
                wait_until_ready(session).await;
            }
            // The last listener prevents the default, so that no window opens.
            let kept = "[{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }].flatMap((keys) =>
                queryCardAll('a[href]').filter((link) => link.checkVisibility()).filter((link) => {
                  let kept;
                  const last = (event) => { kept = event.defaultPrevented; event.preventDefault(); };
                  addEventListener('click', last);
                  link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...keys }));
                  removeEventListener('click', last);
                  return kept;
                }).map((link) => link.outerHTML))";
            assert_eq!(page.eval(kept).await, json!([]));
            assert!(page.is_true(&format!("!{NOTE}")).await);
            leave_frame(session).await;
            leave_page(session).await;
        }
    });
}

#[test]
fn the_note_is_visible_beside_the_link() {
    in_session(async |session| {
        session.host.hold(".wasm");
        open_wordpress(session, "yours/embed/").await;
        let page = &session.page;
        let frame = "document.querySelector('iframe')";
        page.until(
            &format!("{frame}.clientHeight === 1000"),
            "the frame is as high as the host allows",
        )
        .await;
        page.eval("document.body.style.padding = '700px 0', 0")
            .await;
        // At the bottom and at the top of the window.
        for (at, above) in [("innerHeight - 40", true), ("40", false)] {
            enter_frame(session, 0).await;
            let link = "queryCard('.provenance a[href^=https]')";
            let top = page
                .number(&format!("{link}.getBoundingClientRect().top"))
                .await;
            leave_frame(session).await;
            let scroll = format!(
                "scrollTo(0, scrollY + {frame}.getBoundingClientRect().top + {top} - ({at})), 0"
            );
            page.eval(&scroll).await;
            page.settle().await;
            let frame_top = page
                .number(&format!("{frame}.getBoundingClientRect().top"))
                .await;
            let window = page.number("innerHeight").await;
            enter_frame(session, 0).await;
            page.eval(&format!("{link}.click(), 0")).await;
            page.until(&format!("{NOTE}?.style.top"), "the note has its place")
                .await;
            let boxes = format!(
                "[{NOTE}, {link}].map((part) => part.getBoundingClientRect()).flatMap(({{ top, bottom }}) => [top, bottom])"
            );
            let boxes = page.eval(&boxes).await;
            let [top, bottom, link_top, link_bottom] =
                [0, 1, 2, 3].map(|at| boxes[at].as_f64().unwrap());
            let apart = if above {
                link_top - bottom
            } else {
                top - link_bottom
            };
            assert!((apart - 4.0).abs() < 0.6, "{apart} px apart: {boxes}");
            let in_view = frame_top + top >= 0.0 && frame_top + bottom <= window;
            assert!(in_view, "{boxes} in a frame at {frame_top}");
            leave_frame(session).await;
        }
        leave_page(session).await;
    });
}

#[test]
fn a_link_is_copied_in_a_sandbox() {
    in_session(async |session| {
        session.expect_in_console("Permissions policy violation: The Clipboard API");
        open_wordpress(session, "yours/embed/").await;
        let page = &session.page;
        page.until("accepted.length", "the host has received the height")
            .await;
        page.eval("document.body.prepend(document.createElement('textarea')), 0")
            .await;
        enter_frame(session, 0).await;
        wait_until_ready(session).await;
        page.click("queryCard('.share-buttons button')").await;
        page.until("queryCard('.share-menu button')", "the menu is open")
            .await;
        page.click("queryCard('.share-menu button')").await;
        page.until(
            "textOf('.share-menu button') === 'Copied'",
            "the link is copied",
        )
        .await;
        leave_frame(session).await;
        page.click("document.querySelector('textarea')").await;
        page.paste().await;
        let pasted = "document.querySelector('textarea').value";
        assert_eq!(
            page.text(pasted).await,
            format!("{}/yours/", session.host.origin)
        );
        leave_page(session).await;
    });
}
