//! A song without a chart and with all of its words.

use crate::harness::{card, on_stage};
use serde_json::json;

#[test]
fn arirang_shows_its_milestone_and_no_chart() {
    on_stage(async |stage| {
        stage.open_with(&card("arirang", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        let headline = page.text("said('.headline')").await;
        assert!(
            headline.contains("Representative List of the Intangible Cultural Heritage"),
            "{headline}"
        );
        assert!(headline.contains("2012"), "{headline}");
        assert_eq!(page.text("said('.artists')").await, "Traditional");
        assert!(
            page.text("panel('chart').innerText")
                .await
                .contains("No chart data")
        );
        assert_eq!(page.number("all('[data-territory]').length").await, 0.0);
    });
}

#[test]
fn arirangs_lines_stand_in_three_layers_that_can_be_hidden() {
    on_stage(async |stage| {
        stage.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        let langs = "all('[data-line]').map((line) => [...line.querySelectorAll('p[lang]')].map((p) => p.lang).join())";
        let lines = page.ask(langs).await;
        let lines = lines.as_array().unwrap();
        assert!(lines.len() >= 4);
        assert!(
            lines.iter().all(|langs| langs == "ko,ko-Latn,en"),
            "{lines:?}"
        );
        assert_eq!(
            page.text("said('[data-line] [lang=ko]')").await,
            "아리랑 아리랑 아라리요"
        );
        let seen = "['ko', 'ko-Latn', 'en'].filter((lang) => inside(`[data-line] [lang=\"${lang}\"]`).checkVisibility())";
        assert_eq!(page.ask(seen).await, json!(["ko", "ko-Latn", "en"]));
        let layer =
            |place: usize| format!("panel('lyrics').querySelectorAll('[aria-pressed]')[{place}]");
        page.click(&layer(1)).await;
        page.until(
            &format!("{seen}.join() === 'ko,en'"),
            "the romanization hides",
        )
        .await;
        page.click(&layer(0)).await;
        page.until(&format!("{seen}.join() === 'en'"), "the original hides")
            .await;
        page.click(&layer(2)).await;
        page.settle().await;
        assert_eq!(page.ask(seen).await, json!(["en"]), "the last one stays");
        page.click(&layer(1)).await;
        page.until(
            &format!("{seen}.join() === 'ko-Latn,en'"),
            "the romanization is back",
        )
        .await;
        assert!(
            page.text("panel('lyrics').innerText")
                .await
                .contains("steady tempo")
        );
    });
}
