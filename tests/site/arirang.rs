//! A song without a chart and with complete lyrics.

use crate::harness::{card, in_session};
use serde_json::json;

#[test]
fn arirang_shows_a_milestone_instead_of_a_chart() {
    in_session(async |session| {
        session.open_with(&card("arirang", "")).await;
        let page = &session.page;
        page.ready(1).await;
        let headline = page.text("textOf('.headline')").await;
        assert!(
            headline.contains("Representative List of the Intangible Cultural Heritage"),
            "{headline}"
        );
        assert!(headline.contains("2012"), "{headline}");
        assert_eq!(page.text("textOf('.artists')").await, "Traditional");
        assert!(
            page.text("panel('chart').innerText")
                .await
                .contains("No chart data")
        );
        assert_eq!(
            page.number("queryCardAll('[data-territory]').length").await,
            0.0
        );
    });
}

#[test]
fn arirang_has_three_lyric_layers_that_can_be_hidden() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        let langs = "queryCardAll('[data-line]').map((line) => [...line.querySelectorAll('p[lang]')].map((p) => p.lang).join())";
        let found = page.eval(langs).await;
        let lines = found.as_array().unwrap();
        assert!(lines.len() >= 4);
        assert!(
            lines.iter().all(|langs| langs == "ko,ko-Latn,en"),
            "{lines:?}"
        );
        assert_eq!(
            page.text("textOf('[data-line] [lang=ko]')").await,
            "아리랑 아리랑 아라리요"
        );
        let visible = "['ko', 'ko-Latn', 'en'].filter((lang) => queryCard(`[data-line] [lang=\"${lang}\"]`).checkVisibility())";
        assert_eq!(page.eval(visible).await, json!(["ko", "ko-Latn", "en"]));
        let layer =
            |place: usize| format!("panel('lyrics').querySelectorAll('[aria-pressed]')[{place}]");
        page.click(&layer(1)).await;
        page.until(
            &format!("{visible}.join() === 'ko,en'"),
            "the romanization hides",
        )
        .await;
        page.click(&layer(0)).await;
        page.until(&format!("{visible}.join() === 'en'"), "the original hides")
            .await;
        page.click(&layer(2)).await;
        page.settle().await;
        assert_eq!(
            page.eval(visible).await,
            json!(["en"]),
            "the last one stays"
        );
        page.click(&layer(1)).await;
        page.until(
            &format!("{visible}.join() === 'ko-Latn,en'"),
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
