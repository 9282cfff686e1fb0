//! The life of one card: it loads, shows, follows, fails, and ends.

mod lyrics;

use super::events;
use super::follow::Follow;
use super::host::Host;
use super::load::{Trouble, load};
use super::media;
use super::play::play;
use super::reader;
use super::scroll::Scroll;
use super::share;
use super::shown::{Shown, Wanted};
use super::stage::Stage;
use crate::contract::Pages;
use crate::song::{Change, Song};
use crate::view::Choices;
use crate::words::{self, Words};
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

pub(super) struct Life {
    host: Host,
    stage: Stage,
    /// Sets the element's custom state.
    mark: js_sys::Function,
    /// The song with the absolute address that it came from.
    song: RefCell<Option<(Arc<Song>, String)>>,
    /// What is new in the song since an older snapshot.
    change: RefCell<Option<Change>>,
    shown: RefCell<Option<Shown>>,
    follow: RefCell<Option<Rc<Follow>>>,
    scroll: Scroll,
    /// The time in seconds that the page has told by the property.
    told: Cell<Option<f64>>,
    /// Whether a card that a publisher wrote stands in the place, and is not taken over yet.
    painted: Cell<bool>,
    /// Which load is the latest: an answer to an older one comes too late.
    load: Cell<u32>,
}

impl Life {
    pub fn new(host: Host, stage: Stage, painted: bool, mark: js_sys::Function) -> Life {
        Life {
            host,
            stage,
            mark,
            song: RefCell::default(),
            change: RefCell::default(),
            shown: RefCell::default(),
            follow: RefCell::default(),
            scroll: Scroll::default(),
            told: Cell::new(None),
            painted: Cell::new(painted),
            load: Cell::new(0),
        }
    }

    /// Loads what the host's `src` names now, and shows it.
    pub fn begin(this: &Rc<Life>) {
        let (life, number) = (this.clone(), this.load.get() + 1);
        life.load.set(number);
        let Some(address) = life.host.address() else {
            return;
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
                Some(song) => Ok(song),
                None => load(&address).await,
            };
            if life.load.get() != number {
                return;
            }
            match loaded {
                Ok(song) => {
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
        let change = older.and_then(|older| song.since(&older));
        if this.load.get() == number && change.is_some() {
            *this.change.borrow_mut() = change.clone();
            if let Some(shown) = this.shown.borrow().as_ref() {
                shown.state.change.set(change);
            }
        }
    }

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
            pages: pages(&song, host.words(), &address),
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
        media::attend(&mut shown, place, &song, follow.clone());
        share::attend(&mut shown, &host.0, place, wanted, address, picture);
        *this.shown.borrow_mut() = Some(shown);
        *this.follow.borrow_mut() = follow;
        if written {
            // What the publisher could not know comes like any later choice.
            this.follow();
        }
        super::zone::turn(&this.stage.place, words);
        if !again {
            this.choose_layers();
            this.mark_lines(false);
        }
        this.stage.show_card();
    }

    /// The reader's choices go to the host's attributes, and the focus where a choice leads it.
    fn listen(this: &Rc<Life>, shown: &mut Shown) {
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
                    life.host.reflect(view, scope);
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

    /// The painted card's snapshot, where that card is the one that the host asks for.
    fn written_from(&self) -> Option<String> {
        let (size, lang) = (self.host.size(), self.host.words().tag);
        let painted = self.painted.get();
        painted.then(|| self.stage.written_from(size, lang))?
    }

    pub fn dress(&self) {
        let accent = self.host.attribute("accent");
        self.stage.dress(self.host.theme(), accent);
    }

    /// The host has set its `view` or `territory`.
    pub fn follow(&self) {
        if let Some(shown) = self.shown.borrow().as_ref() {
            shown.state.open(self.host.view());
            shown.state.visit(self.host.scope());
        }
    }

    /// Facts that are painted stay; otherwise the fallback does, with one calm line.
    fn fail(&self, trouble: &Trouble) {
        let words = self.host.words();
        let mut text = (words.trouble)(trouble.code).to_owned();
        if let Some(problem) = trouble.problems.first() {
            text = format!("{text} {problem}");
        }
        self.dress();
        self.stage.say(&text, words.tag);
        self.set_state("error");
        events::error(&self.host.0, trouble);
    }

    /// A load that is still under way comes to nothing from here on.
    pub fn end(&self) {
        self.load.set(self.load.get() + 1);
        self.follow.take();
        self.shown.take();
        self.song.take();
        if !self.painted.get() {
            self.stage.show_fallback();
        }
        self.set_state("");
    }

    fn set_state(&self, name: &str) {
        let _ = self.mark.call1(&JsValue::NULL, &JsValue::from_str(name));
    }
}

/// The pages of a published song; any other snapshot has none.
fn pages(song: &Song, words: &Words, address: &str) -> Option<Pages> {
    let home = words::for_tag(&song.lang).tag == words.tag;
    let variant = (!home).then_some(words.tag);
    address.ends_with('/').then(|| Pages::new(address, variant))
}
