//! No text under 10 px and no target under 24 px, at every width of a card.

use crate::harness::{card, in_session};
use serde_json::json;

const SONGS: [&str; 4] = ["yours", "dynamite", "seven", "arirang"];

/// The texts of the card that are smaller than 10 px on the screen, and the targets below 24 px in width or height
/// ([WCAG 2.5.8](https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html)). A link or a source mark in a sentence is
/// as high as its line.
const DEFINE_TOO_SMALL: &str = "window.tooSmall = () => {
  const wrong = new Set();
  const card = queryCard('.songcard');
  const name = (element) => `${element.tagName}.${element.getAttribute('class')} “${element.textContent.slice(0, 20)}”`;
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement: parent } = texts.currentNode;
    if (!data.trim() || parent.closest('.visually-hidden, .comma') || !parent.checkVisibility({ opacityProperty: true })) continue;
    const scale = parent.closest('svg') ? parent.getScreenCTM().a : 1;
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (size && size < 9.95) wrong.add(`${name(parent)} has ${size} px`);
  }
  for (const target of card.querySelectorAll('a, button, summary, select, input, [role=slider], [tabindex]')) {
    const isText = getComputedStyle(target).display.startsWith('inline') && target.matches('a, .mark');
    const isList = target.matches('[tabindex=\"-1\"]:not(a, button)') || target.matches('[role=tabpanel], [role=list], ol, ul');
    if (isText || isList || target.disabled || target.matches('.mark') || !target.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width && Math.min(width, height) < 23.5) wrong.add(`${name(target)} is ${width} × ${height} px`);
  }
  return [...wrong].slice(0, 20);
}, 0";

#[test]
fn no_text_and_no_target_is_too_small() {
    in_session(async |session| {
        for song in SONGS {
            let start = "<div id=\"box\" style=\"display: block; text-indent: 0\">";
            session
                .open_with(&format!("{start}{}</div>", card(song, "size=\"full\"")))
                .await;
            let page = &session.page;
            page.ready(1).await;
            page.eval(DEFINE_TOO_SMALL).await;
            for (lang, size) in ["en", "ko"]
                .into_iter()
                .flat_map(|lang| ["full", "standard", "compact"].map(|size| (lang, size)))
            {
                page.eval(&format!(
                    "Object.assign(cardElement(), {{ lang: '{lang}', size: '{size}' }}), 0"
                ))
                .await;
                for (view, width) in ["chart", "lyrics", "credits"]
                    .into_iter()
                    .flat_map(|view| [320, 360, 600, 960].map(|width| (view, width)))
                {
                    page.eval(&format!(
                        "(cardElement().view = '{view}', box.style.width = '{width}px', 0)"
                    ))
                    .await;
                    let wrong = page.eval("nextFrame().then(tooSmall)").await;
                    assert_eq!(wrong, json!([]), "{song} {lang} {size} {view} {width}");
                }
            }
        }
    });
}
