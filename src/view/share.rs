//! Sharing: a button in the card's corner, and a menu of what can be copied, made when it is opened.

use super::state::{Focus, State};
use crate::embed::Code;
use crate::markup::html::{div, span, textarea};
use crate::markup::{El, LiveEl, Node, fragment, html, truth};
use crate::song::Song;
use crate::text::{Room, post};
use crate::words::{Words, for_tag};
use leptos::ev::{self, Event};
use leptos::prelude::*;
use std::sync::Arc;

/// What a reader can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// The system's own sheet, by the
    /// [Web Share API](https://developer.mozilla.org/docs/Web/API/Web_Share_API).
    Sheet,
    /// The address that opens the card just so.
    Link,
    Code(Code),
    /// The text of a post in the language of this tag.
    Post(&'static str, Room),
    Picture,
    /// The ranks of the shown lines as CSV.
    Ranks,
    /// The address of the picked lines of lyrics.
    LineLink,
    /// Their text.
    LineText,
    /// A picture of them.
    LinePicture,
}

impl Item {
    /// Whether it is asked for in the lyrics panel.
    pub(super) fn is_of_lines(self) -> bool {
        matches!(self, Item::LineLink | Item::LineText | Item::LinePicture)
    }
}

/// What one card's reader shares. The view asks, the browser's wing answers.
#[derive(Debug, Clone, Copy)]
pub struct Sharing {
    /// Whether the system has a sheet; without one the button opens the menu.
    pub sheet: RwSignal<bool>,
    pub open: RwSignal<bool>,
    /// The picture's address, where there is one.
    pub picture: RwSignal<Option<String>>,
    /// What the reader has just asked for.
    pub asked: RwSignal<Option<Item>>,
    /// What has just been copied.
    pub copied: RwSignal<Option<Item>>,
    /// What the reader has to copy by hand, because the clipboard is refused or nothing may be saved.
    pub by_hand: RwSignal<Option<String>>,
}

impl Sharing {
    pub(super) fn new() -> Sharing {
        Sharing {
            sheet: RwSignal::new(false),
            open: RwSignal::new(false),
            picture: RwSignal::new(None),
            asked: RwSignal::new(None),
            copied: RwSignal::new(None),
            by_hand: RwSignal::new(None),
        }
    }

    /// Opens the menu or closes it; what an earlier look at it left is gone.
    pub fn show(self, open: bool) {
        self.by_hand.set(None);
        self.copied.set(None);
        self.open.set(open);
    }
}

/// The button and its menu. With a sheet of the system's the button asks for that, and a second one
/// opens the menu. `paged` says whether the song has pages of its own to frame.
pub(super) fn share(song: &Arc<Song>, words: &'static Words, state: State, paged: bool) -> El {
    let Sharing {
        sheet, open, asked, ..
    } = state.sharing;
    let expanded = move |opens: bool| opens.then(|| truth(open.get()));
    let button = |label: &'static str| html::button().attr("type", "button").child(label);
    let toggle = move || {
        let opens = !open.get_untracked();
        state.sharing.show(opens);
        // Safari gives a button that is clicked no focus, and Escape would be somebody else's.
        if opens {
            state.focus.set(Some(Focus::Share));
        }
    };
    let first = button(words.share)
        .attr("aria-expanded", move || expanded(!sheet.get()))
        .on(ev::click, move |_| {
            if sheet.get_untracked() {
                asked.set(Some(Item::Sheet))
            } else {
                toggle()
            }
        });
    let second = button(words.copy)
        .attr("aria-expanded", move || expanded(sheet.get()))
        .attr("hidden", move || !sheet.get())
        .on(ev::click, move |_| toggle());
    let song = song.clone();
    let content = move || open.get().then(|| menu(&song, words, state.sharing, paged));
    let menu = div()
        .class("share-menu")
        .attr("role", "group")
        .attr("aria-label", words.share)
        .attr("hidden", move || !open.get())
        .child(content);
    div()
        .class("share")
        .child(div().class("share-buttons").child(first).child(second))
        .child(menu)
}

