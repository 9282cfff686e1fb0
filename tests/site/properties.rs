//! The properties of the element, also before the loader.

use crate::harness::{Response, card, changed, in_session};
use serde_json::json;

/// A script of the page runs before the loader.
fn page_with_script(script: &str, cards: &str) -> String {
    format!(
        "<script>window.warnings = []; console.warn = (...values) => warnings.push(values.join(' '));</script>{cards}<script>{script}</script>\
         <script type=\"module\" src=\"{{{{card-host}}}}/song-card.js\"></script>"
    )
}

#[test]
fn current_time_set_early_is_kept() {
    in_session(async |session| {
        session.host.hold(".wasm");
        let cards = card("arirang", "view=\"lyrics\"");
        session
            .open_without_loader(&page_with_script("cardElement().currentTime = 2", &cards))
            .await;
        let page = &session.page;
        page.until("customElements.get('song-card')", "the loader runs")
            .await;
        assert_eq!(page.eval("cardElement().currentTime").await, json!(2));
        page.eval("cardElement().currentTime = 3").await;
        session.host.release();
        page.ready(1).await;
        assert_eq!(page.eval("cardElement().currentTime").await, json!(3));
        page.eval("window.removedCard = cardElement(), removedCard.remove()")
            .await;
        page.settle().await;
        assert_eq!(page.eval("removedCard.currentTime").await, json!(3));
    });
}

#[test]
fn current_time_is_zero_until_it_is_set() {
    in_session(async |session| {
        session.open_with(&card("arirang", "")).await;
        session.page.ready(1).await;
        assert_eq!(
            session.page.eval("cardElement().currentTime").await,
            json!(0)
        );
        let current = session
            .page
            .number("queryCardAll('[aria-current]').length")
            .await;
        assert_eq!(current, 0.0);
    });
}

#[test]
fn a_snapshot_in_data_is_shown_unchanged() {
    in_session(async |session| {
        let snapshot = changed("seven", |song| song["song"]["title"] = "Mine".into());
        let script = format!(
            "window.data = {snapshot}; window.jsonBefore = JSON.stringify(data); cardElement().data = data"
        );
        session
            .open_without_loader(&page_with_script(
                &script,
                "<song-card lang=\"en\"></song-card>",
            ))
            .await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.text("textOf('.title')").await, "Mine");
        assert!(
            page.is_true("cardElement().data === data && JSON.stringify(data) === jsonBefore")
                .await
        );
        assert_eq!(session.host.count("snapshot.json"), 0);
        page.eval("cardElement().data = { ...data, song: { ...data.song, title: 'Yours' } }, 0")
            .await;
        page.ready(2).await;
        assert_eq!(page.text("textOf('.title')").await, "Yours");
    });
}

#[test]
fn a_json_script_in_the_element_is_shown() {
    in_session(async |session| {
        let snapshot =
            changed("seven", |song| song["song"]["title"] = "Mine".into()).replace('<', "\\u003c");
        let cards = format!(
            "<song-card lang=\"en\"><script type=\"application/json\">{snapshot}</script><blockquote>Mine</blockquote></song-card>"
        );
        session
            .open_without_loader(&page_with_script("", &cards))
            .await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.text("textOf('.title')").await, "Mine");
        assert!(
            !page
                .is_true("cardElement().querySelector('blockquote').checkVisibility()")
                .await
        );
        assert_eq!(session.host.count("snapshot.json"), 0);
    });
}

#[test]
fn invalid_data_fires_error() {
    in_session(async |session| {
        let script = "window.cyclic = {}; cyclic.itself = cyclic; cardElement().data = cyclic";
        session
            .open_without_loader(&page_with_script(script, "<song-card></song-card>"))
            .await;
        let page = &session.page;
        page.until("eventsOf('songcard-error').length", "the card fails")
            .await;
        assert_eq!(page.text("cardElement().error.code").await, "not-json");
        page.eval("cardElement().data = { version: 1 }, 0").await;
        page.until("eventsOf('songcard-error').length === 2", "the card fails")
            .await;
        assert_eq!(page.text("cardElement().error.code").await, "shape");
    });
}

