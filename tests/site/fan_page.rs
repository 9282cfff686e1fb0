//! A card on a page of another origin, whose own styles are no friend of anybody's.

use crate::harness::{card, on_stage};
use serde_json::json;

#[test]
fn a_card_appears_on_a_page_of_another_origin_with_its_facts() {
    on_stage(async |stage| {
        stage.open().await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.text("said('.figure')").await, "No. 1 in 82 countries");
        assert!(page.text("said('.headline')").await.contains("18 itemised"));
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
fn the_pages_own_styles_do_not_reach_into_the_card() {
    on_stage(async |stage| {
        stage.open().await;
        let page = &stage.page;
        page.ready(1).await;
        let hostile = page
            .text("getComputedStyle(document.querySelector('#item')).textTransform")
            .await;
        assert_eq!(
            hostile, "uppercase",
            "the page is as hostile as it should be"
        );
        let reached = page
            .ask(
                "all('.songcard, .songcard *').flatMap((element) => {
                   const style = getComputedStyle(element);
                   const wrong = [];
                   if (style.textTransform !== 'none') wrong.push('text-transform');
                   if (style.color === 'rgb(0, 255, 0)' || style.color === 'rgb(255, 255, 0)') wrong.push('color');
                   if (parseFloat(style.letterSpacing) > 0) wrong.push('letter-spacing');
                   if (parseFloat(style.wordSpacing) > 0) wrong.push('word-spacing');
                   if (parseFloat(style.textIndent) > 0) wrong.push('text-indent');
                   if (style.textShadow !== 'none') wrong.push('text-shadow');
                   if (style.whiteSpace === 'pre-wrap') wrong.push('white-space');
                   if (style.outlineStyle === 'dashed') wrong.push('outline');
                   if (style.transform !== 'none') wrong.push('transform');
                   if (style.cursor === 'crosshair') wrong.push('cursor');
                   if (style.fontFamily.includes('Comic')) wrong.push('font-family');
                   return wrong.map((name) => `${element.tagName} ${name}`);
                 })",
            )
            .await;
        assert_eq!(reached, json!([]));
        let style =
            |selector: &str, name: &str| format!("getComputedStyle(inside('{selector}')).{name}");
        assert_eq!(page.text(&style(".card", "fontSize")).await, "16px");
        assert_eq!(
            page.text(&style(".card p", "letterSpacing")).await,
            "normal"
        );
        assert_eq!(page.text(&style(".card", "textAlign")).await, "start");
        assert_eq!(page.text(&style(".places", "display")).await, "grid");
        assert_eq!(page.text(&style("[data-rank]", "display")).await, "grid");
        assert!(
            page.holds("inside('.card').getBoundingClientRect().width > 700")
                .await
        );
    });
}

#[test]
fn nothing_of_the_card_leaks_onto_the_page() {
    // The whole look of the page as one list of lines, so that a failure names what has changed.
    const LOOK: &str = "(() => {
      const lines = [`${document.styleSheets.length} style sheets, ${document.adoptedStyleSheets.length} adopted`];
      const sized = /size$|^(height|width|top|bottom|right|left|inset|perspective-origin|transform-origin)/;
      for (const element of document.querySelectorAll('html, body, body *')) {
        if (element.parentElement?.closest('song-card')) continue;
        const style = getComputedStyle(element);
        const name = element.tagName + (element.id && '#' + element.id);
        for (const property of style) if (!sized.test(property)) lines.push(`${name} ${property}: ${style.getPropertyValue(property)}`);
        const { left, top, width } = element.getBoundingClientRect();
        const below = element.compareDocumentPosition(host()) & Node.DOCUMENT_POSITION_PRECEDING;
        if (!below && element !== host()) lines.push(`${name} stands at ${left} ${top} and is ${width} wide`);
        lines.push(`${name} has ${[...element.attributes].map((a) => a.name + '=' + a.value).join(' ')}`);
      }
      return lines;
    })()";
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        stage.open().await;
        let page = &stage.page;
        page.ask(&format!("window.before = {LOOK}, 0")).await;
        stage.host.let_go();
        page.ready(1).await;
        assert!(page.number("before.length").await > 1000.0);
        let differ = format!("{LOOK}.filter((line, at) => line !== before[at])");
        assert_eq!(page.ask(&differ).await, json!([]));
        // The recorder's names; cdc_… and ret_nodes are chromedriver's.
        let ours = "['before', 'namesAtStart', 'seen', 'faults', 'heard', 'host', 'inside', 'all', 'said', 'tab', 'panel', 'openPanels', 'frame', 'settle']";
        let globals = format!(
            "Object.getOwnPropertyNames(window).filter((name) => !namesAtStart.has(name) && !{ours}.includes(name) && !/^[$]?cdc_|^ret_nodes$/.test(name))"
        );
        assert_eq!(page.ask(&globals).await, json!([]), "no new global names");
        let host = page.text("host().outerHTML").await;
        assert!(
            !host.contains("style="),
            "the host element is left alone: {host}"
        );
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
        assert_eq!(stage.page.number(sheets).await, 1.0);
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
