//! Pages other than WordPress that frame a card: `resize.js`, plain messages, settings from outside.

use crate::embed_frame::{enter, leave, open_host, over, ready};
use crate::harness::on_stage;
use serde_json::json;

const RESIZE: &str = "<script src=\"{{card-host}}/resize.js\" async></script>";
const NATURAL: &str = "Math.ceil(host().getBoundingClientRect().height)";

fn frame(path: &str, attributes: &str) -> String {
    format!("<iframe src=\"{{{{card-host}}}}/{path}\" {attributes}></iframe>")
}

#[test]
fn every_frame_of_a_page_gets_the_height_of_its_own_card() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        let frames = [
            frame(
                "yours/embed/",
                "sandbox=\"allow-scripts\" width=\"640\" height=\"300\"",
            ),
            frame("arirang/embed/?view=lyrics", "width=\"320\" height=\"300\""),
            "<iframe srcdoc=\"no card\" width=\"200\" height=\"90\"></iframe>".to_owned(),
        ];
        open_host(stage, &format!("{}{RESIZE}", frames.concat())).await;
        let page = &stage.page;
        page.until(
            "['yours', 'arirang'].every((id) => told.some(({ data }) => data.id === id))",
            "both cards speak",
        )
        .await;
        page.ask(
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
            enter(stage, which).await;
            page.until(&format!("innerHeight === {NATURAL} && document.documentElement.scrollHeight === innerHeight"), "the frame fits its card").await;
            leave(stage).await;
        }
        assert_eq!(
            page.number("document.querySelectorAll('iframe')[2].clientHeight")
                .await,
            90.0
        );
        assert!(
            page.holds("document.querySelectorAll('iframe')[1].clientHeight > 1000")
                .await,
            "a long card is not cut"
        );
        assert_eq!(
            page.number("document.querySelectorAll('iframe')[3].clientHeight")
                .await,
            352.0
        );
        over(stage).await;
    });
}

#[test]
fn no_height_is_told_in_a_frame_without_a_width() {
    on_stage(async |stage| {
        let frame = frame(
            "yours/embed/#?secret=Early67890",
            "sandbox=\"allow-scripts\" width=\"100%\" height=\"600\"",
        );
        open_host(
            stage,
            &format!("<div id=\"post\" style=\"width: 0\">{frame}</div>"),
        )
        .await;
        let page = &stage.page;
        enter(stage, 0).await;
        ready(stage).await;
        leave(stage).await;
        page.ask("frames[0].postMessage({ message: 'ready', secret: 'Early67890' }, '*'), 0")
            .await;
        page.settle().await;
        assert_eq!(page.ask("told").await, json!([]));
        page.ask("document.querySelector('#post').style.width = '640px', 0")
            .await;
        page.until("told.length", "the card tells its height").await;
        page.settle().await;
        let told = page.ask("[...new Set(told.map(({ data }) => data.height ?? data.value))]");
        let told = told.await;
        enter(stage, 0).await;
        let natural = "(({ scrollHeight, clientHeight }) => Math.ceil(host().getBoundingClientRect().height + scrollHeight - clientHeight))(inside('.panel:not([hidden])'))";
        let natural = page.number(natural).await;
        leave(stage).await;
        assert_eq!(told, json!([natural as u64]));
        over(stage).await;
    });
}

#[test]
fn a_frame_below_the_window_tells_its_height_at_once() {
    on_stage(async |stage| {
        for (path, width) in [
            ("yours/embed/", 640),
            ("dynamite/embed/", 360),
            ("arirang/embed/?view=lyrics", 360),
        ] {
            let frame = frame(path, &format!("width=\"{width}\" height=\"3000\""));
            open_host(stage, &format!("{frame}{RESIZE}")).await;
            let page = &stage.page;
            enter(stage, 0).await;
            ready(stage).await;
            page.until(&format!("innerHeight === {NATURAL}"), "the frame fits")
                .await;
            let before = page.number("innerHeight").await;
            leave(stage).await;
            page.ask("scrollTo(0, 1e6), settle()").await;
            page.settle().await;
            enter(stage, 0).await;
            assert_eq!(page.number(NATURAL).await, before, "{path}");
            leave(stage).await;
            over(stage).await;
        }
    });
}

#[test]
fn a_height_that_cannot_be_one_moves_nothing() {
    on_stage(async |stage| {
        let frame = "<iframe srcdoc=\"<p>not a card</p>\" width=\"200\" height=\"90\"></iframe>";
        open_host(
            stage,
            &format!("{frame}<script src=\"{{{{card-host}}}}/resize.js\"></script>"),
        )
        .await;
        let page = &stage.page;
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
            page.ask(&say(message)).await;
        }
        page.settle().await;
        assert_eq!(page.number(height).await, 90.0);
        page.ask(&say("{ type: 'songcard:resize', v: 1, height: 9e9 }"))
            .await;
        page.until(&format!("{height} === 5000"), "the highest there is")
            .await;
        page.ask(&say("{ type: 'songcard:resize', v: 1, height: 1 }"))
            .await;
        page.until(&format!("{height} === 100"), "the lowest there is")
            .await;
        over(stage).await;
    });
}

