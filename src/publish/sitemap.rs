//! The sitemap for search engines.
//!
//! [Sitemaps 0.9](https://www.sitemaps.org/protocol.html) with
//! [alternates by language](https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).
//! One that is too large becomes several, which an [index](https://www.sitemaps.org/protocol.html#index) lists.

use super::site_pages::SiteFile;
use crate::embed::View;
use crate::markup::escape;
use crate::publish::{ListedSong, Site, language_folder};
use crate::words::{self, Words};

/// The pages about all songs, as folders of a language. Lists link each other.
const SITE_FOLDERS: [&str; 2] = ["", "songs/"];

/// The most addresses and the most bytes that a sitemap may have. An index has the same limits, which no site reaches.
const MAX_ADDRESSES: usize = 50_000;
const MAX_BYTES: usize = 50 << 20;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const FOOT: &str = "</urlset>\n";

/// Gives `write` the sitemap: the home page and the list of all songs, and the canonical address of every view, in every
/// language. It is `sitemap.xml`; where it is too large that is the index of `sitemap-1.xml`, `sitemap-2.xml` and so on, and
/// is given last.
///
/// # Errors
/// The first error of `write`.
pub fn sitemaps<E>(
    site: &Site,
    songs: &[&ListedSong],
    write: &mut impl FnMut(SiteFile) -> Result<(), E>,
) -> Result<(), E> {
    let of_site = SITE_FOLDERS
        .into_iter()
        .flat_map(|folder| words::ALL.map(|words| site_page(site, folder, words)));
    let of_songs = songs.iter().flat_map(|song| song_pages(site, song));
    let (mut parts, mut addresses, mut text) = (0, 0, HEAD.to_owned());
    for page in of_site.chain(of_songs) {
        let is_full = text.len() + page.len() + FOOT.len() > MAX_BYTES;
        if addresses == MAX_ADDRESSES || is_full && addresses > 0 {
            parts += 1;
            text += FOOT;
            write((
                part_name(parts),
                std::mem::replace(&mut text, HEAD.to_owned()),
            ))?;
            addresses = 0;
        }
        text += &page;
        addresses += 1;
    }
    text += FOOT;
    if parts == 0 {
        return write(("sitemap.xml".to_owned(), text));
    }
    parts += 1;
    write((part_name(parts), text))?;
    write(("sitemap.xml".to_owned(), index(site, parts)))
}

fn part_name(number: usize) -> String {
    format!("sitemap-{number}.xml")
}

fn index(site: &Site, parts: usize) -> String {
    let base = escape(&site.base);
    let parts: String = (1..=parts)
        .map(|number| {
            format!(
                "<sitemap><loc>{base}{}</loc></sitemap>\n",
                part_name(number)
            )
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{parts}</sitemapindex>\n"
    )
}

/// The pages of a song in each of its languages.
fn song_pages(site: &Site, song: &ListedSong) -> Vec<String> {
    let tags = song.tags();
    let addresses = song.addresses(site, &tags);
    let page = |tag: &str, view: View| {
        let address = addresses.pages(tag).canonical(view);
        let alternates = addresses.alternates(view).into_iter();
        let alternates = alternates.map(|(tag, url)| alternate(tag, &url));
        format!(
            "<url><loc>{}</loc><lastmod>{}</lastmod>{}</url>\n",
            escape(&address),
            song.as_of,
            alternates.collect::<String>()
        )
    };
    let of_language = |tag: &&'static str| View::ALL.map(|view| page(tag, view));
    tags.iter().flat_map(of_language).collect()
}

fn site_page(site: &Site, folder: &str, words: &Words) -> String {
    let address = |words| format!("{}{}{folder}", site.base, language_folder(words));
    let tags = words::ALL.map(|words| (words.tag, words));
    let default = ("x-default", words::ALL[0]);
    let alternates: Vec<String> = tags
        .into_iter()
        .chain([default])
        .map(|(tag, words)| alternate(tag, &address(words)))
        .collect();
    format!(
        "<url><loc>{}</loc>{}</url>\n",
        escape(&address(words)),
        alternates.concat()
    )
}

fn alternate(tag: &str, url: &str) -> String {
    let url = escape(url);
    format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{url}\"/>")
}
