//! Downloads: a link that the card clicks.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Downloads an address, under `name` unless it is empty. Browsers open files of another origin instead.
pub(super) fn save(host: &HtmlElement, address: &str, name: &str) {
    let link = host
        .owner_document()
        .and_then(|document| document.create_element("a").ok());
    if let Some(link) = link {
        let pairs = [
            ("href", address),
            ("download", name),
            ("target", "_blank"),
            ("rel", "noopener"),
        ];
        // A file with a name is made by the card, so no browser opens it instead.
        let pairs = if name.is_empty() {
            &pairs[..]
        } else {
            &pairs[..2]
        };
        for (name, value) in pairs {
            let _ = link.set_attribute(name, value);
        }
        link.unchecked_into::<HtmlElement>().click();
    }
}
