//! Shared lines of lyrics: their ids, text and picture.

use super::controller::ShareController;
use super::picture;
use super::sandbox::is_sandboxed;
use crate::embed::{Pages, View};
use crate::text::{Summary, copied_text, text_of_lines};
use crate::view::{PictureResult, ShareItem, picture_of_lines};
use leptos::prelude::*;

impl ShareController {
    /// The highlighted or picked lines as in the attribute `line`, if the lyrics are open.
    pub(super) fn lines(&self) -> Option<String> {
        let lines = self.state.lyrics.shared_lines();
        let open = self.state.view.get_untracked() == View::Lyrics && !lines.is_empty();
        let lyrics = self.card.song.lyrics.as_ref().filter(|_| open)?;
        Some(lyrics.name_lines(&lines))
    }

    /// The address of the picked lines, if there are any that may be shared.
    pub(super) fn line_link(&self) -> Option<String> {
        let lyrics = self.card.song.lyrics.as_ref()?;
        let names = lyrics.name_lines(&self.picked()?);
        Some(match &self.card.pages {
            Some(pages) => pages.state(View::Lyrics, None, Some(&names)),
            None => self.link(),
        })
    }

    /// The text of the picked lines with its notice and address.
    pub(super) fn line_text(&self) -> Option<String> {
        let layers = self.state.layers.get_untracked();
        let lyrics = self.card.song.lyrics.as_ref()?;
        let text = text_of_lines(lyrics, &layers, &self.picked()?);
        let link = self.line_link()?;
        let quoted = self.quote(&text, &link);
        // A quotation in the public domain has no address, but a shared one should link to the song.
        let has_link = quoted.ends_with(&link);
        Some(if has_link {
            quoted
        } else {
            [&quoted, "\n", &link].concat()
        })
    }

    /// Draws the picked lines, shares or saves the picture and shows the outcome.
    pub(super) async fn share_line_picture(&self) {
        let outcome = self.state.lyrics.picture;
        outcome.set(None);
        let (song, words) = (&self.card.song, self.card.words);
        let layers = self.state.layers.get_untracked();
        let Some((lines, link)) = self.picked().zip(self.line_link()) else {
            return;
        };
        let Some(passages) = picture_of_lines(song, words, &layers, &lines, &link) else {
            return;
        };
        let file_name = [&self.file_stem(), "-lines.png"].concat();
        let result = match picture::draw(&self.container, &passages).await {
            Ok(png) => picture::share_or_save(&self.host, &self.navigator, &png, &file_name).await,
            Err(reason) => Some(reason),
        };
        // A sandbox may have blocked the download silently.
        let uncertain = result == Some(PictureResult::Saved) && is_sandboxed();
        // By now the card may have been removed.
        let _ = outcome.try_set(result.filter(|_| !uncertain));
        let _ = self
            .state
            .sharing
            .manual_copy
            .try_set(uncertain.then_some((ShareItem::LinePicture, link)));
    }

    /// The name of a file without its extension: that of the song's folder, else its title.
    fn file_stem(&self) -> String {
        let name = self.card.pages.as_ref().and_then(Pages::song_name);
        let by_title = || Summary::of(&self.card.song, self.card.words).title;
        name.map_or_else(by_title, str::to_owned)
    }

    fn picked(&self) -> Option<Vec<usize>> {
        let mut lines = self.state.lyrics.picked.get_untracked()?;
        // A layer that was shown since may allow fewer lines.
        let layers = self.state.layers.get_untracked();
        lines.truncate(self.card.song.lyrics.as_ref()?.most_shared(&layers));
        (!lines.is_empty()).then_some(lines)
    }

    /// A text from the lyrics with its notice.
    pub(super) fn quote(&self, text: &str, link: &str) -> String {
        let layers = self.state.layers.get_untracked();
        copied_text(&self.card.song, self.card.words, &layers, text, link)
    }
}
