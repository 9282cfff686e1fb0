//! The pictures that the pages about all songs name. `native` draws them.

use crate::publish::{Edition, Picture};
use crate::words::Words;

/// The pictures that these pages name.
pub trait SitePictures {
    /// The home page's for link previews, in a language; its file is relative to the site's folder.
    fn home_page(&self, words: &'static Words) -> Option<Picture>;
    /// The picture of a song's chart.
    fn song(&self, edition: &Edition) -> Option<Picture>;
}