#[test]
fn the_height_is_told_in_both_forms() {
    on_stage(async |stage| {
        open_host(
            stage,
            &frame(
                "yours/embed/",
                "sandbox=\"allow-scripts\" width=\"640\" height=\"600\"",
            ),
        )
        .await;
        let page = &stage.page;
        page.until("told.length >= 2", "the card tells its height")
            .await;
        let told = page.ask("told.slice(0, 2).map(({ data }) => data)").await;
        let height = &told[0]["height"];
        assert!(height.as_u64().is_some_and(|height| height > 200), "{told}");
        assert_eq!(
            told,
            json!([
                { "type": "songcard:resize", "v": 1, "id": "yours", "height": height },
                { "sentinel": "amp", "type": "embed-size", "height": height },
            ])
        );
        over(stage).await;
    });
}

#[test]
fn a_framing_page_can_set_theme_view_and_language_and_nothing_else() {
    on_stage(async |stage| {
        for held in [true, false] {
            if held {
                stage.host.hold(".wasm");
            }
            open_host(
                stage,
                &frame(
                    "arirang/embed/?size=standard#?secret=Early67890",
                    "sandbox=\"allow-scripts\" width=\"640\" height=\"600\"",
                ),
            )
            .await;
            let page = &stage.page;
            page.until("told.length", "the card speaks").await;
            if !held {
                enter(stage, 0).await;
                ready(stage).await;
                leave(stage).await;
            }
            let set = |message: &str| format!("frames[0].postMessage({message}, '*'), 0");
            for ignored in [
                "null",
                "7",
                "{ type: 'songcard:set', view: 'credits' }",
                "{ type: 'other', v: 1, view: 'credits' }",
                "{ type: 'songcard:set', v: 1, view: ['credits'], theme: 'loud', lang: 7, timeMs: 'x', src: 'https://elsewhere.example/', size: 'compact' }",
            ] {
                page.ask(&set(ignored)).await;
            }
            page.ask(&set("{ type: 'songcard:set', v: 1, theme: 'dark', view: 'lyrics', timeMs: 4100, more: true }")).await;
            enter(stage, 0).await;
            page.until(
                "openPanels().join() === 'songcard-lyrics'",
                "the panel opens",
            )
            .await;
            assert_eq!(page.text("inside('.songcard').dataset.theme").await, "dark");
            assert_eq!(
                page.text("inside('.songcard').dataset.size").await,
                "standard"
            );
            assert_eq!(
                page.text("host().getAttribute('src')").await,
                "../../arirang/"
            );
            assert_eq!(page.number("host().currentTime").await, 4.1);
            assert_eq!(
                page.ask("all('[aria-selected=true]').map((tab) => tab.id)")
                    .await,
                json!(["songcard-tab-lyrics"])
            );
            leave(stage).await;
            page.ask("told.length = 0").await;
            page.ask(&set("{ type: 'songcard:set', v: 1, lang: 'ko-KR' }"))
                .await;
            page.until(
                "told.some(({ data }) => data.secret === 'Early67890')",
                "the Korean page tells its height",
            )
            .await;
            enter(stage, 0).await;
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
            assert_eq!(page.text("inside('.songcard').dataset.theme").await, "dark");
            leave(stage).await;
            over(stage).await;
        }
    });
}

#[test]
fn a_compact_card_is_whole_in_the_frame_that_its_code_gives_it_on_every_phone() {
    on_stage(async |stage| {
        for song in ["yours", "dynamite", "seven", "arirang"] {
            for lang in ["en", "ko"] {
                let widths = [320, 360, 412, 640];
                let path = format!("{song}/embed/?size=compact&lang={lang}");
                let frames =
                    widths.map(|width| frame(&path, &format!("width=\"{width}\" height=\"152\"")));
                open_host(stage, &frames.concat()).await;
                let page = &stage.page;
                for (which, width) in (0..).zip(widths) {
                    enter(stage, which).await;
                    ready(stage).await;
                    let whole = "[innerHeight, document.documentElement.scrollHeight, all('.card *').filter((part) => part.checkVisibility() && part.getBoundingClientRect().bottom > innerHeight).length]";
                    assert_eq!(
                        page.ask(whole).await,
                        json!([152, 152, 0]),
                        "{song} {lang} {width}"
                    );
                    leave(stage).await;
                }
                over(stage).await;
            }
        }
    });
}
