//! The life of the element: added, moved, taken away, and back again.

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
fn cards_that_come_and_go_leave_no_nodes_and_no_listeners_behind() {
    const COME_AND_GO: &str = "(async () => {
      const src = host().src;
      host().remove();
      for (let time = 0; time < 8; time += 1) {
        const card = Object.assign(document.createElement('song-card'), { src, view: ['chart', 'lyrics'][time % 2] });
        const ready = new Promise((done) => card.addEventListener('songcard-ready', done));
        document.getElementById('cards').append(card);
        await ready;
        card.lang = 'ko';
        if (time < 7) card.remove();
        await frame();
      }
      seen.length = 0;
    })()";
    on_stage(async |stage| {
        stage.open_with(&card("seven", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        let mut held = Vec::new();
        for _ in 0..3 {
            page.ask(COME_AND_GO).await;
            page.devtools("HeapProfiler.collectGarbage", json!({}))
                .await;
            let counters = page.devtools("Memory.getDOMCounters", json!({})).await;
            held.push(
                [&counters["nodes"], &counters["jsEventListeners"]]
                    .map(|count| count.as_i64().unwrap()),
            );
        }
        // One card more or less may still wait to be swept up; eight in each round may not.
        let card = page.number("all('*').length").await as i64;
        assert!(
            held[2][0] - held[1][0] < 3 * card,
            "nodes: {held:?}, of which a card has {card}"
        );
        assert!(held[2][1] - held[1][1] < 100, "listeners: {held:?}");
    });
}
