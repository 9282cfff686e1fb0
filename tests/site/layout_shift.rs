//! Content below a card does not move while the card loads.

use crate::harness::{Session, in_session};

/// The sum of all layout shifts, as in [CLS](https://web.dev/articles/cls).
const WATCH: &str = "<script>window.shifts = []; new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });</script>";
const SUM: &str = "shifts.reduce((sum, { value }) => sum + value, 0)";
const WHERE: &str = "JSON.stringify(shifts.map(({ value, sources }) => [value, ...sources.map(({ node, previousRect: a, currentRect: b }) => `${node?.localName}.${node?.className} ${a.y}+${a.height} to ${b.y}+${b.height}`)]))";

/// The sum of the layout shifts of an article with a card whose loader arrives after the first paint, and where they are.
async fn shifts_of_article(session: &Session, width: u32, card: &str) -> (f64, String) {
    let text = "<p>An article with a few lines in each of its paragraphs, long enough to fill the window below the card.</p>";
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>An article</title>{WATCH}
         <style>body {{ max-width: {width}px; margin: 0 auto; font: 18px/1.5 serif }}</style></head><body>{}{card}{}</body></html>",
        text.repeat(3),
        text.repeat(20),
    );
    session.open_page(&page).await;
    let page = &session.page;
    release_loader(session).await;
    (page.number(SUM).await, page.text(WHERE).await)
}

/// Releases the loader after the first paint.
async fn release_loader(session: &Session) {
    let page = &session.page;
    page.eval(&format!(
        "nextFrame().then(nextFrame).then(() => document.body.append(Object.assign(document.createElement('script'), {{ type: 'module', src: '{}/song-card.js' }})))",
        session.host.origin
    ))
    .await;
    page.ready(1).await;
    page.settle().await;
}

fn card(size: &str, height: u32) -> String {
    format!(
        "<div><song-card src=\"{{{{card-host}}}}/yours/\" lang=\"en\" size=\"{size}\" style=\"display:block;min-height:{height}px\"><a slot=\"fallback\" href=\"{{{{card-host}}}}/yours/\">Yours</a></song-card></div>"
    )
}

#[test]
fn an_article_does_not_move_for_a_small_card() {
    in_session(async |session| {
        for width in [650, 330] {
            for (size, height) in [("standard", 352), ("compact", 152)] {
                let (moved, what) = shifts_of_article(session, width, &card(size, height)).await;
                assert_eq!(moved, 0.0, "{size}, {width} px: {what}");
            }
        }
    });
}

#[test]
fn an_article_hardly_moves_for_a_whole_card() {
    in_session(async |session| {
        for width in [820, 650, 330] {
            let (moved, what) = shifts_of_article(session, width, &card("full", 600)).await;
            assert!(moved < 0.1, "{width} px: {moved}: {what}");
        }
    });
}

#[test]
fn nothing_moves_on_the_home_page() {
    in_session(async |session| {
        let home = session.host.file_text("/index.html");
        let home = home.replacen("<head>", &format!("<head>{WATCH}"), 1);
        session.host.body("/", home);
        session.host.hold(".wasm");
        session.open_on_host("").await;
        let page = &session.page;
        page.wait_for_figure().await;
        session.host.release();
        page.ready(1).await;
        page.settle().await;
        let (moved, what) = (page.number(SUM).await, page.text(WHERE).await);
        assert_eq!(moved, 0.0, "{what}");
    });
}
