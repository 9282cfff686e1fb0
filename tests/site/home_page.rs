//! The home page: a live card with its switches and its code, the published songs, and the card that the query asks for.

use crate::harness::{Response, changed, in_session};
use serde_json::json;

const TITLE: &str = "textOf('.title')";

/// The button of a territory that is shown at this width: its tile or its entry in the list of ranks.
const JAPAN: &str =
    "queryCardAll('[data-territory=JP] button').find((button) => button.checkVisibility())";

#[test]
fn the_home_page_lists_every_published_song() {
    in_session(async |session| {
        session.open_on_host("").await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.text(TITLE).await, "Yours");
        assert_eq!(
            page.text("textOf('.figure')").await,
            "No. 1 in 82 countries"
        );
        let songs = "[...document.querySelectorAll('#listed [data-song]')].map((song) => song.dataset.song).sort()";
        assert_eq!(
            page.eval(songs).await,
            json!(["arirang", "dynamite", "seven", "yours"])
        );
        assert_eq!(page.eval("eventsOf('songcard-error')").await, json!([]));
    });
}

#[test]
fn song_in_the_address_opens_that_song() {
    in_session(async |session| {
        session.open_on_host("?song=dynamite").await;
        let page = &session.page;
        page.until("queryCard('.title')", "the song is shown").await;
        assert_eq!(page.text(TITLE).await, "Dynamite");
        page.click("document.querySelector('[data-song=yours] a')")
            .await;
        page.until_path("/yours/").await;
        page.until(
            "cardElement()?.shadowRoot && queryCard('.title')",
            "a link opens the page of another",
        )
        .await;
        assert_eq!(page.text("textOf('.title')").await, "Yours");
    });
}

#[test]
fn an_unknown_song_shows_a_message() {
    in_session(async |session| {
        session.expect_in_console("404");
        session.open_on_host("?song=gangnam-style").await;
        let page = &session.page;
        page.until(
            "cardElement().innerText.includes('gangnam-style')",
            "the page shows a message",
        )
        .await;
        assert!(
            page.is_true("cardElement().checkVisibility() && !queryCard('.card')")
                .await
        );
    });
}

#[test]
fn src_may_be_a_song_s_folder_or_one_of_its_pages() {
    in_session(async |session| {
        let songs = format!("{}/arirang/", session.host.origin);
        for (page, view) in [
            ("", "lyrics"),
            ("ko/", "lyrics"),
            ("lyrics/?line=l3", "lyrics"),
            ("ko/credits/index.html", "credits"),
            ("embed/", "lyrics"),
        ] {
            let src = format!("{songs}{page}").replace('?', "%3F");
            session.open_on_host(&format!("?src={src}")).await;
            let said = &format!("the card of {page} is ready");
            session.page.until("queryCard('.title')", said).await;
            let found = session.page.text("cardElement().getAttribute('src')").await;
            assert_eq!(found, songs, "{page}");
            let tab = "queryCard('[role=tab][aria-selected=true]').id";
            let found = session.page.text(tab).await;
            assert_eq!(found, format!("songcard-tab-{view}"), "{page}");
        }
        assert!(
            !session
                .page
                .is_true("cardElement().hasAttribute('line')")
                .await
        );
    });
}

#[test]
fn a_foreign_snapshot_is_shown_with_its_host() {
    in_session(async |session| {
        let snapshot = changed("yours", |song| {
            song["song"]["title"] = "Yours, from elsewhere".into()
        });
        let src = session.publish("/my/card.json", Response::Body(200, snapshot));
        session
            .open_on_host(&format!("?src={src}&view=credits"))
            .await;
        let page = &session.page;
        page.until(
            "eventsOf('songcard-ready').length && queryCard('.title')",
            "the snapshot is shown",
        )
        .await;
        assert_eq!(page.text(TITLE).await, "Yours, from elsewhere");
        let whose = page
            .text("document.querySelector('.whose').innerText")
            .await;
        let host = session.fan.origin.trim_start_matches("http://");
        assert!(whose.contains(host), "{whose} names {host}");
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
    });
}

#[test]
fn an_invalid_src_shows_a_message() {
    in_session(async |session| {
        for src in [
            "javascript:alert(1)",
            "data:application/json,{}",
            "https://%5B",
        ] {
            session.open_on_host(&format!("?src={src}")).await;
            let said = "cardElement().innerText.includes('isn’t a web address')";
            session.page.until(said, &format!("{src} is refused")).await;
            assert!(
                !session
                    .page
                    .is_true("cardElement().hasAttribute('src')")
                    .await
            );
        }
    });
}

