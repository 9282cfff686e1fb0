//! The answer of an [oEmbed](https://oembed.com) provider, as a file.

use super::naming::{artists, name, sentence, song_by};
use super::text::tidy;
use super::{Edition, PICTURE_SIZE, PROVIDER, Picture, Site};
use crate::contract::escape;
use serde_json::json;

/// The card's size in an iframe, in CSS pixels.
const SIZE: u32 = 600;

/// How long an answer may be kept, in seconds. It holds addresses and one sentence, and the page
/// in the iframe is always the latest, so a day is soon enough.
const CACHE_AGE: u32 = 86_400;

/// `oembed.json`: JSON of type `rich`, version 1.0.
///
/// A file cannot heed `maxwidth`, so the size named is modest and the iframe is as wide as its place.
pub fn oembed(site: &Site, edition: &Edition, picture: &Picture) -> String {
    let (song, words) = (&*edition.song, edition.words);
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": name(song, words),
        "author_name": artists(song, words),
        "provider_name": PROVIDER,
        "provider_url": site.base,
        "cache_age": CACHE_AGE,
        "thumbnail_url": edition.picture(site, picture),
        "thumbnail_width": PICTURE_SIZE.0,
        "thumbnail_height": PICTURE_SIZE.1,
        "width": SIZE,
        "height": SIZE,
        "html": html(site, edition),
    });
    tidy(answer).to_string() + "\n"
}

/// A quotation and an iframe in one line, with nothing that WordPress takes away from a provider it
/// does not know: of `a` it keeps `href`, of `blockquote` nothing, of `iframe` the five here.
///
/// Without the quotation its host script is not loaded, and the iframe never gets its height.
fn html(site: &Site, edition: &Edition) -> String {
    let (song, words) = (&*edition.song, edition.words);
    let pages = edition.pages(site);
    let said = sentence(song, words).map_or_else(String::new, |said| format!(": {said}"));
    format!(
        "<blockquote><a href=\"{page}\">{song}</a>{said}.</blockquote><iframe src=\"{embed}\" width=\"100%\" height=\"{SIZE}\" frameborder=\"0\" title=\"{title}\"></iframe>",
        page = escape(&pages.folder()),
        song = escape(&song_by(song, words)),
        said = escape(&said),
        embed = escape(&pages.embed()),
        title = escape(&name(song, words)),
    )
}
