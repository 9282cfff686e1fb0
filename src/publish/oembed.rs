//! The response of an [oEmbed](https://oembed.com) provider as a static file.

use super::headline::headline_sentence;
use super::naming::{artists, has_no_named_artist, song_by};
use super::on_chart::is_on_chart;
use super::preview::Preview;
use super::text::without_empty;
use crate::embed::View;
use crate::markup::{fragment, html, to_html};
use crate::publish::{Edition, PICTURE_SIZE, PROVIDER, Picture, Site};
use serde_json::json;

/// The width and height of the iframe.
const SIZE_PX: u32 = 600;

/// How long the response may be cached while the song is on a chart, since it contains the headline.
const ON_CHART_CACHE_SECONDS: u32 = 3_600;
/// The same for all other songs. The page in the iframe is always the latest.
const CACHE_SECONDS: u32 = 86_400;

/// `oembed.json` of a view: JSON of type `rich`, version 1.0. Its title and its picture are those of the
/// view's page.
///
/// A static file cannot respect `maxwidth`, so the stated size is small and the iframe is as wide as its container.
pub fn oembed(site: &Site, edition: &Edition, view: View, picture: &Picture) -> String {
    let Preview { title, description } = Preview::of(edition, view);
    let cache_age = if is_on_chart(&edition.song) {
        ON_CHART_CACHE_SECONDS
    } else {
        CACHE_SECONDS
    };
    let by = (!has_no_named_artist(&edition.song)).then(|| artists(&edition.song, edition.words));
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "author_name": by,
        "provider_name": PROVIDER,
        "provider_url": site.base,
        "cache_age": cache_age,
        "thumbnail_url": edition.picture(site, picture),
        "thumbnail_width": PICTURE_SIZE.0,
        "thumbnail_height": PICTURE_SIZE.1,
        "width": SIZE_PX,
        "height": SIZE_PX,
        "html": html(site, edition, view, &title, &description),
    });
    without_empty(answer).to_string() + "\n"
}

/// A `<blockquote>` and an `<iframe>` in one line, with only the attributes that WordPress keeps of a provider it does
/// not know: `href` of `a`, none of `blockquote`, these five of `iframe`.
///
/// Without the `<blockquote>` WordPress does not load the script that gives the iframe its height.
fn html(site: &Site, edition: &Edition, view: View, title: &str, description: &str) -> String {
    let (song, words) = (&*edition.song, edition.words);
    let pages = edition.pages(site);
    let name = song_by(song, words);
    // A description begins with the song's name, unless that is longer than a description.
    let about = match view {
        View::Chart => headline_sentence(song, words).map(|sentence| format!(": {sentence}.")),
        _ => description.strip_prefix(&name).map(str::to_owned),
    };
    let page = html::a().attr("href", pages.canonical(view)).child(name);
    let quotation = html::blockquote()
        .child(page)
        .child(about.unwrap_or_else(|| ".".to_owned()));
    let frame = html::iframe()
        .attr("src", pages.embed_view(view))
        .attr("width", "100%")
        .attr("height", SIZE_PX.to_string())
        .attr("frameborder", "0")
        .attr("title", title.to_owned());
    to_html(fragment().child(quotation).child(frame))
}
