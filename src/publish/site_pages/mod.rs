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

pub use addresses::{SiteFile, language_folder};
pub use document::GENERATOR;
pub use entry::{Entry, number_one_count};
pub use home_page::promise;
pub use icon::{ICON, ICON_SIZE, icon_files, icon_links};
pub use more::more_links;
pub use pictures::SitePictures;
pub use shown::{latest_songs, shown_song};
pub use site_header::header;
pub use songs::SiteSongs;
pub use tile::tiles;

use crate::publish::card::with_card;
use crate::publish::{Edition, Site};
use crate::words;

/// Gives each file about all songs to `write`, since thousands of songs have more pages than should be held at once. The
/// home page shows the card of the song with the editions `shown`.
///
/// # Errors
/// The first error of `write`.
pub fn site_pages<E>(
    site: &Site,
    shown: &[Edition],
    all: &SiteSongs,
    pictures: &impl SitePictures,
    write: &mut impl FnMut(SiteFile) -> Result<(), E>,
) -> Result<(), E> {
    for words in words::ALL {
        let entries = all.in_language(words);
        let prefix = language_folder(words);
        list::pages(site, words, entries, write)?;
        write((format!("{prefix}songs/search.json"), search::index(entries)))?;
        let home_page = || home_page::page(site, words, shown, entries, pictures);
        write(with_card(home_page))?;
    }
    write(("404.html".to_owned(), not_found::page(site)))
}
