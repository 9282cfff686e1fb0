//! The front door: which song its address asks for, and an address that follows the reader.

use crate::browser::focus::all;
use crate::embed::{ATTRIBUTES, song_folder};
use crate::words;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, Document, Element, Url, UrlSearchParams, Window};

/// Opens the card that the page's own address asks for, where the page is a front door.
///
/// `?song=` names a published song, `?src=` any snapshot, by its own address or by a song's page; `view` and `territory` open that state and
/// follow the reader. A page without `#songcard-door` is somebody else's and is left alone.
/// A song's own page is opened likewise, where the page has `#songcard-page`.
pub fn open_door() {
    let _ = open();
    let _ = super::song::open();
}

fn open() -> Option<()> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let door = document.get_element_by_id("songcard-door")?;
    let stage = door.query_selector("song-card").ok()??;
    let query = UrlSearchParams::new_with_str(&window.location().search().ok()?).ok()?;
    // The address of a snapshot and the page's own player are no matter of a query.
    let names = ATTRIBUTES.map(|attribute| attribute.name).into_iter();
    for name in names.filter(|name| !matches!(*name, "src" | "for")) {
        if let Some(value) = query.get(name) {
            stage.set_attribute(name, &value).ok()?;
        }
    }
    match query.get("src") {
        Some(src) => show_foreign(&document, &stage, &src)?,
        None => show_published(&door, &stage, query.get("song"))?,
    }
    follow(&stage, move |event| rewrite(&window, event));
    Some(())
}

fn show_published(door: &Element, stage: &Element, asked: Option<String>) -> Option<()> {
    let songs = all(door, "[data-song]");
    let name = |song: &Element| song.get_attribute("data-song");
    let chosen = match &asked {
        Some(asked) => songs.iter().find(|song| name(song).as_ref() == Some(asked)),
        None => songs.first(),
    };
    let Some(chosen) = chosen else {
        let name = asked.unwrap_or_default();
        return say(stage, &format!("There is no song “{name}” on this site."));
    };
    chosen.set_attribute("hidden", "").ok()?;
    if let Some(facts) = chosen.query_selector("blockquote").ok()? {
        stage.append_child(&facts).ok()?;
    }
    stage
        .set_attribute("src", &format!("{}/", name(chosen)?))
        .ok()
}

/// Says why there is no card; no room is kept for one.
fn say(stage: &Element, text: &str) -> Option<()> {
    stage.set_text_content(Some(text));
    stage.set_attribute("data-said", "").ok()
}

/// A snapshot from elsewhere says whose it is. Its address is that of a JSON file, of a song's folder or
/// of one of the song's pages, which opens as that page does.
fn show_foreign(document: &Document, stage: &Element, src: &str) -> Option<()> {
    let base = document.base_uri().ok()??;
    let address = Url::new_with_base(src, &base).ok();
    let is_web = |address: &Url| matches!(address.protocol().as_str(), "https:" | "http:");
    let Some(address) = address.filter(is_web) else {
        return say(
            stage,
            "This isn’t a web address. It should begin with https://.",
        );
    };
    let line = document.create_element("p").ok()?;
    line.set_class_name("whose");
    line.set_text_content(Some(&format!(
        "A snapshot of {}, shown as it is; nobody here has checked its facts.",
        address.host()
    )));
    stage
        .parent_element()?
        .insert_before(&line, Some(stage))
        .ok()?;
    let tags = words::ALL.map(|words| words.tag);
    let Some((folder, view)) = song_folder(&address.pathname(), &tags) else {
        return stage.set_attribute("src", src).ok();
    };
    let query = address.search_params();
    let asked = |name: &str| query.get(name);
    let view = view.map(|view| view.name().to_owned());
    for (name, value) in [
        ("view", view.or_else(|| asked("view"))),
        ("territory", asked("territory")),
        ("line", asked("line")),
    ] {
        if let Some(value) = value.filter(|_| !stage.has_attribute(name)) {
            stage.set_attribute(name, &value).ok()?;
        }
    }
    address.set_pathname(&folder);
    address.set_search("");
    address.set_hash("");
    stage.set_attribute("src", &address.href()).ok()
}

/// Writes the open panel and territory into the query of the door's own address.
fn rewrite(window: &Window, event: &CustomEvent) -> Result<(), JsValue> {
    let location = window.location();
    let query = UrlSearchParams::new_with_str(&location.search()?)?;
    for name in ["view", "territory"] {
        match told(event, name) {
            Some(value) => query.set(name, &value),
            None => query.delete(name),
        }
    }
    let query = String::from(query.to_string());
    replace(window, &[&location.pathname()?, "?", &query].concat())
}

/// Does this with every choice of the reader.
pub(crate) fn follow(
    stage: &Element,
    write: impl Fn(&CustomEvent) -> Result<(), JsValue> + 'static,
) {
    let write = Closure::<dyn Fn(CustomEvent)>::new(move |event| {
        // A page without an origin of its own may not change its address; it works all the same.
        let _ = write(&event);
    });
    let _ = stage
        .add_event_listener_with_callback("songcard-view-change", write.as_ref().unchecked_ref());
    // It lives as long as the page.
    write.forget();
}

/// What a `songcard-view-change` tells under this name.
pub(crate) fn told(event: &CustomEvent, name: &str) -> Option<String> {
    let told = js_sys::Reflect::get(&event.detail(), &JsValue::from_str(name)).ok()?;
    told.as_string()
}

/// Gives the page another address with the old fragment, without a new entry in the history.
pub(crate) fn replace(window: &Window, address: &str) -> Result<(), JsValue> {
    let address = [address, &window.location().hash()?].concat();
    let history = window.history()?;
    history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
}
