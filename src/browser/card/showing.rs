//! Showing in the life of a card: taken over as a publisher painted it, or made anew.

use super::input::Early;
use super::mount::{Shown, Wanted};
use super::{Life, local_time as zone};
use crate::browser::element::attributes::Host;
use crate::browser::lyrics::follow::Follow;
use crate::browser::player::own as media;
use crate::browser::share;
use crate::embed::Pages;
use crate::song::Song;
use crate::view::Choices;
use crate::words;
use leptos::prelude::*;
use std::rc::Rc;

impl Life {
    /// Shows the song in the host's language and size, in the painted card where `adopt` says that
    /// it is of the same data. What the reader has chosen stays.
    pub fn show(this: &Rc<Life>, adopt: bool) {
        let Some((song, address)) = this.song.borrow().clone() else {
            return;
        };
        let (host, place) = (&this.host, &this.stage.place);
        let opening = |scope| Choices::new(&song, host.view(), scope);
        let wanted = Wanted {
            song: song.clone(),
            words: host.words(),
            size: host.size(),
            pages: pages(host, &song, &address),
            main: host.is_main(),
        };
        this.follow.take();
        let (words, lang) = (wanted.words, this.stage.lang());
        let before = this.shown.take().map(|shown| {
            // A picture is in the language of its card.
            let picture = shown.state.sharing.picture.get_untracked();
            let picture = picture.filter(|_| lang.as_deref() == Some(words.tag));
            (shown.state.choices(), picture)
        });
        this.dress();
        let same = adopt && this.written_from().is_some();
        // Also where the card has to be made anew, as when an extension has put something beside a field.
        let early = this.painted.get().then(|| Early::of(place));
        let adopted = same.then(|| Shown::adopt(place, wanted.clone(), opening(None)));
        let adopted = adopted.flatten();
        let written = adopted.is_some();
        let mut shown = adopted.unwrap_or_else(|| {
            let _ = place.set_attribute("data-size", wanted.size.name());
            let choices = before.as_ref().map(|(choices, _)| choices.clone());
            let choices = choices.unwrap_or_else(|| opening(host.scope()));
            Shown::make(place, wanted.clone(), choices)
        });
        this.painted.set(false);
        Life::listen(this, &mut shown);
        let again = before.is_some();
        let picture = match before {
            Some((_, picture)) => picture,
            None if written => this.stage.picture(&address),
            None => None,
        };
        let change = this.change.borrow().clone();
        if change.is_some() {
            shown.state.change.set(change);
        }
        let told = this.told.get();
        let follow = Follow::attend(&mut shown, &host.0, place, &song, told);
        media::attend(&mut shown, place, &song, &address, follow.clone());
        share::attend(&mut shown, &host.0, place, wanted, address, picture);
        *this.shown.borrow_mut() = Some(shown);
        *this.follow.borrow_mut() = follow;
        if let Some(early) = early {
            // What the publisher could not know comes like any later choice.
            if written {
                this.follow();
            }
            early.tell(place);
        }
        zone::turn(&this.stage.place, words);
        if !again {
            this.choose_layers();
            this.mark_lines(false);
        }
        this.gauge();
        this.stage.show_card();
    }
}

/// The pages of a published song; any other snapshot has none.
fn pages(host: &Host, song: &Song, address: &str) -> Option<Pages> {
    let words = host.words();
    let home = words::for_tag(&song.lang).tag == words.tag;
    let variant = (!home).then_some(words.tag);
    let pages = address
        .ends_with('/')
        .then(|| Pages::new(address, variant))?;
    Some(if host.is_on_song_page() {
        pages.at_home()
    } else {
        pages
    })
}
