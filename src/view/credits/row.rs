//! A row of facts: a term with its descriptions.

use crate::markup::html::{dd, div, dt};
use crate::markup::{El, Node};

/// A term with its descriptions.
pub(super) fn row(term: impl Into<Node>, descriptions: impl IntoIterator<Item = El>) -> El {
    let details = descriptions.into_iter().map(|text| dd().child(text));
    div().child(dt().child(term.into())).children(details)
}
