//! Facts separated by middle dots.

use crate::markup::html::span;
use crate::markup::{El, fragment};
use crate::text::non_breaking;

/// Between two facts of one text.
const DOT: &str = " · ";

/// A text of facts separated by middle dots. A screen reader would read each dot, so it gets a comma.
pub(crate) fn dotted(text: &str) -> El {
    let facts = text.split(DOT).enumerate();
    fragment().children(facts.map(|(at, fact)| {
        let dot = (at > 0).then(dot);
        fragment().child(dot).child(non_breaking(fact))
    }))
}

/// The separator, for facts that are more than a text. Its hidden comma is in the line, right after the fact before it: one
/// with a position of its own would be apart from it for screen readers and in copied text.
pub(crate) fn dot() -> El {
    let comma = span().class("comma").child(",");
    let dot = span().class("dot").attr("aria-hidden", "true").child(" ·");
    fragment().child(comma).child(dot).child(" ")
}
