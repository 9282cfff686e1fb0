//! Elements below each other, so that a person who reads a page's source finds them.

use crate::markup::{El, Node, fragment};

/// These elements, each followed by a line break.
pub(super) fn lines(elements: impl IntoIterator<Item = El>) -> El {
    let line = |element| [Node::Element(element), Node::from("\n")];
    fragment().children(elements.into_iter().flat_map(line))
}
