//! The card in a WordPress post: a sandboxed frame that is hidden until it reports its height.

use crate::embed_frame::{
    enter_frame, leave_frame, leave_page, open_post, open_wordpress, wait_until_ready,
    without_loader,
};
use crate::harness::{Session, in_session};
use serde_json::json;

const FRAME: &str = "document.querySelector('iframe')";
/// The height of the card with its whole open panel.
const NATURAL: &str = "(({ scrollHeight, clientHeight }) => Math.ceil(cardElement().getBoundingClientRect().height + scrollHeight - clientHeight))(queryCard('.panel:not([hidden])'))";

async fn wait_until_shown(session: &Session) {
    let shown = format!("getComputedStyle({FRAME}).visibility === 'visible'");
    session.page.until(&shown, "the host shows the frame").await;
}

#[test]
fn the_frame_has_the_card_s_height_before_the_wasm() {
    in_session(async |session| {
        session.host.hold(".wasm");
        open_wordpress(session, "yours/embed/").await;
        wait_until_shown(session).await;
        let page = &session.page;
        assert!(
            page.is_true("document.querySelector('blockquote').hidden")
                .await
        );
        enter_frame(session, 0).await;
        let natural = page.number(NATURAL).await;
        assert!(
            page.is_true("queryCard('.headline').checkVisibility()")
                .await
        );
        assert!(
            page.is_true("!cardElement().matches(':state(ready)')")
                .await
        );
        assert!(
            page.is_true("self.origin === 'null'").await,
            "the origin of the frame is opaque"
        );
        leave_frame(session).await;
        page.until(
            &format!("{FRAME}.clientHeight === Math.min(1000, {natural})"),
            "the frame is as high as the card",
        )
        .await;
        leave_page(session).await;
    });
}

#[test]
fn the_frame_is_shown_without_loader_and_wasm() {
    in_session(async |session| {
        without_loader(session, "yours");
        open_wordpress(session, "yours/embed/").await;
        wait_until_shown(session).await;
        enter_frame(session, 0).await;
        assert!(
            session
                .page
                .is_true("!customElements.get('song-card')")
                .await
        );
        leave_frame(session).await;
        leave_page(session).await;
    });
}

#[test]
fn a_late_secret_is_found() {
    in_session(async |session| {
        open_post(session, "{{card-host}}/yours/embed/", "").await;
        wait_until_shown(session).await;
        let said = session.page.eval("accepted[0].secret").await;
        assert_eq!(said, "Late567890");
        leave_page(session).await;
    });
}

#[test]
fn each_ready_of_the_host_is_answered() {
    in_session(async |session| {
        session.host.hold(".wasm");
        open_wordpress(session, "yours/embed/").await;
        wait_until_shown(session).await;
        let page = &session.page;
        page.settle().await;
        for _ in 0..3 {
            page.eval("window.countBefore = messages.length, sendReady('Early67890'), 0")
                .await;
            let answer = "messages.slice(countBefore).some(({ message, secret }) => message === 'height' && secret === 'Early67890')";
            page.until(answer, "a ready is answered").await;
        }
        page.settle().await;
        page.eval("window.countBefore = messages.length, sendReady('Early6789x'), sendReady(''), sendReady(), 0")
            .await;
        // Messages of another window are ignored.
        page.eval(
            "(() => {
               const other = document.body.appendChild(document.createElement('iframe'));
               other.contentWindow.eval(`parent.frames[0].postMessage({ message: 'ready', secret: 'Early67890' }, '*')`);
             })()",
        )
        .await;
        // A later request gets a later response.
        page.eval("sendReady('Early67890'), 0").await;
        page.until("messages.length > countBefore", "the last one is answered")
            .await;
        page.settle().await;
        let heights =
            "messages.slice(countBefore).filter(({ message }) => message === 'height').length";
        assert_eq!(page.number(heights).await, 1.0);
        leave_page(session).await;
    });
}

#[test]
fn the_frame_follows_the_card_when_its_size_changes() {
    in_session(async |session| {
        open_wordpress(session, "yours/embed/").await;
        wait_until_shown(session).await;
        let page = &session.page;
        enter_frame(session, 0).await;
        wait_until_ready(session).await;
        let fits = |height: f64| format!("{FRAME}.clientHeight === Math.min(1000, {height})");
        let before = page.number(NATURAL).await;
        page.click("tab('credits')").await;
        let other = format!("{NATURAL} !== {before}");
        page.until(&other, "another panel has another height").await;
        let natural = page.number(NATURAL).await;
        leave_frame(session).await;
        page.until(&fits(natural), "the frame follows the panel")
            .await;
        page.eval("document.querySelector('#post').style.width = '320px', 0")
            .await;
        enter_frame(session, 0).await;
        page.until("innerWidth === 320", "the frame is narrower")
            .await;
        let natural = page.number(NATURAL).await;
        leave_frame(session).await;
        page.until(&fits(natural), "the frame follows the width")
            .await;
        assert!(page.is_true("messages.filter(({ message }) => message === 'height').every(({ value }) => Number.isInteger(value))").await);
        leave_page(session).await;
    });
}

