//! Copying a text: to the clipboard, else by the older command, which frames without permissions still have.

use super::kept;
use super::manual::select;
use super::navigator::Reader;
use wasm_bindgen::prelude::*;
use web_sys::{FocusOptions, HtmlElement, ShadowRoot};

/// Whether the text is on the reader's clipboard now. `place` holds the card.
pub(super) async fn copy(reader: &Reader, place: &HtmlElement, text: &str) -> bool {
    let written = reader
        .clipboard()
        .map_or(Err(JsValue::NULL), |board| board.write_text(text));
    kept(written).await || copy_by_command(place, text).unwrap_or(false)
}

/// [`execCommand`](https://developer.mozilla.org/docs/Web/API/Document/execCommand) copies what is selected: the text is
/// in a field of the card for that moment, and the focus goes back to where it was.
fn copy_by_command(place: &HtmlElement, text: &str) -> Option<bool> {
    let document = place.owner_document()?;
    let root: ShadowRoot = place.get_root_node().dyn_into().ok()?;
    let before = root.active_element();
    let field = document.create_element("textarea").ok()?;
    let field: HtmlElement = field.unchecked_into();
    field.set_text_content(Some(text));
    for (name, value) in [("readonly", ""), ("aria-hidden", "true")] {
        field.set_attribute(name, value).ok()?;
    }
    for (name, value) in [("position", "fixed"), ("top", "0"), ("opacity", "0")] {
        field.style().set_property(name, value).ok()?;
    }
    place.append_child(&field).ok()?;
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    let _ = field.focus_with_options(&still);
    select(&field);
    let commands: Commands = document.unchecked_into();
    let copied = commands.command("copy").unwrap_or(false);
    field.remove();
    if let Some(before) = before.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = before.focus_with_options(&still);
    }
    Some(copied)
}

#[wasm_bindgen]
extern "C" {
    type Commands;
    #[wasm_bindgen(method, catch, js_name = execCommand)]
    fn command(this: &Commands, name: &str) -> Result<bool, JsValue>;
}
