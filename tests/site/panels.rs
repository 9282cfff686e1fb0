//! Tabs and panels, by keyboard and by taps.

use crate::harness::{card, in_session};
use fantoccini::key::Key;
use serde_json::json;

#[test]
fn a_tab_and_its_panel_refer_to_each_other() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        for view in ["chart", "lyrics", "credits"] {
            let pair = format!(
                "tab('{view}').getAttribute('aria-controls') === panel('{view}').id && panel('{view}').getAttribute('aria-labelledby') === tab('{view}').id"
            );
            assert!(page.is_true(&pair).await, "{view}");
        }
    });
}

#[test]
fn the_first_of_three_tabs_is_selected_at_first() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        let tabs = "queryCardAll('[role=tablist] [role=tab]').map((tab) => [tab.getAttribute('aria-selected'), tab.tabIndex])";
        assert_eq!(
            page.eval(tabs).await,
            json!([["true", 0], ["false", -1], ["false", -1]])
        );
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-chart"]));
    });
}

#[test]
fn arrow_keys_focus_a_tab_and_open_its_panel() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("tab('chart').focus()").await;
        let keys = [
            (Key::Right, "lyrics"),
            (Key::Right, "credits"),
            (Key::Right, "chart"),
            (Key::Left, "credits"),
            (Key::Home, "chart"),
            (Key::End, "credits"),
            (Key::Left, "lyrics"),
        ];
        for (step, (key, view)) in keys.into_iter().enumerate() {
            page.press(key).await;
            let is_open = format!(
                "cardElement().shadowRoot.activeElement === tab('{view}') && tab('{view}').ariaSelected === 'true'
                 && tab('{view}').tabIndex === 0 && openPanels().join() === panel('{view}').id"
            );
            page.until(&is_open, &format!("key {step} opens {view}"))
                .await;
        }
    });
}

#[test]
fn the_tab_key_leads_from_a_tab_to_its_panel() {
    in_session(async |session| {
        session.open_with(&card("yours", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("tab('lyrics').focus()").await;
        page.press(Key::Tab).await;
        page.until(
            "cardElement().shadowRoot.activeElement === panel('lyrics')",
            "the panel has the focus",
        )
        .await;
    });
}

#[test]
fn every_tap_on_a_tab_opens_its_panel() {
    in_session(async |session| {
        session
            .open_with(&card("arirang", "size=\"standard\""))
            .await;
        let page = &session.page;
        page.ready(1).await;
        for view in ["credits", "lyrics", "chart", "lyrics"] {
            page.click(&format!("tab('{view}')")).await;
            let open = format!(
                "openPanels().join() === panel('{view}').id && cardElement().view === '{view}'"
            );
            page.until(&open, &format!("a tap opens {view}")).await;
        }
    });
}

#[test]
fn the_board_and_the_list_are_one_list_in_two_layouts() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        let rows = "queryCardAll('.places > [data-rank]').map((row) => row.querySelector('button').textContent)";
        let names: Vec<String> = serde_json::from_value(page.eval(rows).await).unwrap();
        assert!(names.is_sorted(), "rank, then name: {names:?}");
        let list =
            "queryCardAll('.segmented button').find((button) => button.textContent === 'List')";
        page.click(list).await;
        page.until(
            "queryCard('.places').dataset.layout === 'list'",
            "the list is shown",
        )
        .await;
        let hidden = "queryCardAll('.places > :not([data-rank])').every((square) => !square.checkVisibility())";
        assert!(
            page.is_true(hidden).await,
            "squares without a rank belong to the board"
        );
        assert!(
            page.text("queryCard('.places').innerText")
                .await
                .contains("United Arab Emirates")
        );
        let spoken = page
            .number("queryCardAll('.places > li:not([aria-hidden=true])').length")
            .await;
        assert_eq!(spoken, 18.0, "screen readers get the places with a rank");
    });
}
