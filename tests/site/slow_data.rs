//! A prerendered card whose data is missing or slow works all the same.

use crate::early_input::{search_early, wait_for_count};
use crate::harness::{Response, Session, in_session, serve_widespread};
use crate::published_page::open_held;
use serde_json::{Map, Value, json};

const STATE: &str = "[location.pathname, document.title, new URL(document.querySelector('link[rel=canonical]').href).pathname, openPanels().join()]";

/// The paths of the data of “Yours”: the immutable copy and the latest.
fn data_paths(session: &Session) -> [String; 2] {
    let card = session.host.file_text("/yours/en/card.html");
    let (_, rest) = card
        .split_once("data-snapshot=\"")
        .expect("a card names its data");
    let (hash, _) = rest.split_once('"').expect("an attribute ends");
    [
        format!("/yours/{hash}.json"),
        "/yours/snapshot.json".to_owned(),
    ]
}

#[test]
fn a_failed_load_is_retried_on_the_next_tap() {
    in_session(async |session| {
        session.expect_in_console("503");
        let files = data_paths(session);
        for file in &files {
            session
                .host
                .respond(file, Response::Body(503, "busy".to_owned()));
        }
        session.open_on_host("yours/").await;
        let page = &session.page;
        page.until("eventsOf('songcard-error').length", "the card has failed")
            .await;
        let detail = "(({ code, cause, address }) => [code, cause.slice(0, 3), new URL(address).pathname])(eventsOf('songcard-error')[0].detail)";
        assert_eq!(
            page.eval(detail).await,
            json!(["unreachable", "503", "/yours/snapshot.json"])
        );
        for file in &files {
            session.host.restore_file(file);
        }
        page.click("tab('credits')").await;
        assert_eq!(
            page.eval(STATE).await,
            json!([
                "/yours/credits/",
                "Yours – Jin: credits",
                "/yours/credits/",
                "songcard-credits"
            ])
        );
        page.ready(1).await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
        page.click("tab('chart')").await;
        page.until(
            "openPanels()[0] === 'songcard-chart'",
            "the card is interactive",
        )
        .await;
        assert_eq!(
            page.eval(STATE).await,
            json!([
                "/yours/",
                "Yours – Jin: No. 1 in 82 countries",
                "/yours/",
                "songcard-chart"
            ])
        );
    });
}

#[test]
fn early_taps_work_while_the_data_is_slow() {
    in_session(async |session| {
        session.host.hold(".json");
        session.open_on_host("yours/").await;
        let page = &session.page;
        page.until(
            "queryCard('.trouble')",
            "the wasm has taken over the element",
        )
        .await;
        page.click("tab('credits')").await;
        assert_eq!(
            page.eval(STATE).await,
            json!([
                "/yours/credits/",
                "Yours – Jin: credits",
                "/yours/credits/",
                "songcard-credits"
            ])
        );
        page.click("tab('chart')").await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-chart"]));
        page.click("queryCard('.share-buttons button')").await;
        session.host.release();
        page.ready(1).await;
        page.until(
            "!queryCard('.share-menu').hidden",
            "the early tap is answered",
        )
        .await;
    });
}

#[test]
fn an_older_loader_finds_the_current_assets() {
    in_session(async |session| {
        session.expect_in_console("404");
        let older = session
            .host
            .file_text("/song-card.js")
            .replace("./assets/", "./assets/gone-");
        let site: Value = serde_json::from_str(&session.host.file_text("/site.json")).unwrap();
        let current = |name: &str| format!("../{}", site["assets"][name].as_str().unwrap());
        let names = ["prerendered", "glue", "wasm", "style"];
        let assets: Map<String, Value> = names
            .map(|name| (name.to_owned(), current(name).into()))
            .into_iter()
            .collect();
        session.host.body("/older/song-card.js", older);
        let site = json!({ "version": 1, "assets": assets });
        session.host.body("/older/site.json", site.to_string());
        let src = "src=\"{{card-host}}/yours/snapshot.json\"";
        session
            .open_without_loader(&format!(
                "<script type=\"module\" src=\"{{{{card-host}}}}/older/song-card.js\"></script><song-card {src}></song-card>"
            ))
            .await;
        session.page.ready(1).await;
        assert_eq!(session.host.count("site.json"), 1);
        let board = "getComputedStyle(queryCard('[data-layout=board]')).display";
        assert_eq!(session.page.text(board).await, "grid");
    });
}

#[test]
fn early_input_survives_inserted_nodes() {
    in_session(async |session| {
        serve_widespread(&session.host);
        open_held(session, "widespread/").await;
        let page = &session.page;
        page.until(
            "queryCard('.find')?.checkVisibility()",
            "the board is visible",
        )
        .await;
        page.eval("queryCard('.find').after(document.createElement('div')), queryCard('.find').dataset.extension = 'yes'")
            .await;
        search_early(page).await;
        page.eval("queryCard('details').open = true").await;
        page.click("queryCard('.share-buttons button')").await;
        page.eval("queryCard('.find').focus()").await;
        session.host.release();
        page.ready(1).await;
        wait_for_count(page, "1\u{a0}place").await;
        let input = "[queryCard('.find').value, queryCard('details').open, queryCard('.share-menu').hidden]";
        assert_eq!(page.eval(input).await, json!(["jap", true, false]));
    });
}

#[test]
fn tabs_work_after_the_wasm_has_stopped() {
    in_session(async |session| {
        let song = "<song-card src=\"{{card-host}}/yours/\" lang=\"en\"></song-card>";
        session.open_with(song).await;
        let page = &session.page;
        page.ready(1).await;
        // As after a trap in the wasm: its listeners are gone.
        page.eval("queryCard('.tabs').replaceWith(queryCard('.tabs').cloneNode(true))")
            .await;
        page.click("tab('credits')").await;
        page.until(
            "openPanels().join() === 'songcard-credits'",
            "the loader switches the panel",
        )
        .await;
        assert_eq!(
            page.eval("tab('credits').ariaSelected").await,
            json!("true")
        );
    });
}
