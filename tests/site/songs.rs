//! What each of the four songs says.

use crate::harness::{card, on_stage};
use serde_json::json;

#[test]
fn yours_says_why_it_has_no_lyrics_and_who_made_it() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "view=\"lyrics\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        assert!(
            page.text("panel('lyrics').innerText")
                .await
                .contains("under copyright")
        );
        assert_eq!(page.number("all('[data-line]').length").await, 0.0);
        page.click("tab('credits')").await;
        page.until("openPanels()[0] === 'songcard-credits'", "the credits open")
            .await;
        let credits = page.text("panel('credits').innerText").await;
        for name in [
            "Gaemi",
            "JIDA",
            "Kim Se-jin",
            "Midnight",
            "Astory",
            "Most Contents",
            "Kim Eun-hee",
            "Jun Ji-hyun",
            "Joo Ji-hoon",
            "iQiyi",
            "23 October 2021",
        ] {
            assert!(credits.contains(name), "{name} in {credits}");
        }
        assert_eq!(page.number("all('[part=source]').length").await, 6.0);
        let header = page.text("said('.header')").await;
        for fact in ["Yours", "Jin (BTS)", "OST", "Jirisan", "7 November 2021"] {
            assert!(header.contains(fact), "{fact} in {header}");
        }
    });
}

#[test]
fn yours_sets_disagreeing_reports_side_by_side() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        let reports = page
            .ask("all('.reports li strong').map((claim) => claim.textContent)")
            .await;
        assert_eq!(
            reports,
            json!([
                "at least 82 regions",
                "91 countries",
                "at least 90 countries"
            ])
        );
        page.click(
            "all('.choice button').find((button) => button.textContent === 'Spotify Global')",
        )
        .await;
        page.until(
            "inside('[data-territory=WW]')",
            "the worldwide list has a chart of its own",
        )
        .await;
        assert_eq!(
            page.text("inside('[data-territory=WW]').dataset.rank")
                .await,
            "45"
        );
    });
}

#[test]
fn dynamite_counts_its_weeks_at_the_top_and_draws_its_gaps() {
    on_stage(async |stage| {
        stage.open_with(&card("dynamite", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.text("said('.figure')").await, "3 weeks at No. 1");
        assert!(page.text("said('.headline')").await.contains("Hot 100"));
        assert_eq!(
            page.text("inside('svg.rank-line').getAttribute('aria-label')")
                .await,
            "United States, peak No. 1"
        );
        assert!(
            page.holds("inside('.rank-line .line').getAttribute('d').startsWith('M')")
                .await
        );
        assert!(
            page.holds("inside('.rank-line').getBoundingClientRect().height > 100")
                .await
        );
    });
}

#[test]
fn seven_counts_territories_and_lets_one_be_chosen() {
    on_stage(async |stage| {
        stage.open_with(&card("seven", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(
            page.text("said('.figure')").await,
            "No. 1 in 3 of the 7 territories covered"
        );
        let label = "inside('svg.rank-line').getAttribute('aria-label')";
        assert!(page.text(label).await.contains("No. 1"));
        let select = page.element("inside('select.territory')").await;
        select
            .select_by_value("GB")
            .await
            .expect("the choice has GB");
        page.until(
            &format!("{label}.startsWith('United Kingdom')"),
            "the line is the United Kingdom's",
        )
        .await;
        assert_eq!(page.text("host().territory").await, "GB");
        assert_eq!(
            page.ask("seen.at(-1).detail").await,
            json!({ "view": "chart", "territory": "GB" })
        );
        page.ask("host().territory = 'WW'").await;
        page.until(
            "inside('select.territory').value === 'WW'",
            "the choice follows the attribute",
        )
        .await;
        assert!(page.text("said('.headline')").await.contains("Counted"));
    });
}

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
        assert_eq!(page.text("said('.artists')").await, "[traditional]");
        assert!(
            page.text("panel('chart').innerText")
                .await
                .contains("No chart is recorded")
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
