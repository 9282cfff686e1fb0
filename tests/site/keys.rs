//! Keys that the card handles do not reach keysOfPage and dialogs of the page.

use crate::board::BY_DATE;
use crate::harness::{Page, Session, card, in_session, widespread};
use fantoccini::key::Key;
use serde_json::json;

/// A page with keysOfPage for a player and a search.
const RECORD_KEYS: &str =
    "window.keysOfPage = [], ['keydown', 'keypress', 'keyup'].forEach((type) =>
    document.addEventListener(type, (event) => { keysOfPage.push(`${type} ${event.key}`) }))";

async fn page_with<'a>(session: &'a Session, before: &str, card: &str, after: &str) -> &'a Page {
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A page</title><body>
         {before}{card}{after}<script type=\"module\" src=\"{{{{card-host}}}}/song-card.js\"></script>"
    );
    session.open_page(&page).await;
    session.page.eval(RECORD_KEYS).await;
    &session.page
}

async fn in_a_dialog<'a>(session: &'a Session, card: &str) -> &'a Page {
    let page = page_with(session, "<dialog id=\"dialog\">", card, "</dialog>").await;
    page.eval("dialog.showModal()").await;
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
    in_session(async |session| {
        let page = page_with(session, "", &card("seven", ""), "").await;
        page.ready(1).await;
        page.click(BY_DATE).await;
        for (field, keys) in [
            (
                ".days",
                &[char::from(Key::Left), char::from(Key::Home)] as &[char],
            ),
            (".territory", &['u']),
        ] {
            page.eval(&format!("queryCard('{field}').focus()")).await;
            type_keys(page, keys).await;
            page.settle().await;
            assert_eq!(page.eval("keysOfPage").await, json!([]), "{field}");
        }
    });
}

#[test]
fn a_search_field_keeps_what_is_typed_into_it() {
    in_session(async |session| {
        session.host.body("/widespread.json", widespread());
        let widespread = card("widespread", "").replace("widespread/snapshot", "widespread");
        let page = page_with(session, "", &widespread, "").await;
        page.ready(1).await;
        for (field, keys) in [
            (
                ".find",
                &['/', 'k', ' ', '?', char::from(Key::Left)] as &[char],
            ),
            (".tools select", &['e', char::from(Key::Down)]),
        ] {
            page.eval(&format!("queryCard('{field}').focus()")).await;
            type_keys(page, keys).await;
            page.settle().await;
            assert_eq!(page.eval("keysOfPage").await, json!([]), "{field}");
        }
        assert_eq!(page.text("queryCard('.find').value").await, "/k ?");
    });
}

#[test]
fn a_key_that_presses_a_button_stays_in_the_card() {
    in_session(async |session| {
        let page = page_with(session, "", &card("seven", ""), "").await;
        page.ready(1).await;
        page.eval("queryCard('[data-territory=JP] button').focus()")
            .await;
        type_keys(page, &[' ']).await;
        page.until(
            "queryCard('[data-territory=JP] [aria-pressed=true]')",
            "the tile is pressed",
        )
        .await;
        type_keys(page, &[char::from(Key::Right)]).await;
        page.eval("tab('lyrics').focus()").await;
        type_keys(page, &[char::from(Key::Right)]).await;
        page.eval("tab('chart').click()").await;
        page.until(
            "queryCard('.plot-hit-area').checkVisibility()",
            "the chart is open",
        )
        .await;
        page.eval("queryCard('.run [type=range]').focus()").await;
        type_keys(page, &[char::from(Key::Left), char::from(Key::PageDown)]).await;
        page.settle().await;
        assert_eq!(page.eval("keysOfPage").await, json!([]));
    });
}

#[test]
fn an_unused_key_reaches_the_page() {
    in_session(async |session| {
        let page = page_with(session, "", &card("seven", ""), "").await;
        page.ready(1).await;
        page.eval("queryCard('[data-territory=JP] button').focus()")
            .await;
        type_keys(page, &['k', char::from(Key::Escape)]).await;
        page.until(
            "keysOfPage.includes('keydown k') && keysOfPage.includes('keydown Escape')",
            "the keys reach the page",
        )
        .await;
        page.click(BY_DATE).await;
        page.eval("keysOfPage.length = 0, queryCard('.days').focus()")
            .await;
        type_keys(page, &[char::from(Key::Escape), char::from(Key::Tab)]).await;
        page.until(
            "keysOfPage.includes('keydown Escape') && keysOfPage.includes('keydown Tab')",
            "and these from a field",
        )
        .await;
    });
}

#[test]
fn escape_closes_the_menu_before_the_dialog() {
    in_session(async |session| {
        let page = in_a_dialog(session, &card("yours", "")).await;
        page.click("queryCard('.share-buttons button')").await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        page.press(Key::Escape).await;
        page.until(
            "!queryCard('.share-menu').checkVisibility()",
            "Escape closes it",
        )
        .await;
        page.settle().await;
        assert!(page.is_true("dialog.open").await, "the dialog stays");
        assert!(
            !page
                .is_true("keysOfPage.some((key) => key.includes('Escape'))")
                .await
        );
        page.press(Key::Escape).await;
        page.until("!dialog.open", "the next one closes the dialog")
            .await;
    });
}

#[test]
fn escape_closes_the_menu_from_anywhere_in_the_card() {
    in_session(async |session| {
        let page = in_a_dialog(session, &card("yours", "")).await;
        page.click("queryCard('.share-buttons button')").await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        page.eval("tab('chart').focus()").await;
        page.press(Key::Escape).await;
        page.until(
            "!queryCard('.share-menu').checkVisibility()",
            "Escape closes it",
        )
        .await;
        assert!(page.is_true("dialog.open").await);
    });
}

#[test]
fn escape_empties_the_search_field_first() {
    in_session(async |session| {
        session.host.body("/widespread.json", widespread());
        let widespread = card("widespread", "").replace("widespread/snapshot", "widespread");
        let page = in_a_dialog(session, &widespread).await;
        page.eval("queryCard('.find').focus()").await;
        type_keys(page, &['j', 'a']).await;
        page.press(Key::Escape).await;
        page.until("queryCard('.find').value === ''", "the field is empty")
            .await;
        page.settle().await;
        assert!(page.is_true("dialog.open").await);
        assert!(
            page.is_true("!queryCard('.places .place[data-out]')").await,
            "every place is back"
        );
    });
}

#[test]
fn escape_closes_a_territory_before_the_dialog() {
    in_session(async |session| {
        let page = in_a_dialog(session, &card("yours", "")).await;
        page.eval("queryCard('[data-territory=JP] button').focus()")
            .await;
        page.press(Key::Return).await;
        page.until(
            "textOf('.open-territory').startsWith('Japan')",
            "the place opens",
        )
        .await;
        page.press(Key::Escape).await;
        page.until("textOf('.open-territory') === ''", "Escape closes it")
            .await;
        assert!(page.is_true("dialog.open").await);
    });
}

#[test]
fn escape_ends_picking_before_the_dialog() {
    in_session(async |session| {
        let page = in_a_dialog(session, &card("arirang", "view=\"lyrics\"")).await;
        page.eval("queryCard('.picking button').focus(), queryCard('.picking button').click()")
            .await;
        page.until("queryCard('.texts[aria-pressed]')", "lines can be picked")
            .await;
        page.press(Key::Escape).await;
        page.until("!queryCard('.texts[aria-pressed]')", "Escape ends it")
            .await;
        assert!(page.is_true("dialog.open").await);
    });
}
