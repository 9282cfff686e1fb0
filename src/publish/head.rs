//! A page's head for crawlers and link previews: title, description, languages, picture, oEmbed discovery.
//!
//! [Open Graph](https://ogp.me),
//! [X's cards](https://developer.x.com/en/docs/x-for-websites/cards/overview/markup),
//! [oEmbed's discovery](https://oembed.com/#section4),
//! [alternates by language](https://developers.google.com/search/docs/specialty/international/localized-versions).

use super::duration::duration_seconds;
use super::lines::lines;
use super::naming::name;
use super::phrases::phrases;
use super::preview::Preview;
use super::style::Colour;
use super::text::{plain, truncate};
use crate::embed::View;
use crate::markup::{El, html};
use crate::publish::{Edition, PICTURE_SIZE, PROVIDER, Picture, Site};
use crate::song::Song;
use crate::words::for_tag;

/// The accent of a song's card: the colour of Discord's bar.
pub fn accent(song: &Song) -> Colour {
    Colour::of_song(song, "--accent").expect("style/tokens.css has the accent")
}

/// The upper colour of the card's header: that of some browsers' own interface, which is next to it.
fn theme_colour(song: &Song) -> Colour {
    Colour::of_song(song, "--hero-high").expect("style/tokens.css has the header's colour")
}

/// The longest description of a picture that X accepts.
const ALT_MAX_CHARS: usize = 420;

/// The kind of page that a head belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadKind {
    /// A page of the song's own.
    Page,
    /// The page for iframes. Its content is that of the song's page, so its canonical address is that page, and it
    /// lists no alternates.
    Embed,
}

/// The content of a head before its styles and scripts, one element on each line. The addresses for embedding
/// open `view`.
///
/// The link for oEmbed discovery comes early and has no angle bracket in its attributes: WordPress reads
/// 150 KiB of a page and matches `<link`, then anything but `<` and `>`, then `>`.
pub fn head(site: &Site, edition: &Edition, view: View, picture: &Picture, kind: HeadKind) -> El {
    let pages = edition.pages(site);
    let Preview { title, description } = Preview::of(edition, view);
    let canonical = pages.canonical(view);
    let oembed = link("alternate")
        .attr("type", "application/json+oembed")
        .attr("href", pages.oembed(view))
        .attr("title", name(&edition.song, edition.words));
    let mut elements = vec![
        html::meta().attr("charset", "utf-8"),
        meta_name("viewport", "width=device-width, initial-scale=1"),
        html::title().child(title.clone()),
        oembed,
        link("canonical").attr("href", canonical.clone()),
        meta_name("description", &description),
    ];
    if kind == HeadKind::Page {
        elements.push(link("embed").attr("href", pages.embed_view(view)));
        elements.extend(alternates(site, edition, view));
        let feed = link("alternate")
            .attr("type", "application/atom+xml")
            .attr("href", format!("{}feed.xml", site.base))
            .attr("title", PROVIDER);
        elements.push(feed);
    }
    let image = edition.picture(site, picture);
    let alt = truncate(&plain(&picture.alt), ALT_MAX_CHARS);
    elements.extend(open_graph(edition, &canonical, &title, &description));
    elements.extend([
        meta_property("og:image", &image),
        meta_property("og:image:width", &PICTURE_SIZE.0.to_string()),
        meta_property("og:image:height", &PICTURE_SIZE.1.to_string()),
        meta_property("og:image:type", "image/png"),
        meta_property("og:image:alt", &alt),
        meta_name("twitter:card", "summary_large_image"),
        meta_name("twitter:title", &title),
        meta_name("twitter:description", &description),
        meta_name("twitter:image", &image),
        meta_name("twitter:image:alt", &alt),
        meta_name("theme-color", &theme_colour(&edition.song).to_string()),
    ]);
    lines(elements)
}

/// The Open Graph properties but for the picture; `music:duration` in whole seconds where the snapshot has a
/// duration. No `music:musician`, whose value is the address of a profile page.
fn open_graph(edition: &Edition, url: &str, title: &str, description: &str) -> Vec<El> {
    let own = edition.words.tag;
    let mut elements = vec![
        meta_property("og:title", title),
        meta_property("og:description", description),
        meta_property("og:type", "music.song"),
        meta_property("og:url", url),
        meta_property("og:site_name", PROVIDER),
        meta_property("og:locale", phrases(edition.words).locale),
    ];
    let duration = duration_seconds(&edition.song);
    elements.extend(duration.map(|seconds| meta_property("music:duration", &seconds.to_string())));
    let others = edition.tags.iter().filter(|tag| **tag != own);
    elements.extend(
        others.map(|tag| meta_property("og:locale:alternate", phrases(for_tag(tag)).locale)),
    );
    elements
}

/// The links to the view in every language of the song, with `x-default`.
fn alternates(site: &Site, edition: &Edition, view: View) -> Vec<El> {
    edition
        .alternates(site, view)
        .into_iter()
        .map(|(tag, url)| link("alternate").attr("hreflang", tag).attr("href", url))
        .collect()
}

fn link(rel: &'static str) -> El {
    html::link().attr("rel", rel)
}

fn meta_name(name: &'static str, content: &str) -> El {
    html::meta()
        .attr("name", name)
        .attr("content", content.to_owned())
}

fn meta_property(name: &'static str, content: &str) -> El {
    html::meta()
        .attr("property", name)
        .attr("content", content.to_owned())
}
