//! The life of the element: added, moved, taken away, far from the reader, ready, told to the page.

use crate::harness::{card, on_stage};
use serde_json::json;

#[test]
fn an_element_that_a_script_adds_later_becomes_a_card() {
    on_stage(async |stage| {
        stage.open_with("").await;
        let page = &stage.page;
        let src = format!("{}/dynamite/", stage.host.origin);
        page.ask(&format!(
            "(() => {{ const card = document.createElement('song-card'); card.id = 'late'; card.src = '{src}'; document.body.append(card); card.scrollIntoView(); }})()"
        ))
        .await;
        page.ready(1).await;
        assert_eq!(page.text("said('.title', 'late')").await, "Dynamite");
        assert_eq!(page.text("host('late').getAttribute('src')").await, src);
    });
}

#[test]
fn properties_set_before_the_loader_arrives_are_not_lost() {
    on_stage(async |stage| {
        stage
            .open_without_loader("<song-card id=\"early\"></song-card>")
            .await;
        let page = &stage.page;
        let origin = &stage.host.origin;
        page.ask(&format!(
            "(() => {{
               Object.assign(host('early'), {{ src: '{origin}/arirang/snapshot.json', view: 'lyrics', theme: 'dark' }});
               const loader = Object.assign(document.createElement('script'), {{ type: 'module', src: '{origin}/song-card.js' }});
               document.body.append(loader);
             }})()"
        ))
        .await;
        page.ready(1).await;
        assert_eq!(
            page.ask("openPanels('early')").await,
            json!(["songcard-lyrics"])
        );
        assert_eq!(
            page.text("host('early').getAttribute('theme')").await,
            "dark"
        );
    });
}

#[test]
fn a_card_that_is_moved_keeps_its_open_panel_and_loads_nothing_again() {
    on_stage(async |stage| {
        stage
            .open_with(&format!(
                "{}<div id=\"elsewhere\"></div>",
                card("yours", "")
            ))
            .await;
        let page = &stage.page;
        page.ready(1).await;
        page.click("tab('credits')").await;
        page.until("openPanels()[0] === 'songcard-credits'", "the credits open")
            .await;
        page.ask("window.kept = inside('.card'), 0").await;
        page.ask("document.getElementById('elsewhere').append(host())")
            .await;
        page.settle().await;
        assert!(
            page.holds("inside('.card') === kept").await,
            "the same nodes"
        );
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-credits"]));
        assert_eq!(stage.host.count("snapshot.json"), 1);
        page.click("tab('chart')").await;
        page.until(
            "openPanels()[0] === 'songcard-chart'",
            "it answers as before",
        )
        .await;
        assert_eq!(page.number("heard('songcard-ready').length").await, 1.0);
    });
}

#[test]
fn a_card_that_is_taken_away_is_silent_and_starts_anew_when_it_comes_back() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask("window.away = host(), away.remove()").await;
        page.settle().await;
        page.ask("away.setAttribute('view', 'lyrics'), away.setAttribute('src', '/nowhere.json'), away.removeAttribute('src')").await;
        page.settle().await;
        assert_eq!(
            page.number("seen.length").await,
            1.0,
            "only that it was ready once"
        );
        assert_eq!(
            page.number("away.shadowRoot.querySelectorAll('.card').length")
                .await,
            0.0
        );
        assert!(!page.holds("away.matches(':state(ready)')").await);

        stage.host.hold("snapshot.json");
        let src = format!("{}/yours/snapshot.json", stage.host.origin);
        page.ask(&format!(
            "away.src = '{src}', document.getElementById('cards').append(away)"
        ))
        .await;
        page.settle().await;
        let fallback = "host().querySelector('blockquote').checkVisibility()";
        assert!(
            page.holds(fallback).await,
            "the fallback shows until it is ready again"
        );
        stage.host.let_go();
        page.ready(2).await;
        assert!(!page.holds(fallback).await);
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-lyrics"]));
    });
}

#[test]
fn a_card_that_is_taken_away_while_it_loads_never_says_that_it_is_ready() {
    on_stage(async |stage| {
        stage.host.hold("snapshot.json");
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.until("inside('.songcard')", "the wasm has taken over the element")
            .await;
        page.ask("window.away = host(), away.remove()").await;
        page.settle().await;
        stage.host.let_go();
        page.ask(&format!(
            "fetch('{}/yours/snapshot.json').then((answer) => answer.text()), 0",
            stage.host.origin
        ))
        .await;
        page.settle().await;
        assert_eq!(page.ask("seen").await, json!([]));
    });
}

#[test]
fn a_card_far_from_the_reader_asks_for_nothing_until_it_comes_near() {
    on_stage(async |stage| {
        stage
            .open_with(&format!(
                "<p style=\"display: block; height: 6000px\">scroll!</p>{}",
                card("seven", "")
            ))
            .await;
        let page = &stage.page;
        page.settle().await;
        assert_eq!(
            stage.host.count(".wasm") + stage.host.count("snapshot.json"),
            0
        );
        assert!(
            page.holds("host().querySelector('blockquote').checkVisibility()")
                .await
        );
        page.ask("window.scrollTo(0, host().getBoundingClientRect().top + scrollY - 1400)")
            .await;
        page.ready(1).await;
        assert_eq!(stage.host.count(".wasm"), 1);
        assert!(
            page.holds("host().getBoundingClientRect().top > innerHeight")
                .await,
            "near is enough"
        );
    });
}

#[test]
fn ready_is_said_once_and_can_be_heard_and_matched_from_outside() {
    on_stage(async |stage| {
        stage
            .open_with(&format!("<div id=\"box\">{}</div>", card("yours", "")))
            .await;
        let page = &stage.page;
        page.ready(1).await;
        page.settle().await;
        assert_eq!(page.number("seen.length").await, 1.0);
        let said = page.ask("seen[0]").await;
        assert_eq!(said["bubbles"], true);
        assert_eq!(said["composed"], true);
        assert_eq!(said["id"], "yours");
        assert!(page.holds("host().matches(':state(ready)')").await);
        assert!(!page.holds("host().matches(':state(error)')").await);
    });
}

#[test]
fn a_view_change_is_told_when_the_reader_makes_it_and_not_when_the_page_does() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask("host().setAttribute('view', 'lyrics')").await;
        page.until(
            "openPanels()[0] === 'songcard-lyrics'",
            "the attribute opens the panel",
        )
        .await;
        page.ask("host().setAttribute('territory', 'JP')").await;
        page.settle().await;
        assert_eq!(page.ask("heard('songcard-view-change')").await, json!([]));
        page.click("tab('credits')").await;
        page.until(
            "heard('songcard-view-change').length",
            "the page is told of the click",
        )
        .await;
        page.settle().await;
        let told = page
            .ask("heard('songcard-view-change').map((event) => event.detail)")
            .await;
        assert_eq!(told, json!([{ "view": "credits", "territory": "JP" }]));
        assert_eq!(page.text("host().getAttribute('view')").await, "credits");
        page.click("tab('credits')").await;
        page.settle().await;
        assert_eq!(
            page.number("heard('songcard-view-change').length").await,
            1.0
        );
    });
}
