//! Shares what the reader asks for: by the system's share sheet, to the clipboard, or in a field for manual copying.

use super::clipboard;
use super::download::save;
use super::navigator::Navigator;
use super::promise::is_fulfilled;
use super::sandbox::is_sandboxed;
use crate::browser::card::mount::{CardProps, MountedCard};
use crate::browser::dom::listener::Listener;
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
    pub(super) navigator: Navigator,
}

/// The sharing of one card, for as long as it is mounted.
pub(crate) struct Sharing {
    controller: Rc<ShareController>,
    /// Until it is dropped.
    _copies: Option<Listener>,
}

/// Begins to handle copying, and what readers share. `picture` is the address of the preview picture.
pub(crate) fn start(
    mounted: &MountedCard,
    host: &HtmlElement,
    container: &HtmlElement,
    card: CardProps,
    src: String,
    picture: Option<String>,
) -> Option<Sharing> {
    let navigator: Navigator = web_sys::window()?.navigator().unchecked_into();
    let (host, state) = (host.clone(), mounted.state);
    let controller = Rc::new(ShareController {
        host,
        container: container.clone(),
        card,
        state,
        src,
        navigator,
    });
    let (sharing, navigator) = (state.sharing, &controller.navigator);
    let data = object(&[("url", Some(&controller.link()))]);
    // Older browsers have no `canShare`.
    sharing
        .sheet
        .set(navigator.share_method().is_some() && navigator.can_share(&data).unwrap_or(true));
    sharing.picture.set(picture);
    let quoting = controller.clone();
    let quote = move |text: &str| quoting.quote(text, &quoting.link());
    let song = &controller.card.song;
    let copies = listen_for_copies(&controller.host, container, song, state, quote);
    Some(Sharing {
        controller,
        _copies: copies,
    })
}

impl Sharing {
    /// Shares, copies or saves what the reader asks for.
    pub fn share(&self, item: ShareItem) {
        spawn_local(self.controller.clone().share(item));
    }
}

impl ShareController {
    async fn share(self: Rc<Self>, item: ShareItem) {
        let navigator = &self.navigator;
        let sharing = self.state.sharing;
        if sharing.open.is_disposed() {
            return;
        }
        if item == ShareItem::LinePicture {
            self.share_line_picture().await;
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
                sharing
                    .manual_copy
                    .set(is_sandboxed().then_some((item, text)));
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
            _ if clipboard::copy(navigator, &self.container, &text).await => {
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
                sharing.manual_copy.set(Some((item, text)));
                self.state.move_focus(Focus::ManualCopy);
            }
        }
    }
}
