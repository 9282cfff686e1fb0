//! The prerendered card: the content of the shadow root in a page, and what the loader paints.

use super::style;
use super::text::{isolated, plain};
use crate::embed::{Pages, Size, View};
use crate::markup::escape;
use crate::publish::{Edition, Picture};
use crate::text::Summary;
use crate::view;

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
    picture: Option<&Picture>,
    is_main: bool,
) -> String {
    let picture = picture.map_or_else(String::new, |picture| {
        format!(" data-picture=\"{}\"", escape(&picture.file))
    });
    format!(
        "<div class=\"songcard\" data-theme=\"auto\" data-size=\"{}\" data-build=\"{}\" data-snapshot=\"{}\"{picture}>{}</div>",
        size.name(),
        view::BUILD,
        edition.snapshot_hash,
        view::to_html(
            &edition.song,
            edition.words,
            size,
            view,
            Some(pages),
            is_main
        ),
    )
}

/// The addresses of the song's pages, where `folder` is the address of its folder.
pub(super) fn pages(edition: &Edition, folder: &str) -> Pages {
    let variant = (!edition.is_primary()).then_some(edition.words.tag);
    Pages::new(folder, variant)
}

/// The card with its CSS and that of the host element before it (`card.html`), for the loader: one request paints it. Its links are
/// relative to the song's folder. A compact card comes without the CSS of panels; the whole style sheet is
/// added when the card is hydrated.
pub fn fragment(edition: &Edition, size: Size, picture: &Picture) -> String {
    let card = card(
        edition,
        size,
        View::Chart,
        pages(edition, ""),
        Some(picture),
        false,
    );
    let (rules, fragment_rules) = match size {
        Size::Compact => (style::compact_style(), ""),
        Size::Standard | Size::Full => (style::style(), style::fragment_style()),
    };
    let host = style::host_rules();
    format!("<style>{host}{rules}{fragment_rules}</style>{card}")
}

/// The card's facts as a `<blockquote>`, for pages that do not show the card. Title and names are in `<bdi>`,
/// so that right-to-left text does not reorder what is around it.
pub fn quotation(edition: &Edition) -> String {
    let summary = Summary::of(&edition.song, edition.words);
    let figure = summary.figure.map_or_else(String::new, |figure| {
        format!(" {}.", escape(&plain(&figure)))
    });
    format!(
        "<blockquote><strong>{}</strong> – {}.{figure}</blockquote>",
        isolated(&summary.title),
        isolated(&summary.artists),
    )
}
