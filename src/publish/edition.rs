//! One song in one language, as pages show it.

use super::artwork::{ArtworkFiles, LARGE_ARTWORK_FILE};
use super::picture::Picture;
use super::site::Site;
use super::song_addresses::SongAddresses;
use crate::embed::{Pages, View};
use crate::song::Song;
use crate::words::Words;
use std::sync::Arc;

/// One song in one language.
#[derive(Clone)]
pub struct Edition {
    /// The song's name in addresses.
    pub name: String,
    /// The song itself, shared by its editions.
    pub song: Arc<Song>,
    /// The song's picture, where it has one.
    pub artwork: Option<Arc<ArtworkFiles>>,
    /// The words of the edition's language.
    pub words: &'static Words,
    /// BCP 47 tags of every language that the song is published in. The first is the snapshot's own, whose pages
    /// are in the song's folder; the others have folders of their own inside it.
    pub tags: Vec<&'static str>,
    /// Sixteen hexadecimal digits made from the snapshot's content: the file name of its immutable copy.
    pub snapshot_hash: String,
}

impl Edition {
    /// Whether this is the edition in the snapshot's own language.
    pub fn is_primary(&self) -> bool {
        self.tags.first() == Some(&self.words.tag)
    }

    /// The folder of this edition inside the song's, with its `/`; empty for the primary one.
    pub fn language_folder(&self) -> String {
        if self.is_primary() {
            return String::new();
        }
        format!("{}/", self.words.tag)
    }

    /// The view that the song opens with.
    pub fn first_view(&self) -> View {
        View::first_of(&self.song)
    }

    /// The addresses of this edition on a site.
    pub fn pages(&self, site: &Site) -> Pages {
        self.pages_in(site, self.words.tag)
    }

    /// The addresses of the same song's edition in the language of this tag.
    pub fn pages_in(&self, site: &Site, tag: &str) -> Pages {
        self.addresses(site).pages(tag)
    }

    /// The absolute address of a picture.
    pub fn picture(&self, site: &Site, picture: &Picture) -> String {
        format!("{}{}/{}", site.base, self.name, picture.file)
    }

    /// The absolute address of the song's own picture, where it has one.
    pub fn artwork_address(&self, site: &Site) -> Option<String> {
        let address = || format!("{}{}/{LARGE_ARTWORK_FILE}", site.base, self.name);
        self.artwork.as_ref().map(|_| address())
    }

    /// The canonical address of a view in every language of the song, with its tag. The last has the tag `x-default`
    /// and is for readers of all other languages. Empty where the song has one language only.
    pub(super) fn alternates(&self, site: &Site, view: View) -> Vec<(&'static str, String)> {
        self.addresses(site).alternates(view)
    }

    fn addresses<'a>(&'a self, site: &'a Site) -> SongAddresses<'a> {
        SongAddresses {
            site,
            name: &self.name,
            tags: &self.tags,
            first_view: self.first_view(),
        }
    }
}
