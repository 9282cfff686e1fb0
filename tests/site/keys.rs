//! Keys that the card uses are its own: the page's shortcuts and the page's dialog do not get them.

use crate::harness::{Page, Stage, card, on_stage};
use fantoccini::key::Key;
use serde_json::json;

/// A page with shortcuts, as sites with players and searches have them.
const SHORTCUTS: &str = "window.shortcuts = [], ['keydown', 'keypress', 'keyup'].forEach((type) =>
    document.addEventListener(type, (event) => { shortcuts.push(`${type} ${event.key}`) }))";

async fn page_with<'a>(stage: &'a Stage, before: &str, card: &str, after: &str) -> &'a Page {
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A page</title><body>
         {before}{card}{after}<script type=\"module\" src=\"{{{{card-host}}}}/song-card.js\"></script>"
    );
    stage.open_page(&page).await;
    stage.page.ask(SHORTCUTS).await;
    &stage.page
}

async fn in_a_dialog<'a>(stage: &'a Stage, card: &str) -> &'a Page {
    let page = page_with(stage, "<dialog id=\"dialog\">", card, "</dialog>").await;
    page.ask("dialog.showModal()").await;
    page.ready(1).await;
    page
}

async fn type_keys(page: &Page, keys: &[char]) {
    for key in keys {
        page.press(*key).await;
    }
}

#[test]
fn a_field_keeps_what_is_typed_into_it() {
    on_stage(async |stage| {
        let page = page_with(stage, "", &card("seven", ""), "").await;
        page.ready(1).await;
        for (field, keys) in [
            (
                ".find",
                &['/', 'k', ' ', '?', char::from(Key::Left)] as &[char],
            ),
            (".tools select", &['e', char::from(Key::Down)]),
            (".days", &[char::from(Key::Left), char::from(Key::Home)]),
            (".territory", &['u']),
        ] {
            page.ask(&format!("inside('{field}').focus()")).await;
            type_keys(page, keys).await;
            page.settle().await;
            assert_eq!(page.ask("shortcuts").await, json!([]), "{field}");
        }
        assert_eq!(page.text("inside('.find').value").await, "/k ?");
    });
}

#[test]
fn a_key_that_presses_a_button_is_no_shortcut() {
    on_stage(async |stage| {
        let page = page_with(stage, "", &card("seven", ""), "").await;
        page.ready(1).await;
        page.ask("inside('[data-territory=JP] button').focus()")
            .await;
        type_keys(page, &[' ']).await;
        page.until(
            "inside('[data-territory=JP] [aria-pressed=true]')",
            "the tile is pressed",
        )
        .await;
        type_keys(page, &[char::from(Key::Right)]).await;
        page.ask("tab('lyrics').focus()").await;
        type_keys(page, &[char::from(Key::Right)]).await;
        page.ask("tab('chart').click()").await;
        page.until("inside('.sight').checkVisibility()", "the chart is open")
            .await;
        page.ask("inside('.sight').focus()").await;
        type_keys(page, &[char::from(Key::Left), char::from(Key::PageDown)]).await;
        page.settle().await;
        assert_eq!(page.ask("shortcuts").await, json!([]));
    });
}

#[test]
fn a_key_that_the_card_has_no_use_for_is_the_page_s() {
    on_stage(async |stage| {
        let page = page_with(stage, "", &card("seven", ""), "").await;
        page.ready(1).await;
        page.ask("inside('[data-territory=JP] button').focus()")
            .await;
        type_keys(page, &['k', char::from(Key::Escape)]).await;
        page.until(
            "shortcuts.includes('keydown k') && shortcuts.includes('keydown Escape')",
            "the page hears them",
        )
        .await;
        page.ask("shortcuts.length = 0, inside('.find').focus()")
            .await;
        type_keys(page, &[char::from(Key::Escape), char::from(Key::Tab)]).await;
        page.until(
            "shortcuts.includes('keydown Escape') && shortcuts.includes('keydown Tab')",
            "and these from a field",
        )
        .await;
    });
}

#[test]
fn escape_closes_the_menu_and_not_the_dialog() {
    on_stage(async |stage| {
        let page = in_a_dialog(stage, &card("yours", "")).await;
        page.click("inside('.share-buttons button')").await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        page.press(Key::Escape).await;
        page.until(
            "!inside('.share-menu').checkVisibility()",
            "Escape closes it",
        )
        .await;
        page.settle().await;
        assert!(page.holds("dialog.open").await, "the dialog stays");
        assert!(
            !page
                .holds("shortcuts.some((key) => key.includes('Escape'))")
                .await
        );
        page.press(Key::Escape).await;
        page.until("!dialog.open", "the next one closes the dialog")
            .await;
    });
}

#[test]
fn escape_closes_the_menu_from_anywhere_in_the_card() {
    on_stage(async |stage| {
        let page = in_a_dialog(stage, &card("yours", "")).await;
        page.click("inside('.share-buttons button')").await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        page.ask("tab('chart').focus()").await;
        page.press(Key::Escape).await;
        page.until(
            "!inside('.share-menu').checkVisibility()",
            "Escape closes it",
        )
        .await;
        assert!(page.holds("dialog.open").await);
    });
}

#[test]
fn escape_empties_the_search_field_first() {
    on_stage(async |stage| {
        let page = in_a_dialog(stage, &card("yours", "")).await;
        page.ask("inside('.find').focus()").await;
        type_keys(page, &['j', 'a']).await;
        page.press(Key::Escape).await;
        page.until("inside('.find').value === ''", "the field is empty")
            .await;
        page.settle().await;
        assert!(page.holds("dialog.open").await);
        assert!(
            page.holds("!inside('.places [data-out]')").await,
            "every place is back"
        );
    });
}

#[test]
fn escape_closes_an_open_place_and_not_the_dialog() {
    on_stage(async |stage| {
        let page = in_a_dialog(stage, &card("yours", "")).await;
        page.ask("inside('[data-territory=JP] button').focus()")
            .await;
        page.press(Key::Return).await;
        page.until(
            "said('.open-territory').startsWith('Japan')",
            "the place opens",
        )
        .await;
        page.press(Key::Escape).await;
        page.until("said('.open-territory') === ''", "Escape closes it")
            .await;
        assert!(page.holds("dialog.open").await);
    });
}

#[test]
fn escape_ends_picking_lines_and_not_the_dialog() {
    on_stage(async |stage| {
        let page = in_a_dialog(stage, &card("arirang", "view=\"lyrics\"")).await;
        page.ask("inside('.picking button').focus(), inside('.picking button').click()")
            .await;
        page.until("inside('.texts[aria-pressed]')", "lines can be picked")
            .await;
        page.press(Key::Escape).await;
        page.until("!inside('.texts[aria-pressed]')", "Escape ends it")
            .await;
        assert!(page.holds("dialog.open").await);
    });
}
