//! The player that the lines follow: the card's own, else the one that the attribute `for` names.

use super::follower::LyricsFollower;
use super::listeners::with;
use crate::browser::dom::listener::Listener;
use crate::browser::player;
use crate::browser::player::{CLOCK_EVENTS, Player};
use crate::song::Media;
use leptos::prelude::*;
use std::rc::Rc;

impl LyricsFollower {
    /// Sets the card's own player with the index of its recording; `None` if it is closed.
    pub fn set_own_player(self: &Rc<Self>, own: Option<(Player, usize)>) {
        self.own.replace(own);
        self.find_player();
    }

    /// Looks for the player again.
    pub fn find_player(self: &Rc<Self>) {
        let own = self.own.borrow().as_ref().map(|(player, _)| player.clone());
        let found = own.or_else(|| {
            let id = self.host.get_attribute("for")?;
            player::find(&self.host, id.trim())
        });
        let current = self
            .player
            .borrow()
            .as_ref()
            .map(|(player, _)| player.clone());
        if current.as_ref().map(Player::element) != found.as_ref().map(Player::element) {
            self.frame_request.take();
            let weak = Rc::downgrade(self);
            self.player.replace(found.map(|player| {
                let listener = Listener::new(player.element(), &CLOCK_EVENTS, move |_| {
                    with(&weak, LyricsFollower::update);
                });
                (player, listener)
            }));
        }
        self.update();
    }

    /// The player's time in seconds.
    pub fn seconds(&self) -> Option<f64> {
        let player = self.player.borrow();
        player.as_ref().and_then(|(player, _)| player.seconds())
    }

    /// The recording of the card's own player.
    pub(super) fn medium(&self) -> Option<&Media> {
        let own = self.own.borrow();
        own.as_ref().and_then(|(_, at)| self.song.media.get(*at))
    }

    /// What is added to the time of the player, in milliseconds: the reader's setting less the offset of the recording.
    pub(super) fn shift_ms(&self) -> f64 {
        let reader_offset_ms = self.state.lyrics.offset_ms.get_untracked();
        let recording_offset_ms = self.medium().map_or(0, |medium| medium.offset_ms);
        f64::from(reader_offset_ms - recording_offset_ms)
    }
}
