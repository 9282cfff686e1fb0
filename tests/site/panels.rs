//! Tabs and panels, by keyboard and by taps.

use crate::harness::{card, in_session};
use fantoccini::key::Key;
use serde_json::json;

#[test]
fn tabs_and_panels_refer_to_each_other() {
    in_session(async |session| {
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.number("all('[role=tablist]').length").await, 1.0);
        let tabs = page
            .eval(
                "all('[role=tab]').map((tab) => [tab.getAttribute('aria-selected'), tab.tabIndex])",
            )
            .await;
        assert_eq!(tabs, json!([["true", 0], ["false", -1], ["false", -1]]));
        let panels = page
            .eval("all('[role=tabpanel]').map((panel) => panel.id.match(/[a-z]+$/)[0])")
            .await;
        assert_eq!(panels, json!(["chart", "lyrics", "credits"]));
        for view in ["chart", "lyrics", "credits"] {
            let pair = format!(
                "tab('{view}').getAttribute('aria-controls') === panel('{view}').id && panel('{view}').getAttribute('aria-labelledby') === tab('{view}').id"
            );
            assert!(page.is_true(&pair).await, "{view}");
        }
        assert_eq!(page.number("openPanels().length").await, 1.0);
    });
}

#[test]
fn arrow_keys_move_the_focus_and_the_panel() {
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
            let there = format!(
                "host().shadowRoot.activeElement === tab('{view}') && tab('{view}').ariaSelected === 'true'
                 && tab('{view}').tabIndex === 0 && openPanels().join() === panel('{view}').id"
            );
            page.until(&there, &format!("key {step} opens {view}"))
                .await;
        }
        page.press(Key::Tab).await;
        page.until(
            "host().shadowRoot.activeElement === panel('lyrics')",
            "the panel follows its tab",
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
            let open =
                format!("openPanels().join() === panel('{view}').id && host().view === '{view}'");
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
        let rows =
            "all('.places > [data-rank]').map((row) => row.querySelector('button').textContent)";
        let names = page.eval(rows).await;
        let names: Vec<&str> = names
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap())
            .collect();
        assert!(names.is_sorted(), "rank, then name: {names:?}");
        let list = "all('.choice button').find((button) => button.textContent === 'List')";
        page.click(list).await;
        page.until(
            "inside('.places').dataset.layout === 'list'",
            "the list is shown",
        )
        .await;
        let hidden =
            "all('.places > :not([data-rank])').every((square) => !square.checkVisibility())";
        assert!(
            page.is_true(hidden).await,
            "squares without a rank belong to the board"
        );
        assert!(
            page.text("inside('.places').innerText")
                .await
                .contains("United Arab Emirates")
        );
        let spoken = page
            .number("all('.places > li:not([aria-hidden=true])').length")
            .await;
        assert_eq!(spoken, 18.0, "screen readers get the places with a rank");
    });
}
