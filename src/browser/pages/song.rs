//! A song's own page: its address opens a state of the card, and follows the reader.

use super::home::{follow, replace, told};
use crate::browser::focus::{absolute, all};
use crate::embed::{Pages, View};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Url, UrlSearchParams, Window};

/// Opens the territory and the line that the address of a song's page asks for.
///
/// The page is known by `<main id="songcard-page" data-folder="…">` around its card; the folder is
/// that of the page's language, and `data-chart`, `data-lyrics` and `data-credits` are the page's titles. A link
/// to another language has its folder likewise.
/// It is called before the card is made.
pub(super) fn open() -> Option<()> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let page = document.get_element_by_id("songcard-page")?;
    let stage = page.query_selector("song-card").ok()??;
    let pages = Pages::new(&absolute(&page, &page.get_attribute("data-folder")?), None);
    let whole = document.document_element()?;
    hold_addresses(&whole, &stage);
    let query = UrlSearchParams::new_with_str(&window.location().search().ok()?).ok()?;
    for name in ["territory", "line"] {
        if let Some(value) = query.get(name) {
            stage.set_attribute(name, &value).ok()?;
        }
    }
    let view = |name: Option<String>| View::from_name(&name?);
    let here = window.location().pathname().ok()?;
    let folder = Url::new(pages.root()).ok()?.pathname();
    let of_page = here.strip_prefix(&*folder);
    let of_page = of_page.and_then(|part| View::from_name(part.trim_matches('/')));
    let canonical = canonical(&document, of_page);
    let opened = view(stage.get_attribute("view")).unwrap_or_default();
    if of_page.is_none() && opened == View::Chart && query.get("line").is_some() {
        // The address says nothing of a view, and lines are in the lyrics.
        stage.set_attribute("view", View::Lyrics.name()).ok()?;
    } else if of_page.unwrap_or_default() != opened {
        // A tab was tapped before anybody wrote addresses.
        let at = (query.get("territory"), query.get("line"));
        let _ = rewrite(&window, &page, [&pages, &canonical], opened, at);
    }
    let lines = stage.clone();
    follow(&stage, move |event| {
        let view = view(told(event, "view")).unwrap_or_default();
        let at = (told(event, "territory"), lines.get_attribute("line"));
        rewrite(&window, &page, [&pages, &canonical], view, at)
    });
    Some(())
}

/// Relative addresses hang on the page's own, which follows the reader: they are made whole first.
fn hold_addresses(whole: &Element, stage: &Element) {
    let hold = |element: &Element, name: &str| {
        let address = element.get_attribute(name);
        if let Some(address) = address.filter(|address| !address.starts_with('#')) {
            let _ = element.set_attribute(name, &absolute(element, &address));
        }
    };
    hold(stage, "src");
    for link in all(whole, "a[href]") {
        for name in ["href", "data-folder"] {
            hold(&link, name);
        }
    }
}

const CANONICAL: &str = "link[rel=canonical]";

/// The pages at the address that the site was published for, by what the page says of itself. The chart's page has the
/// canonical address of the song.
fn canonical(document: &Document, of_page: Option<View>) -> Pages {
    let link = document.query_selector(CANONICAL).ok().flatten();
    let address = link.and_then(|link| link.get_attribute("href"));
    let address = address.unwrap_or_default();
    let part = of_page.filter(|view| *view != View::Chart);
    let part = part
        .map(|view| [view.name(), "/"].concat())
        .unwrap_or_default();
    Pages::new(address.strip_suffix(&*part).unwrap_or(&address), None)
}

/// The panel's own address and its canonical one, with the territory that is open and the lines that are marked in it; its title,
/// and where the page leads in other languages.
fn rewrite(
    window: &Window,
    page: &Element,
    [pages, canonical]: [&Pages; 2],
    view: View,
    at: (Option<String>, Option<String>),
) -> Result<(), JsValue> {
    let (territory, lines) = at;
    let lines = lines.filter(|_| view == View::Lyrics);
    let of = |pages: &Pages| pages.state(view, territory.as_deref(), lines.as_deref());
    let document = window.document().ok_or(JsValue::NULL)?;
    if let Some(title) = page.get_attribute(&["data-", view.name()].concat()) {
        document.set_title(&title);
    }
    let whole = document.document_element().ok_or(JsValue::NULL)?;
    if let Some(link) = document.query_selector(CANONICAL)? {
        link.set_attribute("href", &canonical.canonical(view))?;
    }
    for link in all(&whole, "a[data-folder]") {
        let folder = link.get_attribute("data-folder").unwrap_or_default();
        link.set_attribute("href", &of(&Pages::new(&folder, None)))?;
    }
    replace(window, &of(pages))
}
