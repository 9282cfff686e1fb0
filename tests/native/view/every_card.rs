//! What holds for every published card in both languages and all sizes.

use crate::support::html::{Element, Node};
use crate::support::made::every_card;
use songcard::embed::Size;

#[test]
fn a_compact_card_has_no_tabs_and_no_panels() {
    for (name, root) in cards(&[Size::Compact]) {
        for role in ["tab", "tabpanel", "tablist"] {
            assert!(root.with("role", role).is_empty(), "{name} has a {role}");
        }
    }
}

#[test]
fn three_tabs_and_panels_name_each_other() {
    for (name, root) in cards(&[Size::Standard, Size::Full]) {
        let (tabs, panels) = (root.with("role", "tab"), root.with("role", "tabpanel"));
        assert_eq!((tabs.len(), panels.len()), (3, 3), "{name}");
        for ((tab, panel), view) in tabs.iter().zip(&panels).zip(["chart", "lyrics", "credits"]) {
            assert!(panel.attribute("id").unwrap().ends_with(view), "{name}");
            assert_eq!(
                tab.attribute("aria-controls"),
                panel.attribute("id"),
                "{name}"
            );
            assert_eq!(
                panel.attribute("aria-labelledby"),
                tab.attribute("id"),
                "{name}"
            );
            let open = view == "chart";
            assert_eq!(tab.has("aria-selected", "true"), open, "{name}");
            assert_eq!(tab.has("tabindex", "0"), open, "{name}");
            assert_eq!(panel.attribute("hidden").is_none(), open, "{name}");
        }
    }
}

#[test]
fn every_link_is_https_and_opens_a_new_page() {
    for (name, root) in cards(&Size::ALL) {
        for element in root.all() {
            for address in ["href", "src", "action", "formaction", "srcset", "poster"] {
                let value = element.attribute(address);
                assert!(
                    value.is_none_or(|value| value.starts_with("https://")),
                    "{name}: {value:?}"
                );
            }
            if element.name == "a" {
                assert!(
                    element.has("target", "_blank") && element.has("rel", "noopener"),
                    "{name}"
                );
            }
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
fn controls_have_names_and_ids_are_unique() {
    for (name, root) in cards(&Size::ALL) {
        let mut ids = Vec::new();
        for element in root.all() {
            let used = ["button", "a", "select", "option"].contains(&element.name.as_str());
            let named = element
                .attribute("role")
                .is_some_and(|role| ["img", "group", "tablist"].contains(&role));
            assert!(
                !(used || named) || !element.spoken().is_empty(),
                "{name}: {element:?}"
            );
            assert!(
                element.name != "button" || element.has("type", "button"),
                "{name}: {element:?}"
            );
            ids.extend(element.attribute("id"));
        }
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{name}");
    }
}

#[test]
fn no_element_that_a_reader_meets_is_empty() {
    for (name, root) in cards(&Size::ALL) {
        let met = [
            "p", "h1", "h2", "h3", "a", "ul", "ol", "li", "dt", "dd", "dl", "strong", "small",
            "time", "section",
        ];
        for element in root.all() {
            // Lines that follow the reader’s choices wait for one; a square without a rank has its letters
            // from the style sheet.
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
