//! A snapshot that cannot be shown: the fallback stays, one line says why, `songcard-error` fires.

mod answers;
mod engine;
mod errors;
mod fallback;
mod limits;

use crate::harness::{Session, card};
use serde_json::{Value, json};

/// What the browser logs about a failed request.
const FAILED_LOAD: &str = "Failed to load resource";

/// Opens a card of this address next to a valid one: the first fails with this code, the second works. Gives the problems
/// that the event reports.
async fn problems_of_failed_card(session: &Session, src: &str, code: &str) -> Value {
    let bad = format!(
        "<song-card id=\"bad\" src=\"{src}\"><blockquote>what the page says itself</blockquote></song-card>"
    );
    session
        .open_with(&format!("{bad}{}", card("dynamite", "size=\"compact\"")))
        .await;
    let page = &session.page;
    page.until(
        "eventsOf('songcard-error', 'bad').length",
        "songcard-error fires",
    )
    .await;
    page.ready(1).await;
    page.settle().await;
    assert_eq!(
        page.number("eventsOf('songcard-error').length").await,
        1.0,
        "once"
    );
    assert_eq!(
        page.eval("eventsOf('songcard-ready', 'bad')").await,
        json!([])
    );
    let error = page.eval("eventsOf('songcard-error')[0]").await;
    assert_eq!(error["bubbles"], true);
    assert_eq!(error["composed"], true);
    assert_eq!(error["detail"]["code"], code);
    let fallback = "cardElement('bad').querySelector('blockquote').checkVisibility()";
    assert!(page.is_true(fallback).await, "the fallback stays");
    assert!(
        page.is_true("cardElement('bad').matches(':state(error)')")
            .await
    );
    assert!(
        !page.is_true("queryCard('.card', 'bad')").await,
        "no half of a card"
    );
    assert!(
        page.is_true("queryCard('.trouble', 'bad').checkVisibility()")
            .await
    );
    assert!(
        page.is_true("queryCard('.trouble', 'bad').getBoundingClientRect().height < 120")
            .await
    );
    assert_eq!(
        page.text("textOf('.figure', 'dynamite')").await,
        "3 weeks at No. 1"
    );
    let line = page.text("textOf('.trouble', 'bad')").await;
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
