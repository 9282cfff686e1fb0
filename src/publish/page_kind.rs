//! The pages of one edition of a song.

use crate::embed::View;
use crate::publish::HeadKind;

/// A page of one edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// A page that opens one view.
    Page {
        /// The view that is open at first.
        view: View,
        /// Whether this is the song's main page, at the root of the language's folder.
        is_main: bool,
    },
    /// The card for an iframe.
    Embed,
}

impl PageKind {
    /// The view that is open at first, of a song that opens with `first`.
    pub fn view(self, first: View) -> View {
        match self {
            PageKind::Page { view, .. } => view,
            PageKind::Embed => first,
        }
    }

    /// Whether it is the page for iframes.
    pub fn is_embed(self) -> bool {
        self == PageKind::Embed
    }

    /// What its head is for.
    pub fn head_kind(self) -> HeadKind {
        match self {
            PageKind::Page { .. } => HeadKind::Page,
            PageKind::Embed => HeadKind::Embed,
        }
    }

    /// Its folder inside the language's folder, with a slash at its end; empty for the main page.
    pub fn folder(self) -> String {
        match self {
            PageKind::Page { is_main: true, .. } => String::new(),
            PageKind::Page { view, .. } => format!("{}/", view.name()),
            PageKind::Embed => "embed/".to_owned(),
        }
    }
}
