//! One song in one language, which is what a page shows.

use super::picture::Picture;
use super::site::Site;
use crate::embed::{Pages, View};
use crate::song::Song;
use crate::words::Words;
use std::sync::Arc;

/// One song in one language.
#[derive(Clone)]
pub struct Edition {
    /// The song's name in addresses.
    pub name: String,
    pub song: Arc<Song>,
    pub words: &'static Words,
    /// Every language it is published in; the first is the snapshot's own and has no folder.
    pub tags: Vec<&'static str>,
    /// The name of the immutable copy of the snapshot: sixteen hexadecimal digits.
    pub data: String,
}

impl Edition {
    /// Whether this is the edition in the snapshot's own language.
    pub fn is_home(&self) -> bool {
        self.tags.first() == Some(&self.words.tag)
    }

    /// The addresses of this edition on a site.
    pub fn pages(&self, site: &Site) -> Pages {
        self.pages_in(site, self.words.tag)
    }

    /// The addresses of the edition in another language.
    pub fn pages_in(&self, site: &Site, tag: &str) -> Pages {
        let root = format!("{}{}/", site.base, self.name);
        let home = self.tags.first() == Some(&tag);
        Pages::new(&root, (!home).then_some(tag))
    }

    /// The absolute address of a picture.
    pub fn picture(&self, site: &Site, picture: &Picture) -> String {
        format!("{}{}/{}", site.base, self.name, picture.file)
    }

    /// A view's canonical address in every language, its own among them, by tag; last, as
    /// `x-default`, the one for readers of any other language. Empty where there is one language.
    pub(super) fn alternates(&self, site: &Site, view: View) -> Vec<(&'static str, String)> {
        if self.tags.len() < 2 {
            return Vec::new();
        }
        let home = self.tags.first().map(|tag| ("x-default", *tag));
        let tags = self.tags.iter().map(|tag| (*tag, *tag)).chain(home);
        tags.map(|(name, tag)| (name, self.pages_in(site, tag).canonical(view)))
            .collect()
    }
}
