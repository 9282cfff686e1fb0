//! A song's page: readable without script, then hydrated by the wasm.
//!
//! Everything that a page loads has a relative address, so that a site works in any folder of a host. Addresses in the
//! head, for other sites, are absolute.

use super::card::{card, pages, quotation};
use super::content_policy::{InlineBlock, content_policy};
use super::footer::{footer, language_folders};
use super::no_script::chart_tables;
use super::preload::{loader, preload_links};
use super::style;
use crate::embed::{Size, View, origin};
use crate::markup::escape;
use crate::publish::{Edition, HeadKind, Picture, Preview, Site};

/// The pages of one edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// A page that opens one view.
    Page {
        /// The view that is open at first.
        view: View,
        /// Whether this is the song's main page, at the root of the language's folder.
        is_main: bool,
    },
    /// The card for an iframe.
    Embed,
}

impl PageKind {
    /// The view that is open at first.
    pub fn view(self) -> View {
        match self {
            PageKind::Page { view, .. } => view,
            PageKind::Embed => View::Chart,
        }
    }

    /// What its head is for.
    pub fn head_kind(self) -> HeadKind {
        match self {
            PageKind::Page { .. } => HeadKind::Page,
            PageKind::Embed => HeadKind::Embed,
        }
    }

    /// Its folder inside the language's folder, with a slash at its end; empty for the main page.
    pub fn folder(self) -> String {
        match self {
            PageKind::Page { is_main: true, .. } => String::new(),
            PageKind::Page { view, .. } => format!("{}/", view.name()),
            PageKind::Embed => "embed/".to_owned(),
        }
    }
}

/// What the page has for crawlers and link previews.
pub struct HeadAndData {
    /// The head up to its styles.
    pub head: String,
    /// JSON-LD and Discord's embed. They are at the end of the page, where they do not delay the card.
    pub structured_data: String,
}

/// The whole page. On a site that is not built it contains no script.
pub fn page(
    site: &Site,
    edition: &Edition,
    kind: PageKind,
    picture: &Picture,
    head_and_data: &HeadAndData,
) -> String {
    let tag = edition.words.tag;
    let variant = if edition.is_primary() { "" } else { tag };
    let part = kind.folder();
    // Addresses go up to the site's folder and down again, not from one folder of the song to another. On a site at the
    // root of a host they are then right even if the page's address lacks its last slash: `..` above the root is the root.
    let depth = [&*edition.name, variant, &*part]
        .iter()
        .filter(|folder| !folder.is_empty())
        .count();
    let root = "../".repeat(depth);
    let song = format!("{root}{}/", edition.name);
    let language = match variant {
        "" => song.clone(),
        tag => format!("{song}{tag}/"),
    };
    let (own_style, name) = match kind {
        PageKind::Embed => (style::embed_style(), "songcard-embed"),
        PageKind::Page { .. } => (style::page_style(), "songcard-page"),
    };
    let card_style = style::style();
    let no_script_style = style::no_script_style();
    let mut blocks = vec![
        InlineBlock::Style(own_style),
        InlineBlock::Style(card_style),
        InlineBlock::Style(no_script_style),
    ];
    let scripts = site.assets.as_ref().map(|assets| &assets.scripts);
    let head_script = scripts.map(|scripts| match kind {
        PageKind::Embed => scripts.frame.trim_end(),
        PageKind::Page { .. } => scripts.page.trim_end(),
    });
    blocks.extend(head_script.map(InlineBlock::Script));
    let loader = scripts.map(|scripts| loader(&scripts.loader, &root));
    blocks.extend(loader.iter().map(|loader| InlineBlock::Script(loader)));
    let policy = content_policy(&blocks, &edition.song.media, origin(&site.base));
    let head_script =
        head_script.map_or_else(String::new, |script| format!("<script>{script}</script>\n"));
    let language_folders = language_folders(edition, &song);
    let footer = match kind {
        PageKind::Embed => String::new(),
        PageKind::Page { .. } => footer(edition, &language_folders, &part, &root, &song),
    };
    let marks = match kind {
        PageKind::Embed => {
            let pairs = language_folders
                .iter()
                .map(|(tag, folder)| format!("{tag} {}", [folder, &*part].concat()));
            format!(" data-editions=\"{}\"", pairs.collect::<Vec<_>>().join(" "))
        }
        PageKind::Page { .. } => String::new(),
    };
    // When the reader opens another panel, the page's address and title become that panel's.
    let title = |view: View| {
        let title = Preview::of(edition, view).title;
        format!(" data-{}=\"{}\"", view.name(), escape(&title))
    };
    let titles: String = match kind {
        PageKind::Embed => String::new(),
        PageKind::Page { .. } => View::ALL.into_iter().map(title).collect(),
    };
    let pages = pages(edition, &song);
    let pages = match kind {
        PageKind::Embed => pages,
        PageKind::Page { .. } => pages.on_song_page(),
    };
    let card = card(edition, Size::Full, kind.view(), pages, Some(picture), true);
    let preload_links = site.assets.as_ref().map_or_else(String::new, |assets| {
        preload_links(&assets.names, &root, &song, edition)
    });
    // At the end of the page, so that the card is painted first.
    let loader = loader.map_or_else(String::new, |loader| {
        format!("<script type=\"module\">{loader}</script>\n")
    });
    format!(
        "<!doctype html>\n<html lang=\"{tag}\"{marks}>\n<head>\n{}{policy}<link rel=\"icon\" href=\"data:,\">\n<style>{own_style}</style>\n{head_script}{preload_links}</head>\n<body>\n<main id=\"{name}\" data-folder=\"{}\"{titles}>\n<song-card src=\"{}\" lang=\"{tag}\" view=\"{}\" data-main{}><template shadowrootmode=\"open\"><style>{card_style}</style>{card}<noscript><style>{no_script_style}</style>{}</noscript></template>{}</song-card>\n</main>\n{footer}{loader}{}</body>\n</html>\n",
        head_and_data.head,
        language,
        song,
        kind.view().name(),
        silent_attribute(edition),
        chart_tables(edition),
        quotation(edition),
        head_and_data.structured_data,
    )
}

/// No other player is on this page, so a song without media has no time to follow.
fn silent_attribute(edition: &Edition) -> &'static str {
    match edition.song.media.is_empty() {
        true => " data-silent",
        false => "",
    }
}
