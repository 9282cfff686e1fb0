//! The home page of a site: the card that its address asks for.

use super::address::{detail_text, on_view_change, replace_address};
use crate::browser::dom::query::all;
use crate::embed::{ATTRIBUTES, song_folder};
use crate::words;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, Document, Element, Url, UrlSearchParams, Window};

pub(super) fn start() -> Option<()> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let main = document.get_element_by_id("songcard-door")?;
    let card = main.query_selector("song-card").ok()??;
    let query = UrlSearchParams::new_with_str(&window.location().search().ok()?).ok()?;
    // `src` is handled below, and `for` would name an element of the page.
    let names = ATTRIBUTES.map(|attribute| attribute.name);
    for name in names
        .into_iter()
        .filter(|name| !matches!(*name, "src" | "for"))
    {
        if let Some(value) = query.get(name) {
            card.set_attribute(name, &value).ok()?;
        }
    }
    match query.get("src") {
        Some(src) => show_foreign(&document, &card, &src)?,
        None => show_published(&main, &card, query.get("song"))?,
    }
    on_view_change(&card, move |event| update_query(&window, event));
    Some(())
}

fn show_published(main: &Element, card: &Element, requested: Option<String>) -> Option<()> {
    let songs = all(main, "[data-song]");
    let name = |song: &Element| song.get_attribute("data-song");
    let chosen = match &requested {
        Some(requested) => songs
            .iter()
            .find(|song| name(song).as_ref() == Some(requested)),
        None => songs.first(),
    };
    let Some(chosen) = chosen else {
        let name = requested.unwrap_or_default();
        return show_message(card, &format!("There is no song “{name}” on this site."));
    };
    chosen.set_attribute("hidden", "").ok()?;
    if let Some(facts) = chosen.query_selector("blockquote").ok()? {
        card.append_child(&facts).ok()?;
    }
    card.set_attribute("src", &format!("{}/", name(chosen)?))
        .ok()
}

/// Shows why there is no card; the style then reserves no height for one.
fn show_message(card: &Element, text: &str) -> Option<()> {
    card.set_text_content(Some(text));
    card.set_attribute("data-said", "").ok()
}

/// Shows a snapshot from elsewhere, with a line that says where it is from. The address is that of a JSON file, of a song's
/// folder or of one of the song's pages, whose view, territory and line are opened.
fn show_foreign(document: &Document, card: &Element, src: &str) -> Option<()> {
    let base = document.base_uri().ok()??;
    let url = Url::new_with_base(src, &base).ok();
    let is_web = |url: &Url| matches!(url.protocol().as_str(), "https:" | "http:");
    let Some(url) = url.filter(is_web) else {
        return show_message(
            card,
            "This isn’t a web address. It should begin with https://.",
        );
    };
    let notice = document.create_element("p").ok()?;
    notice.set_class_name("whose");
    notice.set_text_content(Some(&format!(
        "A snapshot of {}, shown as it is; nobody here has checked its facts.",
        url.host()
    )));
    card.parent_element()?
        .insert_before(&notice, Some(card))
        .ok()?;
    let tags = words::ALL.map(|words| words.tag);
    let Some((folder, view)) = song_folder(&url.pathname(), &tags) else {
        return card.set_attribute("src", src).ok();
    };
    let query = url.search_params();
    let path_view = view.map(|view| view.name().to_owned());
    for (name, value) in [
        ("view", path_view.or_else(|| query.get("view"))),
        ("territory", query.get("territory")),
        ("line", query.get("line")),
    ] {
        if let Some(value) = value.filter(|_| !card.has_attribute(name)) {
            card.set_attribute(name, &value).ok()?;
        }
    }
    url.set_pathname(&folder);
    url.set_search("");
    url.set_hash("");
    card.set_attribute("src", &url.href()).ok()
}

/// Writes the open panel and territory into the query of the page.
fn update_query(window: &Window, event: &CustomEvent) -> Result<(), JsValue> {
    let location = window.location();
    let query = UrlSearchParams::new_with_str(&location.search()?)?;
    for name in ["view", "territory"] {
        match detail_text(event, name) {
            Some(value) => query.set(name, &value),
            None => query.delete(name),
        }
    }
    let query_text = String::from(query.to_string());
    replace_address(window, &[&location.pathname()?, "?", &query_text].concat())
}
