//! A row of facts: a term with its descriptions.

use crate::markup::html::{dd, div, dt};
use crate::markup::{El, Node};

/// A term with what is said of it.
pub(super) fn row(term: impl Into<Node>, said: impl IntoIterator<Item = El>) -> El {
    let said = said.into_iter().map(|said| dd().child(said));
    div().child(dt().child(term.into())).children(said)
}