#[test]
fn a_card_above_the_height_limit_scrolls_its_panel() {
    in_session(async |session| {
        session.host.hold(".wasm");
        open_wordpress(session, "arirang/embed/?view=lyrics").await;
        wait_until_shown(session).await;
        let page = &session.page;
        page.eval("document.querySelector('#post').style.width = '320px', 0")
            .await;
        page.until(
            &format!("{FRAME}.clientHeight === 1000"),
            "the host clamps the height",
        )
        .await;
        page.until(
            "messages.at(-1).height > 1000",
            "the card reports its whole height",
        )
        .await;
        enter_frame(session, 0).await;
        page.until("innerHeight === 1000", "the frame has its height")
            .await;
        assert!(
            page.is_true("document.documentElement.scrollHeight === 1000")
                .await,
            "the page itself does not scroll"
        );
        assert!(
            page.is_true("panel('lyrics').scrollHeight > panel('lyrics').clientHeight + 100")
                .await
        );
        page.eval("panel('lyrics').scrollTo(0, 1e6), 0").await;
        let last = "queryCard('.notices').getBoundingClientRect().bottom <= innerHeight";
        assert!(page.is_true(last).await, "its end can be read");
        assert!(
            page.is_true("tab('lyrics').getBoundingClientRect().top > 0")
                .await,
            "the tabs stay"
        );
        leave_frame(session).await;
        leave_page(session).await;
    });
}

#[test]
fn a_compact_card_is_centred_in_the_smallest_frame() {
    in_session(async |session| {
        for held in [true, false] {
            if held {
                session.host.hold(".wasm");
            }
            open_wordpress(session, "yours/embed/?size=compact&theme=dark").await;
            wait_until_shown(session).await;
            let page = &session.page;
            page.until(
                &format!("{FRAME}.clientHeight === 200"),
                "the host clamps the height",
            )
            .await;
            enter_frame(session, 0).await;
            if !held {
                wait_until_ready(session).await;
            }
            page.until("innerHeight === 200", "the frame has its height")
                .await;
            assert!(
                page.is_true("document.documentElement.scrollHeight === 200")
                    .await,
                "nothing is cut off"
            );
            assert!(
                page.is_true(
                    "!queryCardAll('.tabs, .panel').some((part) => part.checkVisibility())"
                )
                .await
            );
            let margins = "(({ top, bottom }) => [top, innerHeight - bottom])(cardElement().getBoundingClientRect())";
            let margins = page.eval(margins).await;
            let (top, bottom) = (margins[0].as_f64().unwrap(), margins[1].as_f64().unwrap());
            assert!(
                top > 0.0 && (top - bottom).abs() <= 1.0,
                "{top} above, {bottom} below"
            );
            let paper = "[document.documentElement, queryCard('.songcard')].map((part) => getComputedStyle(part).backgroundColor)";
            assert_eq!(
                page.eval(paper).await,
                json!(["rgb(19, 19, 24)", "rgb(19, 19, 24)"])
            );
            leave_frame(session).await;
            leave_page(session).await;
        }
    });
}

#[test]
fn the_query_sets_the_language() {
    in_session(async |session| {
        session.host.hold(".wasm");
        open_wordpress(session, "yours/embed/?view=credits&lang=ko").await;
        wait_until_shown(session).await;
        let page = &session.page;
        enter_frame(session, 0).await;
        assert_eq!(
            page.text("location.pathname").await,
            "/yours/ko/embed/",
            "the first page sends nothing"
        );
        assert!(page.is_true("self.origin === 'null'").await);
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
        assert!(
            page.is_true("queryCard('.headline').checkVisibility()")
                .await
        );
        let natural = page.number(NATURAL).await;
        leave_frame(session).await;
        let fits = format!("{FRAME}.clientHeight === Math.min(1000, {natural})");
        page.until(&fits, "the frame is as high as the card").await;
        leave_page(session).await;
    });
}

#[test]
fn every_control_works_in_the_sandbox() {
    in_session(async |session| {
        session.expect_in_console("The Clipboard API has been blocked");
        for path in [
            "yours/embed/",
            "seven/embed/?territory=kr",
            "dynamite/embed/",
            "arirang/embed/?view=lyrics",
            "yours/embed/?view=credits",
            "yours/embed/?size=compact",
            "seven/embed/?size=standard",
        ] {
            open_wordpress(session, path).await;
            wait_until_shown(session).await;
            let page = &session.page;
            enter_frame(session, 0).await;
            wait_until_ready(session).await;
            // The initial controls, then those of the share menu.
            for controls in [
                ".panel:not([hidden]) :is(button, [role=button])",
                ".share-buttons button",
                ".share-menu button",
            ] {
                let tap = format!(
                    "(async () => {{
                       for (const control of queryCardAll('{controls}')) {{
                         if (!control.checkVisibility()) continue;
                         control.dispatchEvent(new MouseEvent('click', {{ bubbles: true, composed: true, cancelable: true }}));
                         await nextFrame();
                       }}
                     }})()"
                );
                page.eval(&tap).await;
            }
            assert!(
                page.is_true("cardElement().matches(':state(ready)')").await,
                "{path}"
            );
            assert!(
                page.is_true("queryCard('.headline').checkVisibility()")
                    .await
            );
            leave_frame(session).await;
            leave_page(session).await;
        }
    });
}
