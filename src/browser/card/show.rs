//! How a card is shown: a prerendered one is hydrated, any other is rendered.

use super::CardController;
use super::local_time::show_local_times;
use super::mount::{CardProps, MountedCard};
use super::pending_input::PendingInput;
use crate::browser::element::attributes::Host;
use crate::browser::lyrics::follow::LyricsFollower;
use crate::browser::player::own;
use crate::browser::share;
use crate::embed::{Pages, View};
use crate::song::Song;
use crate::view::{Choices, first_view_name};
use crate::words;
use leptos::prelude::*;
use std::rc::Rc;

impl CardController {
    /// Shows the song in the host's language and size, and keeps the choices of the reader. `can_hydrate` says that a
    /// prerendered card has the same data.
    pub fn show(this: &Rc<CardController>, can_hydrate: bool) {
        let Some((song, address)) = this.song.borrow().clone() else {
            return;
        };
        let (host, container) = (&this.host, &this.root.container);
        let _ = match first_view_name(&song) {
            Some(first) => container.set_attribute("data-first", first),
            None => container.remove_attribute("data-first"),
        };
        let initial_choices = |scope| Choices::new(&song, host.view(), scope);
        let props = CardProps {
            song: song.clone(),
            words: host.words(),
            size: host.size(),
            pages: pages(host, &song, &address),
            main: host.is_main(),
        };
        this.follower.take();
        let (words, lang) = (props.words, this.root.lang());
        let previous = this.mounted.take().map(|mounted| {
            // A picture is in the language of its card.
            let picture = mounted.state.sharing.picture.get_untracked();
            let stays = lang.as_deref() == Some(words.tag);
            (mounted.state.choices(), picture.filter(|_| stays))
        });
        this.root.apply_song_accent(&song.accent);
        this.apply_colours();
        let hydratable = can_hydrate && this.reusable_snapshot().is_some();
        // Also needed if hydration fails, as when an extension has inserted something beside a field.
        let pending = this
            .prerendered
            .get()
            .then(|| PendingInput::capture(container));
        let hydrated = hydratable
            .then(|| {
                let on_request = CardController::on_request(this);
                MountedCard::hydrate(container, props.clone(), initial_choices(None), on_request)
            })
            .flatten();
        let is_hydrated = hydrated.is_some();
        let mut mounted = hydrated.unwrap_or_else(|| {
            let _ = container.set_attribute("data-size", props.size.name());
            let choices = match &previous {
                Some((choices, _)) => choices.clone(),
                None => initial_choices(host.scope()),
            };
            let on_request = CardController::on_request(this);
            MountedCard::render(container, props.clone(), choices, on_request)
        });
        this.prerendered.set(false);
        CardController::watch_choices(this, &mut mounted);
        let is_first = previous.is_none();
        let picture = match previous {
            Some((_, picture)) => picture,
            None if is_hydrated => this.root.picture(&address),
            None => None,
        };
        let change = this.change.borrow().clone();
        if change.is_some() {
            mounted.state.change.set(change);
        }
        let page_time_s = this.page_time_s.get();
        let follower = LyricsFollower::start(&mut mounted, &host.0, container, &song, page_time_s);
        own::start(&mut mounted, container, &song, &address, follower.clone());
        let sharing = share::start(&mounted, &host.0, container, props, address, picture);
        *this.sharing.borrow_mut() = sharing;
        *this.mounted.borrow_mut() = Some(mounted);
        *this.follower.borrow_mut() = follower;
        if let Some(pending) = pending {
            // Attributes that the publisher did not know are applied like later changes of them.
            if is_hydrated {
                this.apply_view_and_territory();
            }
            pending.replay(container);
        }
        show_local_times(&this.root.container, words);
        if is_first {
            this.apply_layers();
            this.highlight_lines(false);
        }
        this.attach_height_sentinel();
        this.root.show_card();
    }
}

/// The pages of a published song; `None` for any other snapshot.
fn pages(host: &Host, song: &Song, address: &str) -> Option<Pages> {
    let words = host.words();
    let home = words::for_tag(&song.lang).tag == words.tag;
    let variant = (!home).then_some(words.tag);
    let pages = address
        .ends_with('/')
        .then(|| Pages::new(address, variant).with_first(View::first_of(song)))?;
    Some(if host.is_on_song_page() {
        pages.on_song_page()
    } else {
        pages
    })
}
