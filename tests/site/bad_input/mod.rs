//! A snapshot that cannot be shown: the fallback stays, one calm line says why, the page is told.

mod answers;
mod calm;
mod engine;
mod faults;
mod limits;

use crate::harness::{Stage, card};
use serde_json::{Value, json};

/// What the browser itself writes about a request that failed.
const FAILED_LOAD: &str = "Failed to load resource";

/// A card of this address beside a sound one: the first fails as it should, the second goes on.
async fn fails(stage: &Stage, src: &str, code: &str) -> Value {
    let bad = format!(
        "<song-card id=\"bad\" src=\"{src}\"><blockquote>what the page says itself</blockquote></song-card>"
    );
    stage
        .open_with(&format!("{bad}{}", card("dynamite", "size=\"compact\"")))
        .await;
    let page = &stage.page;
    page.until(
        "heard('songcard-error', 'bad').length",
        "the page is told of the failure",
    )
    .await;
    page.ready(1).await;
    page.settle().await;
    assert_eq!(
        page.number("heard('songcard-error').length").await,
        1.0,
        "once"
    );
    assert_eq!(page.ask("heard('songcard-ready', 'bad')").await, json!([]));
    let error = page.ask("heard('songcard-error')[0]").await;
    assert_eq!(error["bubbles"], true);
    assert_eq!(error["composed"], true);
    assert_eq!(error["detail"]["code"], code);
    let fallback = "host('bad').querySelector('blockquote').checkVisibility()";
    assert!(page.holds(fallback).await, "the fallback stays");
    assert!(page.holds("host('bad').matches(':state(error)')").await);
    assert!(
        !page.holds("inside('.card', 'bad')").await,
        "no half of a card"
    );
    assert!(
        page.holds("inside('.trouble', 'bad').checkVisibility()")
            .await
    );
    assert!(
        page.holds("inside('.trouble', 'bad').getBoundingClientRect().height < 120")
            .await
    );
    assert_eq!(
        page.text("said('.figure', 'dynamite')").await,
        "3 weeks at No. 1"
    );
    let line = page.text("said('.trouble', 'bad')").await;
    for problem in error["detail"]["problems"]
        .as_array()
        .into_iter()
        .flatten()
        .take(1)
    {
        let pointer = problem["pointer"].as_str().unwrap_or_default();
        assert!(line.contains(pointer), "“{line}” says where");
        assert!(
            line.contains(problem["message"].as_str().unwrap_or("?")),
            "“{line}” says what"
        );
    }
    error["detail"]["problems"].clone()
}
