//! Parts of pages as HTML.

use crate::support::share_made::{listed, site};
use songcard::embed::View;
use songcard::markup::to_html;
use songcard::publish::{self, Edition, HeadKind, ListedSong, Picture, Site, feeds, sitemaps};
use std::convert::Infallible;

pub fn head(
    site: &Site,
    edition: &Edition,
    view: View,
    picture: &Picture,
    kind: HeadKind,
) -> String {
    to_html(publish::head(site, edition, view, picture, kind))
}

pub fn json_ld(site: &Site, edition: &Edition, picture: &Picture) -> String {
    to_html(publish::json_ld(site, edition, picture))
}

pub fn discord(site: &Site, edition: &Edition, view: View, picture: &Picture) -> String {
    to_html(publish::discord(site, edition, view, picture))
}

pub fn quotation(edition: &Edition) -> String {
    to_html(publish::quotation(edition))
}

/// The first page of the feed of these songs.
pub fn feed(site: &Site, songs: &[Edition]) -> String {
    let listed = of_songs(site, songs);
    let mut pages = feeds(site, &listed.iter().collect::<Vec<_>>());
    let (name, text) = pages.remove(0);
    assert_eq!(name, "feed.xml");
    text
}

/// The sitemap of so few songs that it is one file.
pub fn sitemap(site: &Site, songs: &[Edition]) -> String {
    let listed = of_songs(site, songs);
    let mut files = Vec::new();
    let written = sitemaps(site, &listed.iter().collect::<Vec<_>>(), &mut |file| {
        files.push(file);
        Ok::<(), Infallible>(())
    });
    written.unwrap();
    assert_eq!(files.len(), 1);
    files.remove(0).1
}

/// The headers for these songs, on a site with the address of the tests.
pub fn headers(songs: &[Edition]) -> String {
    let listed = of_songs(&site(), songs);
    songcard::publish::headers(&listed.iter().collect::<Vec<_>>())
}

fn of_songs(site: &Site, editions: &[Edition]) -> Vec<ListedSong> {
    let primary = editions.iter().filter(|edition| edition.is_primary());
    primary.map(|edition| listed(edition, site)).collect()
}
