//! Cards on a page of another origin.

use crate::harness::{Server, card, dist, in_session};
use serde_json::json;

#[test]
fn a_card_appears_on_another_origin() {
    in_session(async |session| {
        session.open().await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(
            page.text("textOf('.figure')").await,
            "No. 1 in 82 countries"
        );
        assert!(
            page.text("textOf('.headline')")
                .await
                .contains("18 that are named")
        );
        assert_eq!(page.text("textOf('.title')").await, "Yours");
        assert_eq!(
            page.number("queryCardAll('[data-rank=\"1\"]').length")
                .await,
            18.0
        );
        let named = "new Set(queryCardAll('[data-rank=\"1\"][data-territory]').map((tile) => tile.dataset.territory)).size";
        assert_eq!(page.number(named).await, 18.0);
        let tiles = page.number("queryCardAll('.place').length").await;
        assert_eq!(tiles, songcard::plot::board().count() as f64);
        let worldwide = page
            .number("queryCardAll('[data-territory=WW]').length")
            .await;
        assert_eq!(worldwide, 0.0, "the worldwide list is another chart's");
    });
}

#[test]
fn the_fallback_shows_until_the_card_is_ready() {
    in_session(async |session| {
        session.host.hold("snapshot.json");
        session.open().await;
        let page = &session.page;
        let fallback = "document.querySelector('song-card > blockquote')";
        page.until(
            "queryCard('.songcard')",
            "the wasm has taken over the element",
        )
        .await;
        page.settle().await;
        assert!(page.is_true(&format!("{fallback}.checkVisibility()")).await);
        assert!(
            page.is_true(&format!("{fallback}.getBoundingClientRect().height > 20"))
                .await
        );
        assert_eq!(page.eval("eventsOf('songcard-ready')").await, json!([]));
        session.host.release();
        page.ready(1).await;
        assert!(!page.is_true(&format!("{fallback}.checkVisibility()")).await);
        assert!(
            page.text(&format!("{fallback}.textContent"))
                .await
                .contains("82 countries")
        );
    });
}

#[test]
fn cards_share_one_wasm_glue_and_style_sheet() {
    in_session(async |session| {
        let songs = ["yours", "dynamite", "seven", "arirang", "yours"];
        let cards: String = songs.map(|song| card(song, "size=\"compact\"")).concat();
        session.open_with(&cards).await;
        session.page.ready(5).await;
        for ending in [".wasm", ".css", "song-card.js"] {
            assert_eq!(session.host.count(ending), 1, "requests for {ending}");
        }
        let scripts = session.page.eval("performance.getEntriesByType('resource').filter((entry) => /assets[/].*[.]js$/.test(entry.name)).length");
        assert_eq!(scripts.await, 2, "requests for what the loader imports");
        let sheets = "new Set([0, 1, 2, 3, 4].flatMap((which) => cardElement(which).shadowRoot.adoptedStyleSheets)).size";
        assert_eq!(
            session.page.number(sheets).await,
            1.0,
            "with the element's rules"
        );
    });
}

#[test]
fn no_third_party_is_contacted() {
    const HOSTS: &str = "[...new Set(performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin))].sort()";
    in_session(async |session| {
        let songs = ["yours", "dynamite", "seven", "arirang"];
        session
            .open_with(&songs.map(|song| card(song, "")).concat())
            .await;
        session.page.eval("window.scrollTo(0, 9999)").await;
        for song in songs {
            session
                .page
                .eval(&format!("cardElement('{song}').scrollIntoView()"))
                .await;
            let is_ready = format!("eventsOf('songcard-ready', '{song}').length");
            session
                .page
                .until(&is_ready, "each card becomes ready when it is reached")
                .await;
            for view in ["lyrics", "credits"] {
                session
                    .page
                    .eval(&format!("cardElement('{song}').view = '{view}'"))
                    .await;
                session.page.settle().await;
            }
        }
        let mut allowed = [session.host.origin.clone(), session.fan.origin.clone()];
        allowed.sort();
        assert_eq!(session.page.eval(HOSTS).await, json!(allowed));
        session.open_on_host("").await;
        session.page.ready(1).await;
        session.page.settle().await;
        assert_eq!(session.page.eval(HOSTS).await, json!([session.host.origin]));
    });
}

#[test]
fn a_second_loader_does_no_harm() {
    in_session(async |session| {
        let other = Server::start(Some(dist()));
        let snippet = |origin: &str, song: &str| {
            let loader = format!("<script type=\"module\" src=\"{origin}/song-card.js\"></script>");
            loader + &card(song, "size=\"compact\"")
        };
        let host = "{{card-host}}";
        let page =
            snippet(host, "yours") + &snippet(host, "seven") + &snippet(&other.origin, "arirang");
        session.open_without_loader(&page).await;
        session.page.ready(3).await;
        session.page.settle().await;
        assert_eq!(session.host.count(".wasm"), 1);
        assert_eq!(other.count(".wasm"), 0, "the first loader on a page wins");
        assert_eq!(
            session
                .page
                .number("eventsOf('songcard-ready').length")
                .await,
            3.0
        );
    });
}
