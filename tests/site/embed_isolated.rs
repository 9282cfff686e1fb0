//! Cross-origin isolated pages, which load only resources that allow embedding.

use crate::embed_frame::{enter_frame, leave_frame, leave_page, wait_until_ready};
use crate::harness::{Response, Session, card, in_session};

/// A page with the element and the frame of the copied codes.
async fn open(session: &Session, policy: &'static str) {
    let host = &session.host.origin;
    let element = card("yours", "lang=\"en\"")
        .replace("/yours/snapshot.json", "/yours/")
        .replace("{{card-host}}", host);
    let page = format!(
        "<!doctype html><html lang=\"en\"><title>A page</title>
         <link rel=\"preload\" as=\"fetch\" crossorigin href=\"{host}/yours/en/card.html\">
         <script type=\"module\" src=\"{host}/song-card.js\"></script>
         <script>window.messages = []; addEventListener('message', ({{ data }}) => messages.push(data));</script>
         <body>{element}<iframe src=\"{host}/yours/embed/\" width=\"600\" height=\"600\"></iframe>
         <iframe sandbox=\"allow-scripts\" src=\"{host}/yours/embed/\" width=\"600\" height=\"600\"></iframe>"
    );
    session
        .fan
        .respond("/fan.html", Response::Isolated(policy, page));
    session.open_fan_page().await;
    // WebKit does not support credentialless.
    let isolated = match policy {
        "credentialless" => {
            "crossOriginIsolated || !('credentialless' in HTMLIFrameElement.prototype)"
        }
        _ => "crossOriginIsolated",
    };
    assert!(session.page.is_true(isolated).await, "{policy}");
}

fn assert_element_and_frame_work(policy: &'static str) {
    in_session(async |session| {
        open(session, policy).await;
        session.page.ready(1).await;
        for frame in [0, 1] {
            // A browser may render a frame of another origin only once it is in view.
            let in_view = format!("scrollToCenter(document.querySelectorAll('iframe')[{frame}])");
            session.page.eval(&in_view).await;
            enter_frame(session, frame).await;
            wait_until_ready(session).await;
            leave_frame(session).await;
        }
        leave_page(session).await;
    });
}

#[test]
fn element_and_frame_work_under_require_corp() {
    assert_element_and_frame_work("require-corp");
}

#[test]
fn element_and_frame_work_under_credentialless() {
    assert_element_and_frame_work("credentialless");
}
