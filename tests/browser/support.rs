//! Hosts for cards, snapshots as addresses, and waiting for what a card tells.

use js_sys::{Array, Function, Promise, Reflect};
use songcard::browser::Card;
use std::ops::Deref;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

pub const YOURS: &str = include_str!("../../snapshots/yours.json");
pub const SEVEN: &str = include_str!("../../snapshots/seven.json");

/// An element with a shadow root in the page. It leaves the page with the test.
pub struct Host {
    element: HtmlElement,
    /// The states that the card has set, and the events it has fired, in their order.
    heard: Array,
    mark: Function,
}

impl Host {
    /// A host whose `src` is this text.
    pub fn of(snapshot: &str) -> Host {
        let host = Host::bare();
        host.set("src", &address(snapshot));
        host
    }

    pub fn bare() -> Host {
        let document = web_sys::window().unwrap().document().unwrap();
        let element: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        let open = ShadowRootInit::new(ShadowRootMode::Open);
        element.attach_shadow(&open).unwrap();
        document.body().unwrap().append_child(&element).unwrap();
        let heard = Array::new();
        let listen = "for (const name of ['ready', 'error', 'view-change'])
            host.addEventListener('songcard-' + name, (event) => heard.push(event));
            return (state) => heard.push(state);";
        let listen = Function::new_with_args("host, heard", listen);
        let mark = listen.call2(&JsValue::NULL, &element, &heard).unwrap();
        Host {
            element,
            heard,
            mark: mark.unchecked_into(),
        }
    }

    pub fn card(&self) -> Card {
        Card::new(self.element.clone(), self.mark.clone()).expect("the host has a shadow root")
    }

    pub fn set(&self, name: &str, value: &str) {
        self.element.set_attribute(name, value).unwrap();
    }

    /// States and the names of events, in the order they came.
    pub fn heard(&self) -> Vec<String> {
        let name = |said: JsValue| {
            said.as_string()
                .or_else(|| get(&said, "type").as_string())
                .unwrap_or_default()
        };
        self.heard.iter().map(name).collect()
    }

    /// What the last event says.
    pub fn detail(&self) -> JsValue {
        let last = self.heard.iter().rfind(|said| said.is_object());
        get(&last.expect("an event was heard"), "detail")
    }

    /// Waits for an event of this name; a card that never fires it runs into the test's own limit.
    pub async fn until(&self, name: &str) {
        while !self.heard().iter().any(|said| said == name) {
            turn().await;
        }
    }

    pub fn root(&self) -> ShadowRoot {
        self.element.shadow_root().unwrap()
    }

    pub fn find(&self, selector: &str) -> Option<Element> {
        self.root().query_selector(selector).unwrap()
    }

    pub fn count(&self, selector: &str) -> u32 {
        self.root().query_selector_all(selector).unwrap().length()
    }

    pub fn click(&self, selector: &str) {
        let element = self.find(selector).expect(selector);
        element.unchecked_into::<HtmlElement>().click();
    }

    /// The text of an element, with one space wherever there is any.
    pub fn text(&self, selector: &str) -> String {
        let text = self.find(selector).expect(selector).text_content();
        let text = text.unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub fn hidden(&self, selector: &str) -> bool {
        let element = self.find(selector).expect(selector);
        element.unchecked_into::<HtmlElement>().hidden()
    }
}

impl Deref for Host {
    type Target = HtmlElement;

    fn deref(&self) -> &HtmlElement {
        &self.element
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.element.remove();
    }
}

/// A snapshot as an address that needs no server.
pub fn address(snapshot: &str) -> String {
    let text = js_sys::encode_uri_component(snapshot);
    format!("data:application/json,{}", String::from(text))
}

pub fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Lets everything run that waits for its turn.
pub async fn turn() {
    let wait = Function::new_with_args("done", "setTimeout(done)");
    let promise = Promise::new(&mut |done, _| {
        wait.call1(&JsValue::NULL, &done).unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}
