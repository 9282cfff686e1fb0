//! Compact and standard cards in frames: what fits, and links to the song's page.

use crate::embed_frame::{enter_frame, leave_frame, leave_page, open_host, wait_until_ready};
use crate::harness::{Session, card, in_session};
use serde_json::json;

const BUTTON: &str = "queryCard('.share-buttons button')";

fn frame(path: &str, width: u32, height: u32) -> String {
    format!(
        "<iframe src=\"{{{{card-host}}}}/{path}\" width=\"{width}\" height=\"{height}\"></iframe>"
    )
}

/// Overlaps: pairs of a text and a button whose boxes intersect.
const UNDER_SHARE: &str = "(() => {
  const buttons = queryCardAll('.share-buttons button').filter((button) => button.checkVisibility());
  const texts = queryCardAll('.title, .artists, .about > *, .figure > *, .chart-name, .provenance > *');
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const box = (part) => {
    const range = document.createRange();
    range.selectNodeContents(part);
    const { left, top, bottom, right } = range.getBoundingClientRect();
    // Text that does not fit into a line is cut off.
    let end = right;
    for (let around = part; around !== cardElement().shadowRoot; around = around.parentNode) {
      if (getComputedStyle(around).overflowX === 'clip') end = Math.min(end, around.getBoundingClientRect().right);
    }
    return { left, top, bottom, right: end };
  };
  return texts.filter((text) => text.checkVisibility()
    && buttons.some((button) => meet(box(text), button.getBoundingClientRect()))).map((text) => text.textContent);
})()";

#[test]
fn a_compact_share_menu_fits_into_its_frame() {
    in_session(async |session| {
        let widths = [320, 412, 640];
        let frames = widths.map(|width| frame("yours/embed/?size=compact", width, 152));
        open_host(session, &frames.concat()).await;
        let page = &session.page;
        for (which, width) in (0..).zip(widths) {
            enter_frame(session, which).await;
            wait_until_ready(session).await;
            page.click(BUTTON).await;
            page.until("queryCard('.share-menu button')", "the menu opens")
                .await;
            let menu = "(({ top, bottom, right }) => [top >= 0, bottom <= innerHeight, right <= innerWidth,
                 document.documentElement.scrollHeight])(queryCard('.share-menu').getBoundingClientRect())";
            assert_eq!(
                page.eval(menu).await,
                json!([true, true, true, 152]),
                "{width}"
            );
            let first = "(() => {
                 const { left, right, top, bottom } = queryCard('.share-menu button').getBoundingClientRect();
                 return cardElement().shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2) === queryCard('.share-menu button');
               })()";
            assert!(page.is_true(first).await, "the first item can be tapped");
            page.click(BUTTON).await;
            page.until(
                "!queryCard('.share-menu button')",
                "the same button closes it",
            )
            .await;
            leave_frame(session).await;
        }
        leave_page(session).await;
    });
}

#[test]
fn artists_follow_the_title_of_a_compact_frame() {
    in_session(async |session| {
        let widths = [320, 360, 412, 479];
        let frames = widths.map(|width| frame("yours/embed/?size=compact", width, 152));
        open_host(session, &frames.concat()).await;
        let page = &session.page;
        for (which, width) in (0..).zip(widths) {
            enter_frame(session, which).await;
            let gap = "(() => {
                 const range = document.createRange();
                 range.selectNodeContents(queryCard('.title'));
                 const [title, artists] = [range, queryCard('.artists')].map((part) => part.getBoundingClientRect());
                 return artists.top - title.top > 12 ? 0 : artists.left - title.right;
               })()";
            let gap = page.number(gap).await;
            assert!((0.0..=12.0).contains(&gap), "{gap} px at {width}");
            leave_frame(session).await;
        }
        leave_page(session).await;
    });
}

#[test]
fn nothing_overlaps_the_share_button() {
    in_session(async |session| {
        for size in ["compact", "standard", "full"] {
            for song in ["yours", "seven", "arirang"] {
                for lang in ["en", "ko"] {
                    let path = format!("{song}/embed/?size={size}&lang={lang}");
                    let widths = [320, 412, 599, 640, 900];
                    let frames = widths.map(|width| frame(&path, width, 352));
                    open_host(session, &frames.concat()).await;
                    for (which, width) in (0..).zip(widths) {
                        enter_frame(session, which).await;
                        assert_eq!(
                            session.page.eval(UNDER_SHARE).await,
                            json!([]),
                            "{path} {width}"
                        );
                        leave_frame(session).await;
                    }
                    leave_page(session).await;
                }
            }
        }
    });
}

#[test]
fn a_standard_panel_has_200_px_on_every_phone() {
    in_session(async |session| {
        for song in ["yours", "dynamite", "seven", "arirang"] {
            for lang in ["en", "ko"] {
                let widths = [320, 360, 412, 480, 599, 600];
                let path = format!("{song}/embed/?size=standard&lang={lang}");
                let frames = widths.map(|width| frame(&path, width, 352));
                open_host(session, &frames.concat()).await;
                for (which, width) in (0..).zip(widths) {
                    enter_frame(session, which).await;
                    let high = "queryCard('.panel:not([hidden])').clientHeight";
                    let high = session.page.number(high).await;
                    assert!(high >= 200.0, "{song} {lang} {width}: {high} px");
                    leave_frame(session).await;
                }
                leave_page(session).await;
            }
        }
    });
}

/// The visible links of the card to the song's page.
const LINKS: &str = "queryCardAll('a[href]:not([role=tab])').filter((link) => link.checkVisibility() && new URL(link.href).pathname === '/yours/')
  .map((link) => `${link.textContent} ${link.target} ${link.rel} ${getComputedStyle(link).textDecorationLine}`)";

async fn assert_one_link(session: &Session, size: &str) {
    let links = session.page.eval(LINKS).await;
    assert_eq!(links, json!(["Yours _blank noopener underline"]), "{size}");
}

#[test]
fn an_embedded_card_links_to_its_song_s_page() {
    in_session(async |session| {
        for size in ["compact", "standard", "full"] {
            open_host(
                session,
                &frame(&format!("yours/embed/?size={size}"), 400, 352),
            )
            .await;
            enter_frame(session, 0).await;
            assert_one_link(session, size).await;
            wait_until_ready(session).await;
            assert_one_link(session, size).await;
            leave_frame(session).await;
            leave_page(session).await;
            session.host.hold(".wasm");
            let element = card("yours", &format!("lang=\"en\" size=\"{size}\""))
                .replace("/yours/snapshot.json", "/yours/");
            session.open_with(&element).await;
            session.page.wait_for_figure().await;
            assert_one_link(session, size).await;
            session.host.release();
            session.page.ready(1).await;
            assert_one_link(session, size).await;
        }
    });
}

#[test]
fn a_song_s_own_page_has_no_link_to_itself() {
    in_session(async |session| {
        session.open_on_host("yours/").await;
        session.page.ready(1).await;
        assert_eq!(session.page.eval(LINKS).await, json!([]));
    });
}
