//! What a reader's browser keeps of a choice: in its storage, and where that is refused, for the visit.

use std::cell::RefCell;
use web_sys::Storage;

const KEY: &str = "songcard-layers";

thread_local! {
    /// What was chosen on this page, whatever the storage says.
    static VISIT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The layers that were last chosen, as text; empty where none were.
pub(crate) fn layers() -> String {
    let visit = VISIT.with(|visit| visit.borrow().clone());
    let stored = || storage()?.get_item(KEY).ok().flatten();
    visit.or_else(stored).unwrap_or_default()
}

pub(crate) fn keep(layers: String) {
    // A full storage refuses too.
    let _ = storage().map(|storage| storage.set_item(KEY, &layers));
    VISIT.with(|visit| visit.replace(Some(layers)));
}

/// A page without an origin of its own has none and says so by throwing.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
