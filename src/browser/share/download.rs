//! Saving: a link that the card follows for its reader.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Follows a link that saves, under this name where it is not empty. A browser only opens what comes from
/// another origin.
pub(in crate::browser) fn save(host: &HtmlElement, address: &str, name: &str) {
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
        // What has a name is the card's own, and no browser opens it instead.
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
