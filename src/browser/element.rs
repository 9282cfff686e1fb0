//! One `<song-card>`: loads, mounts, follows its attributes, and lets go of all of it.

use super::load::{Trouble, load};
use super::{events, reader};
use crate::contract::{Size, Theme, View, accent};
use crate::song::{Scope, Song};
use crate::view::{self, State};
use crate::words;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

/// The card inside one element. The loader makes it when the element comes near the reader and
/// frees it when the element is removed.
#[wasm_bindgen]
pub struct Card {
    inner: Rc<Inner>,
}

struct Inner {
    host: HtmlElement,
    slot: HtmlElement,
    holder: HtmlElement,
    line: HtmlElement,
    /// Sets the element's custom state.
    mark: js_sys::Function,
    song: RefCell<Option<Arc<Song>>>,
    shown: RefCell<Option<Shown>>,
    /// Which load is the latest: an answer to an older one comes too late.
    load: Cell<u32>,
}

struct Shown {
    state: State,
    /// Unmounts the card when it is dropped.
    _mounted: Box<dyn Any>,
}

#[wasm_bindgen]
impl Card {
    /// Takes over a host that has a shadow root, and begins to load what its `src` names.
    ///
    /// # Errors
    /// Where the host has no shadow root or the page refuses new elements.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement, mark: js_sys::Function) -> Result<Card, JsValue> {
        let root = host.shadow_root().ok_or(JsValue::NULL)?;
        let document = host.owner_document().ok_or(JsValue::NULL)?;
        let make = |tag: &str, class: &str| -> Result<HtmlElement, JsValue> {
            let element = document
                .create_element(tag)?
                .unchecked_into::<HtmlElement>();
            element.set_class_name(class);
            Ok(element)
        };
        let (slot, holder, line) = (
            make("slot", "")?,
            make("div", "songcard")?,
            make("div", "songcard trouble")?,
        );
        holder.set_hidden(true);
        line.set_hidden(true);
        line.set_attribute("role", "status")?;
        root.set_inner_html("");
        for part in [&slot, &holder, &line] {
            root.append_child(part)?;
        }
        let inner = Inner {
            host,
            slot,
            holder,
            line,
            mark,
            song: RefCell::default(),
            shown: RefCell::default(),
            load: Cell::new(0),
        };
        let card = Card {
            inner: Rc::new(inner),
        };
        card.inner.clone().begin();
        Ok(card)
    }

    /// An attribute of the host has another value.
    pub fn changed(&self, name: &str) {
        let inner = &self.inner;
        match name {
            "src" => inner.clone().begin(),
            "lang" | "size" => Inner::mount(inner),
            "theme" | "accent" => inner.dress(),
            "view" | "territory" => inner.follow(),
            _ => {}
        }
    }
}

impl Drop for Card {
    /// Leaves the element as it was before: its fallback shows, and nothing listens.
    fn drop(&mut self) {
        let inner = &self.inner;
        inner.load.set(inner.load.get() + 1);
        inner.shown.take();
        inner.song.take();
        inner.slot.set_hidden(false);
        inner.holder.set_hidden(true);
        inner.line.set_hidden(true);
        inner.set_state("");
    }
}

impl Inner {
    fn begin(self: Rc<Self>) {
        let load_number = self.load.get() + 1;
        self.load.set(load_number);
        let Some(src) = self
            .host
            .get_attribute("src")
            .filter(|src| !src.trim().is_empty())
        else {
            return;
        };
        wasm_bindgen_futures::spawn_local(async move {
            let loaded = load(src.trim()).await;
            if self.load.get() != load_number {
                return;
            }
            match loaded {
                Ok(song) => {
                    self.line.set_hidden(true);
                    *self.song.borrow_mut() = Some(Arc::new(song));
                    self.shown.take();
                    Inner::mount(&self);
                    self.set_state("ready");
                    events::ready(&self.host);
                }
                Err(trouble) => self.fail(&trouble),
            }
        });
    }

