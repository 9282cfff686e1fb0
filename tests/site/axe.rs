//! [axe](https://github.com/dequelabs/axe-core) finds nothing wrong in the published pages, and in what readers open there.

use crate::embed_frame::{enter, open_host, ready};
use crate::harness::{Page, Stage, npm, on_stage};
use serde_json::json;

/// All that axe checks: the success criteria of WCAG that a program can judge, and its best practices. Of each rule that
/// is broken: its name, and by what it is broken and why.
const RUN: &str = "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`)))";

/// Opens a page of the site, with axe in it.
async fn opened<'a>(stage: &'a Stage, path: &str) -> &'a Page {
    stage.open_door(path).await;
    let page = &stage.page;
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
    assert_eq!(page.ask(RUN).await, json!([]), "{state}");
}

#[test]
fn axe_finds_nothing_on_any_kind_of_page() {
    on_stage(async |stage| {
        for path in [
            "",
            "yours/",
            "seven/ko/lyrics/",
            "arirang/lyrics/",
            "arirang/ko/credits/",
            "dynamite/embed/",
            "yours/embed/?size=standard",
            "yours/embed/?size=compact",
        ] {
            for scheme in ["light", "dark"] {
                stage.page.prefers(scheme).await;
                let page = opened(stage, path).await;
                assert_nothing_found(page, &format!("/{path}, {scheme}")).await;
            }
        }
    });
}

#[test]
fn axe_finds_nothing_in_what_readers_open() {
    let button = |name: &str| {
        format!("all('button').find((button) => button.textContent === '{name}').click()")
    };
    let click = |selector: &str| format!("inside('{selector}').click()");
    let share = click(".share-buttons button");
    on_stage(async |stage| {
        // What is clicked on a page, one after another, and when it has come.
        for (path, clicks) in [
            (
                "seven/",
                vec![
                    (
                        click("[data-territory=JP] button"),
                        "said('.open-territory').startsWith('Japan')",
                    ),
                    (button("List"), "inside('.places .when')"),
                    (button("Table"), "inside('.rank-table')"),
                ],
            ),
            ("seven/", vec![(share, "inside('.share-menu button')")]),
            (
                "yours/",
                vec![(
                    click(".provenance .mark"),
                    "host().shadowRoot.activeElement?.part.contains('source')",
                )],
            ),
            (
                "arirang/lyrics/",
                vec![(click(".picking button"), "inside('.texts[aria-pressed]')")],
            ),
        ] {
            let page = opened(stage, path).await;
            for (click, come) in clicks {
                page.ask(&format!("({click}, 0)")).await;
                page.until(come, &format!("{click} is answered")).await;
                assert_nothing_found(page, &format!("/{path}, {click}")).await;
            }
        }
    });
}

#[test]
fn axe_finds_nothing_in_a_compact_frame_s_menu() {
    on_stage(async |stage| {
        let frame = "<iframe title=\"Yours\" src=\"{{card-host}}/yours/embed/?size=compact\" width=\"320\" height=\"152\"></iframe>";
        open_host(stage, frame).await;
        enter(stage, 0).await;
        ready(stage).await;
        let page = &stage.page;
        page.ask("inside('.share-buttons button').click()").await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        load_axe(page).await;
        assert_nothing_found(page, "the menu").await;
    });
}
