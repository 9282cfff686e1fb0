//! A painted card whose data does not come, or late: it answers all the same.

use crate::harness::{Answer, Stage, on_stage};
use serde_json::json;

const STATE: &str = "[location.pathname, document.title, new URL(document.querySelector('link[rel=canonical]').href).pathname, openPanels().join()]";

/// The files that a card of “Yours” may take its data from.
fn data(stage: &Stage) -> [String; 2] {
    let card = stage.host.file_text("/yours/en/card.html");
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
fn a_card_without_data_switches_and_tries_again() {
    on_stage(async |stage| {
        stage.expect_in_console("503");
        let files = data(stage);
        for file in &files {
            stage
                .host
                .answer(file, Answer::Body(503, "busy".to_owned()));
        }
        stage.open_door("yours/").await;
        let page = &stage.page;
        page.until("heard('songcard-error').length", "the card has failed")
            .await;
        let detail = "(({ code, cause, address }) => [code, cause.slice(0, 3), new URL(address).pathname])(heard('songcard-error')[0].detail)";
        assert_eq!(
            page.ask(detail).await,
            json!(["unreachable", "503", "/yours/snapshot.json"])
        );
        for file in &files {
            stage.host.heal(file);
        }
        page.click("tab('credits')").await;
        assert_eq!(
            page.ask(STATE).await,
            json!([
                "/yours/credits/",
                "Yours – Jin: credits",
                "/yours/credits/",
                "songcard-credits"
            ])
        );
        page.ready(1).await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-credits"]));
        page.click("tab('chart')").await;
        page.until("openPanels()[0] === 'songcard-chart'", "the card answers")
            .await;
        assert_eq!(
            page.ask(STATE).await,
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
fn while_its_data_is_late_a_card_switches_and_keeps_taps() {
    on_stage(async |stage| {
        stage.host.hold(".json");
        stage.open_door("yours/").await;
        let page = &stage.page;
        page.until("inside('.trouble')", "the wasm has taken over the element")
            .await;
        page.click("tab('credits')").await;
        assert_eq!(
            page.ask(STATE).await,
            json!([
                "/yours/credits/",
                "Yours – Jin: credits",
                "/yours/credits/",
                "songcard-credits"
            ])
        );
        page.click("tab('chart')").await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-chart"]));
        page.click("inside('.share-buttons button')").await;
        stage.host.let_go();
        page.ready(1).await;
        page.until("!inside('.share-menu').hidden", "the early tap is answered")
            .await;
    });
}

#[test]
fn an_older_loader_finds_the_assets_of_today() {
    on_stage(async |stage| {
        stage.expect_in_console("404");
        let loader = stage.host.file_text("/song-card.js");
        let mut older = loader.clone();
        let mut names = serde_json::Map::new();
        for (key, start, end) in [
            ("glue", "songcard-", ".js"),
            ("wasm", "songcard-", ".wasm"),
            ("style", "card-", ".css"),
        ] {
            let name = loader
                .split("./assets/")
                .skip(1)
                .filter_map(|rest| rest.split(['"', '\'', '`']).next())
                .find(|name| name.starts_with(start) && name.ends_with(end))
                .expect("the loader names its assets");
            older = older.replace(name, &format!("gone-{name}"));
            names.insert(key.to_owned(), format!("../assets/{name}").into());
        }
        stage.host.body("/older/song-card.js", older);
        let site = json!({ "version": 1, "assets": names });
        stage.host.body("/older/site.json", site.to_string());
        let src = "src=\"{{card-host}}/yours/snapshot.json\"";
        stage
            .open_without_loader(&format!(
                "<script type=\"module\" src=\"{{{{card-host}}}}/older/song-card.js\"></script><song-card {src}></song-card>"
            ))
            .await;
        stage.page.ready(1).await;
        assert_eq!(stage.host.count("site.json"), 1);
        let board = "getComputedStyle(inside('[data-layout=board]')).display";
        assert_eq!(stage.page.text(board).await, "grid");
    });
}

#[test]
fn what_an_extension_adds_costs_nothing_that_was_typed() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        stage.open_door("yours/").await;
        let page = &stage.page;
        page.until("inside('.find')?.checkVisibility()", "the board is painted")
            .await;
        page.ask("inside('.find').after(document.createElement('div')), inside('.find').dataset.extension = 'yes', inside('.find').focus()")
            .await;
        for key in ['j', 'a', 'p'] {
            page.press(key).await;
        }
        page.ask("inside('details').open = true").await;
        page.click("inside('.share-buttons button')").await;
        page.ask("inside('.find').focus()").await;
        stage.host.let_go();
        page.ready(1).await;
        page.until(
            "all('.heard').some((line) => line.textContent === '1\u{a0}place')",
            "the board is sifted",
        )
        .await;
        let kept = "[inside('.find').value, inside('details').open, inside('.share-menu').hidden]";
        assert_eq!(page.ask(kept).await, json!(["jap", true, false]));
    });
}

#[test]
fn tabs_that_the_wasm_answers_no_more_still_switch() {
    on_stage(async |stage| {
        let song = "<song-card src=\"{{card-host}}/yours/\" lang=\"en\"></song-card>";
        stage.open_with(song).await;
        let page = &stage.page;
        page.ready(1).await;
        // As dead as after a trap: nothing of the wasm listens to them.
        page.ask("inside('.tabs').replaceWith(inside('.tabs').cloneNode(true))")
            .await;
        page.click("tab('credits')").await;
        page.until(
            "openPanels().join() === 'songcard-credits'",
            "the loader answers",
        )
        .await;
        assert_eq!(page.ask("tab('credits').ariaSelected").await, json!("true"));
    });
}
