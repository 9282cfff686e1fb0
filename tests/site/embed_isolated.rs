//! Pages that are cross-origin isolated: they take in only what says that it may be embedded.

use crate::embed_frame::{enter, leave, over, ready};
use crate::harness::{Answer, Stage, card, on_stage};

/// A page with the element and the frame, as their codes put them there.
async fn open(stage: &Stage, policy: &'static str) {
    let host = &stage.host.origin;
    let element = card("yours", "lang=\"en\"").replace("/yours/snapshot.json", "/yours/");
    let element = element.replace("{{card-host}}", host);
    let page = format!(
        "<!doctype html><html lang=\"en\"><title>A page</title>
         <link rel=\"preload\" as=\"fetch\" crossorigin href=\"{host}/yours/en/card.html\">
         <script type=\"module\" src=\"{host}/song-card.js\"></script>
         <script>window.told = []; addEventListener('message', ({{ data }}) => told.push(data));</script>
         <body>{element}<iframe src=\"{host}/yours/embed/\" width=\"600\" height=\"600\"></iframe>
         <iframe sandbox=\"allow-scripts\" src=\"{host}/yours/embed/\" width=\"600\" height=\"600\"></iframe>"
    );
    stage
        .fan
        .answer("/fan.html", Answer::Isolated(policy, page));
    stage.open_fan_page().await;
    // WebKit does not know credentialless, and isolates no page by it.
    let isolated = match policy {
        "credentialless" => {
            "crossOriginIsolated || !('credentialless' in HTMLIFrameElement.prototype)"
        }
        _ => "crossOriginIsolated",
    };
    assert!(stage.page.holds(isolated).await, "{policy}");
}

fn works(policy: &'static str) {
    on_stage(async |stage| {
        open(stage, policy).await;
        stage.page.ready(1).await;
        for frame in [0, 1] {
            enter(stage, frame).await;
            ready(stage).await;
            leave(stage).await;
        }
        over(stage).await;
    });
}

#[test]
fn element_and_frame_work_under_require_corp() {
    works("require-corp");
}

#[test]
fn element_and_frame_work_under_credentialless() {
    works("credentialless");
}
