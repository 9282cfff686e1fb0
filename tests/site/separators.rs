//! Middle dots between facts: a reader sees them, a screen reader hears commas, and a copied text is as it is seen.

use crate::harness::{card, on_stage};
use serde_json::{Value, json};

#[test]
fn a_comma_between_facts_is_heard() {
    on_stage(async |stage| {
        stage.open_with(&card("dynamite", "territory=\"US\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        let tree = page
            .devtools("Accessibility.getFullAXTree", json!({}))
            .await;
        let nodes = tree["nodes"].as_array().expect("the tree has nodes");
        let texts = nodes
            .iter()
            .filter(|node| node["ignored"] == false && node["role"]["value"] == "StaticText")
            .map(|node| node["name"]["value"].as_str().unwrap_or_default());
        let texts: Vec<&str> = texts.collect();
        let after = |fact: &str| {
            let at = texts.iter().position(|text| *text == fact);
            at.and_then(|at| texts.get(at + 1)).copied()
        };
        assert_eq!(after(" 32\u{a0}weeks on chart"), Some(","), "{texts:?}");
    });
}

#[test]
fn a_copied_text_has_no_blank_before_a_comma() {
    on_stage(async |stage| {
        for song in ["yours", "dynamite", "arirang"] {
            stage.open_with(&card(song, "territory=\"US\"")).await;
            let page = &stage.page;
            page.ready(1).await;
            for view in ["chart", "lyrics", "credits"] {
                page.ask(&format!("host().view = '{view}'")).await;
                page.until(
                    &format!("openPanels().join() === 'songcard-{view}'"),
                    "the panel opens",
                )
                .await;
                let blanks = page
                    .ask("inside('.songcard').innerText.match(/.{0,40}\\s,.{0,20}/g)")
                    .await;
                assert_eq!(blanks, Value::Null, "{song}, {view}");
            }
        }
    });
}
