//! What a card does when its reader chooses something.

use super::CardController;
use super::mount::MountedCard;
use crate::browser::board::play::play;
use crate::browser::focus::reveal::reveal;
use crate::browser::focus::target::move_focus;
use crate::browser::player::own::play_or_pause;
use crate::view::Request;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// The facts of the selected territory: its figures, or its line if it has none.
const TERRITORY_FACTS: &str = ".counted:not(:empty), .open-territory:has(+ :empty)";

impl CardController {
    /// Reflects choices in the attributes of the host, and plays the board.
    pub(super) fn watch_choices(this: &Rc<CardController>, mounted: &mut MountedCard) {
        let (weak, state) = (Rc::downgrade(this), mounted.state);
        mounted.watch(move || {
            state.view.track();
            state.scope.track();
            // The page's listeners may do anything to the card, even remove it, which must not happen while an effect
            // of that card runs. So the rest is a task, and by then the state may be disposed.
            let weak = weak.clone();
            spawn_local(async move {
                let view = state.view.try_get_untracked();
                let scope = state.scope.try_get_untracked();
                if let (Some(controller), Some(view), Some(scope)) = (weak.upgrade(), view, scope) {
                    let is_new = scope.is_some() && controller.host.scope() != scope;
                    controller.host.reflect(view, scope);
                    // The facts are below the list and may be out of sight.
                    if is_new {
                        reveal(&controller.root.container, TERRITORY_FACTS);
                    }
                }
            });
        });
        let song = this.song.borrow().as_ref().map(|(song, _)| song.clone());
        let playing = RefCell::new(None);
        mounted.watch(move || {
            let played = song.clone().filter(|_| state.playing.get());
            playing.replace(played.and_then(|song| play(song, state)));
        });
        CardController::watch_lyrics_choices(this, mounted);
    }

    /// Answers what the components ask for. It is a task, so that the effects of the same event run first, and since the
    /// page's listeners may do anything to the card, even remove it.
    pub(super) fn on_request(this: &Rc<CardController>) -> impl Fn(Request) + 'static {
        let weak = Rc::downgrade(this);
        move |request| {
            let weak = weak.clone();
            spawn_local(async move {
                if let Some(controller) = weak.upgrade() {
                    controller.answer(request);
                }
            });
        }
    }

    fn answer(&self, request: Request) {
        match request {
            Request::MoveFocus(target) => move_focus(&self.root.container, target),
            Request::Seek { line, from_text } => {
                let follower = self.follower.borrow().clone();
                if let Some(follower) = follower {
                    follower.seek(line, from_text);
                }
            }
            Request::PlayOrPause => play_or_pause(&self.root.container),
            Request::SaveLayers => self.save_layers(),
            Request::Share(item) => {
                if let Some(sharing) = self.sharing.borrow().as_ref() {
                    sharing.share(item);
                }
            }
        }
    }
}
