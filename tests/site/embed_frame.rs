//! Pages with a framed card, and evaluating inside the frame.

use crate::harness::{Response, Session};

const WORDPRESS: &str = include_str!("wordpress.html");
const RECORDER: &str = include_str!("harness/recorder.js");

/// Serves a song's pages for iframes without the loader: only the markup of the card and the script of the frame.
pub fn without_loader(session: &Session, song: &str) {
    for path in [format!("/{song}/embed/"), format!("/{song}/ko/embed/")] {
        let page = session.host.file_text(&path);
        let (before, loader) = page.split_once("<script type=\"module\">").unwrap();
        let (_, after) = loader.split_once("</script>").unwrap();
        let page = format!("{before}{after}");
        session.host.respond(&path, Response::Body(200, page));
    }
}

/// Leaves the page, so that its pending work does not affect later tests.
pub async fn leave_page(session: &Session) {
    let errors = session.page.eval("window.recordedErrors").await;
    assert_eq!(
        errors,
        serde_json::json!([]),
        "nothing is thrown at the page"
    );
    let left = session.page.browser.goto("about:blank").await;
    left.expect("an empty page opens");
    session.host.release();
}

/// Opens a post with a card whose frame has the secret initially.
pub async fn open_wordpress(session: &Session, path: &str) {
    let src = format!("{{{{card-host}}}}/{path}#?secret=Early67890");
    let data = "data-secret=\"Early67890\"";
    open_post(session, &src, data).await;
}

pub async fn open_post(session: &Session, src: &str, data: &str) {
    let post = WORDPRESS.replace("{{src}}", src).replace("{{data}}", data);
    session.open_page(&post).await;
}

/// Opens a page with these frames; it records every message in `messages`.
pub async fn open_host(session: &Session, body: &str) {
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A page</title><style>body {{ margin: 0 }} iframe {{ border: 0 }}</style>
         <script>window.messages = []; addEventListener('message', ({{ data, source }}) => {{
           messages.push({{ data, frame: [...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === source) }});
         }});</script><body>{body}</body></html>"
    );
    session.open_page(&page).await;
}

/// Evaluates later expressions inside a frame of the page, by its index.
pub async fn enter_frame(session: &Session, frame: u16) {
    let page = &session.page;
    let entered = page.browser.enter_frame(frame).await;
    entered.expect("the frame is there");
    // A sandboxed frame runs in another process, which has no recorder yet.
    let define = format!("window.cardElement || (0, eval)({RECORDER:?}), 0");
    let defined = page.browser.execute(&define, Vec::new()).await;
    defined.expect("the recorder can be added");
    let parsed = "document.querySelector('song-card') && document.readyState !== 'loading'";
    page.until(parsed, "the card is there").await;
}

/// Waits until the card is interactive, also if its event fired before the recorder was there.
pub async fn wait_until_ready(session: &Session) {
    let ready = "cardElement().matches(':state(ready)')";
    session.page.until(ready, "the card becomes ready").await;
}

pub async fn leave_frame(session: &Session) {
    let errors = session.page.eval("window.recordedErrors ?? []").await;
    let none = serde_json::json!([]);
    assert_eq!(errors, none, "nothing is thrown inside the frame");
    let left = session.page.browser.enter_parent_frame().await;
    left.expect("it has a parent");
}
