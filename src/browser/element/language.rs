//! The language of a card.

use web_sys::Element;

/// The `lang` of the element or its nearest ancestor, else of the page, else the browser's language; a BCP 47 tag.
pub(super) fn language(host: &Element) -> String {
    let nearest = host
        .closest("[lang]")
        .ok()
        .flatten()
        .and_then(|element| element.get_attribute("lang"));
    let page = || {
        web_sys::window()?
            .document()?
            .document_element()?
            .get_attribute("lang")
    };
    let browser = || web_sys::window()?.navigator().language();
    nearest
        .filter(|tag| !tag.is_empty())
        .or_else(page)
        .filter(|tag| !tag.is_empty())
        .or_else(browser)
        .unwrap_or_default()
}
