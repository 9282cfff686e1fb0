//! A time of day that a source gave in its own zone is also shown in the reader's time zone.

use crate::browser::dom::query::all;
use crate::song::Moment;
use crate::view::zoned;
use crate::words::Words;
use js_sys::Date;
use wasm_bindgen::JsValue;
use web_sys::Element;

/// Replaces every time in UTC by the time in the reader's zone, with the offset of that day.
pub(super) fn show_local_times(card: &Element, words: &Words) {
    for zone in all(card, "time > .zone") {
        let time = zone.closest("time").ok().flatten();
        let datetime = time.and_then(|time| time.get_attribute("datetime"));
        let moment = datetime
            .as_deref()
            .and_then(|text| Moment::parse(text).ok());
        let (Some(datetime), Some(moment)) = (datetime, moment) else {
            continue;
        };
        let offset_minutes = -Date::new(&JsValue::from_str(&datetime)).get_timezone_offset();
        if offset_minutes.abs() <= 24.0 * 60.0 {
            let text = zoned(words, moment, offset_minutes as i16).unwrap_or_default();
            zone.set_text_content(Some(&text));
        }
    }
}
