//! Layers of lyrics in a real browser: asked for by the page, chosen by the reader, and kept.

use crate::harness::{card, on_stage};

const SEEN: &str = "['ko', 'ko-Latn', 'en'].filter((lang) => inside(`[data-line] [lang=\"${lang}\"]`).checkVisibility()).join()";

#[test]
fn a_page_asks_for_layers_at_the_start_and_later() {
    on_stage(async |stage| {
        stage
            .open_with(&card("arirang", "view=\"lyrics\" layers=\"ko en\""))
            .await;
        let page = &stage.page;
        page.ready(1).await;
        page.until(&format!("{SEEN} === 'ko,en'"), "two layers are shown")
            .await;
        page.ask("host().layers = 'ko-Latn'").await;
        page.until(&format!("{SEEN} === 'ko-Latn'"), "one alone is shown")
            .await;
        page.ask("host().layers = 'fr'").await;
        page.until(
            &format!("{SEEN} === 'ko,ko-Latn,en'"),
            "what the song has not counts as absent",
        )
        .await;
    });
}

#[test]
fn a_choice_holds_after_a_reload() {
    on_stage(async |stage| {
        stage.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        page.click("panel('lyrics').querySelectorAll('.choice button')[1]")
            .await;
        page.until(&format!("{SEEN} === 'ko,en'"), "the romanization hides")
            .await;
        let kept = "localStorage.getItem('songcard-layers').includes('-romanization:ko-latn')";
        page.until(kept, "the choice is in the storage").await;
        page.browser.refresh().await.unwrap();
        page.ready(1).await;
        page.until(&format!("{SEEN} === 'ko,en'"), "it is kept")
            .await;
        page.ask("localStorage.clear()").await;
    });
}
