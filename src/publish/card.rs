//! The prerendered card: the content of the shadow root in a page, and what the loader paints.

use super::style;
use super::text::{isolated, plain};
use crate::embed::{Pages, Size, View};
use crate::markup::{self, El, html, to_html};
use crate::publish::{Edition, Picture};
use crate::text::Summary;
use crate::view::{self, first_view_name};
use leptos::prelude::Owner;

/// The card's element. It carries what the wasm compares before hydration: the id of the build that
/// rendered it, and the hash of the snapshot that it shows.
///
/// `pages` are the song's addresses, relative to the page that shows the card. `is_main` is whether the
/// card is the main content of its page.
pub(super) fn card(
    edition: &Edition,
    size: Size,
    view: View,
    pages: Pages,
    picture: &Picture,
    is_main: bool,
) -> El {
    let (song, words) = (&edition.song, edition.words);
    html::div()
        .class("songcard")
        .attr("data-theme", "auto")
        .attr("data-size", size.name())
        .attr("data-build", view::BUILD)
        .attr("data-snapshot", edition.snapshot_hash.clone())
        .attr("data-picture", picture.file.clone())
        .attr("data-first", first_view_name(&edition.song))
        .child(view::prerendered(
            song,
            words,
            size,
            view,
            Some(pages),
            is_main,
        ))
}

/// The shadow root of a card in a page of the site, as
/// [declarative shadow DOM](https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode): it is
/// painted with the page. `without_script` is what else a browser shows that runs no scripts.
pub(super) fn shadow_root(card: El, without_script: Option<El>) -> El {
    let without_script = html::noscript()
        .child(html::style().child(style::no_script_style()))
        .child(without_script);
    html::template()
        .attr("shadowrootmode", "open")
        .child(html::style().child(style::style()))
        .child(card)
        .child(without_script)
}

/// The HTML of markup that contains a card, whose state lives as long as this takes.
pub(super) fn written(markup: impl FnOnce() -> El) -> String {
    with_card(|| to_html(markup()))
}

/// What is made of a card, whose state lives as long as this takes.
pub(super) fn with_card<T>(make: impl FnOnce() -> T) -> T {
    Owner::new_root(None).with(make)
}

/// The addresses of the song's pages, where `folder` is the address of its folder.
pub(super) fn pages(edition: &Edition, folder: &str) -> Pages {
    let variant = (!edition.is_primary()).then_some(edition.words.tag);
    Pages::new(folder, variant).with_first(edition.first_view())
}

/// The card with its CSS and that of the host element before it (`card.html`), for the loader: one request paints it. Its links are
/// relative to the song's folder. A compact card comes without the CSS of panels; the whole style sheet is
/// added when the card is hydrated.
pub fn fragment(edition: &Edition, size: Size, picture: &Picture) -> String {
    let (rules, fragment_rules) = match size {
        Size::Compact => (style::compact_style(), ""),
        Size::Standard | Size::Full => (style::style(), style::fragment_style()),
    };
    let style = html::style()
        .child(style::host_rules())
        .child(rules)
        .child(fragment_rules)
        .child(style::song_accent_style(":host", &edition.song));
    let pages = pages(edition, "");
    written(|| {
        let view = edition.first_view();
        let card = card(edition, size, view, pages, picture, false);
        markup::fragment().child(style).child(card)
    })
}

/// The card's facts as a `<blockquote>`, for pages that do not show the card. Title and names are in `<bdi>`,
/// so that right-to-left text does not reorder what is around it.
pub fn quotation(edition: &Edition) -> El {
    let summary = Summary::of(&edition.song, edition.words);
    let figure = summary.figure.map(|figure| format!(" {}.", plain(&figure)));
    html::blockquote()
        .child(html::strong().child(isolated(&summary.title)))
        .child(" – ")
        .child(isolated(&summary.artists))
        .child(".")
        .child(figure)
}
