//! A song's page: readable without script, then hydrated by the wasm.
//!
//! Everything that a page loads has a relative address, so that a site works in any folder of a host. Addresses in the
//! head, for other sites, are absolute.

use super::card::{card, pages, quotation, shadow_root, written};
use super::content_policy::{InlineBlock, content_policy};
use super::discord::discord;
use super::folders::Folders;
use super::footer::footer;
use super::head::head;
use super::json_ld::json_ld;
use super::lines::lines;
use super::no_script::chart_tables;
use super::preload::{loader, preload_link};
use super::site_pages::{header, icon_links};
use super::style;
use crate::embed::{Size, View, origin};
use crate::markup::{El, html};
use crate::publish::{Edition, PageKind, Picture, Preview, Site, SiteSongs};
use crate::view::first_view_name;

/// The whole page. `songs` are all of the site, `picture` is that of its view. On a site that is not built it contains no script.
pub fn page(
    site: &Site,
    songs: &SiteSongs,
    edition: &Edition,
    kind: PageKind,
    picture: &Picture,
) -> String {
    let html = written(|| document(site, songs, edition, kind, picture));
    format!("<!doctype html>\n{html}\n")
}

fn document(
    site: &Site,
    songs: &SiteSongs,
    edition: &Edition,
    kind: PageKind,
    picture: &Picture,
) -> El {
    let folders = Folders::of(edition, kind);
    let scripts = site.assets.as_ref().map(|assets| &assets.scripts);
    let loader_script = scripts.map(|scripts| loader(&scripts.loader, &folders.root));
    let (layout_style, head_script) = match kind {
        PageKind::Embed => (
            style::embed_style(),
            scripts.map(|scripts| scripts.frame.trim_end()),
        ),
        PageKind::Page { .. } => (
            style::page_style(),
            scripts.map(|scripts| scripts.page.trim_end()),
        ),
    };
    let own_style = style::song_accent_style("html", &edition.song) + layout_style;
    let inline = [
        Some(InlineBlock::Style(&own_style)),
        Some(InlineBlock::Style(style::style())),
        Some(InlineBlock::Style(style::no_script_style())),
        head_script.map(InlineBlock::Script),
        loader_script.as_deref().map(InlineBlock::Script),
    ];
    let inline: Vec<InlineBlock> = inline.into_iter().flatten().collect();
    let policy = content_policy(&inline, &edition.song.media, origin(&site.base));
    let preload = site
        .assets
        .as_ref()
        .map(|assets| lines([preload_link(&assets.names, &folders.root)]));
    let head = html::head()
        .child("\n")
        .child(head(
            site,
            edition,
            kind.view(edition.first_view()),
            picture,
            kind.head_kind(),
        ))
        .child(lines([policy, html::style().child(own_style.clone())]))
        .child(lines(icon_links(&folders.root)))
        .child(head_script.map(|script| lines([html::script().child(script.to_owned())])))
        .child(preload);
    let footer = (!kind.is_embed()).then(|| footer(edition, songs, &folders));
    // At the end of the page, so that the card is painted first.
    let loader = loader_script.map(|script| html::script().attr("type", "module").child(script));
    let below_card = [
        footer,
        loader,
        Some(json_ld(site, edition, picture)),
        discord(site, edition, kind.view(edition.first_view()), picture),
    ];
    let header = (!kind.is_embed()).then(|| header(edition.words, &folders.root, None));
    let body = html::body()
        .child("\n")
        .child(header)
        .child(main(edition, kind, picture, &folders))
        .child("\n")
        .child(lines(below_card.into_iter().flatten()));
    let editions = kind.is_embed().then(|| folders.of_languages_as_pairs());
    html::html()
        .attr("lang", edition.words.tag)
        .attr("data-editions", editions)
        .child("\n")
        .child(lines([head, body]))
}

/// The `<main>` with the card. When the reader opens another panel of a song's page, the page's address and title become
/// that panel's.
fn main(edition: &Edition, kind: PageKind, picture: &Picture, folders: &Folders) -> El {
    let id = match kind {
        PageKind::Embed => "songcard-embed",
        PageKind::Page { .. } => "songcard-page",
    };
    let title = |view| (!kind.is_embed()).then(|| Preview::of(edition, view).title);
    let addresses = match kind {
        PageKind::Embed => pages(edition, &folders.song),
        PageKind::Page { .. } => pages(edition, &folders.song).on_song_page(),
    };
    let painted = card(
        edition,
        Size::Full,
        kind.view(edition.first_view()),
        addresses,
        picture,
        true,
    );
    let card = html::custom_element("song-card")
        .attr("src", folders.song.clone())
        .attr("lang", edition.words.tag)
        .attr("view", kind.view(edition.first_view()).name())
        .attr("data-main", true)
        // No other player is on this page, so a song without media has no time to follow.
        .attr("data-silent", edition.song.media.is_empty())
        .child(shadow_root(painted, chart_tables(edition)))
        .child(quotation(edition));
    html::main()
        .attr("id", id)
        .attr("data-folder", folders.language.clone())
        .attr("data-first", first_view_name(&edition.song))
        .attr("data-chart", title(View::Chart))
        .attr("data-lyrics", title(View::Lyrics))
        .attr("data-credits", title(View::Credits))
        .child("\n")
        .child(card)
        .child("\n")
}
