//! Nothing scrolls sideways, from 320 to 960 px wide, in both languages, for every song.

use crate::harness::{Page, card, in_session};
use serde_json::json;

const SONGS: [&str; 4] = ["yours", "dynamite", "seven", "arirang"];

/// The elements that overflow the cards of the page, except text for screen readers, which is one pixel wide.
const DEFINE_OVERFLOWING: &str = "window.overflowing = () => {
  const box = document.getElementById('box');
  const wrong = [];
  if (box.scrollWidth > box.clientWidth) wrong.push(`the page's container is ${box.scrollWidth} wide inside`);
  for (const card of document.querySelectorAll('song-card')) {
    const root = card.shadowRoot.querySelector('.songcard');
    const edge = root.getBoundingClientRect();
    if (Math.abs(edge.width - box.clientWidth) > 0.5) wrong.push(`${card.id} is ${edge.width} wide`);
    for (const element of root.querySelectorAll('*')) {
      // A group has no edges of its own but those of its parts.
      if (!element.checkVisibility() || element.closest('svg svg') || element.tagName === 'g') continue;
      const name = `${card.id} ${element.tagName}.${element.getAttribute('class')}`;
      const { left, right } = element.getBoundingClientRect();
      // What does not fit into a line of a small card is cut off there.
      const line = element.parentElement.closest('.title, .artists, .chart-name, .provenance');
      if (line && getComputedStyle(line).overflowX === 'clip') continue;
      if (right > edge.right + 0.5 || left < edge.left - 0.5) wrong.push(`${name} reaches from ${left - edge.left} to ${right - edge.left}`);
      const scrolls = ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX);
      if (scrolls && element.scrollWidth > element.clientWidth && element.clientWidth > 1) wrong.push(`${name} scrolls sideways`);
    }
  }
  return wrong.slice(0, 20);
}, 0";

/// Every language and size of all cards, with the views that the size has.
fn every_look() -> Vec<(&'static str, &'static str, &'static [&'static str])> {
    const PANELS: &[&str] = &["chart", "lyrics", "credits"];
    let sizes = [
        ("full", PANELS),
        ("standard", PANELS),
        ("compact", &["chart"] as &[&str]),
    ];
    let looks = ["en", "ko"]
        .into_iter()
        .flat_map(|lang| sizes.map(|(size, views)| (lang, size, views)));
    looks.collect()
}

/// Sets these properties of every card.
async fn all_cards(page: &Page, properties: &str) {
    page.eval(&format!(
        "document.querySelectorAll('song-card').forEach((card) => Object.assign(card, {{ {properties} }}))"
    ))
    .await;
}

async fn four_cards(session: &crate::harness::Session, start: &str) {
    let cards = SONGS.map(|song| card(song, "size=\"compact\"")).concat();
    session.open_with(&format!("{start}{cards}</div>")).await;
    session.page.ready(4).await;
}

#[test]
fn no_panel_scrolls_sideways_at_any_width() {
    in_session(async |session| {
        four_cards(
            session,
            "<div id=\"box\" style=\"display: block; text-indent: 0\">",
        )
        .await;
        let page = &session.page;
        page.eval(DEFINE_OVERFLOWING).await;
        // One step for each call, as drivers limit a call to half a minute.
        for (lang, size, views) in every_look() {
            all_cards(page, &format!("lang: '{lang}', size: '{size}'")).await;
            for (width, view) in [320, 360, 600, 960]
                .into_iter()
                .flat_map(|width| views.iter().map(move |view| (width, view)))
            {
                page.eval(&format!("box.style.width = '{width}px'")).await;
                all_cards(page, &format!("view: '{view}'")).await;
                let wrong = page.eval("nextFrame().then(overflowing)").await;
                assert_eq!(wrong, json!([]), "{width} px, {lang}, {size}, {view}");
            }
        }
    });
}

