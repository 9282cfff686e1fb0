//! The element's properties, from the first moment on.

use crate::harness::{Answer, card, changed, on_stage};
use serde_json::json;

/// The page's own script runs before the loader.
fn page(script: &str, cards: &str) -> String {
    format!(
        "<script>window.warned = []; console.warn = (...said) => warned.push(said.join(' '));</script>{cards}<script>{script}</script>\
         <script type=\"module\" src=\"{{{{card-host}}}}/song-card.js\"></script>"
    )
}

#[test]
fn a_time_that_is_set_early_is_kept() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        let cards = card("arirang", "view=\"lyrics\"");
        stage
            .open_without_loader(&page("host().currentTime = 2", &cards))
            .await;
        let page = &stage.page;
        page.until("customElements.get('song-card')", "the loader runs")
            .await;
        assert_eq!(page.ask("host().currentTime").await, json!(2));
        page.ask("host().currentTime = 3").await;
        stage.host.let_go();
        page.ready(1).await;
        assert_eq!(page.ask("host().currentTime").await, json!(3));
        page.ask("window.away = host(), away.remove()").await;
        page.settle().await;
        assert_eq!(page.ask("away.currentTime").await, json!(3));
    });
}

#[test]
fn a_card_of_which_no_time_was_set_has_none() {
    on_stage(async |stage| {
        stage.open_with(&card("arirang", "")).await;
        stage.page.ready(1).await;
        assert_eq!(stage.page.ask("host().currentTime").await, json!(0));
        let sung = stage.page.number("all('[aria-current]').length").await;
        assert_eq!(sung, 0.0);
    });
}

#[test]
fn a_snapshot_as_a_property_is_shown_and_stays_as_it_is() {
    on_stage(async |stage| {
        let snapshot = changed("seven", |song| song["song"]["title"] = "Mine".into());
        let script = format!(
            "window.mine = {snapshot}; window.was = JSON.stringify(mine); host().data = mine"
        );
        stage
            .open_without_loader(&page(&script, "<song-card lang=\"en\"></song-card>"))
            .await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.text("said('.title')").await, "Mine");
        assert!(
            page.holds("host().data === mine && JSON.stringify(mine) === was")
                .await
        );
        assert_eq!(stage.host.count("snapshot.json"), 0);
        page.ask("host().data = { ...mine, song: { ...mine.song, title: 'Yours' } }, 0")
            .await;
        page.ready(2).await;
        assert_eq!(page.text("said('.title')").await, "Yours");
    });
}

#[test]
fn a_script_of_json_in_the_element_is_a_snapshot() {
    on_stage(async |stage| {
        let snapshot = changed("seven", |song| song["song"]["title"] = "Mine".into());
        let snapshot = snapshot.replace('<', "\\u003c");
        let cards = format!(
            "<song-card lang=\"en\"><script type=\"application/json\">{snapshot}</script><blockquote>Mine</blockquote></song-card>"
        );
        stage.open_without_loader(&page("", &cards)).await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.text("said('.title')").await, "Mine");
        assert!(
            !page
                .holds("host().querySelector('blockquote').checkVisibility()")
                .await
        );
        assert_eq!(stage.host.count("snapshot.json"), 0);
    });
}

#[test]
fn what_is_no_snapshot_is_said_to_be_none() {
    on_stage(async |stage| {
        let script = "window.odd = {}; odd.odd = odd; host().data = odd";
        stage
            .open_without_loader(&page(script, "<song-card></song-card>"))
            .await;
        let page = &stage.page;
        page.until("heard('songcard-error').length", "the card fails")
            .await;
        assert_eq!(page.text("host().error.code").await, "not-json");
        page.ask("host().data = { version: 1 }, 0").await;
        page.until("heard('songcard-error').length === 2", "the card fails")
            .await;
        assert_eq!(page.text("host().error.code").await, "shape");
    });
}

