//! The card in a WordPress post: a sandboxed frame that stays hidden until it tells its height.

use crate::embed_frame::{enter, leave, open_post, open_wordpress, over, ready, without_loader};
use crate::harness::{Stage, on_stage};
use serde_json::json;

const FRAME: &str = "document.querySelector('iframe')";
/// The card's height, with what its open panel has to scroll.
const NATURAL: &str = "(({ scrollHeight, clientHeight }) => Math.ceil(host().getBoundingClientRect().height + scrollHeight - clientHeight))(inside('.panel:not([hidden])'))";

async fn shown(stage: &Stage) {
    let shown = format!("getComputedStyle({FRAME}).visibility === 'visible'");
    stage.page.until(&shown, "the host shows the frame").await;
}

#[test]
fn the_frame_is_shown_at_the_card_s_height_before_any_wasm() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        open_wordpress(stage, "yours/embed/").await;
        shown(stage).await;
        let page = &stage.page;
        assert!(
            page.holds("document.querySelector('blockquote').hidden")
                .await
        );
        enter(stage, 0).await;
        let natural = page.number(NATURAL).await;
        assert!(page.holds("inside('.headline').checkVisibility()").await);
        assert!(page.holds("!host().matches(':state(ready)')").await);
        assert!(
            page.holds("self.origin === 'null'").await,
            "the frame's origin is nobody's"
        );
        leave(stage).await;
        page.until(
            &format!("{FRAME}.clientHeight === Math.min(1000, {natural})"),
            "the frame is as high as the card",
        )
        .await;
        over(stage).await;
    });
}

#[test]
fn the_frame_is_shown_even_where_the_loader_and_the_wasm_never_come() {
    on_stage(async |stage| {
        without_loader(stage, "yours");
        open_wordpress(stage, "yours/embed/").await;
        shown(stage).await;
        enter(stage, 0).await;
        assert!(stage.page.holds("!customElements.get('song-card')").await);
        leave(stage).await;
        over(stage).await;
    });
}

#[test]
fn a_secret_that_comes_after_the_page_is_found() {
    on_stage(async |stage| {
        open_post(stage, "{{card-host}}/yours/embed/", "").await;
        shown(stage).await;
        let said = stage.page.ask("obeyed[0].secret").await;
        assert_eq!(said, "Late567890");
        over(stage).await;
    });
}

#[test]
fn every_ready_is_answered_and_only_the_host_s_own() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        open_wordpress(stage, "yours/embed/").await;
        shown(stage).await;
        let page = &stage.page;
        page.settle().await;
        for _ in 0..3 {
            page.ask("window.before = told.length, ask('Early67890'), 0")
                .await;
            let answer = "told.slice(before).some(({ message, secret }) => message === 'height' && secret === 'Early67890')";
            page.until(answer, "a ready is answered").await;
        }
        page.settle().await;
        page.ask("window.before = told.length, ask('Early6789x'), ask(''), ask(), 0")
            .await;
        // Another window of the page is not its parent.
        page.ask(
            "(() => {
               const other = document.body.appendChild(document.createElement('iframe'));
               other.contentWindow.eval(`parent.frames[0].postMessage({ message: 'ready', secret: 'Early67890' }, '*')`);
             })()",
        )
        .await;
        // What is asked later is answered later.
        page.ask("ask('Early67890'), 0").await;
        page.until("told.length > before", "the last one is answered")
            .await;
        page.settle().await;
        let heights = "told.slice(before).filter(({ message }) => message === 'height').length";
        assert_eq!(page.number(heights).await, 1.0);
        over(stage).await;
    });
}

#[test]
fn the_frame_follows_the_card_when_its_size_changes() {
    on_stage(async |stage| {
        open_wordpress(stage, "yours/embed/").await;
        shown(stage).await;
        let page = &stage.page;
        enter(stage, 0).await;
        ready(stage).await;
        let fits = |height: f64| format!("{FRAME}.clientHeight === Math.min(1000, {height})");
        let before = page.number(NATURAL).await;
        page.click("tab('credits')").await;
        let other = format!("{NATURAL} !== {before}");
        page.until(&other, "another panel has another height").await;
        let natural = page.number(NATURAL).await;
        leave(stage).await;
        page.until(&fits(natural), "the frame follows the panel")
            .await;
        page.ask("document.querySelector('#post').style.width = '320px', 0")
            .await;
        enter(stage, 0).await;
        page.until("innerWidth === 320", "the frame is narrower")
            .await;
        let natural = page.number(NATURAL).await;
        leave(stage).await;
        page.until(&fits(natural), "the frame follows the width")
            .await;
        assert!(page.holds("told.filter(({ message }) => message === 'height').every(({ value }) => Number.isInteger(value))").await);
        over(stage).await;
    });
}

