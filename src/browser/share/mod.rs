//! What a reader shares: to the system's sheet, to the clipboard, or by hand where that is refused.

mod clipboard;
mod download;
mod lines;
mod manual;
mod navigator;
mod payload;
mod picture;

pub(super) use download::save;
pub(super) use manual::select;
pub(super) use navigator::Reader;

use super::card::mount::{Shown, Wanted};
use super::element::events;
use super::lyrics::copy as copying;
use crate::text::sentence;
use crate::view::{Focus, ShareItem, State};
use js_sys::Promise;
use leptos::prelude::*;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

/// A card that shares.
struct Shared {
    host: HtmlElement,
    /// The card stands in it.
    place: HtmlElement,
    card: Wanted,
    state: State,
    /// The absolute address that the card was loaded from.
    src: String,
}

/// Answers what the reader of a card asks for, as long as the card is shown.
pub(super) fn attend(
    shown: &mut Shown,
    host: &HtmlElement,
    place: &HtmlElement,
    card: Wanted,
    src: String,
    picture: Option<String>,
) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let (host, state) = (host.clone(), shown.state);
    let shared = Rc::new(Shared {
        host,
        place: place.clone(),
        card,
        state,
        src,
    });
    let sharing = state.sharing;
    let reader: Reader = window.navigator().unchecked_into();
    let data = events::object(&[("url", Some(&shared.link()))]);
    // An older browser has no word on what it can share.
    sharing
        .sheet
        .set(reader.sheet().is_some() && reader.can_share(&data).unwrap_or(true));
    sharing.picture.set(picture);
    let quoting = shared.clone();
    let quote = move |text: &str| quoting.quote(text, &quoting.link());
    let ear = copying::attend(&shared.host, place, &shared.card.song, state, quote);
    shown.watch(move || {
        // It listens as long as this watch is kept.
        let _ = &ear;
        // The page hears of it, and may do anything to the card: not while an effect of it runs.
        if let Some(item) = sharing.requested.get() {
            spawn_local(shared.clone().answer(reader.clone(), item));
        }
    });
}

impl Shared {
    async fn answer(self: Rc<Self>, reader: Reader, item: ShareItem) {
        let sharing = self.state.sharing;
        if sharing.open.is_disposed() {
            return;
        }
        if item == ShareItem::LinePicture {
            self.picture_lines(&reader).await;
            return;
        }
        let Some((kind, text)) = self.told(item) else {
            return;
        };
        let what = if matches!(
            item,
            ShareItem::Code(_) | ShareItem::Post(..) | ShareItem::Ranks | ShareItem::LineText
        ) {
            "text"
        } else {
            "url"
        };
        if !events::share(&self.host, kind, what, &text) || sharing.open.is_disposed() {
            return;
        }
        match item {
            ShareItem::Picture => {
                save(&self.host, &text, "");
                sharing.manual_copy.set(sandboxed().then_some(text));
            }
            ShareItem::Sheet => {
                let sentence = sentence(&self.card.song, self.card.words);
                let data = [
                    ("title", &self.title()),
                    ("text", &sentence),
                    ("url", &text),
                ];
                let data = events::object(&data.map(|(key, value)| (key, Some(value.as_str()))));
                // Who turns the sheet down may want something else of the card.
                if !kept(reader.share(&data)).await {
                    sharing.show(true);
                }
            }
            _ if clipboard::copy(&reader, &self.place, &text).await => {
                sharing.manual_copy.set(None);
                sharing.copied.set(Some(item));
                let over = move || {
                    if sharing.copied.try_get_untracked() == Some(Some(item)) {
                        sharing.copied.set(None);
                    }
                };
                set_timeout(over, Duration::from_secs(2));
            }
            _ => {
                sharing.manual_copy.set(Some(text));
                self.state.focus.set(Some(Focus::ByHand));
            }
        }
    }
}

/// Whether the card stands in a sandboxed frame: what its page allows there it cannot ask, and what is refused
/// is refused in silence.
fn sandboxed() -> bool {
    web_sys::window().is_some_and(|window| window.origin() == "null")
}

/// Whether a promise was made and kept.
async fn kept(promise: Result<Promise, JsValue>) -> bool {
    match promise {
        Ok(promise) => JsFuture::from(promise).await.is_ok(),
        Err(_) => false,
    }
}
