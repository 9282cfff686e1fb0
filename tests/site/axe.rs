//! [axe](https://github.com/dequelabs/axe-core) finds no problems in the published pages, nor in what readers open there.

use crate::embed_frame::{enter_frame, open_host, wait_until_ready};
use crate::harness::{Page, Session, in_session, npm};
use serde_json::json;

/// Runs all rules of axe: the success criteria of WCAG that a program can check, and best practices. For each violated rule
/// its name, the elements and the reasons.
const RUN: &str = "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`)))";

/// Opens a page of the site and loads axe.
async fn opened<'a>(session: &'a Session, path: &str) -> &'a Page {
    session.open_on_host(path).await;
    let page = &session.page;
    page.ready(1).await;
    load_axe(page).await;
    page
}

async fn load_axe(page: &Page) {
    let axe = npm::modules().join("axe-core/axe.min.js");
    let axe = std::fs::read_to_string(axe).expect("axe-core is installed");
    let loaded = page.browser.execute(&axe, Vec::new()).await;
    loaded.expect("axe is loaded");
}

async fn assert_nothing_found(page: &Page, state: &str) {
    page.settle().await;
    assert_eq!(page.eval(RUN).await, json!([]), "{state}");
}

#[test]
fn axe_finds_nothing_on_any_kind_of_page() {
    in_session(async |session| {
        for path in [
            "",
            "ko/",
            "yours/",
            "seven/ko/lyrics/",
            "arirang/lyrics/",
            "arirang/ko/credits/",
            "dynamite/embed/",
            "yours/embed/?size=standard",
            "yours/embed/?size=compact",
        ] {
            for scheme in ["light", "dark"] {
                session.page.set_colour_scheme(scheme).await;
                let page = opened(session, path).await;
                assert_nothing_found(page, &format!("/{path}, {scheme}")).await;
            }
        }
    });
}

#[test]
fn axe_finds_nothing_on_pages_without_a_card() {
    in_session(async |session| {
        for path in [
            "songs/",
            "ko/songs/artists/",
            "songs/years/2021/",
            "songs/?q=yours",
            "404.html",
        ] {
            for scheme in ["light", "dark"] {
                let page = &session.page;
                page.set_colour_scheme(scheme).await;
                session.open_on_host(path).await;
                load_axe(page).await;
                assert_nothing_found(page, &format!("/{path}, {scheme}")).await;
            }
        }
    });
}

#[test]
fn axe_finds_nothing_in_what_readers_open() {
    let button = |name: &str| {
        format!("queryCardAll('button').find((button) => button.textContent === '{name}').click()")
    };
    let click = |selector: &str| format!("queryCard('{selector}').click()");
    let share = click(".share-buttons button");
    in_session(async |session| {
        // The controls to click in turn, with the condition that each result is there.
        for (path, clicks) in [
            (
                "seven/",
                vec![
                    (
                        click("[data-territory=JP] button"),
                        "textOf('.open-territory').startsWith('Japan')",
                    ),
                    (button("List"), "queryCard('.places .when')"),
                    (button("Table"), "queryCard('.rank-table')"),
                ],
            ),
            ("seven/", vec![(share, "queryCard('.share-menu button')")]),
            (
                "yours/",
                vec![(
                    click(".provenance .mark"),
                    "cardElement().shadowRoot.activeElement?.part.contains('source')",
                )],
            ),
            (
                "arirang/lyrics/",
                vec![(
                    click(".picking button"),
                    "queryCard('.texts[aria-pressed]')",
                )],
            ),
        ] {
            let page = opened(session, path).await;
            for (click, come) in clicks {
                page.eval(&format!("({click}, 0)")).await;
                page.until(come, &format!("{click} is answered")).await;
                assert_nothing_found(page, &format!("/{path}, {click}")).await;
            }
        }
    });
}

#[test]
fn axe_finds_nothing_in_a_compact_frame_s_menu() {
    in_session(async |session| {
        let frame = "<iframe title=\"Yours\" src=\"{{card-host}}/yours/embed/?size=compact\" width=\"320\" height=\"152\"></iframe>";
        open_host(session, frame).await;
        enter_frame(session, 0).await;
        wait_until_ready(session).await;
        let page = &session.page;
        page.eval("queryCard('.share-buttons button').click()")
            .await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        load_axe(page).await;
        assert_nothing_found(page, "the menu").await;
    });
}
