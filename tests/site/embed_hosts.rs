//! Pages other than WordPress that frame a card: `resize.js`, resize messages, settings by message.

use crate::embed_frame::{enter_frame, leave_frame, leave_page, open_host, wait_until_ready};
use crate::harness::in_session;
use serde_json::json;

const RESIZE: &str = "<script src=\"{{card-host}}/resize.js\" async></script>";
const NATURAL: &str = "Math.ceil(cardElement().getBoundingClientRect().height)";

fn frame(path: &str, attributes: &str) -> String {
    format!("<iframe src=\"{{{{card-host}}}}/{path}\" {attributes}></iframe>")
}

#[test]
fn each_frame_gets_the_height_of_its_card() {
    in_session(async |session| {
        session.host.hold(".wasm");
        let frames = [
            frame(
                "yours/embed/",
                "sandbox=\"allow-scripts\" width=\"640\" height=\"300\"",
            ),
            frame("arirang/embed/?view=lyrics", "width=\"320\" height=\"300\""),
            "<iframe srcdoc=\"no card\" width=\"200\" height=\"90\"></iframe>".to_owned(),
        ];
        open_host(session, &format!("{}{RESIZE}", frames.concat())).await;
        let page = &session.page;
        page.until(
            "['yours', 'arirang'].every((id) => messages.some(({ data }) => data.id === id))",
            "both cards speak",
        )
        .await;
        page.eval(
            "(() => {
               const late = document.createElement('iframe');
               Object.assign(late, { src: document.querySelector('iframe').src + '?size=standard', width: 500 });
               document.body.append(late);
             })()",
        )
        .await;
        for which in [0, 1, 3] {
            page.until(
                &format!(
                    "frames[{which}] && document.querySelectorAll('iframe')[{which}].style.height"
                ),
                "the frame is resized",
            )
            .await;
        }
        for which in [0, 1, 3] {
            enter_frame(session, which).await;
            page.until(&format!("innerHeight === {NATURAL} && document.documentElement.scrollHeight === innerHeight"), "the frame fits its card").await;
            leave_frame(session).await;
        }
        assert_eq!(
            page.number("document.querySelectorAll('iframe')[2].clientHeight")
                .await,
            90.0
        );
        assert!(
            page.is_true("document.querySelectorAll('iframe')[1].clientHeight > 1000")
                .await,
            "a long card is not cut"
        );
        assert_eq!(
            page.number("document.querySelectorAll('iframe')[3].clientHeight")
                .await,
            352.0
        );
        leave_page(session).await;
    });
}

#[test]
fn a_frame_without_width_reports_no_height() {
    in_session(async |session| {
        let frame = frame(
            "yours/embed/#?secret=Early67890",
            "sandbox=\"allow-scripts\" width=\"100%\" height=\"600\"",
        );
        open_host(
            session,
            &format!("<div id=\"post\" style=\"width: 0\">{frame}</div>"),
        )
        .await;
        let page = &session.page;
        enter_frame(session, 0).await;
        wait_until_ready(session).await;
        leave_frame(session).await;
        page.eval("frames[0].postMessage({ message: 'ready', secret: 'Early67890' }, '*'), 0")
            .await;
        page.settle().await;
        assert_eq!(page.eval("messages").await, json!([]));
        page.eval("document.querySelector('#post').style.width = '640px', 0")
            .await;
        page.until("messages.length", "the card reports its height")
            .await;
        page.settle().await;
        let messages =
            page.eval("[...new Set(messages.map(({ data }) => data.height ?? data.value))]");
        let messages = messages.await;
        enter_frame(session, 0).await;
        let natural = "(({ scrollHeight, clientHeight }) => Math.ceil(cardElement().getBoundingClientRect().height + scrollHeight - clientHeight))(queryCard('.panel:not([hidden])'))";
        let natural = page.number(natural).await;
        leave_frame(session).await;
        assert_eq!(messages, json!([natural as u64]));
        leave_page(session).await;
    });
}

#[test]
fn a_frame_below_the_window_reports_its_height() {
    in_session(async |session| {
        for (path, width) in [
            ("yours/embed/", 640),
            ("dynamite/embed/", 360),
            ("arirang/embed/?view=lyrics", 360),
        ] {
            let frame = frame(path, &format!("width=\"{width}\" height=\"3000\""));
            open_host(session, &format!("{frame}{RESIZE}")).await;
            let page = &session.page;
            enter_frame(session, 0).await;
            wait_until_ready(session).await;
            page.until(&format!("innerHeight === {NATURAL}"), "the frame fits")
                .await;
            let before = page.number("innerHeight").await;
            leave_frame(session).await;
            page.eval("scrollTo(0, 1e6), settle()").await;
            page.settle().await;
            enter_frame(session, 0).await;
            assert_eq!(page.number(NATURAL).await, before, "{path}");
            leave_frame(session).await;
            leave_page(session).await;
        }
    });
}

