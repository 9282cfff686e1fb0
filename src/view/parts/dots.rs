//! Facts in a row with a middle dot between them.

use crate::markup::html::span;
use crate::markup::{El, fragment};
use crate::text::together;

/// Between two facts of one text.
const DOT: &str = " · ";

/// A text whose facts are apart by middle dots. A screen reader would name each dot, so it gets a comma.
pub(crate) fn dotted(text: &str) -> El {
    let facts = text.split(DOT).enumerate();
    fragment().children(facts.map(|(at, fact)| {
        let dot = (at > 0).then(dot);
        fragment().child(dot).child(together(fact))
    }))
}

/// The dot alone, where what stands between them is more than a text. The comma is in the line, right behind
/// the fact before it: with a position of its own it would be apart from it in whatever is read off the page.
pub(crate) fn dot() -> El {
    let comma = span().class("comma").child(",");
    let dot = span().class("dot").attr("aria-hidden", "true").child(" ·");
    fragment().child(comma).child(dot).child(" ")
}
