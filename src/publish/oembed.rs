//! The answer of an [oEmbed](https://oembed.com) provider, as a file.

use super::charting::is_charting;
use super::naming::{artists, is_nobodys, sentence, song_by};
use super::preview::Preview;
use super::text::tidy;
use crate::embed::{View, escape};
use crate::publish::{Edition, PICTURE_SIZE, PROVIDER, Picture, Site};
use serde_json::json;

/// The card's size in an iframe, in CSS pixels.
const SIZE: u32 = 600;

/// How long an answer may be kept, in seconds, while the song is on a chart: its sentence says the figure.
const WHILE_CHARTING: u32 = 3_600;
/// The same for any other song. The page in the iframe is always the latest, so a day is soon enough.
const AFTERWARDS: u32 = 86_400;

/// `oembed.json` of a view: JSON of type `rich`, version 1.0. Its title and its picture are those of the
/// head of the view's page.
///
/// A file cannot heed `maxwidth`, so the size named is modest and the iframe is as wide as its place.
pub fn oembed(site: &Site, edition: &Edition, view: View, picture: &Picture) -> String {
    let Preview { title, description } = Preview::of(edition, view);
    let cache_age = if is_charting(&edition.song) {
        WHILE_CHARTING
    } else {
        AFTERWARDS
    };
    let by = (!is_nobodys(&edition.song)).then(|| artists(&edition.song, edition.words));
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
        "width": SIZE,
        "height": SIZE,
        "html": html(site, edition, view, &title, &description),
    });
    tidy(answer).to_string() + "\n"
}

/// A quotation and an iframe in one line, with nothing that WordPress takes away from a provider it
/// does not know: of `a` it keeps `href`, of `blockquote` nothing, of `iframe` the five here.
///
/// Without the quotation its host script is not loaded, and the iframe never gets its height.
fn html(site: &Site, edition: &Edition, view: View, title: &str, description: &str) -> String {
    let (song, words) = (&*edition.song, edition.words);
    let pages = edition.pages(site);
    let name = song_by(song, words);
    // A view's description begins with the song, unless that alone fills it.
    let about = match view {
        View::Chart => sentence(song, words).map(|said| format!(": {said}.")),
        _ => description.strip_prefix(&name).map(str::to_owned),
    };
    format!(
        "<blockquote><a href=\"{page}\">{name}</a>{about}</blockquote><iframe src=\"{embed}\" width=\"100%\" height=\"{SIZE}\" frameborder=\"0\" title=\"{title}\"></iframe>",
        page = escape(&pages.canonical(view)),
        name = escape(&name),
        about = escape(&about.unwrap_or_else(|| ".".to_owned())),
        embed = escape(&pages.embedded(view)),
        title = escape(title),
    )
}
