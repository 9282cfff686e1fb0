//! Separators between facts: middle dots on screen and in copies, commas for screen readers.

use crate::harness::{card, in_session};
use serde_json::{Value, json};

#[test]
fn commas_between_facts_are_read_aloud() {
    in_session(async |session| {
        session
            .open_with(&card("dynamite", "territory=\"US\""))
            .await;
        let page = &session.page;
        page.ready(1).await;
        let tree = page
            .devtools("Accessibility.getFullAXTree", json!({}))
            .await;
        let nodes = tree["nodes"].as_array().expect("the tree has nodes");
        let texts: Vec<&str> = nodes
            .iter()
            .filter(|node| node["ignored"] == false && node["role"]["value"] == "StaticText")
            .map(|node| node["name"]["value"].as_str().unwrap_or_default())
            .collect();
        let after = |fact: &str| {
            let at = texts.iter().position(|text| *text == fact);
            at.and_then(|at| texts.get(at + 1)).copied()
        };
        assert_eq!(after(" 32\u{a0}weeks on chart"), Some(","), "{texts:?}");
    });
}

#[test]
fn copied_text_has_no_space_before_a_comma() {
    in_session(async |session| {
        for song in ["yours", "dynamite", "arirang"] {
            session.open_with(&card(song, "territory=\"US\"")).await;
            let page = &session.page;
            page.ready(1).await;
            for view in ["chart", "lyrics", "credits"] {
                page.eval(&format!("cardElement().view = '{view}'")).await;
                page.until(
                    &format!("openPanels().join() === 'songcard-{view}'"),
                    "the panel opens",
                )
                .await;
                let blanks = page
                    .eval("queryCard('.songcard').innerText.match(/.{0,40}\\s,.{0,20}/g)")
                    .await;
                assert_eq!(blanks, Value::Null, "{song}, {view}");
            }
        }
    });
}
