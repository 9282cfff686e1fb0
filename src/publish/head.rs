//! What stands in a page's head for crawlers and unfurlers: names, languages, previews, discovery.
//!
//! [Open Graph](https://ogp.me),
//! [X's cards](https://developer.x.com/en/docs/x-for-websites/cards/overview/markup),
//! [oEmbed's discovery](https://oembed.com/#section4),
//! [alternates by language](https://developers.google.com/search/docs/specialty/international/localized-versions).

use super::length::seconds;
use super::naming::name;
use super::phrases::phrases;
use super::preview::Preview;
use super::text::{cut, plain};
use crate::embed::{View, escape};
use crate::publish::{Edition, PICTURE_SIZE, PROVIDER, Picture, Site};
use crate::words::for_tag;

/// The card's accent: Discord draws its bar in it, and some browsers their own frame.
pub const ACCENT: u32 = 0x5a_3f_d0;

/// The longest description of a picture that X takes, in characters.
const ALT: usize = 420;

/// What a head is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Page,
    /// Shown in an iframe: it is the same content, so it names the page as its canonical address
    /// and takes no part in the alternates.
    Embed,
}

/// The inside of a head up to its styles and scripts, an element a line. What it names for embedding opens
/// the view that the page is of.
///
/// oEmbed's discovery stands near the top and has no angle bracket inside its tag: WordPress reads
/// 150 KiB of a page and looks for `<link`, then anything but `<` and `>`, then `>`.
pub fn head(site: &Site, edition: &Edition, view: View, picture: &Picture, kind: Kind) -> String {
    let pages = edition.pages(site);
    let Preview { title, description } = Preview::of(edition, view);
    let canonical = pages.canonical(view);
    let mut lines = vec![
        "<meta charset=\"utf-8\">".to_owned(),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".to_owned(),
        format!("<title>{}</title>", escape(&title)),
        link(
            "alternate",
            &[
                ("type", "application/json+oembed"),
                ("href", &pages.oembed(view)),
                ("title", &name(&edition.song, edition.words)),
            ],
        ),
        link("canonical", &[("href", &canonical)]),
        named("description", &description),
    ];
    if kind == Kind::Page {
        lines.push(link("embed", &[("href", &pages.embedded(view))]));
        lines.extend(alternates(site, edition, view));
        let feed = format!("{}feed.xml", site.base);
        lines.push(link(
            "alternate",
            &[
                ("type", "application/atom+xml"),
                ("href", &feed),
                ("title", PROVIDER),
            ],
        ));
    }
    let image = edition.picture(site, picture);
    let alt = cut(&plain(&picture.alt), ALT);
    lines.extend(open_graph(edition, &canonical, &title, &description));
    lines.extend([
        property("og:image", &image),
        property("og:image:width", &PICTURE_SIZE.0.to_string()),
        property("og:image:height", &PICTURE_SIZE.1.to_string()),
        property("og:image:type", "image/png"),
        property("og:image:alt", &alt),
        named("twitter:card", "summary_large_image"),
        named("twitter:title", &title),
        named("twitter:description", &description),
        named("twitter:image", &image),
        named("twitter:image:alt", &alt),
        named("theme-color", &format!("#{ACCENT:06x}")),
    ]);
    lines.join("\n") + "\n"
}

/// `music:duration` in whole seconds where the snapshot says how long the song is. No `music:musician`: it wants
/// a profile's address.
fn open_graph(edition: &Edition, url: &str, title: &str, description: &str) -> Vec<String> {
    let own = edition.words.tag;
    let mut lines = vec![
        property("og:title", title),
        property("og:description", description),
        property("og:type", "music.song"),
        property("og:url", url),
        property("og:site_name", PROVIDER),
        property("og:locale", phrases(edition.words).locale),
    ];
    let length = seconds(&edition.song);
    lines.extend(length.map(|length| property("music:duration", &length.to_string())));
    let others = edition.tags.iter().filter(|tag| **tag != own);
    lines.extend(others.map(|tag| property("og:locale:alternate", phrases(for_tag(tag)).locale)));
    lines
}

/// The view in every language, its own among them, and where readers of any other go.
fn alternates(site: &Site, edition: &Edition, view: View) -> Vec<String> {
    let addresses = edition.alternates(site, view);
    let lines = addresses
        .iter()
        .map(|(tag, url)| link("alternate", &[("hreflang", tag), ("href", url)]));
    lines.collect()
}

fn link(rel: &str, attributes: &[(&str, &str)]) -> String {
    let attributes = attributes.iter();
    let written = attributes.map(|(name, value)| format!(" {name}=\"{}\"", escape(value)));
    format!("<link rel=\"{rel}\"{}>", written.collect::<String>())
}

fn named(name: &str, content: &str) -> String {
    format!("<meta name=\"{name}\" content=\"{}\">", escape(content))
}

fn property(name: &str, content: &str) -> String {
    format!("<meta property=\"{name}\" content=\"{}\">", escape(content))
}
