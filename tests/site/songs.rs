//! The facts of the songs with a chart.

use crate::harness::{card, in_session};
use serde_json::json;

#[test]
fn yours_explains_its_missing_lyrics() {
    in_session(async |session| {
        session.open_with(&card("yours", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        assert!(
            page.text("panel('lyrics').innerText")
                .await
                .contains("We have no licence to show these lyrics")
        );
        assert_eq!(page.number("queryCardAll('[data-line]').length").await, 0.0);
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
            "23\u{a0}October\u{a0}2021",
        ] {
            assert!(credits.contains(name), "{name} in {credits}");
        }
        assert_eq!(
            page.number("queryCardAll('[part=source]').length").await,
            6.0
        );
        let header = page.text("textOf('.header')").await;
        for fact in [
            "Yours",
            "Jin (BTS)",
            "Main theme",
            "Jirisan",
            "7 November 2021",
        ] {
            assert!(header.contains(fact), "{fact} in {header}");
        }
    });
}

#[test]
fn yours_shows_disagreeing_reports_together() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        let reports = page
            .eval("queryCardAll('.reports li strong').map((claim) => claim.textContent)")
            .await;
        assert_eq!(
            reports,
            json!([
                "No.\u{a0}1 in 82\u{a0}countries",
                "No.\u{a0}1 in at least 82\u{a0}regions",
                "No.\u{a0}1 in 91\u{a0}countries",
                "No.\u{a0}1 in at least 90\u{a0}countries"
            ])
        );
        page.click(
            "queryCardAll('.segmented button').find((button) => button.textContent === 'Spotify Global')",
        )
        .await;
        page.until(
            "queryCard('[data-territory=WW]')",
            "the worldwide list has a chart of its own",
        )
        .await;
        assert_eq!(
            page.text("queryCard('[data-territory=WW]').dataset.rank")
                .await,
            "45"
        );
    });
}

#[test]
fn dynamite_counts_its_weeks_at_no_1() {
    in_session(async |session| {
        session.open_with(&card("dynamite", "")).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.text("textOf('.figure')").await, "3 weeks at No. 1");
        assert!(page.text("textOf('.headline')").await.contains("Hot 100"));
        assert_eq!(
            page.text("queryCard('svg.rank-line').getAttribute('aria-label')")
                .await,
            "United States, peak No. 1"
        );
        assert!(
            page.is_true("queryCard('.rank-line .series-line').getAttribute('d').startsWith('M')")
                .await
        );
        assert!(
            page.is_true("queryCard('.rank-line').getBoundingClientRect().height > 100")
                .await
        );
    });
}

#[test]
fn seven_counts_its_territories() {
    in_session(async |session| {
        session.open_with(&card("seven", "")).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(
            page.text("textOf('.figure')").await,
            "Reached No. 1 in 3 of 7 territories covered"
        );
        let label = "queryCard('svg.rank-line').getAttribute('aria-label')";
        assert!(page.text(label).await.contains("No. 1"));
        let select = page.element("queryCard('select.territory')").await;
        select
            .select_by_value("GB")
            .await
            .expect("the choice has GB");
        page.until(
            &format!("{label}.startsWith('United Kingdom')"),
            "the line is the United Kingdom's",
        )
        .await;
        assert_eq!(page.text("cardElement().territory").await, "GB");
        assert_eq!(
            page.eval("recordedEvents.at(-1).detail").await,
            json!({ "view": "chart", "territory": "GB" })
        );
        page.eval("cardElement().territory = 'WW'").await;
        page.until(
            "queryCard('select.territory').value === 'WW'",
            "the choice follows the attribute",
        )
        .await;
        assert!(page.text("textOf('.headline')").await.contains("Counted"));
    });
}
