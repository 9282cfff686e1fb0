//! The pages about all songs: the home page, the lists of songs with their search, and the page for addresses that do
//! not exist. One file of code for each.
//!
//! English pages are in the site's folder, those of another language in the folder of its tag. A list has pages of
//! [`list::PAGE_SONGS`] songs with links between them, so that it works without script and holds thousands of songs;
//! the search loads one file of all songs with the first letter.

mod addresses;
mod demo;
mod document;
mod entry;
mod group;
mod grouping;
mod home_page;
mod icon;
mod index;
mod list;
mod more;
mod navigation;
mod not_found;
mod phrases;
mod pictures;
mod search;
mod shown;
mod site_header;
mod snippet;
mod songs;
mod tile;

pub use addresses::language_folder;
pub use document::GENERATOR;
pub use home_page::promise;
pub use icon::{ICON, ICON_SIZE, icon_files, icon_links};
pub use more::more_links;
pub use pictures::SitePictures;
pub use shown::{latest_editions, shown_edition};
pub use site_header::header;
pub use songs::SiteSongs;
pub use tile::tiles;

use crate::publish::card::with_card;
use crate::publish::{PublishableSong, Site};
use crate::words;
use addresses::SiteFile;

/// The files about all songs. `all` are the same songs as `songs`.
pub fn site_pages(
    site: &Site,
    songs: &[PublishableSong],
    all: &SiteSongs,
    pictures: &impl SitePictures,
) -> Vec<SiteFile> {
    let mut files = Vec::new();
    for words in words::ALL {
        let entries = all.in_language(words);
        let prefix = language_folder(words);
        files.extend(list::pages(site, words, entries));
        files.push((format!("{prefix}songs/search.json"), search::index(entries)));
        let home_page = || home_page::page(site, words, songs, entries, pictures);
        files.push(with_card(home_page));
    }
    files.push(("404.html".to_owned(), not_found::page(site)));
    files
}
