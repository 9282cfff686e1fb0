//! Ruby readings.

use super::flow::{Flow, Timed};
use super::names::ruby;
use roxmltree::Node;

/// Adds bases with their readings: pairs if their numbers are equal, else all together as one.
pub fn read_ruby(flow: &mut Flow, container: Node, timed: Option<Timed>) {
    let of = |kind: &str| {
        let nodes = container
            .descendants()
            .filter(|node| ruby(node) == Some(kind));
        nodes
            .map(text_of)
            .filter(|text| !text.trim().is_empty())
            .collect::<Vec<_>>()
    };
    let (bases, readings) = (of("base"), of("text"));
    let reading = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    if bases.is_empty() {
        // Without elements marked as base, all other text is the base.
        let inside = container
            .children()
            .filter(|node| !matches!(ruby(node), Some("text" | "textContainer" | "delimiter")));
        flow.push(&inside.map(text_of).collect::<String>(), timed);
    } else if readings.is_empty() {
        flow.push(&bases.concat(), timed);
    } else if bases.len() == readings.len() {
        for (base, text) in bases.iter().zip(&readings) {
            flow.push_read(base, reading(text), timed);
        }
    } else {
        let text: String = readings.iter().map(reading).collect();
        flow.push_read(&bases.concat(), text, timed);
    }
}

/// The text of an element with its descendants.
fn text_of(node: Node) -> String {
    let texts = node.descendants().filter(Node::is_text);
    texts.filter_map(|text| text.text()).collect()
}
