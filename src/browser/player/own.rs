//! The card's own player: a tap opens it, the policy of the page may block it, and the lines follow it.

use super::playback::{CLOCK_EVENTS, Player};
use super::youtube::Youtube;
use crate::browser::card::mount::MountedCard;
use crate::browser::dom::listener::Listener;
use crate::browser::lyrics::follow::LyricsFollower;
use crate::embed::View;
use crate::song::{Media, Recording, Song};
use crate::view::OwnPlayer;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Element, Event, HtmlElement, HtmlMediaElement, SecurityPolicyViolationEvent,
    SecurityPolicyViolationEventDisposition, Url,
};

/// Handles the opening of recordings for as long as the card is mounted.
pub(crate) fn start(
    mounted: &mut MountedCard,
    container: &HtmlElement,
    song: &Arc<Song>,
    address: &str,
    follower: Option<Rc<LyricsFollower>>,
) {
    let window = web_sys::window().filter(|_| !song.media.is_empty());
    let Some((window, page)) = window.and_then(|window| Some((window.clone(), window.document()?)))
    else {
        return;
    };
    let (own, view) = (mounted.state.lyrics.own_player, mounted.state.view);
    own.unavailable
        .set(recordings_on_page_host(song, address, &window.origin()));
    own.origin.set(Some(window.origin()));
    let open = Rc::new(RefCell::new(None::<OpenPlayer>));
    let blockable = open.clone();
    let listener = Listener::new(&page, &["securitypolicyviolation"], move |event| {
        let is_blocked = blockable
            .borrow()
            .as_ref()
            .is_some_and(|player| player.is_blocked_by(event));
        if is_blocked {
            close_as_refused(own);
        }
    });
    let (opened, container) = (open.clone(), container.clone());
    mounted.watch(move || {
        // Moves the listener into the closure, which lives as long as the card.
        let _ = &listener;
        let at = own.open.get();
        own.playing.set(false);
        own.seconds.set(0);
        let (opened, container, follower) = (opened.clone(), container.clone(), follower.clone());
        // By then the player is in the DOM.
        spawn_local(async move {
            let element = container.query_selector(".player > *").ok().flatten();
            let open_player = element.and_then(|element| OpenPlayer::new(element, own));
            let player = open_player.as_ref().map(|open| open.player.clone());
            opened.replace(open_player);
            if let Some(follower) = follower {
                follower.set_own_player(player.zip(at));
            }
        });
    });
    mounted.watch(move || {
        // YouTube's terms require that its player is visible while it plays.
        let is_hidden = view.get() != View::Lyrics;
        if let Some(Player::Youtube(youtube)) = open.borrow().as_ref().map(|open| &open.player)
            && is_hidden
        {
            youtube.pause();
        }
    });
}

/// Pauses the player of a file, or lets it go on.
pub(crate) fn play_or_pause(container: &HtmlElement) {
    let audio = container.query_selector(".player > audio").ok().flatten();
    let audio = audio.map(JsCast::unchecked_into::<HtmlMediaElement>);
    let Some(audio) = audio else { return };
    if !audio.paused() {
        let _ = audio.pause();
    } else if let Ok(started) = audio.play() {
        // The promise is rejected after an error, which the element reports by an event.
        spawn_local(async move {
            let _ = JsFuture::from(started).await;
        });
    }
}

/// The indices of recordings on the page's own host, if the snapshot is from another one: a foreign snapshot must not cause
/// requests to the page's host, which would carry its cookies.
fn recordings_on_page_host(song: &Song, address: &str, page: &str) -> Vec<usize> {
    let is_page = |address: &str| Url::new(address).is_ok_and(|url| url.origin() == page);
    if address.is_empty() || is_page(address) {
        return Vec::new();
    }
    let is_on_page_host =
        |media: &Media| matches!(&media.recording, Recording::Audio(url) if is_page(url));
    let recordings = song.media.iter().enumerate();
    recordings
        .filter(|(_, media)| is_on_page_host(media))
        .map(|(at, _)| at)
        .collect()
}

/// Closes the player; the card then links to the recording instead.
fn close_as_refused(own: OwnPlayer) {
    if let Some(at) = own.open.try_get_untracked().flatten() {
        own.open.set(None);
        own.refused.set(Some(at));
    }
}

/// Sets a signal whose card may be gone by now. An equal value would run its effects at every event of the player.
fn set_if_different<T>(signal: RwSignal<T>, value: T)
where
    T: PartialEq + Copy + Send + Sync + 'static,
{
    if signal.try_get_untracked().is_some_and(|old| old != value) {
        signal.set(value);
    }
}

/// The player that is open, with what the card observes of it.
struct OpenPlayer {
    player: Player,
    /// For the `error` of a media element that cannot be loaded or is blocked, and for its time.
    _listeners: [Listener; 2],
}

impl OpenPlayer {
    fn new(element: Element, own: OwnPlayer) -> Option<OpenPlayer> {
        let listener = Listener::new(&element, &["error"], move |_| close_as_refused(own));
        let player = match element.local_name().as_str() {
            "iframe" => Player::Youtube(Rc::new(Youtube::listen(&element)?)),
            _ => Player::Element(element.unchecked_into()),
        };
        let clock = player.clone();
        let watch = Listener::new(player.element(), &CLOCK_EVENTS, move |_| {
            let seconds = clock.seconds().unwrap_or_default() as u32;
            set_if_different(own.seconds, seconds);
            set_if_different(own.playing, clock.is_playing());
        });
        Some(OpenPlayer {
            player,
            _listeners: [listener, watch],
        })
    }

    /// Whether the page's policy has blocked this frame, which fires no `error` of its own.
    fn is_blocked_by(&self, event: Event) -> bool {
        let violation: SecurityPolicyViolationEvent = event.unchecked_into();
        let source = self.player.element().get_attribute("src");
        // Browsers report the whole address or its origin only.
        violation.disposition() == SecurityPolicyViolationEventDisposition::Enforce
            && violation.effective_directive() == "frame-src"
            && source.is_some_and(|source| source.starts_with(&violation.blocked_uri()))
    }
}
