//! The sitemap for search engines.
//!
//! [Sitemaps 0.9](https://www.sitemaps.org/protocol.html) with
//! [alternates by language](https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).

use crate::embed::View;
use crate::markup::escape;
use crate::publish::{Edition, Site};

/// `sitemap.xml`: the home page, and the canonical address of every view in every language.
///
/// A sitemap may have 50,000 addresses, which are 8,333 songs in two languages.
pub fn sitemap(site: &Site, editions: &[Edition]) -> String {
    let home = format!("<url><loc>{}</loc></url>\n", escape(&site.base));
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
    let alternates = edition
        .alternates(site, view)
        .into_iter()
        .map(|(tag, url)| {
            let url = escape(&url);
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{url}\"/>")
        });
    format!(
        "<url><loc>{}</loc><lastmod>{}</lastmod>{}</url>\n",
        escape(&address),
        edition.song.as_of,
        alternates.collect::<String>()
    )
}
