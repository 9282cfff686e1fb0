//! Cards whose wasm, glue or style cannot be had.

use super::FAILED_LOAD;
use crate::harness::{Answer, Stage, card, on_stage};
use serde_json::json;

/// The path of the one asset with this ending, as the loader names it.
async fn asset(stage: &Stage, ending: &str) -> String {
    stage.open_without_loader("").await;
    let loader = format!(
        "fetch('{}/song-card.js').then((answer) => answer.text())",
        stage.host.origin
    );
    let loader = stage.page.text(&loader).await;
    let name = loader
        .split('"')
        .find(|text| text.starts_with("./assets/") && text.ends_with(ending));
    let name = name.expect("the loader names the asset");
    name.trim_start_matches('.').to_owned()
}

/// The exception itself is in the console.
async fn every_fallback_stays(stage: &mut Stage) {
    stage.expect_in_console("Error");
    stage
        .open_with(&(card("yours", "") + &card("seven", "lang=\"ko\"")))
        .await;
    let page = &stage.page;
    page.until("heard('songcard-error').length === 2", "both cards fail")
        .await;
    for song in ["yours", "seven"] {
        assert!(
            page.holds(&format!(
                "host('{song}').querySelector('blockquote').checkVisibility()"
            ))
            .await
        );
        assert!(
            page.holds(&format!("host('{song}').matches(':state(error)')"))
                .await
        );
        let detail = page
            .ask(&format!(
                "(({{ code, problems, cause }}) => [code, problems, cause.length > 9])(heard('songcard-error', '{song}')[0].detail)"
            ))
            .await;
        assert_eq!(detail, json!(["wasm", [], true]));
    }
    assert_eq!(
        page.text("host('yours').shadowRoot.textContent").await,
        "This card could not start."
    );
    assert_eq!(
        page.text("host('seven').shadowRoot.textContent").await,
        "카드를 열 수 없습니다."
    );
}

#[test]
fn without_the_wasm_every_fallback_stays_and_the_next_card_tries_again() {
    on_stage(async |stage| {
        stage.expect_in_console(FAILED_LOAD);
        let wasm = asset(stage, ".wasm").await;
        stage
            .host
            .answer(&wasm, Answer::Body(404, "nothing".into()));
        every_fallback_stays(stage).await;
        stage.host.heal(&wasm);
        let src = format!("{}/dynamite/snapshot.json", stage.host.origin);
        let page = &stage.page;
        page.ask(&format!("document.getElementById('cards').prepend(Object.assign(document.createElement('song-card'), {{ src: '{src}' }}))")).await;
        page.ready(1).await;
        assert_eq!(page.text("said('.title')").await, "Dynamite");
    });
}

#[test]
fn without_its_style_no_card_shows_itself_bare() {
    on_stage(async |stage| {
        stage.expect_in_console(FAILED_LOAD);
        let style = asset(stage, ".css").await;
        stage.host.answer(&style, Answer::Body(500, "oh".into()));
        every_fallback_stays(stage).await;
    });
}

#[test]
fn wasm_that_is_none_is_a_calm_line_too() {
    on_stage(async |stage| {
        let wasm = asset(stage, ".wasm").await;
        stage
            .host
            .answer(&wasm, Answer::Body(200, "<!doctype html>".into()));
        every_fallback_stays(stage).await;
    });
}

#[test]
fn without_the_glue_every_fallback_stays() {
    on_stage(async |stage| {
        stage.expect_in_console(FAILED_LOAD);
        let glue = asset(stage, ".js").await;
        stage.host.answer(&glue, Answer::Hangup);
        every_fallback_stays(stage).await;
    });
}
