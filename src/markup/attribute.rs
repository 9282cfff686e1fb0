//! Attributes: fixed, live, and what an element answers.

use leptos::ev::Event;
use std::borrow::Cow;
use std::sync::Arc;

/// The value of an attribute; `None` where the element does not have it.
pub type Value = Option<Cow<'static, str>>;

pub(super) type Answer = Arc<dyn Fn(&Event) + Send + Sync>;

pub(super) struct Attribute {
    /// Of the attribute, or of the event that is answered.
    pub name: &'static str,
    pub setting: Setting,
}

pub(super) enum Setting {
    Fixed(Cow<'static, str>),
    Live(Box<dyn Fn() -> Value + Send + Sync>),
    Answer(Answer),
}

/// What can be the value of an attribute.
pub trait IntoValue {
    fn into_value(self) -> Value;
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Some(Cow::Borrowed(self))
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Some(Cow::Owned(self))
    }
}

/// An attribute that is there or not, as `hidden`.
impl IntoValue for bool {
    fn into_value(self) -> Value {
        self.then_some(Cow::Borrowed(""))
    }
}

impl<V: IntoValue> IntoValue for Option<V> {
    fn into_value(self) -> Value {
        self.and_then(IntoValue::into_value)
    }
}

/// A state in words, as the [ARIA](https://www.w3.org/TR/wai-aria-1.2/) attributes want it.
pub fn truth(holds: bool) -> &'static str {
    if holds { "true" } else { "false" }
}
