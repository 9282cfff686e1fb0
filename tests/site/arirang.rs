//! A song without a chart and with complete lyrics.

use crate::harness::{card, in_session};
use serde_json::json;

#[test]
fn arirang_shows_a_milestone_instead_of_a_chart() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"chart\"")).await;
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
        assert_eq!(page.number("queryCardAll('.place').length").await, 0.0);
    });
}

#[test]
fn a_song_without_a_chart_opens_with_its_lyrics() {
    in_session(async |session| {
        let prerendered = "<song-card src=\"{{card-host}}/arirang/\"></song-card>";
        for card in [card("arirang", ""), prerendered.to_owned()] {
            session.open_with(&card).await;
            let page = &session.page;
            page.ready(1).await;
            assert_eq!(page.eval("openPanels()").await, json!(["songcard-lyrics"]));
            page.eval("cardElement().setAttribute('view', 'chart')")
                .await;
            page.until("openPanels()[0] === 'songcard-chart'", "the attribute wins")
                .await;
            page.eval("cardElement().removeAttribute('view')").await;
            page.until("openPanels()[0] === 'songcard-lyrics'", "as at first")
                .await;
        }
        for (path, view) in [
            ("arirang/", "lyrics"),
            ("arirang/embed/", "lyrics"),
            ("arirang/chart/", "chart"),
            ("arirang/embed/?view=chart", "chart"),
        ] {
            session.open_on_host(path).await;
            let page = &session.page;
            page.ready(1).await;
            let open = json!([format!("songcard-{view}")]);
            assert_eq!(page.eval("openPanels()").await, open, "{path}");
        }
        let page = &session.page;
        session.open_on_host("arirang/").await;
        page.ready(1).await;
        page.click("tab('chart')").await;
        page.until(
            "location.pathname === '/arirang/chart/'",
            "it has an address",
        )
        .await;
        page.click("tab('lyrics')").await;
        page.until("location.pathname === '/arirang/'", "that of the song")
            .await;
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
                .contains("CC0 1.0")
        );
    });
}
