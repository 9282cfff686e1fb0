//! Where the pages of a song are, in each of its languages.

use super::site::Site;
use crate::embed::{Pages, View};

/// A song's addresses on a site.
pub(super) struct SongAddresses<'a> {
    pub site: &'a Site,
    /// The song's name in addresses.
    pub name: &'a str,
    /// BCP 47 tags of its languages, the snapshot's own first.
    pub tags: &'a [&'static str],
    /// The view that the song opens with.
    pub first_view: View,
}

impl SongAddresses<'_> {
    /// The addresses of the song in the language of this tag.
    pub fn pages(&self, tag: &str) -> Pages {
        let root = format!("{}{}/", self.site.base, self.name);
        let is_primary = self.tags.first() == Some(&tag);
        Pages::new(&root, (!is_primary).then_some(tag)).with_first(self.first_view)
    }

    /// The canonical address of a view in every language of the song, with its tag. The last has the tag `x-default`
    /// and is for readers of all other languages. Empty where the song has one language only.
    pub fn alternates(&self, view: View) -> Vec<(&'static str, String)> {
        if self.tags.len() < 2 {
            return Vec::new();
        }
        let default = self.tags.first().map(|tag| ("x-default", *tag));
        let tags = self.tags.iter().map(|tag| (*tag, *tag)).chain(default);
        tags.map(|(name, tag)| (name, self.pages(tag).canonical(view)))
            .collect()
    }
}
