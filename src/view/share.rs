//! Sharing: a button in the corner of the card, and a menu of what can be copied, rendered when it is opened.

use super::state::{Focus, Request, ShareItem, SharingState, State};
use crate::embed::{EmbedForm, Pages, PosterShape};
use crate::markup::html::{div, span, textarea};
use crate::markup::{El, LiveEl, Node, fragment, html, svg, truth};
use crate::song::Song;
use crate::text::{PostLimit, post};
use crate::view::context::CardContext;
use crate::words::{Words, for_tag};
use leptos::ev::{self, Event};
use leptos::prelude::*;

/// The button and its menu. A song with pages of its own has also an iframe, and posters.
pub(super) fn share(cx: &CardContext, pages: Option<&Pages>) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let open = state.sharing.open;
    let toggle = move || {
        let opens = !open.get_untracked();
        state.sharing.show(opens);
        // Safari does not focus a clicked button, and without the focus Escape would not reach the card.
        if opens {
            state.move_focus(Focus::MenuButton);
        }
    };
    let share_button = html::button()
        .class("round")
        .attr("type", "button")
        .attr("aria-label", words.share.button)
        .attr("aria-expanded", move || truth(open.get()))
        .on(ev::click, move |_| toggle())
        .child(icon());
    let (shared, pages) = (song.clone(), pages.cloned());
    let content = move || {
        open.get()
            .then(|| menu(&shared, words, state, pages.as_ref()))
    };
    let menu = div()
        .class("share-menu")
        .attr("role", "group")
        .attr("aria-label", words.share.button)
        .attr("hidden", move || !open.get())
        .child(content);
    div()
        .class("share")
        .child(div().class("share-buttons").child(share_button))
        .child(menu)
}

/// An arrow out of a box.
fn icon() -> El {
    svg::svg()
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .child(svg::path().attr("d", "M12 15V3M7 8l5-5 5 5M5 13v7h14v-7"))
}

/// The languages of posts, with the names of a short and a long post. A long one is offered only if it says more.
const POSTS: [(&str, &str, &str); 2] = [
    ("en", "English", "English, long"),
    ("ko", "한국어", "한국어, 긴 글"),
];

fn menu(song: &Song, words: &'static Words, state: State, pages: Option<&Pages>) -> El {
    let sharing = state.sharing;
    let copy = |item, label| copy(words, state, item, label);
    let picture = sharing.picture.get_untracked();
    let has = |code: &EmbedForm| match code {
        EmbedForm::Address | EmbedForm::Sentence | EmbedForm::Element => true,
        EmbedForm::Picture => picture.is_some(),
        EmbedForm::Frame => pages.is_some(),
    };
    let codes = EmbedForm::ALL
        .into_iter()
        .zip(words.share.code_names)
        .filter(|(code, _)| has(code))
        .map(|(code, label)| copy(ShareItem::Code(code), label.to_owned()));
    let posts = POSTS.into_iter().flat_map(|(tag, short, long)| {
        let post = |limit| post(song, for_tag(tag), limit, "");
        let differs = post(PostLimit::Short) != post(PostLimit::Long);
        [(PostLimit::Short, short), (PostLimit::Long, long)]
            .into_iter()
            .filter(move |(limit, _)| differs || *limit == PostLimit::Short)
            .map(move |(limit, name)| {
                copy(ShareItem::Post(tag, limit), name.to_owned()).attr("lang", tag)
            })
    });
    let download = picture.clone().map(|address| {
        save(
            state,
            ShareItem::Picture,
            address,
            words.share.download_image,
        )
        .class("button")
    });
    let posters = PosterShape::ALL.into_iter().filter_map(|shape| {
        let address = pages?.poster(shape, song.artwork.is_some())?;
        Some(save(
            state,
            ShareItem::Poster(shape),
            address,
            shape.ratio(),
        ))
    });
    let posters: Vec<El> = posters.collect();
    let posters = (!posters.is_empty()).then(|| row(words.share.posters, posters));
    let preview = picture.clone().map(|address| {
        html::img()
            .class("share-preview")
            .attr("src", address)
            .attr("alt", "")
    });
    let sheet = sharing.sheet.get_untracked().then(|| {
        html::button()
            .class("button")
            .attr("type", "button")
            .on(ev::click, move |_| {
                state.request(Request::Share(ShareItem::Sheet))
            })
            .child(words.share.send)
    });
    let link = copy(ShareItem::Link, words.share.copy_link.to_owned()).attr("class", "button");
    let actions = div()
        .class("share-actions")
        .child(sheet)
        .child(link)
        .child(download);
    let copied = move || sharing.copied.get().map(|_| words.share.copied);
    fragment()
        .child(preview)
        .child(actions)
        .child(posters)
        .child(row(words.share.copy_code, codes))
        .child(row(words.share.copy_post, posts))
        .child(manual_copy(words, sharing, |item| {
            item != ShareItem::Ranks && !item.is_of_lines()
        }))
        .child(
            html::p()
                .class("visually-hidden")
                .attr("role", "status")
                .child(copied),
        )
}

fn row<T: Into<Node>>(label: &'static str, items: impl IntoIterator<Item = T>) -> El {
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

/// A link that saves a picture.
fn save(state: State, item: ShareItem, address: String, label: &'static str) -> El {
    // The page gets an event first, and may prevent it.
    let request = move |event: &Event| {
        event.prevent_default();
        state.request(Request::Share(item));
    };
    html::a()
        .attr("href", address)
        .attr("download", true)
        .on(ev::click, move |event| request(&event))
        .child(label)
}

/// A button that says for a moment that it has copied.
pub(super) fn copy(words: &'static Words, state: State, item: ShareItem, label: String) -> LiveEl {
    let said = move || {
        let copied = state.sharing.copied.get() == Some(item);
        Node::from(if copied {
            words.share.copied.to_owned()
        } else {
            label.clone()
        })
    };
    html::button()
        .attr("type", "button")
        .on(ev::click, move |_| state.request(Request::Share(item)))
        .child(said)
}

/// The text to copy manually, if it was requested at this place.
pub(super) fn manual_copy(
    words: &'static Words,
    sharing: SharingState,
    here: impl Fn(ShareItem) -> bool + Send + Sync + 'static,
) -> LiveEl {
    div().child(move || {
        let (item, text) = sharing.manual_copy.get()?;
        let why = match item {
            ShareItem::Picture | ShareItem::Poster(_) | ShareItem::LinePicture => {
                words.share.save_failed
            }
            _ => words.share.copy_manually,
        };
        here(item).then(|| field(why, text))
    })
}

fn field(why: &'static str, text: String) -> El {
    let field = textarea()
        .attr("readonly", true)
        .attr("rows", "4")
        .child(text);
    html::label().class("share-field").child(why).child(field)
}
