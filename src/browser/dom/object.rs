//! Plain JavaScript objects.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// An object with these keys; `None` becomes `null`.
pub(crate) fn object(pairs: &[(&str, Option<&str>)]) -> JsValue {
    let object: JsValue = js_sys::Object::new().into();
    for (key, text) in pairs {
        let value = text.map_or(JsValue::NULL, JsValue::from_str);
        set(&object, key, &value);
    }
    object
}

/// Sets a key of an object that is ours: only a frozen one would refuse it.
pub(crate) fn set(object: &JsValue, key: &str, value: &JsValue) {
    let _ = Reflect::set(object, &JsValue::from_str(key), value);
}
