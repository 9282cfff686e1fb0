//! What a reader shares: to the system's sheet, to the clipboard, or by hand where that is refused.

use super::shown::{Shown, Wanted};
use super::{copying, events, lines_picture};
use crate::contract::{Quoted, View};
use crate::song::Scope;
use crate::view::{
    Focus, Item, State, Summary, copied_text, picture_of_lines, post, ranks_as_csv, sentence,
    text_of_lines,
};
use crate::words::for_tag;
use js_sys::Promise;
use leptos::prelude::*;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlElement, Url};

/// A card that shares.
struct Shared {
    host: HtmlElement,
    /// The card stands in it.
    place: HtmlElement,
    card: Wanted,
    state: State,
    /// The absolute address that the card was loaded from.
    src: String,
}

/// Answers what the reader of a card asks for, as long as the card is shown.
pub(super) fn attend(
    shown: &mut Shown,
    host: &HtmlElement,
    place: &HtmlElement,
    card: Wanted,
    src: String,
    picture: Option<String>,
) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let (host, state) = (host.clone(), shown.state);
    let shared = Rc::new(Shared {
        host,
        place: place.clone(),
        card,
        state,
        src,
    });
    let sharing = state.sharing;
    let reader: Reader = window.navigator().unchecked_into();
    let data = events::object(&[("url", Some(&shared.link()))]);
    // An older browser has no word on what it can share.
    sharing
        .sheet
        .set(reader.sheet().is_some() && reader.can_share(&data).unwrap_or(true));
    sharing.picture.set(picture);
    let quoting = shared.clone();
    let quote = move |text: &str| quoting.quote(text, &quoting.link());
    let ear = copying::attend(&shared.host, place, state, quote);
    shown.watch(move || {
        // It listens as long as this watch is kept.
        let _ = &ear;
        // The page hears of it, and may do anything to the card: not while an effect of it runs.
        if let Some(item) = sharing.asked.get() {
            spawn_local(shared.clone().answer(reader.clone(), item));
        }
    });
}

impl Shared {
    async fn answer(self: Rc<Self>, reader: Reader, item: Item) {
        let sharing = self.state.sharing;
        if sharing.open.is_disposed() {
            return;
        }
        if item == Item::LinePicture {
            self.picture_lines(&reader).await;
            return;
        }
        let Some((kind, text)) = self.told(item) else {
            return;
        };
        let what = if matches!(
            item,
            Item::Code(_) | Item::Post(..) | Item::Ranks | Item::LineText
        ) {
            "text"
        } else {
            "url"
        };
        if !events::share(&self.host, kind, what, &text) || sharing.open.is_disposed() {
            return;
        }
        match item {
            Item::Picture => save(&self.host, &text, ""),
            Item::Sheet => {
                let sentence = sentence(&self.card.song, self.card.words);
                let data = [
                    ("title", &self.title()),
                    ("text", &sentence),
                    ("url", &text),
                ];
                let data = events::object(&data.map(|(key, value)| (key, Some(value.as_str()))));
                // Who turns the sheet down may want something else of the card.
                if !kept(reader.share(&data)).await {
                    sharing.show(true);
                }
            }
            _ if kept(
                reader
                    .clipboard()
                    .map_or(Err(JsValue::NULL), |board| board.write_text(&text)),
            )
            .await =>
            {
                sharing.by_hand.set(None);
                sharing.copied.set(Some(item));
                let over = move || {
                    if sharing.copied.try_get_untracked() == Some(Some(item)) {
                        sharing.copied.set(None);
                    }
                };
                set_timeout(over, Duration::from_secs(2));
            }
            _ => {
                sharing.by_hand.set(Some(text));
                self.state.focus.set(Some(Focus::ByHand));
            }
        }
    }

