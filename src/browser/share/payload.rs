//! The text of each item that can be shared: an address, a post, an embed code, rows as CSV.

use super::controller::ShareController;
use crate::embed::{EmbedCard, EmbedForm};
use crate::song::Scope;
use crate::text::{Summary, post, sentence};
use crate::view::{ShareItem, ranks_as_csv};
use crate::words::for_tag;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::Url;

impl ShareController {
    /// The `kind` for `songcard-share`, and the text; `None` for what the card does not offer.
    pub(super) fn payload(&self, item: ShareItem) -> Option<(&'static str, String)> {
        let link = self.link();
        Some(match item {
            ShareItem::Sheet => ("share", link),
            ShareItem::Link => ("link", link),
            ShareItem::Post(tag, limit) => {
                ("post", post(&self.card.song, for_tag(tag), limit, &link))
            }
            ShareItem::Picture => ("picture", self.state.sharing.picture.get_untracked()?),
            ShareItem::Poster(shape) => {
                let has_artwork = self.card.song.artwork.is_some();
                let pages = self.card.pages.as_ref()?;
                ("picture", pages.poster(shape, has_artwork)?)
            }
            ShareItem::Ranks => ("ranks", ranks_as_csv(&self.card.song, self.state)?),
            ShareItem::LineLink => ("link", self.line_link()?),
            ShareItem::LineText => ("lines", self.line_text()?),
            // It is shared after it is drawn.
            ShareItem::LinePicture => return None,
            ShareItem::Code(form) => {
                let loader = self.loader();
                if form == EmbedForm::Element && loader.is_none() {
                    return None;
                }
                let quoted = EmbedCard {
                    pages: self.card.pages.as_ref(),
                    src: &self.src,
                    link: &link,
                    loader: &loader.unwrap_or_default(),
                    picture: self.state.sharing.picture.get_untracked().as_deref(),
                    title: &self.title(),
                    sentence: &sentence(&self.card.song, self.card.words),
                    lang: self.card.words.tag,
                    size: self.card.size,
                    view: self.state.view.get_untracked(),
                    territory: self.territory(),
                    line: self.lines().as_deref(),
                }
                .code(form)?;
                ("embed", quoted)
            }
        })
    }

    /// The address of the current state: of the song's page, else of the page that the card is in.
    pub(super) fn link(&self) -> String {
        let page = || web_sys::window()?.location().href().ok();
        match &self.card.pages {
            Some(pages) => {
                let view = self.state.view.get_untracked();
                pages.state(view, self.territory(), self.lines().as_deref())
            }
            None => page().unwrap_or_default(),
        }
    }

    pub(super) fn title(&self) -> String {
        let summary = Summary::of(&self.card.song, self.card.words);
        [&summary.title, " – ", &summary.artists].concat()
    }

    /// The address of `song-card.js`, which a built site has beside the folder of this program. A bundler renames the program
    /// and leaves the loader out: then it is that of the song's own site.
    fn loader(&self) -> Option<String> {
        let program = META.with(ImportMeta::url).unwrap_or_default();
        let hash = program.rsplit_once("/assets/songcard-");
        // With webpack it is a `file:` address.
        let is_built_site = program.starts_with("http")
            && hash.is_some_and(|(_, hash)| hash.len() == "0123456789abcdef.js".len());
        let base = match &self.card.pages {
            _ if is_built_site => program.as_str(),
            Some(pages) => pages.root(),
            None => return None,
        };
        let loader = Url::new_with_base("../song-card.js", base).ok()?;
        Some(loader.href())
    }

    fn territory(&self) -> Option<&'static str> {
        self.state.scope.get_untracked().map(Scope::code)
    }
}

#[wasm_bindgen]
extern "C" {
    type ImportMeta;
    #[wasm_bindgen(method, getter)]
    fn url(this: &ImportMeta) -> Option<String>;
    #[wasm_bindgen(thread_local_v2, js_namespace = import, js_name = meta)]
    static META: ImportMeta;
}