    /// Shows the song anew in the host's language and size; the open panel and territory stay.
    fn mount(this: &Rc<Inner>) {
        let Some(song) = this.song.borrow().clone() else {
            return;
        };
        let before = this.shown.take().map(|shown| {
            (
                shown.state.view.get_untracked(),
                shown.state.scope.get_untracked(),
            )
        });
        let (view, scope) = before.unwrap_or((this.view(), this.scope()));
        let words = words::for_tag(&reader::language(&this.host));
        let size = this
            .attribute("size")
            .and_then(|name| Size::from_name(&name))
            .unwrap_or_default();
        this.dress();
        this.holder
            .set_attribute("data-size", size.name())
            .unwrap_or_default();
        let (weak, kept) = (Rc::downgrade(this), Rc::new(Cell::new(None)));
        let keep = kept.clone();
        let card: Element = this.holder.clone().into();
        let mounted = mount_to(this.holder.clone(), move || {
            let state = State::new(&song, view, scope);
            keep.set(Some(state));
            Effect::new(move |_| {
                state.view.track();
                state.scope.track();
                // The page's listeners may do anything to the card, even remove it, which must not
                // happen while an effect of that card runs. By then the state may be gone.
                let weak = weak.clone();
                wasm_bindgen_futures::spawn_local(async move {
                    let view = state.view.try_get_untracked();
                    let scope = state.scope.try_get_untracked();
                    if let (Some(inner), Some(view), Some(scope)) = (weak.upgrade(), view, scope) {
                        inner.reflect(view, scope);
                    }
                });
            });
            Effect::new(move |_| {
                if let Some(target) = state.focus.get() {
                    reader::focus(&card, target);
                }
            });
            view! { <view::Card song words size state pages=None/> }
        });
        if let Some(state) = kept.get() {
            *this.shown.borrow_mut() = Some(Shown {
                state,
                _mounted: Box::new(mounted),
            });
        }
        this.slot.set_hidden(true);
        this.holder.set_hidden(false);
    }

    /// Theme and accent: colours only, nothing is rendered again.
    fn dress(&self) {
        let theme = self
            .attribute("theme")
            .and_then(|name| Theme::from_name(&name))
            .unwrap_or_default();
        for part in [&self.holder, &self.line] {
            part.set_attribute("data-theme", theme.name())
                .unwrap_or_default();
        }
        let style = self.holder.style();
        let _ = match self.attribute("accent").and_then(|text| accent(&text)) {
            Some(colour) => style.set_property("--accent-asked", &colour),
            None => style.remove_property("--accent-asked").map(|_| ()),
        };
    }

    /// The host has set its `view` or `territory`.
    fn follow(&self) {
        let Some(state) = self.shown.borrow().as_ref().map(|shown| shown.state) else {
            return;
        };
        let (view, scope) = (self.view(), self.scope());
        if state.view.get_untracked() != view {
            state.view.set(view);
        }
        if state.scope.get_untracked() != scope {
            state.scope.set(scope);
        }
    }

    /// The reader has opened something: the attributes say so, and the page is told.
    fn reflect(&self, view: View, scope: Option<Scope>) {
        let (known_view, known_scope) = (self.view(), self.scope());
        if known_view == view && known_scope == scope {
            return;
        }
        if known_view != view {
            let _ = self.host.set_attribute("view", view.name());
        }
        if known_scope != scope {
            let _ = match scope {
                Some(scope) => self.host.set_attribute("territory", scope.code()),
                None => self.host.remove_attribute("territory"),
            };
        }
        events::view_change(&self.host, view.name(), scope.map(Scope::code));
    }

    /// Facts that are painted stay; otherwise the fallback does, with one calm line.
    fn fail(&self, trouble: &Trouble) {
        let words = words::for_tag(&reader::language(&self.host));
        let first = trouble
            .problems
            .first()
            .map(|problem| format!(" {problem}"))
            .unwrap_or_default();
        self.line
            .set_text_content(Some(&format!("{}{first}", (words.trouble)(trouble.code))));
        self.line
            .set_attribute("lang", words.tag)
            .unwrap_or_default();
        self.dress();
        self.line.set_hidden(false);
        self.set_state("error");
        events::error(&self.host, trouble);
    }

    fn set_state(&self, name: &str) {
        let _ = self.mark.call1(&JsValue::NULL, &JsValue::from_str(name));
    }

    fn attribute(&self, name: &str) -> Option<String> {
        self.host.get_attribute(name)
    }

    fn view(&self) -> View {
        self.attribute("view")
            .and_then(|name| View::from_name(&name))
            .unwrap_or_default()
    }

    fn scope(&self) -> Option<Scope> {
        self.attribute("territory")
            .and_then(|code| Scope::from_code(&code.trim().to_ascii_uppercase()))
    }
}
