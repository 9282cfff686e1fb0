//! The code of the card on the home page, which follows the switches beside it.

use crate::embed::Size;
use crate::embed::View;
use crate::markup::{El, html};
use crate::publish::{Edition, LOADER, Preview, Site};

/// The code, one attribute on each line. The script of the page writes the attributes and the link again after each
/// change, so they are elements of their own.
pub fn snippet(site: &Site, edition: &Edition) -> El {
    let pages = edition.pages(site);
    let loader = format!(
        "<script type=\"module\" src=\"{}{LOADER}\"></script>\n<song-card",
        site.base
    );
    let attributes = format!(
        "\n  src=\"{}\"\n  lang=\"{}\"\n  style=\"display:block;min-height:{}px\"",
        pages.root(),
        edition.words.tag,
        height(Size::Full),
    );
    let code = html::code()
        .child(html::span().child(loader))
        .child(html::span().attr("id", "code-attributes").child(attributes))
        .child(html::span().child(">\n  "))
        .child(
            html::span()
                .attr("id", "code-link")
                .child(fallback(site, edition)),
        )
        .child(html::span().child("\n</song-card>"));
    html::pre()
        .attr("id", "code")
        .attr("tabindex", "0")
        .child(code)
}

/// The link that readers without the card see.
pub fn fallback(site: &Site, edition: &Edition) -> String {
    let Preview { title, .. } = Preview::of(edition, View::Chart);
    let title = crate::markup::escape(&title);
    format!(
        "<a slot=\"fallback\" href=\"{}\">{title}</a>",
        edition.pages(site).folder()
    )
}

/// In CSS pixels: what is reserved for a card of this size.
pub fn height(size: Size) -> u32 {
    match size {
        Size::Compact => 152,
        Size::Standard => 352,
        Size::Full => 600,
    }
}