    /// What kind of thing this is to the page, and the text itself; `None` for what the card has not.
    fn told(&self, item: Item) -> Option<(&'static str, String)> {
        let link = self.link();
        Some(match item {
            Item::Sheet => ("share", link),
            Item::Link => ("link", link),
            Item::Post(tag, room) => ("post", post(&self.card.song, for_tag(tag), room, &link)),
            Item::Picture => ("picture", self.state.sharing.picture.get_untracked()?),
            Item::Ranks => ("ranks", ranks_as_csv(&self.card.song, self.state)?),
            Item::LineLink => ("link", self.line_link()?),
            Item::LineText => ("lines", self.line_text()?),
            // It is told once it is drawn.
            Item::LinePicture => return None,
            Item::Code(form) => {
                let quoted = Quoted {
                    pages: self.card.pages.as_ref(),
                    src: &self.src,
                    link: &link,
                    loader: &loader(),
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
    fn link(&self) -> String {
        let page = || web_sys::window()?.location().href().ok();
        match &self.card.pages {
            Some(pages) => {
                let view = self.state.view.get_untracked();
                pages.state(view, self.territory(), self.lines().as_deref())
            }
            None => page().unwrap_or_default(),
        }
    }

    /// The names of the lines that are open, where there are any.
    fn lines(&self) -> Option<String> {
        let lines = self.state.singing.shared();
        let open = self.state.view.get_untracked() == View::Lyrics && !lines.is_empty();
        let lyrics = self.card.song.lyrics.as_ref().filter(|_| open)?;
        Some(lyrics.name_lines(&lines))
    }

    /// The page of the picked lines, where there are any and they may be shared.
    fn line_link(&self) -> Option<String> {
        let lines = self.picked()?;
        let lines = self.card.song.lyrics.as_ref()?.name_lines(&lines);
        let pages = self.card.pages.as_ref();
        Some(match pages {
            Some(pages) => pages.state(View::Lyrics, None, Some(&lines)),
            None => self.link(),
        })
    }

    /// Their text with its notice and their address.
    fn line_text(&self) -> Option<String> {
        let layers = self.state.layers.get_untracked();
        let lyrics = self.card.song.lyrics.as_ref()?;
        let text = text_of_lines(lyrics, &layers, &self.picked()?);
        let link = self.line_link()?;
        let quoted = self.quote(&text, &link);
        // Of the public domain only the source stands under it, but who shares wants to lead there.
        let leads = quoted.ends_with(&link);
        Some(if leads {
            quoted
        } else {
            [&quoted, "\n", &link].concat()
        })
    }

    /// Draws the picked lines, hands the picture over and says what has become of it.
    async fn picture_lines(&self, reader: &Reader) {
        let outcome = self.state.singing.pictured;
        outcome.set(None);
        let (song, words) = (&self.card.song, self.card.words);
        let layers = self.state.layers.get_untracked();
        let lines = self.picked().zip(self.line_link());
        let passages =
            lines.and_then(|(lines, link)| picture_of_lines(song, words, &layers, &lines, &link));
        let Some(passages) = passages else { return };
        let name = [&self.name(), "-lines.png"].concat();
        let become_of = match lines_picture::draw(&self.place, &passages).await {
            Ok(png) => lines_picture::hand_over(&self.host, reader, &png, &name).await,
            Err(reason) => Some(reason),
        };
        // By now the card may be gone.
        let _ = outcome.try_set(become_of);
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
        let lines = self.state.singing.picked.get_untracked()?;
        (!lines.is_empty()).then_some(lines)
    }

    /// A text out of the lyrics with its notice.
    fn quote(&self, text: &str, link: &str) -> String {
        let layers = self.state.layers.get_untracked();
        copied_text(&self.card.song, self.card.words, &layers, text, link)
    }

    fn title(&self) -> String {
        let summary = Summary::of(&self.card.song, self.card.words);
        [&summary.title, " – ", &summary.artists].concat()
    }

    fn territory(&self) -> Option<&'static str> {
        self.state.scope.get_untracked().map(Scope::code)
    }
}

/// Whether a promise was made and kept.
async fn kept(promise: Result<Promise, JsValue>) -> bool {
    match promise {
        Ok(promise) => JsFuture::from(promise).await.is_ok(),
        Err(_) => false,
    }
}

/// Follows a link that saves, under this name where it is not empty. A browser only opens what comes from
/// another origin.
pub(super) fn save(host: &HtmlElement, address: &str, name: &str) {
    let link = host
        .owner_document()
        .and_then(|document| document.create_element("a").ok());
    if let Some(link) = link {
        let pairs = [
            ("href", address),
            ("download", name),
            ("target", "_blank"),
            ("rel", "noopener"),
        ];
        // What has a name is the card's own, and no browser opens it instead.
        let pairs = if name.is_empty() {
            &pairs[..]
        } else {
            &pairs[..2]
        };
        for (name, value) in pairs {
            let _ = link.set_attribute(name, value);
        }
        link.unchecked_into::<HtmlElement>().click();
    }
}

/// The loader stands beside the folder that this program is in.
fn loader() -> String {
    let program = META.with(Meta::url);
    Url::new_with_base("../song-card.js", &program).map_or(program, |address| address.href())
}

/// Marks all the text of a field, so that one key copies it.
pub(super) fn select(field: &HtmlElement) {
    field.unchecked_ref::<Field>().select();
}

// Where a page is not secure or the browser is old, none of this may be there: `web-sys` would throw.
#[wasm_bindgen]
extern "C" {
    #[derive(Clone)]
    pub(super) type Reader;
    #[wasm_bindgen(method, getter, js_name = share)]
    fn sheet(this: &Reader) -> Option<js_sys::Function>;
    #[wasm_bindgen(method, catch)]
    pub(super) fn share(this: &Reader, data: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = canShare)]
    pub(super) fn can_share(this: &Reader, data: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn clipboard(this: &Reader) -> Option<Clipboard>;

    type Clipboard;
    #[wasm_bindgen(method, catch, js_name = writeText)]
    fn write_text(this: &Clipboard, text: &str) -> Result<Promise, JsValue>;

    type Field;
    #[wasm_bindgen(method)]
    fn select(this: &Field);

    type Meta;
    #[wasm_bindgen(method, getter)]
    fn url(this: &Meta) -> String;
    #[wasm_bindgen(thread_local_v2, js_namespace = import, js_name = meta)]
    static META: Meta;
}
