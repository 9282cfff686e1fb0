//! An attribute, or the text of an element, that follows the signals which it reads.

use crate::markup::attribute::{LiveValue, Value};
use crate::markup::interned;
use crate::markup::node::LiveText;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Element, js_sys::Reflect};
use std::borrow::Cow;

/// In place of an attribute's name: the text of the element.
const TEXT: &str = "#text";

pub(super) struct LiveAttribute {
    element: Element,
    name: &'static str,
    value: LiveValue,
    /// Whether the property of the same name is set too.
    is_property: bool,
    /// What the element has; `None` until it is looked at.
    known: Option<Value>,
}

impl LiveAttribute {
    /// An element that is `hydrated` has its first value already.
    pub fn new(element: &Element, name: &'static str, value: LiveValue, hydrated: bool) -> Self {
        LiveAttribute {
            element: element.clone(),
            name,
            value,
            is_property: false,
            known: (!hydrated).then_some(None),
        }
    }

    pub fn text(element: &Element, text: LiveText, hydrated: bool) -> Self {
        LiveAttribute::new(element, TEXT, Box::new(move || Some(text())), hydrated)
    }

    pub fn with_property(self) -> Self {
        LiveAttribute {
            is_property: true,
            ..self
        }
    }

    /// Sets the value where it has changed.
    pub fn follow(&mut self) {
        let value = (self.value)();
        let known = self.known.get_or_insert_with(|| {
            let first = match self.name {
                TEXT => self.element.text_content(),
                name => self.element.get_attribute(name),
            };
            first.map(Into::into)
        });
        if *known == value {
            return;
        }
        set(&self.element, self.name, value.as_ref());
        if self.is_property {
            let property = match &value {
                // The property of an attribute without a value is `true` or `false`.
                Some(value) if value.is_empty() => JsValue::TRUE,
                Some(value) => JsValue::from_str(value),
                None => JsValue::FALSE,
            };
            let name = JsValue::from_str(self.name);
            let _ = Reflect::set(self.element.unchecked_ref(), &name, &property);
        }
        *known = value;
    }
}

/// Sets an attribute or the text of an element.
pub(super) fn set(element: &Element, name: &'static str, value: Option<&Cow<'static, str>>) {
    match value {
        // In the node that is there: another one would have to be laid out again.
        _ if name == TEXT => match element.first_child() {
            Some(text) => text.set_node_value(value.map(|value| &**value)),
            None => element.set_text_content(value.map(|value| &**value)),
        },
        Some(Cow::Borrowed(value)) => interned::set(element, name, &interned::name(value)),
        Some(Cow::Owned(value)) => interned::set(element, name, &JsValue::from_str(value)),
        None => drop(element.remove_attribute(name)),
    }
}
