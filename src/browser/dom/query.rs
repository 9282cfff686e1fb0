//! Elements by selector, and addresses as the DOM resolves them.

use wasm_bindgen::JsCast;
use web_sys::{Element, Url};

/// Every descendant that matches a selector. The cast is unchecked: elements of another document are instances of that
/// document's classes, and a check against this one's would fail.
pub(crate) fn all(inside: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = inside.query_selector_all(selector) else {
        return Vec::new();
    };
    let found = (0..found.length()).filter_map(|at| Some(found.get(at)?.unchecked_into()));
    found.collect()
}

/// An address, resolved against the base URL of the element; one that cannot be parsed is returned unchanged.
pub(crate) fn absolute(element: &Element, address: &str) -> String {
    let base = element.base_uri().ok().flatten();
    let url = base.and_then(|base| Url::new_with_base(address, &base).ok());
    url.map_or_else(|| address.to_owned(), |url| url.href())
}

/// An address that a snapshot names, resolved against the snapshot's own; `None` if it is on another host, which a
/// snapshot must not make a page contact.
///
/// It compares the two addresses, not the origin of the page: a sandboxed frame has an opaque one. Nothing is relative to
/// a `blob:` or `data:` address.
pub(crate) fn same_host_address(address: &str, snapshot: &str) -> Option<String> {
    let snapshot = Url::new(snapshot).ok()?;
    let url = Url::new_with_base(address, &snapshot.href()).ok()?;
    let is_file = matches!(&*snapshot.protocol(), "https:" | "http:");
    (is_file && url.origin() == snapshot.origin()).then(|| url.href())
}
