//! Nothing scrolls sideways, from 320 to 960 px wide, in both languages, for every song.

use crate::harness::{card, on_stage};
use serde_json::json;

const SONGS: [&str; 4] = ["yours", "dynamite", "seven", "arirang"];

/// Text of one pixel is for screen readers.
/// Tries every width, language, size and panel on all cards of the page; gives what sticks out.
const TRY: &str = "(async () => {
  const box = document.getElementById('box');
  const wrong = [];
  const look = (where) => {
    const note = (what) => wrong.push(`${where}: ${what}`);
    if (box.scrollWidth > box.clientWidth) note(`the page's container is ${box.scrollWidth} wide inside`);
    for (const card of document.querySelectorAll('song-card')) {
      const root = card.shadowRoot.querySelector('.songcard');
      const edge = root.getBoundingClientRect();
      if (Math.abs(edge.width - box.clientWidth) > 0.5) note(`${card.id} is ${edge.width} wide`);
      for (const element of root.querySelectorAll('*')) {
        if (!element.checkVisibility() || element.closest('svg svg')) continue;
        const name = `${card.id} ${element.tagName}.${element.getAttribute('class')}`;
        const { left, right } = element.getBoundingClientRect();
        if (right > edge.right + 0.5 || left < edge.left - 0.5) note(`${name} reaches from ${left - edge.left} to ${right - edge.left}`);
        const scrolls = ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX);
        if (scrolls && element.scrollWidth > element.clientWidth && element.clientWidth > 1) note(`${name} scrolls sideways`);
      }
    }
  };
  for (const lang of ['en', 'ko'])
    for (const size of ['full', 'standard', 'compact']) {
      for (const card of document.querySelectorAll('song-card')) Object.assign(card, { lang, size });
      for (const width of [320, 360, 600, 960]) {
        box.style.width = `${width}px`;
        for (const view of size === 'compact' ? ['chart'] : ['chart', 'lyrics', 'credits']) {
          for (const card of document.querySelectorAll('song-card')) card.view = view;
          await frame();
          look(`${width} px, ${lang}, ${size}, ${view}`);
        }
      }
    }
  return wrong.slice(0, 20);
})()";

async fn four_cards(stage: &crate::harness::Stage, start: &str) {
    let cards = SONGS.map(|song| card(song, "size=\"compact\"")).concat();
    stage.open_with(&format!("{start}{cards}</div>")).await;
    stage.page.ready(4).await;
}

#[test]
fn no_panel_of_any_song_scrolls_sideways_at_any_width() {
    on_stage(async |stage| {
        four_cards(
            stage,
            "<div id=\"box\" style=\"display: block; text-indent: 0\">",
        )
        .await;
        assert_eq!(stage.page.ask(TRY).await, json!([]));
    });
}

#[test]
fn an_open_territory_and_the_list_fit_a_phone() {
    on_stage(async |stage| {
        let start = "<div id=\"box\" style=\"display: block; width: 320px; overflow: auto\">";
        four_cards(stage, start).await;
        let page = &stage.page;
        page.ask("document.querySelectorAll('song-card').forEach((card) => Object.assign(card, { size: 'full', territory: 'AE' }))").await;
        page.settle().await;
        let fits = "document.getElementById('box').scrollWidth <= 320";
        assert!(page.holds(fits).await, "with an open territory");
        page.ask("[0, 1, 2].forEach((which) => all('.choice button', which).filter((button) => button.textContent === 'List').forEach((button) => button.click()))").await;
        page.settle().await;
        assert!(page.holds(fits).await, "as a list");
    });
}

#[test]
fn the_front_door_fits_a_phone() {
    on_stage(async |stage| {
        let phone = json!({ "width": 320, "height": 640, "deviceScaleFactor": 2, "mobile": true });
        stage
            .page
            .devtools("Emulation.setDeviceMetricsOverride", phone)
            .await;
        for query in [
            "",
            "?song=seven&territory=GB",
            "?song=arirang&view=lyrics&lang=ko",
        ] {
            stage.open_door(query).await;
            let page = &stage.page;
            page.until("inside('.title')", "the song is shown").await;
            page.settle().await;
            assert_eq!(page.number("innerWidth").await, 320.0);
            let wide = page.number("document.documentElement.scrollWidth").await;
            assert!(wide <= 320.0, "{query}: the page is {wide} px wide");
        }
    });
}
