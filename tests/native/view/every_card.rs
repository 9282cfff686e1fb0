//! What holds for every published card in both languages and all sizes.

use crate::support::html::{Element, Node};
use crate::support::made::every_card;
use songcard::embed::Size;
use std::collections::BTreeSet;

#[test]
fn a_compact_card_has_no_tabs_and_no_panels() {
    for (name, root) in cards(&[Size::Compact]) {
        for role in ["tab", "tabpanel", "tablist"] {
            assert!(root.with("role", role).is_empty(), "{name} has a {role}");
        }
    }
}

/// Every card that has panels, with its three tabs and their panels.
fn for_each_tab(check: impl Fn(&str, &Element, &Element, &str)) {
    for (name, root) in cards(&[Size::Standard, Size::Full]) {
        let (tabs, panels) = (root.with("role", "tab"), root.with("role", "tabpanel"));
        assert_eq!((tabs.len(), panels.len()), (3, 3), "{name}");
        for ((tab, panel), view) in tabs.iter().zip(&panels).zip(["chart", "lyrics", "credits"]) {
            check(&name, tab, panel, view);
        }
    }
}

#[test]
fn a_panel_s_id_ends_with_its_view() {
    for_each_tab(|name, _, panel, view| {
        assert!(panel.attribute("id").unwrap().ends_with(view), "{name}");
    });
}

#[test]
fn a_tab_names_its_panel() {
    for_each_tab(|name, tab, panel, _| {
        let controlled = tab.attribute("aria-controls");
        assert_eq!(controlled, panel.attribute("id"), "{name}");
    });
}

#[test]
fn a_panel_is_labelled_by_its_tab() {
    for_each_tab(|name, tab, panel, _| {
        let label = panel.attribute("aria-labelledby");
        assert_eq!(label, tab.attribute("id"), "{name}");
    });
}

#[test]
fn only_the_tab_of_the_chart_is_selected() {
    for_each_tab(|name, tab, panel, view| {
        let open = view == "chart";
        assert_eq!(tab.has("aria-selected", "true"), open, "{name}");
        assert_eq!(tab.has("tabindex", "0"), open, "{name}");
        assert_eq!(panel.attribute("hidden").is_none(), open, "{name}");
    });
}

#[test]
fn every_address_is_https() {
    for (name, root) in cards(&Size::ALL) {
        for element in root.all() {
            for address in ["href", "src", "action", "formaction", "srcset", "poster"] {
                let value = element.attribute(address);
                assert!(
                    value.is_none_or(|value| value.starts_with("https://")),
                    "{name}: {value:?}"
                );
            }
        }
    }
}

#[test]
fn every_link_opens_a_new_page() {
    for (name, root) in cards(&Size::ALL) {
        for link in root.all().into_iter().filter(|e| e.name == "a") {
            assert!(link.has("target", "_blank"), "{name}: {link:?}");
            assert!(link.has("rel", "noopener"), "{name}: {link:?}");
        }
    }
}

#[test]
fn no_element_has_a_style_or_a_script_of_its_own() {
    for (name, root) in cards(&Size::ALL) {
        for element in root.all() {
            assert!(
                !["script", "style", "iframe", "img", "link"].contains(&element.name.as_str()),
                "{name}"
            );
            for (attribute, _) in &element.attributes {
                assert!(
                    attribute != "style" && !attribute.starts_with("on"),
                    "{name}: {attribute}"
                );
            }
        }
    }
}

#[test]
fn every_control_has_a_name() {
    for (name, root) in cards(&Size::ALL) {
        for element in root.all() {
            let is_control = ["button", "a", "select", "option"].contains(&&*element.name);
            let is_named = element
                .attribute("role")
                .is_some_and(|role| ["img", "group", "tablist"].contains(&role));
            assert!(
                !(is_control || is_named) || !element.spoken().is_empty(),
                "{name}: {element:?}"
            );
        }
    }
}

#[test]
fn no_button_submits_a_form_of_the_page() {
    for (name, root) in cards(&Size::ALL) {
        for button in root.all().into_iter().filter(|e| e.name == "button") {
            assert!(button.has("type", "button"), "{name}: {button:?}");
        }
    }
}

#[test]
fn every_id_is_unique() {
    for (name, root) in cards(&Size::ALL) {
        let elements = root.all();
        let mut ids = BTreeSet::new();
        for id in elements.iter().filter_map(|e| e.attribute("id")) {
            assert!(ids.insert(id), "{name}: {id}");
        }
    }
}

#[test]
fn no_element_for_readers_is_empty() {
    for (name, root) in cards(&Size::ALL) {
        let met = [
            "p", "h1", "h2", "h3", "a", "ul", "ol", "li", "dt", "dd", "dl", "strong", "small",
            "time", "section",
        ];
        for element in root.all() {
            // Lines about the reader’s choices are empty until there is one.
            let waits = element.has("aria-hidden", "true")
                || element.has("class", "open-territory")
                || element.has("role", "status")
                || element.has("class", "counted");
            let full = element
                .children
                .iter()
                .any(|node| !matches!(node, Node::Text(text) if text.trim().is_empty()));
            assert!(
                waits || full || !met.contains(&element.name.as_str()),
                "{name}: {element:?}"
            );
        }
    }
}

/// Every published song in both languages and these sizes, by name, read back.
fn cards(sizes: &[Size]) -> Vec<(String, Element)> {
    let cards = every_card().into_iter();
    let asked = cards.filter(|(name, _)| sizes.iter().any(|size| name.ends_with(size.name())));
    asked
        .map(|(name, markup)| (name, Element::parse(&markup)))
        .collect()
}