#[test]
fn a_card_longer_than_the_host_allows_keeps_its_tabs_and_scrolls_its_panel() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        open_wordpress(stage, "arirang/embed/?view=lyrics").await;
        shown(stage).await;
        let page = &stage.page;
        page.ask("document.querySelector('#post').style.width = '320px', 0")
            .await;
        page.until(
            &format!("{FRAME}.clientHeight === 1000"),
            "the host clamps the height",
        )
        .await;
        page.until(
            "told.at(-1).height > 1000",
            "the card says how high it would like to be",
        )
        .await;
        enter(stage, 0).await;
        page.until("innerHeight === 1000", "the frame has its height")
            .await;
        assert!(
            page.holds("document.documentElement.scrollHeight === 1000")
                .await,
            "the page itself does not scroll"
        );
        assert!(
            page.holds("panel('lyrics').scrollHeight > panel('lyrics').clientHeight + 100")
                .await
        );
        page.ask("panel('lyrics').scrollTo(0, 1e6), 0").await;
        let last = "inside('.notices').getBoundingClientRect().bottom <= innerHeight";
        assert!(page.holds(last).await, "its end can be read");
        assert!(
            page.holds("tab('lyrics').getBoundingClientRect().top > 0")
                .await,
            "the tabs stay"
        );
        leave(stage).await;
        over(stage).await;
    });
}

#[test]
fn a_compact_card_stands_in_the_middle_of_the_smallest_frame() {
    on_stage(async |stage| {
        for held in [true, false] {
            if held {
                stage.host.hold(".wasm");
            }
            open_wordpress(stage, "yours/embed/?size=compact&theme=dark").await;
            shown(stage).await;
            let page = &stage.page;
            page.until(
                &format!("{FRAME}.clientHeight === 200"),
                "the host clamps the height",
            )
            .await;
            enter(stage, 0).await;
            if !held {
                ready(stage).await;
            }
            page.until("innerHeight === 200", "the frame has its height")
                .await;
            assert!(
                page.holds("document.documentElement.scrollHeight === 200")
                    .await,
                "nothing is cut off"
            );
            assert!(
                page.holds("!all('.tabs, .panel').some((part) => part.checkVisibility())")
                    .await
            );
            let margins = "(({ top, bottom }) => [top, innerHeight - bottom])(host().getBoundingClientRect())";
            let margins = page.ask(margins).await;
            let (top, bottom) = (margins[0].as_f64().unwrap(), margins[1].as_f64().unwrap());
            assert!(
                top > 0.0 && (top - bottom).abs() <= 1.0,
                "{top} above, {bottom} below"
            );
            let paper = "[document.documentElement, inside('.songcard')].map((part) => getComputedStyle(part).backgroundColor)";
            assert_eq!(
                page.ask(paper).await,
                json!(["rgb(19, 19, 24)", "rgb(19, 19, 24)"])
            );
            leave(stage).await;
            over(stage).await;
        }
    });
}

#[test]
fn a_card_asked_for_in_another_language_is_shown_in_it() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        open_wordpress(stage, "yours/embed/?view=credits&lang=ko").await;
        shown(stage).await;
        let page = &stage.page;
        enter(stage, 0).await;
        assert_eq!(
            page.text("location.pathname").await,
            "/yours/ko/embed/",
            "the first page says nothing"
        );
        assert!(page.holds("self.origin === 'null'").await);
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-credits"]));
        assert!(page.holds("inside('.headline').checkVisibility()").await);
        let natural = page.number(NATURAL).await;
        leave(stage).await;
        let fits = format!("{FRAME}.clientHeight === Math.min(1000, {natural})");
        page.until(&fits, "the frame is as high as the card").await;
        over(stage).await;
    });
}

#[test]
fn every_control_is_answered_in_the_sandbox() {
    on_stage(async |stage| {
        stage.expect_in_console("The Clipboard API has been blocked");
        for path in [
            "yours/embed/",
            "seven/embed/?territory=kr",
            "dynamite/embed/",
            "arirang/embed/?view=lyrics",
            "yours/embed/?view=credits",
            "yours/embed/?size=compact",
            "seven/embed/?size=standard",
        ] {
            open_wordpress(stage, path).await;
            shown(stage).await;
            let page = &stage.page;
            enter(stage, 0).await;
            ready(stage).await;
            // What is there at first, and then what the share button has opened.
            for controls in [
                ".panel:not([hidden]) :is(button, [role=button])",
                ".share-buttons button",
                ".share-menu button",
            ] {
                let tap = format!(
                    "(async () => {{
                       for (const control of all('{controls}')) {{
                         if (!control.checkVisibility()) continue;
                         control.dispatchEvent(new MouseEvent('click', {{ bubbles: true, composed: true, cancelable: true }}));
                         await frame();
                       }}
                     }})()"
                );
                page.ask(&tap).await;
            }
            assert!(
                page.holds("host().matches(':state(ready)')").await,
                "{path}"
            );
            assert!(page.holds("inside('.headline').checkVisibility()").await);
            leave(stage).await;
            over(stage).await;
        }
    });
}
