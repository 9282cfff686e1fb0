//! The lyrics of a card: layers and lines that its host or its reader chooses, and the player that they follow.

use super::CardController;
use super::mount::MountedCard;
use crate::browser::element::current_time::CurrentTime;
use crate::browser::element::warnings::warn_not_understood;
use crate::browser::lyrics::preference;
use crate::embed::View;
use crate::view::{layer_preference_text, preferred_layers};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

impl CardController {
    /// Scrolls to highlighted lines.
    pub(super) fn watch_lyrics_choices(this: &Rc<CardController>, mounted: &mut MountedCard) {
        let state = mounted.state;
        let (weak, container) = (Rc::downgrade(this), this.root.container.clone());
        mounted.watch(move || {
            let open = state.view.get() == View::Lyrics;
            let first = state.lyrics.marked.get().first().copied();
            let (weak, container) = (weak.clone(), container.clone());
            // Highlighting changes the height of lines; by then they have it.
            spawn_local(async move {
                let controller = weak.upgrade().filter(|_| open);
                if let Some((controller, at)) = controller.zip(first) {
                    controller.scroller.to_line(at, &container);
                }
            });
        });
    }

    /// Stores which layers the reader sees.
    pub(super) fn save_layers(&self) {
        let mounted = self.mounted.borrow();
        let song = self.song.borrow();
        let lyrics = song.as_ref().and_then(|(song, _)| song.lyrics.as_ref());
        if let (Some(mounted), Some(lyrics)) = (mounted.as_ref(), lyrics) {
            let shown = mounted.state.layers.get_untracked();
            let saved = preference::saved_layers();
            preference::save_layers(layer_preference_text(&saved, &lyrics.layers, &shown));
        }
    }

    /// Highlights the lines that the host names, and opens the lyrics where `open` is set.
    pub fn highlight_lines(&self, open: bool) {
        let mounted = self.mounted.borrow();
        let song = self.song.borrow();
        let (Some(mounted), Some((song, _))) = (mounted.as_ref(), song.as_ref()) else {
            return;
        };
        let Some(lyrics) = &song.lyrics else { return };
        let asked = self.host.attribute("line").unwrap_or_default();
        let lines = lyrics.lines_named(&asked);
        if lines.is_empty() && !asked.trim().is_empty() {
            warn_not_understood("line", asked.trim());
        }
        if open && !lines.is_empty() {
            mounted.state.open(View::Lyrics);
        }
        if mounted.state.lyrics.marked.get_untracked() != lines {
            mounted.state.lyrics.marked.set(lines);
        }
    }

    /// The attribute `for` of the host has changed.
    pub fn find_player(&self) {
        let follower = self.follower.borrow().clone();
        if let Some(follower) = follower {
            follower.find_player();
        }
    }

    /// The attribute `no-media` of the host has changed. The style hides the player, which must not go on playing.
    pub fn close_player(&self) {
        if let Some(mounted) = self.mounted.borrow().as_ref() {
            mounted.state.lyrics.own_player.open.set(None);
        }
    }

    /// Shows the layers that the host names, else those that the reader chose last, else all.
    pub fn apply_layers(&self) {
        let mounted = self.mounted.borrow();
        let song = self.song.borrow();
        let (Some(mounted), Some((song, _))) = (mounted.as_ref(), song.as_ref()) else {
            return;
        };
        let Some(lyrics) = &song.lyrics else { return };
        let tags = self.host.attribute("layers").unwrap_or_default();
        let asked = lyrics.layers_named(&tags);
        if asked.is_none() && !tags.trim().is_empty() {
            warn_not_understood("layers", tags.trim());
        }
        let saved = || preferred_layers(&preference::saved_layers(), &lyrics.layers);
        let all = || (0..lyrics.layers.len()).collect();
        let layers = asked.or_else(saved).unwrap_or_else(all);
        if mounted.state.layers.get_untracked() != layers {
            mounted.state.layers.set(layers);
        }
    }

    /// Gives the host its property `currentTime`.
    pub fn define_current_time(this: &Rc<CardController>) -> CurrentTime {
        let (for_get, for_set) = (Rc::downgrade(this), Rc::downgrade(this));
        let get = move || {
            let controller = for_get.upgrade()?;
            let follower = controller.follower.borrow().clone();
            let player_time_s = follower.and_then(|follower| follower.seconds());
            player_time_s.or(controller.page_time_s.get())
        };
        CurrentTime::define(&this.host.0, get, move |seconds| {
            let Some(controller) = for_set.upgrade() else {
                return;
            };
            controller.page_time_s.set(seconds);
            let follower = controller.follower.borrow().clone();
            if let Some(follower) = follower {
                follower.set_page_time(seconds);
            }
        })
    }
}
