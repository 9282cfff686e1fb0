//! The reader's choice of layers: saved in `localStorage`, and if that is refused, until the page is left.

use std::cell::RefCell;
use web_sys::Storage;

const KEY: &str = "songcard-layers";

thread_local! {
    /// The choice on this page; it comes before the stored one.
    static CHOICE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The layers that were last chosen, in the form of `keep_layers`; empty if none were.
pub(crate) fn saved_layers() -> String {
    let choice = CHOICE.with(|choice| choice.borrow().clone());
    let stored = || storage()?.get_item(KEY).ok().flatten();
    choice.or_else(stored).unwrap_or_default()
}

pub(crate) fn save_layers(layers: String) {
    // Fails also if the storage is full.
    let _ = storage().map(|storage| storage.set_item(KEY, &layers));
    CHOICE.with(|choice| choice.replace(Some(layers)));
}

/// `None` on a page with an opaque origin, where access throws.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
