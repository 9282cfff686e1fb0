//! Copying a text: by the Clipboard API, else by `execCommand`, which also works in frames without permission.

use super::navigator::Navigator;
use super::promise::is_fulfilled;
use wasm_bindgen::prelude::*;
use web_sys::{FocusOptions, HtmlDocument, HtmlElement, HtmlTextAreaElement, ShadowRoot};

/// Whether the text was copied.
pub(super) async fn copy(navigator: &Navigator, container: &HtmlElement, text: &str) -> bool {
    let written = navigator
        .clipboard()
        .map_or(Err(JsValue::NULL), |clipboard| clipboard.write_text(text));
    is_fulfilled(written).await || copy_by_command(container, text).unwrap_or(false)
}

/// [`execCommand`](https://developer.mozilla.org/docs/Web/API/Document/execCommand) copies the selection: the text
/// is in a temporary field of the card, and the focus is restored.
fn copy_by_command(container: &HtmlElement, text: &str) -> Option<bool> {
    let document = container.owner_document()?;
    let root: ShadowRoot = container.get_root_node().dyn_into().ok()?;
    let focused = root.active_element();
    let field = document.create_element("textarea").ok()?;
    let field: HtmlTextAreaElement = field.unchecked_into();
    field.set_text_content(Some(text));
    for (name, value) in [("readonly", ""), ("aria-hidden", "true")] {
        field.set_attribute(name, value).ok()?;
    }
    for (name, value) in [("position", "fixed"), ("top", "0"), ("opacity", "0")] {
        field.style().set_property(name, value).ok()?;
    }
    container.append_child(&field).ok()?;
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = field.focus_with_options(&options);
    field.select();
    let document: HtmlDocument = document.unchecked_into();
    let copied = document.exec_command("copy").unwrap_or(false);
    field.remove();
    if let Some(focused) = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = focused.focus_with_options(&options);
    }
    Some(copied)
}
