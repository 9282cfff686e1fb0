//! Which elements of a file have times.

use super::names::{is_element, itunes};
use crate::check::Diagnostics;
use roxmltree::Node;

/// Which elements have times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    None,
    Line,
    Word,
}

/// The timing that the file states, else inferred from what has times.
pub fn timing(diagnostics: &mut Diagnostics, root: Node, body: Node) -> Timing {
    let stated = itunes(&root, "timing").map(str::trim);
    let known = [
        ("word", Timing::Word),
        ("line", Timing::Line),
        ("none", Timing::None),
    ];
    let found = |stated: &str| {
        known
            .iter()
            .find(|(name, _)| stated.eq_ignore_ascii_case(name))
    };
    if let Some(stated) = stated {
        if let Some((_, timing)) = found(stated) {
            return *timing;
        }
        diagnostics.warning(root.range().start, format_args!("the timing “{stated}” is not Word, Line or None; it is inferred from what has times"));
    }
    let has = |name: &str| {
        let mut nodes = body.descendants();
        nodes.any(|node| is_element(&node, name) && node.has_attribute("begin"))
    };
    match (has("span"), has("p")) {
        (true, _) => Timing::Word,
        (false, true) => Timing::Line,
        (false, false) => Timing::None,
    }
}
