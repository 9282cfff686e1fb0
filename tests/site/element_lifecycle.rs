//! The lifecycle of the element: added, moved, removed, and added again.

use crate::harness::{card, in_session};
use serde_json::json;

#[test]
fn an_element_added_by_a_script_becomes_a_card() {
    in_session(async |session| {
        session.open_with("").await;
        let page = &session.page;
        let src = format!("{}/dynamite/", session.host.origin);
        page.eval(&format!(
            "(() => {{ const card = document.createElement('song-card'); card.id = 'late'; card.src = '{src}'; document.body.append(card); card.scrollIntoView(); }})()"
        ))
        .await;
        page.ready(1).await;
        assert_eq!(page.text("textOf('.title', 'late')").await, "Dynamite");
        assert_eq!(
            page.text("cardElement('late').getAttribute('src')").await,
            src
        );
    });
}

#[test]
fn properties_set_before_the_loader_are_kept() {
    in_session(async |session| {
        session
            .open_without_loader("<song-card id=\"early\"></song-card>")
            .await;
        let page = &session.page;
        let origin = &session.host.origin;
        page.eval(&format!(
            "(() => {{
               Object.assign(cardElement('early'), {{ src: '{origin}/arirang/snapshot.json', view: 'lyrics', theme: 'dark' }});
               const loader = Object.assign(document.createElement('script'), {{ type: 'module', src: '{origin}/song-card.js' }});
               document.body.append(loader);
             }})()"
        ))
        .await;
        page.ready(1).await;
        assert_eq!(
            page.eval("openPanels('early')").await,
            json!(["songcard-lyrics"])
        );
        assert_eq!(
            page.text("cardElement('early').getAttribute('theme')")
                .await,
            "dark"
        );
    });
}

#[test]
fn a_moved_card_keeps_its_panel_without_reloading() {
    in_session(async |session| {
        session
            .open_with(&format!(
                "{}<div id=\"elsewhere\"></div>",
                card("yours", "")
            ))
            .await;
        let page = &session.page;
        page.ready(1).await;
        page.click("tab('credits')").await;
        page.until("openPanels()[0] === 'songcard-credits'", "the credits open")
            .await;
        page.eval("window.cardBefore = queryCard('.card'), 0").await;
        page.eval("document.getElementById('elsewhere').append(cardElement())")
            .await;
        page.settle().await;
        assert!(
            page.is_true("queryCard('.card') === cardBefore").await,
            "the same nodes"
        );
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
        assert_eq!(session.host.count("snapshot.json"), 1);
        page.click("tab('chart')").await;
        page.until("openPanels()[0] === 'songcard-chart'", "it still works")
            .await;
        assert_eq!(page.number("eventsOf('songcard-ready').length").await, 1.0);
    });
}

#[test]
fn a_removed_card_restarts_when_it_is_added_again() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("window.removedCard = cardElement(), removedCard.remove()")
            .await;
        page.settle().await;
        page.eval("removedCard.setAttribute('view', 'lyrics'), removedCard.setAttribute('src', '/nowhere.json'), removedCard.removeAttribute('src')").await;
        page.settle().await;
        assert_eq!(
            page.number("recordedEvents.length").await,
            1.0,
            "only the first ready event"
        );
        assert_eq!(
            page.number("removedCard.shadowRoot.querySelectorAll('.card').length")
                .await,
            0.0
        );
        assert!(!page.is_true("removedCard.matches(':state(ready)')").await);

        session.host.hold("snapshot.json");
        let src = format!("{}/yours/snapshot.json", session.host.origin);
        page.eval(&format!(
            "removedCard.src = '{src}', document.getElementById('cards').append(removedCard)"
        ))
        .await;
        page.settle().await;
        let fallback = "cardElement().querySelector('blockquote').checkVisibility()";
        assert!(
            page.is_true(fallback).await,
            "the fallback shows until it is ready again"
        );
        session.host.release();
        page.ready(2).await;
        assert!(!page.is_true(fallback).await);
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-lyrics"]));
    });
}

#[test]
fn a_card_removed_while_loading_never_fires_ready() {
    in_session(async |session| {
        session.host.hold("snapshot.json");
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.until(
            "queryCard('.songcard')",
            "the wasm has taken over the element",
        )
        .await;
        page.eval("window.removedCard = cardElement(), removedCard.remove()")
            .await;
        page.settle().await;
        session.host.release();
        page.eval(&format!(
            "fetch('{}/yours/snapshot.json').then((answer) => answer.text()), 0",
            session.host.origin
        ))
        .await;
        page.settle().await;
        assert_eq!(page.eval("recordedEvents").await, json!([]));
    });
}

#[test]
fn removed_cards_leave_no_nodes_or_listeners() {
    const COME_AND_GO: &str = "(async () => {
      const src = cardElement().src;
      cardElement().remove();
      for (let time = 0; time < 8; time += 1) {
        const card = Object.assign(document.createElement('song-card'), { src, view: ['chart', 'lyrics'][time % 2] });
        const ready = new Promise((done) => card.addEventListener('songcard-ready', done));
        document.getElementById('cards').append(card);
        await ready;
        card.lang = 'ko';
        if (time < 7) card.remove();
        await nextFrame();
      }
      recordedEvents.length = 0;
    })()";
    in_session(async |session| {
        session.open_with(&card("seven", "")).await;
        let page = &session.page;
        page.ready(1).await;
        let mut held = Vec::new();
        for _ in 0..3 {
            page.eval(COME_AND_GO).await;
            page.devtools("HeapProfiler.collectGarbage", json!({}))
                .await;
            let counters = page.devtools("Memory.getDOMCounters", json!({})).await;
            held.push(
                [&counters["nodes"], &counters["jsEventListeners"]]
                    .map(|count| count.as_i64().unwrap()),
            );
        }
        // The garbage collector may not have freed one card yet, but a leak would be eight in each round.
        let card = page.number("queryCardAll('*').length").await as i64;
        assert!(
            held[2][0] - held[1][0] < 3 * card,
            "nodes: {held:?}, of which a card has {card}"
        );
        assert!(held[2][1] - held[1][1] < 100, "listeners: {held:?}");
    });
}
