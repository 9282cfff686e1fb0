//! Loading in the life of a card: its song, and an older snapshot of it to compare with.

use super::super::load::load;
use super::super::{events, reader};
use super::Life;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

impl Life {
    /// Loads what the host's `src` names now, and shows it.
    pub fn begin(this: &Rc<Life>) {
        let (life, number) = (this.clone(), this.load.get() + 1);
        life.load.set(number);
        let Some(address) = life.host.address() else {
            life.leave();
            return life.set_state("");
        };
        let copy = life.written_from().filter(|_| address.ends_with('/'));
        let copy = copy.map(|hash| [&address, &*hash, ".json"].concat());
        spawn_local(async move {
            // A painted card goes on with exactly the data that it was made from, if that is there.
            let same = match &copy {
                Some(copy) => load(copy).await.ok(),
                None => None,
            };
            let adopt = same.is_some();
            let loaded = match same {
                Some((song, _)) => Ok((song, address)),
                None => load(&address).await,
            };
            if life.load.get() != number {
                return;
            }
            match loaded {
                Ok((song, address)) => {
                    life.stage.hush();
                    *life.song.borrow_mut() = Some((Arc::new(song), address));
                    life.change.take();
                    life.follow.take();
                    life.shown.take();
                    Life::show(&life, adopt);
                    life.set_state("ready");
                    events::ready(&life.host.0);
                    Life::compare(&life).await;
                }
                Err(trouble) => life.fail(&trouble),
            }
        });
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
        let older = load(&older).await.ok();
        let change = older.and_then(|(older, _)| song.since(&older));
        if this.load.get() == number && change.is_some() {
            *this.change.borrow_mut() = change.clone();
            if let Some(shown) = this.shown.borrow().as_ref() {
                shown.state.change.set(change);
            }
        }
    }
}
