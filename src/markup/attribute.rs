//! Attributes: fixed, live, and the listeners of an element.

use leptos::ev::Event;
use std::borrow::Cow;
use std::sync::Arc;

/// The value of an attribute; `None` where the element does not have it.
pub type Value = Option<Cow<'static, str>>;

pub(super) type Listener = Arc<dyn Fn(Event) + Send + Sync>;

pub(super) struct Attribute {
    /// Of the attribute, or of the event that is listened to.
    pub name: &'static str,
    pub setting: Setting,
}

/// What an attribute is set to.
pub enum Setting {
    Fixed(Cow<'static, str>),
    Live(LiveValue),
    /// A live attribute, and in a document the property of the same name.
    Property(LiveValue),
    Listener(Listener),
}

pub(super) type LiveValue = Box<dyn Fn() -> Value + Send + Sync>;

/// The value of an attribute: `true` sets it without a value, as `hidden`; `false` and `None` leave it out.
pub trait IntoValue {
    /// The value; `None` leaves the attribute out.
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

/// What an attribute can be set to: a value, or a closure that follows the signals which it reads.
pub trait IntoAttribute {
    /// `None` where the element does not have the attribute.
    fn into_attribute(self) -> Option<Setting>;
}

impl IntoAttribute for &'static str {
    fn into_attribute(self) -> Option<Setting> {
        self.into_value().map(Setting::Fixed)
    }
}

impl IntoAttribute for String {
    fn into_attribute(self) -> Option<Setting> {
        self.into_value().map(Setting::Fixed)
    }
}

impl IntoAttribute for bool {
    fn into_attribute(self) -> Option<Setting> {
        self.into_value().map(Setting::Fixed)
    }
}

impl<V: IntoValue> IntoAttribute for Option<V> {
    fn into_attribute(self) -> Option<Setting> {
        self.into_value().map(Setting::Fixed)
    }
}

impl<F, V> IntoAttribute for F
where
    F: Fn() -> V + Send + Sync + 'static,
    V: IntoValue,
{
    fn into_attribute(self) -> Option<Setting> {
        Some(Setting::Live(Box::new(move || self().into_value())))
    }
}

/// `true` or `false` in words, as the states of [ARIA](https://www.w3.org/TR/wai-aria-1.2/) are written.
pub fn truth(holds: bool) -> &'static str {
    if holds { "true" } else { "false" }
}
