//! Listening in the life of a card: to what its reader chooses.

use super::Life;
use super::mount::Shown;
use crate::browser::board::play::play;
use crate::browser::focus as reader;
use crate::browser::focus::reveal::reveal;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// What is said of an open place: its figures, or where there are none its line.
const OPENED: &str = ".counted:not(:empty), .open-territory:has(+ :empty)";

impl Life {
    /// The reader's choices go to the host's attributes, and the focus where a choice leads it.
    pub(super) fn listen(this: &Rc<Life>, shown: &mut Shown) {
        let (weak, state) = (Rc::downgrade(this), shown.state);
        shown.watch(move || {
            state.view.track();
            state.scope.track();
            // The page's listeners may do anything to the card, even remove it, which must not
            // happen while an effect of that card runs. By then the state may be gone.
            let weak = weak.clone();
            spawn_local(async move {
                let view = state.view.try_get_untracked();
                let scope = state.scope.try_get_untracked();
                if let (Some(life), Some(view), Some(scope)) = (weak.upgrade(), view, scope) {
                    let opened = scope.is_some() && life.host.scope() != scope;
                    life.host.reflect(view, scope);
                    // Below a long list nothing would seem to have happened.
                    if opened {
                        reveal(&life.stage.place, OPENED);
                    }
                }
            });
        });
        let song = this.song.borrow().as_ref().map(|(song, _)| song.clone());
        let playing = RefCell::new(None);
        shown.watch(move || {
            let song = song.clone().filter(|_| state.playing.get());
            playing.replace(song.and_then(|song| play(song, state)));
        });
        Life::listen_to_lyrics(this, shown);
        let place = this.stage.place.clone();
        shown.watch(move || {
            if let Some(target) = state.focus.get() {
                reader::focus(&place, target);
            }
        });
    }
}
