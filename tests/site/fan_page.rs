//! Cards on a page of another origin.

use crate::harness::{Server, card, dist, on_stage};
use serde_json::json;

#[test]
fn a_card_appears_on_a_page_of_another_origin_with_its_facts() {
    on_stage(async |stage| {
        stage.open().await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.text("said('.figure')").await, "No. 1 in 82 countries");
        assert!(page.text("said('.headline')").await.contains("18 listed"));
        assert_eq!(page.text("said('.title')").await, "Yours");
        assert_eq!(page.number("all('[data-rank=\"1\"]').length").await, 18.0);
        let named = "new Set(all('[data-rank=\"1\"][data-territory]').map((tile) => tile.dataset.territory)).size";
        assert_eq!(page.number(named).await, 18.0);
        assert_eq!(page.number("all('[data-territory]').length").await, 204.0);
        let worldwide = page.number("all('[data-territory=WW]').length").await;
        assert_eq!(worldwide, 0.0, "the worldwide list is another chart's");
    });
}

#[test]
fn the_fallback_is_read_until_the_card_is_ready_and_stays_in_the_page() {
    on_stage(async |stage| {
        stage.host.hold("snapshot.json");
        stage.open().await;
        let page = &stage.page;
        let fallback = "document.querySelector('song-card > blockquote')";
        page.until("inside('.songcard')", "the wasm has taken over the element")
            .await;
        page.settle().await;
        assert!(page.holds(&format!("{fallback}.checkVisibility()")).await);
        assert!(
            page.holds(&format!("{fallback}.getBoundingClientRect().height > 20"))
                .await
        );
        assert_eq!(page.ask("heard('songcard-ready')").await, json!([]));
        stage.host.let_go();
        page.ready(1).await;
        assert!(!page.holds(&format!("{fallback}.checkVisibility()")).await);
        assert!(
            page.text(&format!("{fallback}.textContent"))
                .await
                .contains("82 countries")
        );
    });
}

#[test]
fn several_cards_share_one_wasm_one_glue_and_one_style_sheet() {
    on_stage(async |stage| {
        let songs = ["yours", "dynamite", "seven", "arirang", "yours"];
        let cards: String = songs.map(|song| card(song, "size=\"compact\"")).concat();
        stage.open_with(&cards).await;
        stage.page.ready(5).await;
        for ending in [".wasm", ".css", "song-card.js"] {
            assert_eq!(stage.host.count(ending), 1, "requests for {ending}");
        }
        let glue = stage.page.ask("performance.getEntriesByType('resource').filter((entry) => /assets[/].*[.]js$/.test(entry.name)).length");
        assert_eq!(glue.await, 1, "requests for the glue");
        let sheets = "new Set([0, 1, 2, 3, 4].flatMap((which) => host(which).shadowRoot.adoptedStyleSheets)).size";
        assert_eq!(
            stage.page.number(sheets).await,
            2.0,
            "the card's and the element's"
        );
    });
}

#[test]
fn nothing_is_asked_of_third_parties() {
    const HOSTS: &str = "[...new Set(performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin))].sort()";
    on_stage(async |stage| {
        let songs = ["yours", "dynamite", "seven", "arirang"];
        stage
            .open_with(&songs.map(|song| card(song, "")).concat())
            .await;
        stage.page.ask("window.scrollTo(0, 9999)").await;
        for song in songs {
            stage
                .page
                .ask(&format!("host('{song}').scrollIntoView()"))
                .await;
            let heard = format!("heard('songcard-ready', '{song}').length");
            stage
                .page
                .until(&heard, "each card becomes ready when it is reached")
                .await;
            for view in ["lyrics", "credits"] {
                stage
                    .page
                    .ask(&format!("host('{song}').view = '{view}'"))
                    .await;
                stage.page.settle().await;
            }
        }
        let mut allowed = [stage.host.origin.clone(), stage.fan.origin.clone()];
        allowed.sort();
        assert_eq!(stage.page.ask(HOSTS).await, json!(allowed));
        stage.open_door("").await;
        stage.page.ready(1).await;
        stage.page.settle().await;
        assert_eq!(stage.page.ask(HOSTS).await, json!([stage.host.origin]));
    });
}

#[test]
fn a_snippet_pasted_twice_and_a_loader_from_elsewhere_do_no_harm() {
    on_stage(async |stage| {
        let other = Server::start(Some(dist()));
        let snippet = |origin: &str, song: &str| {
            let loader = format!("<script type=\"module\" src=\"{origin}/song-card.js\"></script>");
            loader + &card(song, "size=\"compact\"")
        };
        let host = "{{card-host}}";
        let page =
            snippet(host, "yours") + &snippet(host, "seven") + &snippet(&other.origin, "arirang");
        stage.open_without_loader(&page).await;
        stage.page.ready(3).await;
        stage.page.settle().await;
        assert_eq!(stage.host.count(".wasm"), 1);
        assert_eq!(other.count(".wasm"), 0, "the first loader on a page wins");
        assert_eq!(
            stage.page.number("heard('songcard-ready').length").await,
            3.0
        );
    });
}
