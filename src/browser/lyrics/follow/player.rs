//! Which player the lines follow: the card's own, else the one that the host names.

use super::{Follow, listen};
use crate::browser::dom::listener::Listener;
use crate::browser::player;
use crate::browser::player::{Player, TOLD};
use crate::song::Media;
use leptos::prelude::*;
use std::rc::Rc;

impl Follow {
    /// The card's own player is open, with a recording by its place, or no longer.
    pub fn lend(self: &Rc<Self>, own: Option<(Player, usize)>) {
        self.own.replace(own);
        self.find();
    }

    /// Looks for the player: the card's own, else the one that the host names now.
    pub fn find(self: &Rc<Self>) {
        let own = self.own.borrow().as_ref().map(|(player, _)| player.clone());
        let found = own.or_else(|| {
            let id = self.host.get_attribute("for")?;
            player::find(&self.host, id.trim())
        });
        let known = self
            .player
            .borrow()
            .as_ref()
            .map(|(player, _)| player.clone());
        if known.as_ref().map(Player::element) != found.as_ref().map(Player::element) {
            self.next.take();
            let weak = Rc::downgrade(self);
            let heard = found.map(|player| {
                let ear = Listener::new(player.element(), &TOLD, move |_| {
                    listen::with(&weak, Follow::tick);
                });
                (player, ear)
            });
            self.player.replace(heard);
        }
        self.tick();
    }

    /// The player's time in seconds.
    pub fn seconds(&self) -> Option<f64> {
        let player = self.player.borrow();
        player.as_ref().and_then(|(player, _)| player.seconds())
    }

    /// What the card's own player plays.
    pub(super) fn medium(&self) -> Option<&Media> {
        let own = self.own.borrow();
        own.as_ref().and_then(|(_, at)| self.song.media.get(*at))
    }

    /// How many milliseconds sooner than the player's time the lines come.
    pub(super) fn sooner_ms(&self) -> f64 {
        let nudged = self.state.lyrics.offset_ms.get_untracked();
        let begins = self.medium().map_or(0, |medium| medium.offset_ms);
        f64::from(nudged - begins)
    }
}
