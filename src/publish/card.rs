//! The prerendered card: what a page holds in its shadow root and what the loader paints.

use super::style;
use super::text::{isolated, plain};
use crate::embed::{Pages, Size, View, escape};
use crate::publish::{Edition, Picture};
use crate::text::Summary;
use crate::view;

/// The card's element with what a wasm needs to know before it takes the markup over: the build
/// that rendered it, and the copy of the snapshot that it shows.
///
/// `pages` are the song's as seen from where the links of the card are followed. `main` says whether the
/// card is the main content of its page.
pub(super) fn card(
    edition: &Edition,
    size: Size,
    view: View,
    pages: Pages,
    picture: Option<&Picture>,
    main: bool,
) -> String {
    let picture = picture.map_or_else(String::new, |picture| {
        format!(" data-picture=\"{}\"", escape(&picture.file))
    });
    format!(
        "<div class=\"songcard\" data-theme=\"auto\" data-size=\"{}\" data-build=\"{}\" data-snapshot=\"{}\"{picture}>{}</div>",
        size.name(),
        view::BUILD,
        edition.data,
        view::to_html(&edition.song, edition.words, size, view, Some(pages), main),
    )
}

/// The song's pages from somewhere that sees its folder at this address.
pub(super) fn pages(edition: &Edition, folder: &str) -> Pages {
    let variant = (!edition.is_home()).then_some(edition.words.tag);
    Pages::new(folder, variant)
}

/// The card alone with its rules before it, for the loader: one request paints it. Its links are as
/// seen from the song's folder. A compact card brings no panel's rules; it gets the whole sheet when it wakes.
pub fn fragment(edition: &Edition, size: Size, picture: &Picture) -> String {
    let card = card(
        edition,
        size,
        View::Chart,
        pages(edition, ""),
        Some(picture),
        false,
    );
    let (rules, behind) = match size {
        Size::Compact => (style::compact_style(), ""),
        Size::Standard | Size::Full => (style::style(), BEHIND),
    };
    format!("<style>{rules}{behind}</style>{card}")
}

/// In another page the figure is painted a frame before the panel under it, which takes twice as long to
/// lay out; its room is kept meanwhile, as high as panels are on a phone at least. A page of the song's
/// own does without: there nothing moves.
const BEHIND: &str = ":host(:not(:state(ready))) .panel:not([hidden]){\
    animation:after-the-figure 30ms;contain-intrinsic-block-size:auto 800px}";

/// The same facts for a page that shows no card: in one quotation, as plain markup. A title or a name that
/// runs the other way turns nothing around it.
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