#[test]
fn ready_is_a_promise_of_the_next_answer() {
    on_stage(async |stage| {
        stage.expect_in_console("404");
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        assert!(
            page.holds("host().ready.then((card) => card === host())")
                .await
        );
        assert_eq!(page.ask("host().error").await, json!(null));
        let src = stage.publish("/gone.json", Answer::Body(404, String::new()));
        page.ask(&format!("host().src = '{src}', 0")).await;
        assert_eq!(
            page.ask("host().ready.then(() => 'ready', ({ code, address, cause }) => [code, address, cause.slice(0, 3)])").await,
            json!(["not-found", src, "404"])
        );
        assert_eq!(page.text("host().error.code").await, "not-found");
        page.ask(&format!("host().src = '{}/seven/', 0", stage.host.origin))
            .await;
        assert!(
            page.holds("host().ready.then((card) => card.error === null)")
                .await
        );
    });
}

#[test]
fn no_media_means_what_its_writers_meant() {
    on_stage(async |stage| {
        stage.open_with("<song-card></song-card>").await;
        let page = &stage.page;
        page.until("'noMedia' in host()", "the loader runs").await;
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
                "document.querySelector('#cards').innerHTML = '<song-card {written}></song-card>', host().noMedia"
            );
            assert_eq!(page.ask(&set).await, json!(meant), "{written}");
        }
        page.ask("host().setAttribute('nomedia', ''), host().noMedia = false")
            .await;
        assert!(
            !page
                .holds("host().noMedia || host().hasAttribute('nomedia')")
                .await
        );
    });
}

#[test]
fn a_value_that_is_not_understood_is_named_once() {
    on_stage(async |stage| {
        let cards = card("yours", "size=\"big\" theme=\"dark\" territory=\"Korea\"")
            + &card("seven", "size=\"big\" view=\"\"");
        stage.open_without_loader(&page("", &cards)).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask("host(1).scrollIntoView()").await;
        page.ready(2).await;
        page.ask("host().accent = 'red'").await;
        assert_eq!(
            page.ask("warned").await,
            json!([
                "<song-card>: size=\"big\" is not understood; it takes compact, standard or full.",
                "<song-card>: territory=\"Korea\" is not understood; it takes an ISO 3166-1 alpha-2 code, XK or WW.",
                "<song-card>: accent=\"red\" is not understood; it takes #rgb or #rrggbb."
            ])
        );
    });
}

#[test]
fn a_line_layer_or_player_that_is_not_there_is_named() {
    on_stage(async |stage| {
        let cards = "<p id=\"player\"></p>".to_owned()
            + &card("arirang", "line=\"l99\" layers=\"fr\" for=\"player\"");
        stage.open_without_loader(&page("", &cards)).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask("(host().setAttribute('for', 'late'), host().setAttribute('line', 'l1'))")
            .await;
        page.settle().await;
        let mut warned: Vec<String> = serde_json::from_value(page.ask("warned").await).unwrap();
        warned.sort();
        assert_eq!(
            warned,
            [
                "<song-card>: for=\"player\" is not understood; it takes the id of an audio or video element.",
                "<song-card>: layers=\"fr\" is not understood; it takes BCP 47 tags, separated by spaces or commas.",
                "<song-card>: line=\"l99\" is not understood; it takes the id of a line of lyrics, or several: l3, l3-l5, l3-l5,l8.",
            ]
        );
    });
}

#[test]
fn a_program_that_does_not_come_is_named_with_its_cause() {
    on_stage(async |stage| {
        stage.expect_in_console("ERR_EMPTY_RESPONSE");
        stage.expect_in_console("TypeError");
        stage.host.refuse(".wasm");
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.until("heard('songcard-error').length", "the card fails")
            .await;
        let detail = "(({ code, address, cause }) => [code, new URL(address).pathname.split('.').pop(), cause.split(':')[0]])(heard('songcard-error')[0].detail)";
        assert_eq!(page.ask(detail).await, json!(["wasm", "wasm", "TypeError"]));
    });
}
