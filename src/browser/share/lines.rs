//! Lines of lyrics that are shared: their names, their text, their picture.

use super::{Reader, Shared, picture as lines_picture, sandboxed};
use crate::embed::View;
use crate::text::{Summary, copied_text, text_of_lines};
use crate::view::{PictureResult, picture_of_lines};
use leptos::prelude::*;

impl Shared {
    /// The names of the lines that are open, where there are any.
    pub(super) fn lines(&self) -> Option<String> {
        let lines = self.state.lyrics.shared_lines();
        let open = self.state.view.get_untracked() == View::Lyrics && !lines.is_empty();
        let lyrics = self.card.song.lyrics.as_ref().filter(|_| open)?;
        Some(lyrics.name_lines(&lines))
    }

    /// The page of the picked lines, where there are any and they may be shared.
    pub(super) fn line_link(&self) -> Option<String> {
        let lines = self.picked()?;
        let lines = self.card.song.lyrics.as_ref()?.name_lines(&lines);
        let pages = self.card.pages.as_ref();
        Some(match pages {
            Some(pages) => pages.state(View::Lyrics, None, Some(&lines)),
            None => self.link(),
        })
    }

    /// Their text with its notice and their address.
    pub(super) fn line_text(&self) -> Option<String> {
        let layers = self.state.layers.get_untracked();
        let lyrics = self.card.song.lyrics.as_ref()?;
        let text = text_of_lines(lyrics, &layers, &self.picked()?);
        let link = self.line_link()?;
        let quoted = self.quote(&text, &link);
        // Of the public domain no address stands under it, but who shares wants to lead there.
        let leads = quoted.ends_with(&link);
        Some(if leads {
            quoted
        } else {
            [&quoted, "\n", &link].concat()
        })
    }

    /// Draws the picked lines, hands the picture over and says what has become of it.
    pub(super) async fn picture_lines(&self, reader: &Reader) {
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
        let name = [&self.name(), "-lines.png"].concat();
        let become_of = match lines_picture::draw(&self.place, &passages).await {
            Ok(png) => lines_picture::hand_over(&self.host, reader, &png, &name).await,
            Err(reason) => Some(reason),
        };
        let unsure = become_of == Some(PictureResult::Saved) && sandboxed();
        // By now the card may be gone.
        let _ = outcome.try_set(become_of.filter(|_| !unsure));
        let _ = self
            .state
            .sharing
            .manual_copy
            .try_set(unsure.then_some(link));
    }

    /// The song's name for a file: that of its folder, else its title.
    fn name(&self) -> String {
        let folder = self.card.pages.as_ref().and_then(|pages| {
            let root = pages.root().trim_end_matches('/');
            root.rsplit('/').next().map(str::to_owned)
        });
        folder.unwrap_or_else(|| Summary::of(&self.card.song, self.card.words).title)
    }

    fn picked(&self) -> Option<Vec<usize>> {
        let mut lines = self.state.lyrics.picked.get_untracked()?;
        // A layer that is shown since may allow fewer.
        let layers = self.state.layers.get_untracked();
        lines.truncate(self.card.song.lyrics.as_ref()?.most_shared(&layers));
        (!lines.is_empty()).then_some(lines)
    }

    /// A text out of the lyrics with its notice.
    pub(super) fn quote(&self, text: &str, link: &str) -> String {
        let layers = self.state.layers.get_untracked();
        copied_text(&self.card.song, self.card.words, &layers, text, link)
    }
}
