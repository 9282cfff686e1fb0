//! Layers of lyrics: set by the page, chosen by the reader, and saved.

use crate::harness::{card, changed, in_session};
use serde_json::json;

const VISIBLE_LAYERS: &str = "['ko', 'ko-Latn', 'en'].filter((lang) => queryCard(`[data-line] [lang=\"${lang}\"]`).checkVisibility()).join()";

#[test]
fn the_layers_can_be_set_initially_or_later() {
    in_session(async |session| {
        session
            .open_with(&card("arirang", "view=\"lyrics\" layers=\"ko en\""))
            .await;
        let page = &session.page;
        page.ready(1).await;
        page.until(
            &format!("{VISIBLE_LAYERS} === 'ko,en'"),
            "two layers are shown",
        )
        .await;
        page.eval("cardElement().layers = 'ko-Latn'").await;
        page.until(
            &format!("{VISIBLE_LAYERS} === 'ko-Latn'"),
            "one alone is shown",
        )
        .await;
        page.eval("cardElement().layers = 'fr'").await;
        page.until(
            &format!("{VISIBLE_LAYERS} === 'ko,ko-Latn,en'"),
            "what the song has not counts as absent",
        )
        .await;
    });
}

#[test]
fn a_choice_of_layers_survives_a_reload() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.click("panel('lyrics').querySelectorAll('.choice button')[1]")
            .await;
        page.until(
            &format!("{VISIBLE_LAYERS} === 'ko,en'"),
            "the romanization hides",
        )
        .await;
        let saved = "localStorage.getItem('songcard-layers').includes('-romanization:ko-latn')";
        page.until(saved, "the choice is in the storage").await;
        page.browser.refresh().await.unwrap();
        page.ready(1).await;
        page.until(&format!("{VISIBLE_LAYERS} === 'ko,en'"), "it is saved")
            .await;
        page.eval("localStorage.clear()").await;
    });
}

#[test]
fn vertical_lines_scroll_inside_their_own_box() {
    in_session(async |session| {
        let vertical = changed("arirang", |song| {
            song["lyrics"]["layers"][0]["writing"] = json!("vertical");
        });
        session.host.body("/vertical.json", vertical);
        let card = card("arirang", "view=\"lyrics\"").replace("arirang/snapshot", "vertical");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        let list = "queryCard('.lyrics')";
        assert!(
            page.is_true(&format!("{list}.scrollWidth > {list}.clientWidth + 200"))
                .await
        );
        assert_eq!(
            page.text("getComputedStyle(queryCard('.original')).writingMode")
                .await,
            "vertical-rl"
        );
        let letters = "(({ width, height }) => height > 2 * width)(queryCard('.original').getBoundingClientRect())";
        assert!(page.is_true(letters).await);
        let at = "[scrollX, scrollY, document.documentElement.scrollWidth <= innerWidth].join()";
        let before = page.text(at).await;
        page.eval("cardElement().currentTime = 90").await;
        let shown = "((line, list) => line.left >= list.left && line.right <= list.right)(queryCard('[data-line=l12]').getBoundingClientRect(), queryCard('.lyrics').getBoundingClientRect())";
        page.until(shown, "the list scrolls sideways to the line")
            .await;
        assert_eq!(page.text(at).await, before);
    });
}
