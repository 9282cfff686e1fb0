//! What a shared item tells: an address, a post, an embed code, rows.

use super::Shared;
use crate::embed::{Code, Quoted};
use crate::song::Scope;
use crate::text::{Summary, post, sentence};
use crate::view::{ShareItem, ranks_as_csv};
use crate::words::for_tag;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::Url;

impl Shared {
    /// What kind of thing this is to the page, and the text itself; `None` for what the card has not.
    pub(super) fn told(&self, item: ShareItem) -> Option<(&'static str, String)> {
        let link = self.link();
        Some(match item {
            ShareItem::Sheet => ("share", link),
            ShareItem::Link => ("link", link),
            ShareItem::Post(tag, room) => {
                ("post", post(&self.card.song, for_tag(tag), room, &link))
            }
            ShareItem::Picture => ("picture", self.state.sharing.picture.get_untracked()?),
            ShareItem::Ranks => ("ranks", ranks_as_csv(&self.card.song, self.state)?),
            ShareItem::LineLink => ("link", self.line_link()?),
            ShareItem::LineText => ("lines", self.line_text()?),
            // It is told once it is drawn.
            ShareItem::LinePicture => return None,
            ShareItem::Code(form) => {
                let loader = self.loader();
                if form == Code::Element && loader.is_none() {
                    return None;
                }
                let quoted = Quoted {
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

    /// The page of exactly this; where the song has none, the page that the card stands on.
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

    /// Beside the folder that this program is in, as a site is built. A bundler gives the program another name and keeps
    /// no loader: then it is the one of the song's own site.
    fn loader(&self) -> Option<String> {
        let program = META.with(Meta::url).unwrap_or_default();
        let hash = program.rsplit_once("/assets/songcard-");
        // webpack gives the program the address of the file that it was read from.
        let own = program.starts_with("http")
            && hash.is_some_and(|(_, hash)| hash.len() == "0123456789abcdef.js".len());
        let beside = match &self.card.pages {
            _ if own => program.as_str(),
            Some(pages) => pages.root(),
            None => return None,
        };
        let loader = Url::new_with_base("../song-card.js", beside).ok()?;
        Some(loader.href())
    }

    fn territory(&self) -> Option<&'static str> {
        self.state.scope.get_untracked().map(Scope::code)
    }
}

#[wasm_bindgen]
extern "C" {
    type Meta;
    #[wasm_bindgen(method, getter)]
    fn url(this: &Meta) -> Option<String>;
    #[wasm_bindgen(thread_local_v2, js_namespace = import, js_name = meta)]
    static META: Meta;
}