/// Posts by language, and the long ones where they say more than the short ones.
const POSTS: [(&str, &str, &str); 2] = [
    ("en", "English", "English, long"),
    ("ko", "한국어", "한국어, 긴 글"),
];

fn menu(song: &Song, words: &'static Words, sharing: Sharing, paged: bool) -> El {
    let copy = |item, label| copy(words, sharing, item, label);
    let picture = sharing.picture.get_untracked();
    let has = |code: &Code| match code {
        Code::Address | Code::Sentence | Code::Element => true,
        Code::Picture => picture.is_some(),
        Code::Frame => paged,
    };
    let codes = Code::ALL
        .into_iter()
        .zip(words.codes)
        .filter(|(code, _)| has(code));
    let codes = codes.map(|(code, label)| copy(Item::Code(code), label.to_owned()));
    let posts = POSTS.into_iter().flat_map(|(tag, short, long)| {
        let post = |room| post(song, for_tag(tag), room, "");
        let differs = post(Room::Short) != post(Room::Long);
        let rooms = [(Room::Short, short), (Room::Long, long)].into_iter();
        let rooms = rooms.filter(move |(room, _)| differs || *room == Room::Short);
        rooms
            .map(move |(room, name)| copy(Item::Post(tag, room), name.to_owned()).attr("lang", tag))
    });
    let download = picture.clone().map(|address| {
        // The page hears of it first, and may want otherwise.
        let ask = move |event: &Event| {
            event.prevent_default();
            sharing.asked.set(Some(Item::Picture));
        };
        let link = html::a().attr("href", address).attr("download", true);
        link.on(ev::click, move |event| ask(&event))
            .child(words.download_picture)
    });
    let link = copy(Item::Link, words.copy_link.to_owned());
    let first = div().class("choice").child(link).child(download);
    let told = move || sharing.copied.get().map(|_| words.copied);
    fragment()
        .child(first)
        .child(row(words.copy_code, codes))
        .child(row(words.copy_post, posts))
        .child(by_hand(words, sharing, |item| {
            item != Item::Ranks && !item.is_of_lines()
        }))
        .child(html::p().class("heard").attr("role", "status").child(told))
}

fn row(label: &'static str, items: impl Iterator<Item = LiveEl>) -> El {
    let name = span()
        .class("share-what")
        .attr("aria-hidden", "true")
        .child(label);
    div()
        .class("choice")
        .attr("role", "group")
        .attr("aria-label", label)
        .child(name)
        .children(items)
}

/// A button that says for a moment that it has copied.
pub(super) fn copy(words: &'static Words, sharing: Sharing, item: Item, label: String) -> LiveEl {
    let said = move || {
        let copied = sharing.copied.get() == Some(item);
        Node::from(if copied {
            words.copied.to_owned()
        } else {
            label.clone()
        })
    };
    html::button()
        .attr("type", "button")
        .on(ev::click, move |_| sharing.asked.set(Some(item)))
        .child(said)
}

/// Where a text to copy by hand stands, if it is one that was asked for here.
pub(super) fn by_hand(
    words: &'static Words,
    sharing: Sharing,
    here: impl Fn(Item) -> bool + Send + Sync + 'static,
) -> LiveEl {
    div().child(move || {
        let text = sharing.by_hand.get()?;
        let asked = sharing.asked.get_untracked()?;
        let why = match asked {
            Item::Picture | Item::LinePicture => words.not_saved,
            _ => words.by_hand,
        };
        here(asked).then(|| field(why, text))
    })
}

fn field(why: &'static str, text: String) -> El {
    let field = textarea()
        .attr("readonly", true)
        .attr("rows", "4")
        .child(text);
    html::label().class("share-field").child(why).child(field)
}
