//! Shares what the reader asks for: by the system's share sheet, to the clipboard, or in a field for manual copying.

use super::clipboard;
use super::download::save;
use super::navigator::Navigator;
use super::promise::is_fulfilled;
use super::sandbox::is_sandboxed;
use crate::browser::card::mount::{CardProps, MountedCard};
use crate::browser::dom::object::object;
use crate::browser::element::events;
use crate::browser::lyrics::copy::listen_for_copies;
use crate::text::sentence;
use crate::view::{Focus, ShareItem, State};
use leptos::prelude::*;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

/// The sharing of one card.
pub(super) struct ShareController {
    pub(super) host: HtmlElement,
    pub(super) container: HtmlElement,
    pub(super) card: CardProps,
    pub(super) state: State,
    /// The absolute address that the card was loaded from.
    pub(super) src: String,
}

/// Handles sharing and copying for as long as the card is mounted. `picture` is the address of the preview picture.
pub(crate) fn start(
    mounted: &mut MountedCard,
    host: &HtmlElement,
    container: &HtmlElement,
    card: CardProps,
    src: String,
    picture: Option<String>,
) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let (host, state) = (host.clone(), mounted.state);
    let shared = Rc::new(ShareController {
        host,
        container: container.clone(),
        card,
        state,
        src,
    });
    let sharing = state.sharing;
    let navigator: Navigator = window.navigator().unchecked_into();
    let data = object(&[("url", Some(&shared.link()))]);
    // Older browsers have no `canShare`.
    sharing
        .sheet
        .set(navigator.share_method().is_some() && navigator.can_share(&data).unwrap_or(true));
    sharing.picture.set(picture);
    let quoting = shared.clone();
    let quote = move |text: &str| quoting.quote(text, &quoting.link());
    let listener = listen_for_copies(&shared.host, container, &shared.card.song, state, quote);
    mounted.watch(move || {
        // Moves the listener into the closure, which lives as long as the card.
        let _ = &listener;
        // The page's listeners may do anything to the card, even remove it: not while an effect of it runs.
        if let Some(item) = sharing.requested.get() {
            spawn_local(shared.clone().share(navigator.clone(), item));
        }
    });
}

impl ShareController {
    async fn share(self: Rc<Self>, navigator: Navigator, item: ShareItem) {
        let sharing = self.state.sharing;
        if sharing.open.is_disposed() {
            return;
        }
        if item == ShareItem::LinePicture {
            self.share_line_picture(&navigator).await;
            return;
        }
        let Some((kind, text)) = self.payload(item) else {
            return;
        };
        let key = if matches!(
            item,
            ShareItem::Code(_) | ShareItem::Post(..) | ShareItem::Ranks | ShareItem::LineText
        ) {
            "text"
        } else {
            "url"
        };
        if !events::share(&self.host, kind, key, &text) || sharing.open.is_disposed() {
            return;
        }
        match item {
            ShareItem::Picture | ShareItem::Poster(_) => {
                save(&self.host, &text, "");
                sharing.manual_copy.set(is_sandboxed().then_some(text));
            }
            ShareItem::Sheet => {
                let sentence = sentence(&self.card.song, self.card.words);
                let data = [
                    ("title", &self.title()),
                    ("text", &sentence),
                    ("url", &text),
                ];
                let data = object(&data.map(|(key, value)| (key, Some(value.as_str()))));
                // After the system's sheet was dismissed, the menu offers the rest.
                if is_fulfilled(navigator.share(&data)).await {
                    sharing.show(false);
                }
            }
            _ if clipboard::copy(&navigator, &self.container, &text).await => {
                sharing.manual_copy.set(None);
                sharing.copied.set(Some(item));
                let reset = move || {
                    if sharing.copied.try_get_untracked() == Some(Some(item)) {
                        sharing.copied.set(None);
                    }
                };
                set_timeout(reset, Duration::from_secs(2));
            }
            _ => {
                sharing.manual_copy.set(Some(text));
                self.state.move_focus(Focus::ManualCopy);
            }
        }
    }
}
