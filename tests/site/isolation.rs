//! Page and card do not affect each other.

use crate::harness::in_session;
use serde_json::json;

#[test]
fn page_styles_do_not_reach_into_the_card() {
    in_session(async |session| {
        session.open().await;
        let page = &session.page;
        page.ready(1).await;
        let hostile = page
            .text("getComputedStyle(document.querySelector('#item')).textTransform")
            .await;
        assert_eq!(
            hostile, "uppercase",
            "the page is as hostile as it should be"
        );
        let reached = page
            .eval(
                "queryCardAll('.songcard, .songcard *').flatMap((element) => {
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
                 }).slice(0, 10)",
            )
            .await;
        assert_eq!(reached, json!([]));
        let style = |selector: &str, name: &str| {
            format!("getComputedStyle(queryCard('{selector}')).{name}")
        };
        assert_eq!(page.text(&style(".card", "fontSize")).await, "16px");
        assert_eq!(
            page.text(&style(".card p", "letterSpacing")).await,
            "normal"
        );
        assert_eq!(page.text(&style(".card", "textAlign")).await, "start");
        assert_eq!(page.text(&style(".places", "display")).await, "grid");
        assert_eq!(page.text(&style("[data-rank]", "display")).await, "grid");
        assert!(
            page.is_true("queryCard('.card').getBoundingClientRect().width > 700")
                .await
        );
    });
}

#[test]
fn nothing_of_the_card_leaks_onto_the_page() {
    // Every computed style of the page as a list of lines, so that a failure names the difference.
    const PAGE_STYLES: &str = "(() => {
      const lines = [`${document.styleSheets.length} style sheets, ${document.adoptedStyleSheets.length} adopted`];
      const sized = /size$|^(height|width|top|bottom|right|left|inset|perspective-origin|transform-origin)/;
      for (const element of document.querySelectorAll('html, body, body *')) {
        if (element.parentElement?.closest('song-card')) continue;
        const style = getComputedStyle(element);
        const name = element.tagName + (element.id && '#' + element.id);
        for (const property of style) if (!sized.test(property)) lines.push(`${name} ${property}: ${style.getPropertyValue(property)}`);
        const { left, top, width } = element.getBoundingClientRect();
        const below = element.compareDocumentPosition(cardElement()) & Node.DOCUMENT_POSITION_PRECEDING;
        if (!below && element !== cardElement()) lines.push(`${name} is at ${left} ${top} and is ${width} wide`);
        lines.push(`${name} has ${[...element.attributes].map((a) => a.name + '=' + a.value).join(' ')}`);
      }
      return lines;
    })()";
    in_session(async |session| {
        session.host.hold(".wasm");
        session.open().await;
        let page = &session.page;
        page.eval(&format!("window.linesBefore = {PAGE_STYLES}, 0"))
            .await;
        session.host.release();
        page.ready(1).await;
        assert!(page.number("linesBefore.length").await > 1000.0);
        let differ = format!("{PAGE_STYLES}.filter((line, at) => line !== linesBefore[at])");
        assert_eq!(page.eval(&differ).await, json!([]));
        // The recorder's names; cdc_… and ret_nodes are chromedriver's.
        let expected = "['linesBefore', 'namesAtStart', 'recordedEvents', 'recordedHeights', 'recordedErrors', 'eventsOf', 'cardElement', 'queryCard', 'queryCardAll', 'textOf', 'tab', 'panel', 'openPanels', 'nextFrame', 'scrollToCenter', 'settle']";
        let globals = format!(
            "Object.getOwnPropertyNames(window).filter((name) => !namesAtStart.has(name) && !{expected}.includes(name) && !/^[$]?cdc_|^ret_nodes$/.test(name))"
        );
        assert_eq!(page.eval(&globals).await, json!([]), "no new global names");
        let host = page.text("cardElement().outerHTML").await;
        assert!(
            !host.contains("style="),
            "the host element is left alone: {host}"
        );
    });
}
