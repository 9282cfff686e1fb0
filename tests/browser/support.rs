//! Host elements, snapshots as addresses, and waiting for events.

use js_sys::{Array, Function, Promise, Reflect};
use songcard::browser::Card;
use std::ops::Deref;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

pub const YOURS: &str = include_str!("../../snapshots/yours.json");
pub const SEVEN: &str = include_str!("../../snapshots/seven.json");

/// An element with a shadow root in the page, removed on drop.
pub struct Host {
    element: HtmlElement,
    /// The states and events of the card, in order.
    log: Array,
    on_state: Function,
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
        let log = Array::new();
        let script = "for (const name of ['ready', 'error', 'view-change'])
            host.addEventListener('songcard-' + name, (event) => log.push(event));
            return (state) => log.push(state);";
        let listen = Function::new_with_args("host, log", script);
        let on_state = listen.call2(&JsValue::NULL, &element, &log).unwrap();
        Host {
            element,
            log,
            on_state: on_state.unchecked_into(),
        }
    }

    pub fn card(&self) -> Card {
        Card::new(self.element.clone(), self.on_state.clone()).expect("the host has a shadow root")
    }

    pub fn set(&self, name: &str, value: &str) {
        self.element.set_attribute(name, value).unwrap();
    }

    /// States and the names of events, in order.
    pub fn log(&self) -> Vec<String> {
        let name = |entry: JsValue| {
            entry
                .as_string()
                .or_else(|| get(&entry, "type").as_string())
                .unwrap_or_default()
        };
        self.log.iter().map(name).collect()
    }

    /// The detail of the last event.
    pub fn detail(&self) -> JsValue {
        let last = self.log.iter().rfind(|entry| entry.is_object());
        get(&last.expect("an event was logged"), "detail")
    }

    /// Waits for an event; without it the test runs into its time limit.
    pub async fn until(&self, name: &str) {
        while !self.log().iter().any(|entry| entry == name) {
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

    /// The text of an element with single spaces.
    pub fn text(&self, selector: &str) -> String {
        let text = self
            .find(selector)
            .expect(selector)
            .text_content()
            .unwrap_or_default();
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

/// A snapshot as a `data:` address.
pub fn address(snapshot: &str) -> String {
    let text = js_sys::encode_uri_component(snapshot);
    format!("data:application/json,{}", String::from(text))
}

pub fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Lets pending tasks run.
pub async fn turn() {
    let wait = Function::new_with_args("done", "setTimeout(done)");
    let promise = Promise::new(&mut |done, _| {
        wait.call1(&JsValue::NULL, &done).unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}
