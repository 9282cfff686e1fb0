//! What a reader shares.

use crate::embed::{EmbedForm, PosterShape};
use crate::text::PostLimit;
use leptos::prelude::*;

/// What a reader can share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShareItem {
    /// The system's own sheet, by the
    /// [Web Share API](https://developer.mozilla.org/docs/Web/API/Web_Share_API).
    Sheet,
    /// The address that opens the card in its present state.
    Link,
    /// An embed code of this form.
    Code(EmbedForm),
    /// The text of a post in the language of this tag.
    Post(&'static str, PostLimit),
    /// The preview picture of the song.
    Picture,
    /// Its poster of this shape.
    Poster(PosterShape),
    /// The ranks of the shown lines as CSV.
    Ranks,
    /// The address of the picked lines of lyrics.
    LineLink,
    /// Their text.
    LineText,
    /// A picture of them.
    LinePicture,
}

impl ShareItem {
    /// Whether it is offered in the lyrics panel.
    pub fn is_of_lines(self) -> bool {
        matches!(
            self,
            ShareItem::LineLink | ShareItem::LineText | ShareItem::LinePicture
        )
    }
}

/// The state of one card's share menu.
#[derive(Debug, Clone, Copy)]
pub struct SharingState {
    /// Whether the system has a sheet, which the menu offers first.
    pub sheet: RwSignal<bool>,
    /// Whether the menu is open.
    pub open: RwSignal<bool>,
    /// The picture's address, where there is one.
    pub picture: RwSignal<Option<String>>,
    /// The item that has just been copied.
    pub copied: RwSignal<Option<ShareItem>>,
    /// The text to copy manually, where the clipboard or saving is refused, with the item that it is of.
    pub manual_copy: RwSignal<Option<(ShareItem, String)>>,
}

impl SharingState {
    pub(super) fn new() -> SharingState {
        SharingState {
            sheet: RwSignal::new(false),
            open: RwSignal::new(false),
            picture: RwSignal::new(None),
            copied: RwSignal::new(None),
            manual_copy: RwSignal::new(None),
        }
    }

    /// Opens or closes the menu, and clears the results of its previous opening.
    pub fn show(self, open: bool) {
        self.manual_copy.set(None);
        self.copied.set(None);
        self.open.set(open);
    }
}
