//! A song's page: readable before any script, taken over by the wasm where it stands.
//!
//! Everything a page loads is relative, so that a site can live under any folder of a host; what
//! others read of it, in the head, is absolute.

use super::card::{card, pages, quotation};
use super::foot::{editions, foot};
use super::inline::{Inline, policy};
use super::loading::{loader, wanted};
use super::plain::{OPEN, charts};
use super::script::script;
use super::style;
use crate::embed::{Size, View, escape, origin};
use crate::publish::{Edition, Kind, Picture, Preview, Site};

const PAGE_STYLE: &str = include_str!("../../style/page.css");
const EMBED_STYLE: &str = include_str!("../../style/embed.css");

/// Gives a page the last slash of its address where its host leaves it out.
pub(crate) const SLASH: &str = include_str!("../scripts/slash.js");

/// What a page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The song's own page, or the page of one view.
    Page { view: View, own: bool },
    /// The card for an iframe.
    Embed,
}

impl Place {
    pub fn view(self) -> View {
        match self {
            Place::Page { view, .. } => view,
            Place::Embed => View::Chart,
        }
    }

    pub fn kind(self) -> Kind {
        match self {
            Place::Page { .. } => Kind::Page,
            Place::Embed => Kind::Embed,
        }
    }

    /// Its folder inside the language's folder.
    pub fn part(self) -> String {
        match self {
            Place::Page { own: true, .. } => String::new(),
            Place::Page { view, .. } => format!("{}/", view.name()),
            Place::Embed => "embed/".to_owned(),
        }
    }
}

/// What the page says of itself to others: everything up to the styles.
pub struct Said {
    pub head: String,
    /// Structured data, at the end of the page where it holds nothing up.
    pub data: String,
}

/// What stands in the head of a song's page: its tabs answer before the loader is there, and its address follows them where
/// the wasm has failed.
pub fn page_script() -> String {
    script(SLASH) + &script(include_str!("../scripts/page.js"))
}

/// The whole page. `script` stands in the head: of an embed it speaks to the page around it, of a
/// song's page it answers early taps on tabs.
pub fn page(
    site: &Site,
    edition: &Edition,
    kind: Place,
    picture: &Picture,
    said: &Said,
    script: &str,
) -> String {
    let tag = edition.words.tag;
    let variant = if edition.is_home() { "" } else { tag };
    let part = kind.part();
    // Addresses lead up to the site's folder and down again, not from one folder of the song to another:
    // at the root of a host, where the way up ends, they hold without the last slash of the page too.
    let folders = [&*edition.name, variant, &*part];
    let folders = folders.iter().filter(|folder| !folder.is_empty());
    let root = "../".repeat(folders.count());
    let song = format!("{root}{}/", edition.name);
    let language = match variant {
        "" => song.clone(),
        tag => format!("{song}{tag}/"),
    };
    let (own_style, name) = match kind {
        Place::Embed => (EMBED_STYLE, "songcard-embed"),
        Place::Page { .. } => (PAGE_STYLE, "songcard-page"),
    };
    let own_style = style::without_comments(own_style);
    let card_style = style::style();
    let mut blocks = vec![
        Inline::Style(&own_style),
        Inline::Style(card_style),
        Inline::Style(OPEN),
    ];
    if !script.is_empty() {
        blocks.push(Inline::Script(script));
    }
    let loader = site.assets.as_ref().map(|assets| loader(assets, &root));
    blocks.extend(loader.iter().map(|loader| Inline::Script(loader)));
    let policy = policy(&blocks, &edition.song.media, origin(&site.base));
    let script = if script.is_empty() {
        String::new()
    } else {
        format!("<script>{script}</script>\n")
    };
    let editions = editions(edition, &song);
    let foot = match kind {
        Place::Embed => String::new(),
        Place::Page { .. } => foot(edition, &editions, &part, &root, &song),
    };
    let marks = match kind {
        Place::Embed => {
            let pairs = editions
                .iter()
                .map(|(tag, folder)| format!("{tag} {}", [folder, &*part].concat()));
            format!(" data-editions=\"{}\"", pairs.collect::<Vec<_>>().join(" "))
        }
        Place::Page { .. } => String::new(),
    };
    // Where its reader opens another panel, a page takes over that panel's address, and its title.
    let title = |view: View| {
        let title = Preview::of(edition, view).title;
        format!(" data-{}=\"{}\"", view.name(), escape(&title))
    };
    let titles: String = match kind {
        Place::Embed => String::new(),
        Place::Page { .. } => View::ALL.into_iter().map(title).collect(),
    };
    let pages = pages(edition, &song);
    let pages = match kind {
        Place::Embed => pages,
        Place::Page { .. } => pages.at_home(),
    };
    let card = card(edition, Size::Full, kind.view(), pages, Some(picture), true);
    let wanted = site
        .assets
        .as_ref()
        .map_or_else(String::new, |assets| wanted(assets, &root, &song, edition));
    // It stands at the end: the card goes to the screen first.
    let loader = loader.map_or_else(String::new, |loader| {
        format!("<script type=\"module\">{loader}</script>\n")
    });
    format!(
        "<!doctype html>\n<html lang=\"{tag}\"{marks}>\n<head>\n{}{policy}<link rel=\"icon\" href=\"data:,\">\n<style>{own_style}</style>\n{script}{wanted}</head>\n<body>\n<main id=\"{name}\" data-folder=\"{}\"{titles}>\n<song-card src=\"{}\" lang=\"{tag}\" view=\"{}\" data-main{}><template shadowrootmode=\"open\"><style>{card_style}</style>{card}<noscript><style>{OPEN}</style>{}</noscript></template>{}</song-card>\n</main>\n{foot}{loader}{}</body>\n</html>\n",
        said.head,
        language,
        song,
        kind.view().name(),
        silent(edition),
        charts(edition),
        quotation(edition),
        said.data,
    )
}

/// Nobody shares this page with the card who could play the song: without a player of its own it has none.
fn silent(edition: &Edition) -> &'static str {
    match edition.song.media.is_empty() {
        true => " data-silent",
        false => "",
    }
}
