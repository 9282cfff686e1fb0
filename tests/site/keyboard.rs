//! The lyrics and the credits panel by keyboard alone.

use crate::harness::{card, in_session};
use fantoccini::key::Key;
use serde_json::json;

/// The expected Tab stops in document order: the open panel, since it may scroll, and its controls.
const TAB_STOPS: &str = "queryCardAll('[role=tabpanel]:not([hidden]), [role=tabpanel]:not([hidden]) :is(a[href], button, input, select, summary, [tabindex=\"0\"])')
    .filter((stop) => stop.checkVisibility() && stop.tabIndex >= 0 && !stop.disabled)";

#[test]
fn the_tab_key_reaches_every_control() {
    in_session(async |session| {
        for (song, view) in [
            ("arirang", "lyrics"),
            ("yours", "lyrics"),
            ("yours", "credits"),
            ("arirang", "credits"),
        ] {
            let after = "<a id=\"after\" href=\"#after\">After the card</a>";
            session
                .open_with(&(card(song, "view=\"chart\"") + after))
                .await;
            let page = &session.page;
            page.ready(1).await;
            page.eval("queryCard('[role=tab][aria-selected=true]').focus()")
                .await;
            for _ in 0..["chart", "lyrics", "credits"]
                .iter()
                .position(|name| *name == view)
                .unwrap()
            {
                page.press(Key::Right).await;
            }
            page.until(
                &format!("openPanels().join() === panel('{view}').id"),
                "the arrow keys open the panel",
            )
            .await;
            page.eval(&format!("window.tabStops = {TAB_STOPS}, 0"))
                .await;
            let all = page.number("tabStops.length").await as usize;
            assert!(all > 0, "{song}, {view}");
            for stop in 0..all {
                page.press(Key::Tab).await;
                let here = page
                    .eval(
                        "(({ activeElement: here }) => [tabStops.indexOf(here), here?.matches(':focus-visible') && getComputedStyle(here).outlineStyle !== 'none', here?.outerHTML.slice(0, 120)])(cardElement().shadowRoot)"
                    )
                    .await;
                assert_eq!(
                    (&here[0], &here[1]),
                    (&json!(stop), &json!(true)),
                    "{song}, {view}, stop {stop} of {all}: {here}"
                );
            }
            page.press(Key::Tab).await;
            assert!(
                page.is_true("document.activeElement.id === 'after'").await,
                "{song}, {view}: the card is left"
            );
        }
    });
}
