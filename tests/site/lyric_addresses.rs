//! Lines by address: highlighted, scrolled to inside the panel, and kept in the page's address.

use crate::harness::{card, in_session};

const MARKED: &str = "queryCardAll('[data-marked]').map((line) => line.dataset.line).join()";

#[test]
fn a_line_in_the_address_is_highlighted_in_view() {
    in_session(async |session| {
        session.open_with(&card("arirang", "line=\"l13\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.until(
            "openPanels().join() === panel('lyrics').id",
            "the lyrics open",
        )
        .await;
        page.until(&format!("{MARKED} === 'l13'"), "the line is marked")
            .await;
        page.until("queryCard('.lyrics').scrollTop > 20", "the list scrolls")
            .await;
        assert_eq!(page.number("scrollY").await, 0.0);
        page.eval("cardElement().view = 'chart'").await;
        page.eval("cardElement().line = 'l2-l3'").await;
        page.until(
            &format!("{MARKED} === 'l2,l3' && cardElement().view === 'lyrics'"),
            "a line that is set later opens them again",
        )
        .await;
        page.eval("cardElement().line = 'nonsense'").await;
        page.until(&format!("{MARKED} === ''"), "an unknown line is ignored")
            .await;
    });
}

#[test]
fn a_line_without_a_view_opens_the_lyrics() {
    in_session(async |session| {
        for (asked, becomes) in [
            ("arirang/?line=l13", "/arirang/?line=l13"),
            ("arirang/chart/?line=l13", "/arirang/chart/?line=l13"),
            ("arirang/embed/?line=l13", "/arirang/embed/?line=l13"),
            (
                "arirang/embed/?line=l13&view=credits",
                "/arirang/embed/?line=l13&view=credits",
            ),
        ] {
            session.open_on_host(asked).await;
            let page = &session.page;
            page.ready(1).await;
            page.settle().await;
            let open = match asked {
                asked if asked.contains("view=credits") => "credits",
                asked if asked.contains("/chart/") => "chart",
                _ => "lyrics",
            };
            assert_eq!(
                page.text("openPanels().join()").await,
                format!("songcard-{open}"),
                "{asked}"
            );
            let here = page.text("location.pathname + location.search").await;
            assert_eq!(here, becomes, "{asked}");
        }
    });
}
