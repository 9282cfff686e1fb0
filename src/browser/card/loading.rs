//! Loading in the life of a card: its song, and an older snapshot of it to compare with.

use super::Life;
use super::load::{Trouble, load, load_named, load_text};
use crate::browser::element::events;
use crate::browser::focus as reader;
use crate::song::Song;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

impl Life {
    /// Loads what the host has as a snapshot, or what its `src` names now, and shows it.
    pub fn begin(this: &Rc<Life>) {
        let (life, number) = (this.clone(), this.load.get() + 1);
        life.load.set(number);
        let address = life.host.address();
        if let Some(text) = life.host.snapshot() {
            let address = address.unwrap_or_default();
            spawn_local(async move {
                let loaded = load_text(&text).map(|song| (song, address));
                Life::arrive(&life, number, loaded, false).await;
            });
            return;
        }
        let Some(address) = address else {
            life.leave();
            return life.set_state("");
        };
        let copy = life.written_from().filter(|_| address.ends_with('/'));
        let copy = copy.map(|hash| [&address, &*hash, ".json"].concat());
        spawn_local(async move {
            // A painted card goes on with exactly the data that it was made from, if that is there.
            let same = match &copy {
                Some(copy) => load(copy, true).await.ok(),
                None => None,
            };
            let adopt = same.is_some();
            let loaded = match same {
                Some((song, _)) => Ok((song, address)),
                None => load(&address, false).await,
            };
            Life::arrive(&life, number, loaded, adopt).await;
        });
    }

    /// Shows what has been loaded, unless something else has been asked for since. In the painted card, where `adopt`
    /// says that it is of the same data.
    async fn arrive(
        this: &Rc<Life>,
        number: u32,
        loaded: Result<(Song, String), Trouble>,
        adopt: bool,
    ) {
        if this.load.get() != number {
            return;
        }
        match loaded {
            Ok((song, address)) => {
                this.stage.hush();
                *this.song.borrow_mut() = Some((Arc::new(song), address));
                this.change.take();
                this.follow.take();
                this.shown.take();
                Life::show(this, adopt);
                this.set_state("ready");
                events::ready(&this.host.0);
                Life::compare(this).await;
            }
            Err(trouble) => this.fail(&trouble),
        }
    }

    /// Says what is new since the older snapshot that the song names: only one of its own host is asked
    /// for, and where none comes nothing is said.
    async fn compare(this: &Rc<Life>) {
        let Some((song, address)) = this.song.borrow().clone() else {
            return;
        };
        let older = song.previous.as_ref();
        let Some(older) = older.and_then(|older| reader::beside(older, &address)) else {
            return;
        };
        let number = this.load.get();
        let older = load_named(&older).await.ok();
        let change = older.and_then(|(older, _)| song.since(&older));
        if this.load.get() == number && change.is_some() {
            *this.change.borrow_mut() = change.clone();
            if let Some(shown) = this.shown.borrow().as_ref() {
                shown.state.change.set(change);
            }
        }
    }
}
