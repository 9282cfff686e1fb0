//! The addresses that a page has of the site's folders, relative to itself.

use super::page_kind::PageKind;
use crate::publish::Edition;

/// Relative addresses of folders, each with a slash at its end. They go up to the site's folder and down again, not from one
/// folder of the song to another. On a site at the root of a host they are then right even if the page's address lacks its
/// last slash: `..` above the root is the root.
pub(super) struct Folders {
    /// The site's.
    pub root: String,
    /// The song's.
    pub song: String,
    /// That of the page's language.
    pub language: String,
    /// The tag of every language of the song with its folder.
    pub of_languages: Vec<(&'static str, String)>,
    /// The page's own folder inside that of its language; empty for the main page.
    pub page: String,
}

impl Folders {
    pub fn of(edition: &Edition, kind: PageKind) -> Folders {
        let tag = edition.words.tag;
        let page = kind.folder();
        let variant = if edition.is_primary() { "" } else { tag };
        let depth = [&*edition.name, variant, &*page]
            .iter()
            .filter(|folder| !folder.is_empty())
            .count();
        let root = "../".repeat(depth);
        let song = format!("{root}{}/", edition.name);
        // The first is the snapshot's own language, whose pages are in the song's folder.
        let of_language = |index: usize, tag: &str| match index {
            0 => song.clone(),
            _ => format!("{song}{tag}/"),
        };
        let of_languages = edition
            .tags
            .iter()
            .enumerate()
            .map(|(index, tag)| (*tag, of_language(index, tag)))
            .collect();
        Folders {
            language: of_language(usize::from(!edition.is_primary()), tag),
            of_languages,
            root,
            song,
            page,
        }
    }

    /// Pairs of a tag and the address of this page in that language, separated by spaces.
    pub fn of_languages_as_pairs(&self) -> String {
        self.of_languages
            .iter()
            .map(|(tag, folder)| format!("{tag} {folder}{}", self.page))
            .collect::<Vec<_>>()
            .join(" ")
    }
}
