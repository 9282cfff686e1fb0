//! Cards whose wasm, glue script or style sheet fails to load.

use super::FAILED_LOAD;
use crate::harness::{Response, Session, card, in_session};
use serde_json::{Value, json};

/// The path of an asset, from `site.json`.
fn asset(session: &Session, name: &str) -> String {
    let site: Value = serde_json::from_str(&session.host.file_text("/site.json")).unwrap();
    format!(
        "/{}",
        site["assets"][name].as_str().expect("it names the asset")
    )
}

/// The exception is also logged in the console.
async fn assert_every_fallback_stays(session: &mut Session) {
    session.expect_in_console("Error");
    session
        .open_with(&(card("yours", "") + &card("seven", "lang=\"ko\"")))
        .await;
    let page = &session.page;
    page.until("eventsOf('songcard-error').length === 2", "both cards fail")
        .await;
    for song in ["yours", "seven"] {
        assert!(
            page.is_true(&format!(
                "cardElement('{song}').querySelector('blockquote').checkVisibility()"
            ))
            .await
        );
        assert!(
            page.is_true(&format!("cardElement('{song}').matches(':state(error)')"))
                .await
        );
        let detail = page
            .eval(&format!(
                "(({{ code, problems, cause }}) => [code, problems, cause.length > 9])(eventsOf('songcard-error', '{song}')[0].detail)"
            ))
            .await;
        assert_eq!(detail, json!(["wasm", [], true]));
    }
    assert_eq!(
        page.text("cardElement('yours').shadowRoot.textContent")
            .await,
        "This card could not start."
    );
    assert_eq!(
        page.text("cardElement('seven').shadowRoot.textContent")
            .await,
        "카드를 열 수 없습니다."
    );
}

#[test]
fn a_missing_wasm_keeps_the_fallbacks() {
    in_session(async |session| {
        session.expect_in_console(FAILED_LOAD);
        let wasm = asset(session, "wasm");
        session
            .host
            .respond(&wasm, Response::Body(404, "nothing".into()));
        assert_every_fallback_stays(session).await;
        session.host.restore_file(&wasm);
        let src = format!("{}/dynamite/snapshot.json", session.host.origin);
        let page = &session.page;
        page.eval(&format!("document.getElementById('cards').prepend(Object.assign(document.createElement('song-card'), {{ src: '{src}' }}))")).await;
        page.ready(1).await;
        assert_eq!(page.text("textOf('.title')").await, "Dynamite");
    });
}

#[test]
fn a_missing_style_sheet_keeps_the_fallback() {
    in_session(async |session| {
        session.expect_in_console(FAILED_LOAD);
        let style = asset(session, "style");
        session
            .host
            .respond(&style, Response::Body(500, "oh".into()));
        assert_every_fallback_stays(session).await;
    });
}

#[test]
fn invalid_wasm_shows_the_error_line() {
    in_session(async |session| {
        let wasm = asset(session, "wasm");
        session
            .host
            .respond(&wasm, Response::Body(200, "<!doctype html>".into()));
        assert_every_fallback_stays(session).await;
    });
}

#[test]
fn a_missing_first_script_keeps_the_fallback() {
    in_session(async |session| {
        session.expect_in_console(FAILED_LOAD);
        session.expect_in_console("Error");
        let script = asset(session, "prerendered");
        session.host.respond(&script, Response::Hangup);
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.until("eventsOf('songcard-error').length", "the card fails")
            .await;
        let state = "[cardElement().error.code, cardElement().querySelector('blockquote').checkVisibility()]";
        assert_eq!(page.eval(state).await, json!(["wasm", true]));
    });
}

#[test]
fn a_missing_glue_script_keeps_the_fallbacks() {
    in_session(async |session| {
        session.expect_in_console(FAILED_LOAD);
        let glue = asset(session, "glue");
        session.host.respond(&glue, Response::Hangup);
        assert_every_fallback_stays(session).await;
    });
}
