//! Clicks and keys on tabs, by the table that `tests/site/early.mjs` runs the scripts through too.

use serde::Deserialize;
use songcard::embed::View;
use songcard::view::{Modifiers, opens_panel, view_after_key};

#[derive(Deserialize)]
struct Cases {
    clicks: Vec<Click>,
    keys: Vec<Key>,
}

#[derive(Deserialize)]
struct Click {
    button: i16,
    modifier: Option<String>,
    opens: bool,
}

#[derive(Deserialize)]
struct Key {
    key: String,
    modifier: Option<String>,
    open: String,
    opens: Option<String>,
}

fn cases() -> Cases {
    serde_json::from_str(include_str!("../../data/tab_input.json")).unwrap()
}

fn held(modifier: Option<&str>) -> Modifiers {
    Modifiers {
        ctrl: modifier == Some("ctrl"),
        meta: modifier == Some("meta"),
        alt: modifier == Some("alt"),
        shift: modifier == Some("shift"),
    }
}

#[test]
fn a_click_opens_a_panel_as_in_the_table() {
    for Click {
        button,
        modifier,
        opens,
    } in cases().clicks
    {
        let found = opens_panel(button, held(modifier.as_deref()));
        assert_eq!(found, opens, "button {button}, {modifier:?}");
    }
}

#[test]
fn a_key_opens_the_panel_of_the_table() {
    for Key {
        key,
        modifier,
        open,
        opens,
    } in cases().keys
    {
        let open = View::from_name(&open).unwrap();
        let found = view_after_key(&key, held(modifier.as_deref()), open).map(View::name);
        assert_eq!(found, opens.as_deref(), "{key:?}, {modifier:?}");
    }
}