#[test]
fn view_and_territory_are_kept_in_the_query() {
    in_session(async |session| {
        session
            .open_on_host("?song=seven&view=credits&territory=KR#there")
            .await;
        let page = &session.page;
        page.until("queryCard('.title')", "the song is shown").await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
        page.eval("window.entriesBefore = history.length").await;
        page.click("tab('chart')").await;
        let address =
            |query: &str| format!("location.search === '{query}' && location.hash === '#there'");
        page.until(
            &address("?song=seven&view=chart&territory=KR"),
            "the address follows the panel",
        )
        .await;
        page.until(
            "textOf('.open-territory').includes('South Korea')",
            "the territory is open",
        )
        .await;
        page.click(JAPAN).await;
        page.until(
            &address("?song=seven&view=chart&territory=JP"),
            "the address follows the territory",
        )
        .await;
        page.click(JAPAN).await;
        page.until(
            &address("?song=seven&view=chart"),
            "and forgets a closed one",
        )
        .await;
        assert!(
            page.is_true("history.length === entriesBefore").await,
            "no new entry in the history"
        );
        page.browser
            .refresh()
            .await
            .expect("the page can be loaded again");
        page.until(
            "cardElement()?.shadowRoot && queryCard('.title')",
            "the address opens the same state",
        )
        .await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-chart"]));
    });
}

/// A button of the switches.
fn switch(attribute: &str, value: &str) -> String {
    format!("document.querySelector('[data-name={attribute}][data-value=\"{value}\"]')")
}

const CODE: &str = "document.getElementById('code').textContent";

#[test]
fn switches_change_the_card_and_its_code() {
    in_session(async |session| {
        session.open_on_host("").await;
        let page = &session.page;
        page.ready(1).await;
        for (attribute, value, shown) in [
            (
                "theme",
                "dark",
                "queryCard('.songcard').dataset.theme === 'dark'",
            ),
            (
                "size",
                "compact",
                "queryCard('.songcard').dataset.size === 'compact'",
            ),
            (
                "lang",
                "ko",
                "queryCard('.songcard').lang === 'ko' || textOf('.headline').includes('개국')",
            ),
            (
                "accent",
                "#1f6feb",
                "queryCard('.songcard').style.getPropertyValue('--accent-asked') === '#1f6feb'",
            ),
        ] {
            page.click(&switch(attribute, value)).await;
            page.until(shown, &format!("the card follows {attribute}"))
                .await;
            let written = format!("\n  {attribute}=\"{value}\"");
            assert!(page.text(CODE).await.contains(&written), "{attribute}");
            let pressed = format!("{}.ariaPressed", switch(attribute, value));
            assert_eq!(page.text(&pressed).await, "true");
        }
        let code = page.text(CODE).await;
        assert!(
            code.contains("min-height:152px") && code.contains("/yours/ko/"),
            "{code}"
        );
        page.click(&switch("theme", "auto")).await;
        assert!(
            !page.text(CODE).await.contains("theme="),
            "a default is left out"
        );
    });
}

#[test]
fn switches_work_where_the_wasm_has_failed() {
    in_session(async |session| {
        session.expect_in_console("ERR_EMPTY_RESPONSE");
        session.expect_in_console("TypeError");
        session.host.hang_up_on(".wasm");
        session.open_on_host("").await;
        let page = &session.page;
        page.until("eventsOf('songcard-error').length", "the card has failed")
            .await;
        page.click(&switch("theme", "dark")).await;
        page.click(&switch("accent", "#0a7d6c")).await;
        page.click(&switch("size", "compact")).await;
        let card = "[queryCard('.songcard').dataset.theme, queryCard('.songcard').dataset.size, queryCard('.songcard').style.getPropertyValue('--accent-asked')]";
        assert_eq!(page.eval(card).await, json!(["dark", "compact", "#0a7d6c"]));
    });
}

#[test]
fn the_code_is_copied_and_the_button_says_so() {
    in_session(async |session| {
        session.open_on_host("").await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(
            "navigator.clipboard.writeText = async (text) => { window.copiedText = text }, 0",
        )
        .await;
        // The button's own timer runs when the test asks for it.
        page.eval("window.timers = [], window.startTimer = window.setTimeout, window.setTimeout = (timer, ms) => ms === 2000 ? timers.push(timer) : startTimer(timer, ms), 0")
            .await;
        page.click("document.getElementById('copy')").await;
        page.until("timers.length === 1", "the code is copied")
            .await;
        assert_eq!(page.text("copiedText").await, page.text(CODE).await);
        let said = "['copy', 'copy-status'].map((id) => document.getElementById(id).textContent)";
        assert_eq!(page.eval(said).await, json!(["Copied", "Copied"]));
        page.eval("timers[0](), 0").await;
        assert_eq!(page.eval(said).await, json!(["Copy code", ""]));
    });
}

#[test]
fn the_code_shows_the_panel_that_is_open() {
    in_session(async |session| {
        session.open_on_host("").await;
        let page = &session.page;
        page.ready(1).await;
        page.click("tab('credits')").await;
        page.until(
            &format!("{CODE}.includes('view=\"credits\"')"),
            "the code names the panel",
        )
        .await;
    });
}

#[test]
fn the_copied_code_makes_the_same_card() {
    in_session(async |session| {
        session.open_on_host("").await;
        session.page.ready(1).await;
        session.page.click(&switch("size", "standard")).await;
        session.page.click(&switch("theme", "dark")).await;
        let code = session.page.text(CODE).await;
        let code = code.replace("https://songcard.example", "{{card-host}}");
        session.open_with(&code).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.text(TITLE).await, "Yours");
        let card = "[queryCard('.songcard').dataset.theme, queryCard('.songcard').dataset.size]";
        assert_eq!(page.eval(card).await, json!(["dark", "standard"]));
    });
}
