//! The reader's own clocks: a time of day that a source gave in its zone stands in the reader's as well.

use crate::browser::focus::all;
use crate::song::Moment;
use crate::view::zoned;
use crate::words::Words;
use js_sys::Date;
use wasm_bindgen::JsValue;
use web_sys::Element;

/// Turns every time that stands in UTC into the reader's zone, as it was or will be on that day.
pub(super) fn turn(card: &Element, words: &Words) {
    for zone in all(card, "time > .zone") {
        let time = zone.closest("time").ok().flatten();
        let written = time.and_then(|time| time.get_attribute("datetime"));
        let moment = written.as_deref().and_then(|text| Moment::parse(text).ok());
        let (Some(written), Some(moment)) = (written, moment) else {
            continue;
        };
        let ahead = -Date::new(&JsValue::from_str(&written)).get_timezone_offset();
        if ahead.abs() <= 24.0 * 60.0 {
            let text = zoned(words, moment, ahead as i16).unwrap_or_default();
            zone.set_text_content(Some(&text));
        }
    }
}
