//! The sitemap for search engines.
//!
//! [Sitemaps 0.9](https://www.sitemaps.org/protocol.html) with
//! [alternates by language](https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).

use crate::embed::View;
use crate::markup::escape;
use crate::publish::{Edition, Site, language_folder};
use crate::words::{self, Words};

/// The pages about all songs, as folders of a language. Lists link each other.
const SITE_FOLDERS: [&str; 2] = ["", "songs/"];

/// `sitemap.xml`: the home page and the list of all songs, and the canonical address of every view, in every language.
///
/// A sitemap may have 50,000 addresses, which are 8,332 songs in two languages.
pub fn sitemap(site: &Site, editions: &[Edition]) -> String {
    let of_site = SITE_FOLDERS
        .into_iter()
        .flat_map(|folder| words::ALL.map(|words| site_page(site, folder, words)));
    let home: String = of_site.collect();
    let pages = editions
        .iter()
        .flat_map(|edition| View::ALL.map(|view| page(site, edition, view)));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{home}{}</urlset>\n",
        pages.collect::<String>()
    )
}

fn page(site: &Site, edition: &Edition, view: View) -> String {
    let address = edition.pages(site).canonical(view);
    let alternates = edition.alternates(site, view).into_iter();
    let alternates = alternates.map(|(tag, url)| alternate(tag, &url));
    format!(
        "<url><loc>{}</loc><lastmod>{}</lastmod>{}</url>\n",
        escape(&address),
        edition.song.as_of,
        alternates.collect::<String>()
    )
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
