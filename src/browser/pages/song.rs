//! The own page of a song: its address opens a state of the card, and reflects what the reader opens.

use super::address::{detail_text, on_view_change, replace_address};
use crate::browser::dom::query::{absolute, all};
use crate::embed::{Pages, View};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Url, UrlSearchParams, Window};

/// Sets the territory and the line that the address asks for, before the card is constructed.
///
/// Such a page has `<main id="songcard-page" data-folder="…">` around its card: the folder of the page's language, and the
/// titles of its views as `data-chart`, `data-lyrics` and `data-credits`. A link to the page in another language has
/// `data-folder` too.
pub(super) fn start() -> Option<()> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let main = document.get_element_by_id("songcard-page")?;
    let card = main.query_selector("song-card").ok()??;
    let view = |name: Option<String>| View::from_name(&name?);
    let first = view(main.get_attribute("data-first")).unwrap_or_default();
    let folder = absolute(&main, &main.get_attribute("data-folder")?);
    let pages = Pages::new(&folder, None).with_first(first);
    let html = document.document_element()?;
    make_addresses_absolute(&html, &card);
    let query = UrlSearchParams::new_with_str(&window.location().search().ok()?).ok()?;
    for name in ["territory", "line"] {
        if let Some(value) = query.get(name) {
            card.set_attribute(name, &value).ok()?;
        }
    }
    let path = window.location().pathname().ok()?;
    let folder = Url::new(pages.root()).ok()?.pathname();
    let path_view = path
        .strip_prefix(&*folder)
        .and_then(|rest| View::from_name(rest.trim_matches('/')));
    let canonical = canonical_pages(&document, path_view, first);
    let opened = view(card.get_attribute("view")).unwrap_or(first);
    if path_view.is_none() && opened == first && query.get("line").is_some() {
        // The address names no view, and lines are in the lyrics.
        card.set_attribute("view", View::Lyrics.name()).ok()?;
    } else if path_view.unwrap_or(first) != opened {
        // A tab was tapped before this program could update the address.
        let place = (query.get("territory"), query.get("line"));
        let _ = update_page(&window, &main, [&pages, &canonical], opened, place);
    }
    let host = card.clone();
    on_view_change(&card, move |event| {
        let view = view(detail_text(event, "view")).unwrap_or(first);
        let place = (detail_text(event, "territory"), host.get_attribute("line"));
        update_page(&window, &main, [&pages, &canonical], view, place)
    });
    Some(())
}

/// Makes `src` and the links absolute, as the address of the page is about to change.
fn make_addresses_absolute(html: &Element, card: &Element) {
    let make_absolute = |element: &Element, name: &str| {
        let address = element.get_attribute(name);
        if let Some(address) = address.filter(|address| !address.starts_with('#')) {
            let _ = element.set_attribute(name, &absolute(element, &address));
        }
    };
    make_absolute(card, "src");
    for link in all(html, "a[href]") {
        for name in ["href", "data-folder"] {
            make_absolute(&link, name);
        }
    }
}

const CANONICAL: &str = "link[rel=canonical]";

/// The pages at the address that the site was published for, from the canonical link of the page. The page of the song's first
/// view has the canonical address of the song.
fn canonical_pages(document: &Document, path_view: Option<View>, first: View) -> Pages {
    let link = document.query_selector(CANONICAL).ok().flatten();
    let address = link
        .and_then(|link| link.get_attribute("href"))
        .unwrap_or_default();
    let view_folder = path_view
        .filter(|view| *view != first)
        .map(|view| [view.name(), "/"].concat())
        .unwrap_or_default();
    let root = address.strip_suffix(&*view_folder).unwrap_or(&address);
    Pages::new(root, None).with_first(first)
}

/// Updates the address, the canonical link, the title and the links to other languages for a view, with its territory and
/// its highlighted lines.
fn update_page(
    window: &Window,
    main: &Element,
    [pages, canonical]: [&Pages; 2],
    view: View,
    (territory, selected): (Option<String>, Option<String>),
) -> Result<(), JsValue> {
    let lines = selected.filter(|_| view == View::Lyrics);
    let address = |pages: &Pages| pages.state(view, territory.as_deref(), lines.as_deref());
    let document = window.document().ok_or(JsValue::NULL)?;
    if let Some(title) = main.get_attribute(&["data-", view.name()].concat()) {
        document.set_title(&title);
    }
    let html = document.document_element().ok_or(JsValue::NULL)?;
    if let Some(link) = document.query_selector(CANONICAL)? {
        link.set_attribute("href", &canonical.canonical(view))?;
    }
    for link in all(&html, "a[data-folder]") {
        let folder = link.get_attribute("data-folder").unwrap_or_default();
        link.set_attribute(
            "href",
            &address(&Pages::new(&folder, None).with_first(pages.first())),
        )?;
    }
    replace_address(window, &address(pages))
}
