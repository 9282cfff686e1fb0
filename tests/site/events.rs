//! When a card starts, and which events it fires.

use crate::harness::{card, in_session};
use serde_json::json;

#[test]
fn a_distant_card_requests_nothing() {
    in_session(async |session| {
        session
            .open_with(&format!(
                "<p style=\"display: block; height: 6000px\">scroll!</p>{}",
                card("seven", "")
            ))
            .await;
        let page = &session.page;
        page.settle().await;
        assert_eq!(
            session.host.count(".wasm") + session.host.count("snapshot.json"),
            0
        );
        assert!(
            page.is_true("cardElement().querySelector('blockquote').checkVisibility()")
                .await
        );
        page.eval("window.scrollTo(0, cardElement().getBoundingClientRect().top + scrollY - 1400)")
            .await;
        page.ready(1).await;
        assert_eq!(session.host.count(".wasm"), 1);
        assert!(
            page.is_true("cardElement().getBoundingClientRect().top > innerHeight")
                .await,
            "near is enough"
        );
    });
}

#[test]
fn ready_fires_once() {
    in_session(async |session| {
        session
            .open_with(&format!("<div id=\"box\">{}</div>", card("yours", "")))
            .await;
        let page = &session.page;
        page.ready(1).await;
        page.settle().await;
        assert_eq!(page.number("eventsOf('songcard-ready').length").await, 1.0);
    });
}

#[test]
fn ready_bubbles_out_of_any_shadow_root() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        let event = page.eval("eventsOf('songcard-ready')[0]").await;
        assert_eq!(event["bubbles"], true);
        assert_eq!(event["composed"], true);
        assert_eq!(event["id"], "yours");
    });
}

#[test]
fn a_ready_card_has_the_state_ready() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        let states = "['ready', 'error'].map((state) => cardElement().matches(`:state(${state})`))";
        assert_eq!(page.eval(states).await, json!([true, false]));
    });
}

#[test]
fn only_the_reader_causes_view_change_events() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("cardElement().setAttribute('view', 'lyrics')")
            .await;
        page.until(
            "openPanels()[0] === 'songcard-lyrics'",
            "the attribute opens the panel",
        )
        .await;
        page.eval("cardElement().setAttribute('territory', 'JP')")
            .await;
        page.settle().await;
        assert_eq!(
            page.eval("eventsOf('songcard-view-change')").await,
            json!([])
        );
        page.click("tab('credits')").await;
        page.until(
            "eventsOf('songcard-view-change').length",
            "the click fires an event",
        )
        .await;
        page.settle().await;
        let reported = page
            .eval("eventsOf('songcard-view-change').map((event) => event.detail)")
            .await;
        assert_eq!(reported, json!([{ "view": "credits", "territory": "JP" }]));
        assert_eq!(
            page.text("cardElement().getAttribute('view')").await,
            "credits"
        );
        page.click("tab('credits')").await;
        page.settle().await;
        assert_eq!(
            page.number("eventsOf('songcard-view-change').length").await,
            1.0
        );
    });
}

#[test]
fn a_listener_may_change_or_remove_the_card() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(
            "(() => {
               const card = document.querySelector('song-card');
               card.addEventListener('songcard-view-change', () => {
                 if (card.view === 'credits') card.remove();
                 else card.lang = 'ko';
               });
             })()",
        )
        .await;
        let tab = |view: &str| {
            format!(
                "document.querySelector('song-card').shadowRoot.querySelector('#songcard-tab-{view}')"
            )
        };
        page.eval(&format!("{}.click()", tab("lyrics"))).await;
        let korean = format!("{}?.textContent === '가사'", tab("lyrics"));
        page.until(&korean, "the card is shown again in Korean")
            .await;
        page.eval(&format!("{}.click()", tab("credits"))).await;
        let gone = "document.querySelector('song-card') === null";
        page.until(gone, "the card is removed").await;
    });
}

#[test]
fn a_hidden_card_requests_nothing() {
    in_session(async |session| {
        let song = "<song-card lang=\"en\" src=\"{{card-host}}/yours/\"></song-card>";
        for (closed, open) in [
            (
                format!("<details id=\"box\"><summary>Chart run</summary>{song}</details>"),
                "box.open = true",
            ),
            (
                format!("<div id=\"box\" style=\"display: none\">{song}</div>"),
                "box.style.display = 'block'",
            ),
        ] {
            let requests = || [".wasm", "card.html", ".json"].map(|file| session.host.count(file));
            let before = requests();
            session.open_with(&closed).await;
            let page = &session.page;
            page.settle().await;
            assert_eq!(requests(), before, "{closed}");
            page.eval(&format!("{open}, 0")).await;
            page.ready(1).await;
            assert!(
                page.is_true("queryCard('.headline').checkVisibility()")
                    .await,
                "{closed}"
            );
        }
    });
}

#[test]
fn each_height_change_fires_resize() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        let reported = "recordedHeights.at(-1)?.height === queryCard('.songcard').getBoundingClientRect().height";
        // WebKit reports no intersection of a page that paints nothing after its last layout, so each time a frame is asked for.
        page.until(
            &format!("(await nextFrame(), {reported})"),
            "the page knows the height",
        )
        .await;
        for another in [
            "tab('credits').click()",
            "tab('chart').click()",
            "cardElement().style.setProperty('--songcard-font', 'monospace')",
            "cardElement().style.cssText = 'display: block; width: 340px'",
            "cardElement().size = 'standard'",
            "cardElement().size = 'compact'",
        ] {
            page.eval(&format!(
                "window.countBefore = recordedHeights.length, {another}, 0"
            ))
            .await;
            page.until(
                &format!("(await nextFrame(), recordedHeights.length > countBefore && {reported})"),
                another,
            )
            .await;
        }
        page.settle().await;
        let twice = "recordedHeights.filter(({ height }, at) => height === recordedHeights[at - 1]?.height)";
        assert_eq!(
            page.eval(twice).await,
            json!([]),
            "each height is reported once"
        );
        let fields = "(({ id, bubbles, composed }) => [id, bubbles, composed])(recordedHeights[0])";
        assert_eq!(page.eval(fields).await, json!(["yours", true, true]));
    });
}
