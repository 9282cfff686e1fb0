//! The lyrics in the life of a card: layers, lines and a player that its host names.

use super::Life;
use super::mount::Shown;
use crate::browser::element::current_time::CurrentTime;
use crate::browser::element::warnings::not_understood;
use crate::browser::lyrics::preference as kept;
use crate::embed::View;
use crate::view::{keep_layers, kept_layers};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

impl Life {
    /// A choice of layers is kept, and marked lines come into sight.
    pub(super) fn listen_to_lyrics(this: &Rc<Life>, shown: &mut Shown) {
        let state = shown.state;
        let chosen = this.song.borrow().as_ref().map(|(song, _)| song.clone());
        shown.watch(move || {
            let lyrics = chosen.as_ref().and_then(|song| song.lyrics.as_ref());
            if let Some(lyrics) = lyrics.filter(|_| state.lyrics.layer_choices.get() > 0) {
                let layers = state.layers.get_untracked();
                kept::keep(keep_layers(&kept::layers(), &lyrics.layers, &layers));
            }
        });
        let (weak, place) = (Rc::downgrade(this), this.stage.place.clone());
        shown.watch(move || {
            let open = state.view.get() == View::Lyrics;
            let first = state.lyrics.marked.get().first().copied();
            let (weak, place) = (weak.clone(), place.clone());
            // By then the lines have the height that marking gives them.
            spawn_local(async move {
                let life = weak.upgrade().filter(|_| open);
                if let Some((life, at)) = life.zip(first) {
                    life.scroll.to_line(at, &place);
                }
            });
        });
    }

    /// Marks the lines that the host names, and where they are asked for later opens the lyrics.
    pub fn mark_lines(&self, open: bool) {
        let shown = self.shown.borrow();
        let song = self.song.borrow();
        let (Some(shown), Some((song, _))) = (shown.as_ref(), song.as_ref()) else {
            return;
        };
        let Some(lyrics) = &song.lyrics else { return };
        let asked = self.host.attribute("line").unwrap_or_default();
        let lines = lyrics.lines_named(&asked);
        if lines.is_empty() && !asked.trim().is_empty() {
            not_understood("line", asked.trim());
        }
        if open && !lines.is_empty() {
            shown.state.open(View::Lyrics);
        }
        if shown.state.lyrics.marked.get_untracked() != lines {
            shown.state.lyrics.marked.set(lines);
        }
    }

    /// The host has set its `for`.
    pub fn find_player(&self) {
        let follow = self.follow.borrow().clone();
        if let Some(follow) = follow {
            follow.find();
        }
    }

    /// The host has set or taken its `no-media`: the card's style hides the player, which must not go
    /// on unseen.
    pub fn close_player(&self) {
        if let Some(shown) = self.shown.borrow().as_ref() {
            shown.state.lyrics.own_player.open.set(None);
        }
    }

    /// Shows the layers that the host asks for, else those that the reader chose last.
    pub fn choose_layers(&self) {
        let shown = self.shown.borrow();
        let song = self.song.borrow();
        let (Some(shown), Some((song, _))) = (shown.as_ref(), song.as_ref()) else {
            return;
        };
        let Some(lyrics) = &song.lyrics else { return };
        let tags = self.host.attribute("layers").unwrap_or_default();
        let asked = lyrics.layers_named(&tags);
        if asked.is_none() && !tags.trim().is_empty() {
            not_understood("layers", tags.trim());
        }
        let layers = asked.or_else(|| kept_layers(&kept::layers(), &lyrics.layers));
        let layers = layers.unwrap_or_else(|| vec![true; lyrics.layers.len()]);
        if shown.state.layers.get_untracked() != layers {
            shown.state.layers.set(layers);
        }
    }

    /// The host has the time as a property, and hears it there.
    pub fn tell_time(this: &Rc<Life>) -> CurrentTime {
        let (asked, heard) = (Rc::downgrade(this), Rc::downgrade(this));
        let get = move || {
            let life = asked.upgrade()?;
            let follow = life.follow.borrow().clone();
            let player = follow.and_then(|follow| follow.seconds());
            player.or(life.told.get())
        };
        CurrentTime::define(&this.host.0, get, move |seconds| {
            let Some(life) = heard.upgrade() else { return };
            life.told.set(seconds);
            let follow = life.follow.borrow().clone();
            if let Some(follow) = follow {
                follow.tell(seconds);
            }
        })
    }
}
