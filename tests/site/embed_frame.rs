//! Pages that frame a card's page for iframes, and looking into their frames.

use crate::harness::{Answer, Stage};

const WORDPRESS: &str = include_str!("wordpress.html");
const RECORDER: &str = include_str!("harness/recorder.js");

/// From here on a song's pages for iframes come without the loader, as where no site is built, and so
/// nothing of the card but its markup and the script of the frame.
pub fn without_loader(stage: &Stage, song: &str) {
    for path in [format!("/{song}/embed/"), format!("/{song}/ko/embed/")] {
        let page = stage.host.file_text(&path);
        let (before, loader) = page.split_once("<script type=\"module\">").unwrap();
        let (_, after) = loader.split_once("</script>").unwrap();
        let page = format!("{before}{after}");
        stage.host.answer(&path, Answer::Body(200, page));
    }
}

/// Leaves the page with whatever it has under way, so that no later test hears of it.
pub async fn over(stage: &Stage) {
    let faults = stage.page.ask("window.faults").await;
    assert_eq!(
        faults,
        serde_json::json!([]),
        "nothing is thrown at the page"
    );
    let left = stage.page.browser.goto("about:blank").await;
    left.expect("an empty page opens");
    stage.host.let_go();
}

/// Opens a post with a card in it; the secret is there from the start.
pub async fn open_wordpress(stage: &Stage, path: &str) {
    let src = format!("{{{{card-host}}}}/{path}#?secret=Early67890");
    let data = "data-secret=\"Early67890\"";
    open_post(stage, &src, data).await;
}

pub async fn open_post(stage: &Stage, src: &str, data: &str) {
    let post = WORDPRESS.replace("{{src}}", src).replace("{{data}}", data);
    stage.open_page(&post).await;
}

/// Opens a page with these frames; `told` holds every message it hears.
pub async fn open_host(stage: &Stage, body: &str) {
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A page</title><style>body {{ margin: 0 }} iframe {{ border: 0 }}</style>
         <script>window.told = []; addEventListener('message', ({{ data, source }}) => {{
           told.push({{ data, frame: [...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === source) }});
         }});</script><body>{body}</body></html>"
    );
    stage.open_page(&page).await;
}

/// What is asked from here on is asked inside the page's frame.
pub async fn enter(stage: &Stage, frame: u16) {
    let page = &stage.page;
    let entered = page.browser.enter_frame(frame).await;
    entered.expect("the frame is there");
    // A sandboxed frame lives in a process of its own, where the recorder is not by itself.
    let names = format!("window.host || (0, eval)({RECORDER:?}), 0");
    let given = page.browser.execute(&names, Vec::new()).await;
    given.expect("the names can be given");
    let parsed = "document.querySelector('song-card') && document.readyState !== 'loading'";
    page.until(parsed, "the card is there").await;
}

/// Waits until the card answers to taps, whoever has heard it say so.
pub async fn ready(stage: &Stage) {
    let ready = "host().matches(':state(ready)')";
    stage.page.until(ready, "the card becomes ready").await;
}

pub async fn leave(stage: &Stage) {
    let faults = stage.page.ask("window.faults ?? []").await;
    let none = serde_json::json!([]);
    assert_eq!(faults, none, "nothing is thrown inside the frame");
    let left = stage.page.browser.enter_parent_frame().await;
    left.expect("it has a parent");
}