#[test]
fn ready_is_a_promise_of_the_next_result() {
    in_session(async |session| {
        session.expect_in_console("404");
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        assert!(
            page.is_true("cardElement().ready.then((card) => card === cardElement())")
                .await
        );
        assert_eq!(page.eval("cardElement().error").await, json!(null));
        let src = session.publish("/gone.json", Response::Body(404, String::new()));
        page.eval(&format!("cardElement().src = '{src}', 0")).await;
        assert_eq!(
            page.eval("cardElement().ready.then(() => 'ready', ({ code, address, cause }) => [code, address, cause.slice(0, 3)])").await,
            json!(["not-found", src, "404"])
        );
        assert_eq!(page.text("cardElement().error.code").await, "not-found");
        page.eval(&format!(
            "cardElement().src = '{}/seven/', 0",
            session.host.origin
        ))
        .await;
        assert!(
            page.is_true("cardElement().ready.then((card) => card.error === null)")
                .await
        );
    });
}

#[test]
fn no_media_accepts_the_spellings_of_frameworks() {
    in_session(async |session| {
        session.open_with("<song-card></song-card>").await;
        let page = &session.page;
        page.until("'noMedia' in cardElement()", "the loader runs")
            .await;
        for (written, meant) in [
            ("", false),
            ("no-media", true),
            ("no-media=\"true\"", true),
            ("no-media=\"false\"", false),
            ("no-media=\"FALSE\"", false),
            ("nomedia", true),
            ("nomedia=\"false\"", false),
        ] {
            let set = format!(
                "document.querySelector('#cards').innerHTML = '<song-card {written}></song-card>', cardElement().noMedia"
            );
            assert_eq!(page.eval(&set).await, json!(meant), "{written}");
        }
        page.eval("cardElement().setAttribute('nomedia', ''), cardElement().noMedia = false")
            .await;
        assert!(
            !page
                .is_true("cardElement().noMedia || cardElement().hasAttribute('nomedia')")
                .await
        );
    });
}

#[test]
fn an_unknown_value_is_warned_about_once() {
    in_session(async |session| {
        let cards = card("yours", "size=\"big\" theme=\"dark\" territory=\"Korea\"")
            + &card("seven", "size=\"big\" view=\"\"");
        session
            .open_without_loader(&page_with_script("", &cards))
            .await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("cardElement(1).scrollIntoView()").await;
        page.ready(2).await;
        page.eval("cardElement().accent = 'red'").await;
        assert_eq!(
            page.eval("warnings").await,
            json!([
                "<song-card>: size=\"big\" is not understood; it takes compact, standard or full.",
                "<song-card>: territory=\"Korea\" is not understood; it takes an ISO 3166-1 alpha-2 code, XK or WW.",
                "<song-card>: accent=\"red\" is not understood; it takes #rgb or #rrggbb."
            ])
        );
    });
}

#[test]
fn a_missing_line_layer_or_player_is_warned_about() {
    in_session(async |session| {
        let cards = "<p id=\"player\"></p>".to_owned()
            + &card("arirang", "line=\"l99\" layers=\"fr\" for=\"player\"");
        session
            .open_without_loader(&page_with_script("", &cards))
            .await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(
            "(cardElement().setAttribute('for', 'late'), cardElement().setAttribute('line', 'l1'))",
        )
        .await;
        page.settle().await;
        let mut warnings: Vec<String> =
            serde_json::from_value(page.eval("warnings").await).unwrap();
        warnings.sort();
        assert_eq!(
            warnings,
            [
                "<song-card>: for=\"player\" is not understood; it takes the id of an audio or video element.",
                "<song-card>: layers=\"fr\" is not understood; it takes BCP 47 tags, separated by spaces or commas.",
                "<song-card>: line=\"l99\" is not understood; it takes the id of a line of lyrics, or several: l3, l3-l5, l3-l5,l8.",
            ]
        );
    });
}

#[test]
fn a_failed_wasm_load_reports_its_cause() {
    in_session(async |session| {
        session.expect_in_console("ERR_EMPTY_RESPONSE");
        session.expect_in_console("TypeError");
        session.host.hang_up_on(".wasm");
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.until("eventsOf('songcard-error').length", "the card fails")
            .await;
        let detail = "(({ code, address, cause }) => [code, new URL(address).pathname.split('.').pop(), cause.split(':')[0]])(eventsOf('songcard-error')[0].detail)";
        assert_eq!(
            page.eval(detail).await,
            json!(["wasm", "wasm", "TypeError"])
        );
    });
}
