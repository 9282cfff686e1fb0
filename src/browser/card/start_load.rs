//! How a card loads its song, and the previous snapshot to compare it with.

use super::load::{load, load_text, load_without_redirect};
use super::{CardController, LoadError};
use crate::browser::dom::query::same_host_address;
use crate::browser::dom::task::next_task;
use crate::browser::element::events;
use crate::song::Song;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

impl CardController {
    /// Loads and shows the snapshot inside the host, else the one that `src` names.
    pub fn start_load(this: &Rc<CardController>) {
        let (controller, number) = (this.clone(), this.load.get() + 1);
        controller.load.set(number);
        let address = controller.host.address();
        if let Some(text) = controller.host.snapshot() {
            let address = address.unwrap_or_default();
            spawn_local(async move {
                let loaded = load_text(&text).map(|song| (song, address));
                CardController::finish_load(&controller, number, loaded, false).await;
            });
            return;
        }
        let Some(address) = address else {
            controller.remove_card();
            return controller.set_state("");
        };
        let copy = controller
            .reusable_snapshot()
            .filter(|_| address.ends_with('/'))
            .map(|hash| [&address, &*hash, ".json"].concat());
        spawn_local(async move {
            // A prerendered card is hydrated with exactly its own data, if that is still published.
            let same_data = match &copy {
                Some(copy) => load(copy, true).await.ok(),
                None => None,
            };
            let can_hydrate = same_data.is_some();
            let loaded = match same_data {
                Some((song, _)) => Ok((song, address)),
                None => load(&address, false).await,
            };
            CardController::finish_load(&controller, number, loaded, can_hydrate).await;
        });
    }

    /// Shows the result, unless another load has started since. `can_hydrate` says that the prerendered card has the
    /// same data.
    async fn finish_load(
        this: &Rc<CardController>,
        number: u32,
        loaded: Result<(Song, String), LoadError>,
        can_hydrate: bool,
    ) {
        // On a slow phone checking and showing a song take a tenth of a second each.
        next_task().await;
        if this.load.get() != number {
            return;
        }
        match loaded {
            Ok((mut song, address)) => {
                song.place_media(|file| same_host_address(file, &address));
                this.root.hide_status();
                *this.song.borrow_mut() = Some((Arc::new(song), address));
                this.change.take();
                this.follower.take();
                this.mounted.take();
                CardController::show(this, can_hydrate);
                this.set_state("ready");
                events::ready(&this.host.0);
                CardController::compare_with_previous(this).await;
            }
            Err(error) => this.show_error(&error),
        }
    }

    /// Shows what has changed since the previous snapshot that the song names. Only one on the same host is requested;
    /// without it nothing is shown.
    async fn compare_with_previous(this: &Rc<CardController>) {
        let Some((song, address)) = this.song.borrow().clone() else {
            return;
        };
        let previous = song.previous.as_ref();
        let Some(previous_address) =
            previous.and_then(|previous| same_host_address(previous, &address))
        else {
            return;
        };
        let number = this.load.get();
        let previous = load_without_redirect(&previous_address).await.ok();
        let change = previous.and_then(|(previous, _)| song.since(&previous));
        if this.load.get() == number && change.is_some() {
            *this.change.borrow_mut() = change.clone();
            if let Some(mounted) = this.mounted.borrow().as_ref() {
                mounted.state.change.set(change);
            }
        }
    }
}