#[test]
fn invalid_heights_are_ignored() {
    in_session(async |session| {
        let frame = "<iframe srcdoc=\"<p>not a card</p>\" width=\"200\" height=\"90\"></iframe>";
        open_host(
            session,
            &format!("{frame}<script src=\"{{{{card-host}}}}/resize.js\"></script>"),
        )
        .await;
        let page = &session.page;
        let say =
            |message: &str| format!("frames[0].eval(`parent.postMessage({message}, '*')`), 0");
        let height = "document.querySelector('iframe').clientHeight";
        for message in [
            "null",
            "'text'",
            "{}",
            "{ type: 'songcard:resize', height: 700 }",
            "{ type: 'songcard:resize', v: 2, height: 700 }",
            "{ type: 'songcard:resize', v: 1 }",
            "{ type: 'songcard:resize', v: 1, height: 'tall' }",
            "{ type: 'songcard:resize', v: 1, height: -7 }",
        ] {
            page.eval(&say(message)).await;
        }
        page.settle().await;
        assert_eq!(page.number(height).await, 90.0);
        page.eval(&say("{ type: 'songcard:resize', v: 1, height: 9e9 }"))
            .await;
        page.until(&format!("{height} === 5000"), "the highest there is")
            .await;
        page.eval(&say("{ type: 'songcard:resize', v: 1, height: 1 }"))
            .await;
        page.until(&format!("{height} === 100"), "the lowest there is")
            .await;
        leave_page(session).await;
    });
}

#[test]
fn the_height_is_reported_in_both_formats() {
    in_session(async |session| {
        open_host(
            session,
            &frame(
                "yours/embed/",
                "sandbox=\"allow-scripts\" width=\"640\" height=\"600\"",
            ),
        )
        .await;
        let page = &session.page;
        page.until("messages.length >= 2", "the card reports its height")
            .await;
        let messages = page
            .eval("messages.slice(0, 2).map(({ data }) => data)")
            .await;
        let height = &messages[0]["height"];
        assert!(
            height.as_u64().is_some_and(|height| height > 200),
            "{messages}"
        );
        assert_eq!(
            messages,
            json!([
                { "type": "songcard:resize", "v": 1, "id": "yours", "height": height },
                { "sentinel": "amp", "type": "embed-size", "height": height },
            ])
        );
        leave_page(session).await;
    });
}

#[test]
fn a_framing_page_sets_theme_view_and_language() {
    in_session(async |session| {
        for held in [true, false] {
            if held {
                session.host.hold(".wasm");
            }
            open_host(
                session,
                &frame(
                    "arirang/embed/?size=standard#?secret=Early67890",
                    "sandbox=\"allow-scripts\" width=\"640\" height=\"600\"",
                ),
            )
            .await;
            let page = &session.page;
            page.until("messages.length", "the card reports its height")
                .await;
            if !held {
                enter_frame(session, 0).await;
                wait_until_ready(session).await;
                leave_frame(session).await;
            }
            let set = |message: &str| format!("frames[0].postMessage({message}, '*'), 0");
            for ignored in [
                "null",
                "7",
                "{ type: 'songcard:set', view: 'credits' }",
                "{ type: 'other', v: 1, view: 'credits' }",
                "{ type: 'songcard:set', v: 1, view: ['credits'], theme: 'loud', lang: 7, timeMs: 'x', src: 'https://elsewhere.example/', size: 'compact' }",
            ] {
                page.eval(&set(ignored)).await;
            }
            page.eval(&set("{ type: 'songcard:set', v: 1, theme: 'dark', view: 'lyrics', timeMs: 4100, more: true }")).await;
            enter_frame(session, 0).await;
            page.until(
                "openPanels().join() === 'songcard-lyrics'",
                "the panel opens",
            )
            .await;
            assert_eq!(
                page.text("queryCard('.songcard').dataset.theme").await,
                "dark"
            );
            assert_eq!(
                page.text("queryCard('.songcard').dataset.size").await,
                "standard"
            );
            assert_eq!(
                page.text("cardElement().getAttribute('src')").await,
                "../../arirang/"
            );
            assert_eq!(page.number("cardElement().currentTime").await, 4.1);
            assert_eq!(
                page.eval("queryCardAll('[aria-selected=true]').map((tab) => tab.id)")
                    .await,
                json!(["songcard-tab-lyrics"])
            );
            leave_frame(session).await;
            page.eval("messages.length = 0").await;
            page.eval(&set("{ type: 'songcard:set', v: 1, lang: 'ko-KR' }"))
                .await;
            page.until(
                "messages.some(({ data }) => data.secret === 'Early67890')",
                "the Korean page reports its height",
            )
            .await;
            enter_frame(session, 0).await;
            page.until(
                "location.pathname === '/arirang/ko/embed/'",
                "the Korean page is there",
            )
            .await;
            page.until(
                "openPanels().join() === 'songcard-lyrics'",
                "in the same state",
            )
            .await;
            assert_eq!(
                page.text("queryCard('.songcard').dataset.theme").await,
                "dark"
            );
            leave_frame(session).await;
            leave_page(session).await;
        }
    });
}

#[test]
fn a_compact_card_fits_its_frame_on_every_phone() {
    in_session(async |session| {
        for song in ["yours", "dynamite", "seven", "arirang"] {
            for lang in ["en", "ko"] {
                let widths = [320, 360, 412, 640];
                let path = format!("{song}/embed/?size=compact&lang={lang}");
                let frames =
                    widths.map(|width| frame(&path, &format!("width=\"{width}\" height=\"152\"")));
                open_host(session, &frames.concat()).await;
                let page = &session.page;
                for (which, width) in (0..).zip(widths) {
                    enter_frame(session, which).await;
                    wait_until_ready(session).await;
                    let whole = "[innerHeight, document.documentElement.scrollHeight, queryCardAll('.card *').filter((part) => part.checkVisibility() && part.getBoundingClientRect().bottom > innerHeight).length]";
                    assert_eq!(
                        page.eval(whole).await,
                        json!([152, 152, 0]),
                        "{song} {lang} {width}"
                    );
                    leave_frame(session).await;
                }
                leave_page(session).await;
            }
        }
    });
}
