//! Large text: at the browser's own font size of 24 and 32 px, and with the spacing of
//! [WCAG 1.4.12](https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html), in narrow cards and wide ones.

use crate::harness::{Page, Session, card, in_session_with_font_size};
use serde_json::json;

const SONGS: [&str; 4] = ["yours", "dynamite", "seven", "arirang"];

/// What a reader may ask of the text of every page, as an extension does it that reaches into shadow roots. Sections that are
/// laid out when they come near are laid out at once, since until then their height is an estimate.
const DEFINE_SET_SPACING: &str = "window.setSpacing = (spaced) => {
  const near = '.reports, .milestones { content-visibility: visible !important } ';
  const rules = '.songcard * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
    + '.songcard p { margin-bottom: 2em !important }';
  const root = cardElement().shadowRoot;
  window.spacing ??= new CSSStyleSheet();
  spacing.replaceSync(spaced ? near + rules : near);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => sheet !== spacing), spacing];
}, 0";

/// Gives the words that are broken, that leave the card or that are over others, among those in parts of a card. Words that
/// no-break spaces join, as in a date, are one word. What a drawing writes is placed, and breaks nowhere.
const DEFINE_MISPLACED_WORDS: &str = "window.misplacedWords = (parts) => {
  const wrong = new Set();
  const words = [];
  const card = queryCard('.songcard');
  const edge = card.getBoundingClientRect();
  // At a hyphen, a slash, a dash and a dot a word may be broken, and where it is so long that no size holds it.
  const mayBreak = (word) => /[-\\/–—·]/.test(word) || word.length > 16;
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    const unseen = 'svg, option, textarea, .visually-hidden, .comma';
    if (!parent.closest(parts) || parent.closest(unseen) || !parent.checkVisibility({ opacityProperty: true })) continue;
    const range = document.createRange();
    for (const { 0: word, index } of text.data.matchAll(/[^ \\n]+/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const pieces = [...range.getClientRects()].filter(({ width }) => width);
      if (pieces.some(({ top }) => top > pieces[0].bottom - 2) && !mayBreak(word)) wrong.add(`${word} is broken`);
      if (pieces.some(({ left, right }) => left < edge.left - 0.5 || right > edge.right + 0.5)) wrong.add(`${word} leaves the card`);
      // A line is higher than its letters.
      for (const { left, right, top, bottom, height } of pieces) {
        words.push({ word, left, right, top: top + height / 5, bottom: bottom - height / 5 });
      }
    }
  }
  words.sort((one, other) => one.top - other.top);
  for (const [at, one] of words.entries()) {
    for (const other of words.slice(at + 1)) {
      if (other.top >= one.bottom - 1) break;
      const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (shared > 2) wrong.add(`${other.word} is over ${one.word}`);
    }
  }
  for (const part of card.querySelectorAll('*')) {
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(part).overflowX) && part.checkVisibility();
    if (scrolls && part.scrollWidth > part.clientWidth) wrong.add(`${part.className} scrolls sideways`);
  }
  return [...wrong];
}, 0";

/// Opens a card of this song in a box whose width can be set.
async fn opened<'a>(session: &'a Session, song: &str, attributes: &str) -> &'a Page {
    let start = "<div id=\"box\" style=\"display: block; text-indent: 0\">";
    let card = card(song, attributes);
    session.open_with(&format!("{start}{card}</div>")).await;
    let page = &session.page;
    page.ready(1).await;
    page.eval(DEFINE_SET_SPACING).await;
    page.eval(DEFINE_MISPLACED_WORDS).await;
    page
}

/// A test at every font size that a browser may be set to, in px.
fn at_every_font_size(test: impl AsyncFn(&Session, u32)) {
    for size in [16, 24, 32] {
        in_session_with_font_size(size, async |session| test(session, size).await);
    }
}

#[test]
fn large_text_breaks_no_word_and_covers_none() {
    at_every_font_size(async |session, size| {
        for song in SONGS {
            let page = opened(session, song, "size=\"full\"").await;
            for (lang, view) in ["en", "ko"]
                .into_iter()
                .flat_map(|lang| ["chart", "lyrics", "credits"].map(|view| (lang, view)))
            {
                page.eval(&format!(
                    "Object.assign(cardElement(), {{ lang: '{lang}', view: '{view}' }})"
                ))
                .await;
                for (spaced, width) in [(false, 320), (true, 320), (false, 600), (true, 600)] {
                    page.eval(&format!(
                        "(box.style.width = '{width}px', setSpacing({spaced}))"
                    ))
                    .await;
                    let wrong = page
                        .eval("nextFrame().then(() => misplacedWords('*'))")
                        .await;
                    assert_eq!(
                        wrong,
                        json!([]),
                        "{song}, {lang}, {view}, {width} px wide, {size} px, spaced: {spaced}"
                    );
                }
            }
        }
    });
}

#[test]
fn large_text_in_small_cards_breaks_no_figure() {
    at_every_font_size(async |session, size| {
        for song in SONGS {
            let page = opened(session, song, "size=\"compact\"").await;
            for (card, spaced) in ["compact", "standard"]
                .into_iter()
                .flat_map(|card| [(card, false), (card, true)])
            {
                page.eval(&format!(
                    "(cardElement().size = '{card}', box.style.width = '320px', setSpacing({spaced}))"
                ))
                .await;
                let broken = "nextFrame().then(() => misplacedWords('.figure').filter((one) => one.endsWith('is broken')))";
                assert_eq!(
                    page.eval(broken).await,
                    json!([]),
                    "{song}, {card}, {size} px, spaced: {spaced}"
                );
            }
        }
    });
}

#[test]
fn large_text_on_a_phone_is_in_one_column() {
    at_every_font_size(async |session, size| {
        let page = opened(session, "yours", "view=\"credits\"").await;
        page.eval("(box.style.width = '320px', queryCard('.sources details').open = true)")
            .await;
        for (label, text) in [
            (".around dt", ".around dd"),
            (".source-number", ".source-body"),
        ] {
            let indent = format!(
                "nextFrame().then(() => queryCard('{text}').getBoundingClientRect().left - queryCard('{label}').getBoundingClientRect().left)"
            );
            let columns = if page.number(&indent).await > 0.0 {
                2
            } else {
                1
            };
            assert_eq!(columns, if size == 16 { 2 } else { 1 }, "{text}, {size} px");
        }
    });
}

#[test]
fn a_standard_panel_keeps_its_height_in_large_text() {
    at_every_font_size(async |session, size| {
        let page = opened(session, "yours", "size=\"standard\"").await;
        page.eval("(box.style.width = '320px')").await;
        let height = "nextFrame().then(() => panel('chart').getBoundingClientRect().height)";
        assert!(page.number(height).await >= 199.5, "{size} px");
    });
}