#[test]
fn an_open_territory_and_the_list_fit_a_phone() {
    in_session(async |session| {
        let start = "<div id=\"box\" style=\"display: block; width: 320px; overflow: auto\">";
        four_cards(session, start).await;
        let page = &session.page;
        page.eval("document.querySelectorAll('song-card').forEach((card) => Object.assign(card, { size: 'full', territory: 'AE' }))").await;
        page.settle().await;
        let fits = "document.getElementById('box').scrollWidth <= 320";
        assert!(page.is_true(fits).await, "with an open territory");
        page.eval("[0, 1, 2].forEach((which) => queryCardAll('.segmented button', which).filter((button) => button.textContent === 'List').forEach((button) => button.click()))").await;
        page.settle().await;
        assert!(page.is_true(fits).await, "as a list");
    });
}

#[test]
fn the_home_page_fits_a_phone() {
    in_session(async |session| {
        let phone = json!({ "width": 320, "height": 640, "deviceScaleFactor": 2, "mobile": true });
        session
            .page
            .devtools("Emulation.setDeviceMetricsOverride", phone)
            .await;
        for query in [
            "",
            "?song=seven&territory=GB",
            "?song=arirang&view=lyrics&lang=ko",
        ] {
            session.open_on_host(query).await;
            let page = &session.page;
            page.until("queryCard('.title')", "the song is shown").await;
            page.settle().await;
            assert_eq!(page.number("innerWidth").await, 320.0);
            let wide = page.number("document.documentElement.scrollWidth").await;
            assert!(wide <= 320.0, "{query}: the page is {wide} px wide");
        }
    });
}

/// In boxes that shrink to fit, a card is 600 px wide, or less if there is less.
#[test]
fn a_card_has_a_width_in_shrink_to_fit_boxes() {
    const BOXES: [&str; 12] = [
        "<div style=\"display: flex; justify-content: center\"><div>CARD</div></div>",
        "<div style=\"display: flex\">CARD</div>",
        "<div style=\"display: flex; flex-direction: column; align-items: center\">CARD</div>",
        "<div style=\"display: grid; place-items: center\">CARD</div>",
        "<div style=\"float: left\">CARD</div>",
        "<div style=\"float: right; white-space: nowrap; font-size: 40px\" dir=\"rtl\">CARD</div>",
        "<div style=\"display: inline-block\">CARD</div>",
        "<figure style=\"width: fit-content; margin: 0\">CARD</figure>",
        "<table style=\"border-spacing: 0\"><tr><td style=\"padding: 0\">CARD</td></tr></table>",
        "<div style=\"position: relative\"><div style=\"position: absolute\">CARD</div></div>",
        "<div style=\"display: flex\"><p style=\"flex: 1; min-width: 0; margin: 0\"></p>CARD</div>",
        "<div style=\"display: grid; grid-template-columns: auto\">CARD</div>",
    ];
    in_session(async |session| {
        for size in ["compact", "full"] {
            for parent in BOXES {
                let card = format!(
                    "<song-card lang=\"en\" size=\"{size}\" src=\"{}/yours/\"></song-card>",
                    session.host.origin
                );
                let around = parent.replace("CARD", &card);
                let page = format!(
                    "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A page</title><body style=\"margin: 0\">
                     <div id=\"container\" style=\"width: 800px\">{around}</div><script type=\"module\" src=\"{}/song-card.js\"></script>",
                    session.host.origin
                );
                session.open_page(&page).await;
                let page = &session.page;
                page.ready(1).await;
                let width = "Math.round(queryCard('.songcard').getBoundingClientRect().width)";
                let fills = parent.contains("columns: auto");
                let wide = if fills { 800.0 } else { 600.0 };
                assert_eq!(page.number(width).await, wide, "{size} in {parent}");
                page.eval("container.style.width = '320px'").await;
                assert_eq!(page.number(width).await, 320.0, "{size} in {parent}");
            }
        }
    });
}
