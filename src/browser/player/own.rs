//! The card's own player: a tap opens it, the page may refuse it, and the lines follow it.

use super::Player;
use super::youtube::Youtube;
use crate::browser::card::mount::Shown;
use crate::browser::dom::listener::Listener;
use crate::browser::lyrics::follow::Follow;
use crate::embed::View;
use crate::song::{Recording, Song};
use crate::view::OwnPlayer;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlElement, Url};

/// Lets the reader of a card that has recordings open them, as long as the card is shown.
pub(crate) fn attend(
    shown: &mut Shown,
    place: &HtmlElement,
    song: &Arc<Song>,
    address: &str,
    follow: Option<Rc<Follow>>,
) {
    let window = web_sys::window().filter(|_| !song.media.is_empty());
    let Some((window, page)) = window.and_then(|window| Some((window.clone(), window.document()?)))
    else {
        return;
    };
    let (own, view) = (shown.state.lyrics.own_player, shown.state.view);
    own.unavailable
        .set(of_the_page(song, address, &window.origin()));
    own.origin.set(Some(window.origin()));
    let open = Rc::new(RefCell::new(None::<Opened>));
    let barred = open.clone();
    let ear = Listener::new(&page, &["securitypolicyviolation"], move |event| {
        let refused = barred
            .borrow()
            .as_ref()
            .is_some_and(|one| one.is_barred(event));
        if refused {
            refuse(own);
        }
    });
    let (opened, place) = (open.clone(), place.clone());
    shown.watch(move || {
        // It listens as long as this watch is kept.
        let _ = &ear;
        let at = own.open.get();
        let (opened, place, follow) = (opened.clone(), place.clone(), follow.clone());
        // By then the player stands in its place.
        spawn_local(async move {
            let found = place.query_selector(".player > *").ok().flatten();
            let found = found.and_then(|element| Opened::begin(element, own));
            let player = found.as_ref().map(|found| found.player.clone());
            opened.replace(found);
            if let Some(follow) = follow {
                follow.lend(player.zip(at));
            }
        });
    });
    shown.watch(move || {
        // YouTube's terms want its player to be seen while it plays.
        let away = view.get() != View::Lyrics;
        if let Some(Player::Youtube(youtube)) = open.borrow().as_ref().map(|one| &one.player)
            && away
        {
            youtube.pause();
        }
    });
}

/// The recordings on the page's own host, where the snapshot is from another: nothing is asked of that host, cookies
/// and all, because a stranger's snapshot says so.
fn of_the_page(song: &Song, address: &str, page: &str) -> Vec<usize> {
    let is_page = |address: &str| Url::new(address).is_ok_and(|url| url.origin() == page);
    if address.is_empty() || is_page(address) {
        return Vec::new();
    }
    let all = song.media.iter().enumerate();
    let own =
        all.filter(|(_, media)| matches!(&media.recording, Recording::Audio(url) if is_page(url)));
    own.map(|(at, _)| at).collect()
}

/// Takes the player away, and the card says where else the recording is.
fn refuse(own: OwnPlayer) {
    if let Some(at) = own.open.try_get_untracked().flatten() {
        own.open.set(None);
        own.refused.set(Some(at));
    }
}

/// A player that stands in the card.
struct Opened {
    player: Player,
    /// A file that cannot be had, or that the page does not let in, tells it itself.
    _ear: Listener,
}

impl Opened {
    fn begin(element: Element, own: OwnPlayer) -> Option<Opened> {
        let ear = Listener::new(&element, &["error"], move |_| refuse(own));
        let player = match element.local_name().as_str() {
            "iframe" => Player::Youtube(Rc::new(Youtube::listen(&element)?)),
            _ => Player::Element(element.unchecked_into()),
        };
        Some(Opened { player, _ear: ear })
    }

    /// Whether the page's policy has stopped just this from loading: a frame says nothing of it.
    fn is_barred(&self, event: Event) -> bool {
        let violation: Violation = event.unchecked_into();
        let source = self.player.element().get_attribute("src");
        // Browsers tell the whole address or its origin alone.
        violation.disposition() == "enforce"
            && violation.directive() == "frame-src"
            && source.is_some_and(|source| source.starts_with(&violation.address()))
    }
}

#[wasm_bindgen]
extern "C" {
    /// Of the [Content Security Policy](https://www.w3.org/TR/CSP3/#violation-events).
    #[wasm_bindgen(extends = Event)]
    type Violation;
    #[wasm_bindgen(method, getter)]
    fn disposition(this: &Violation) -> String;
    #[wasm_bindgen(method, getter, js_name = effectiveDirective)]
    fn directive(this: &Violation) -> String;
    #[wasm_bindgen(method, getter, js_name = blockedURI)]
    fn address(this: &Violation) -> String;
}
