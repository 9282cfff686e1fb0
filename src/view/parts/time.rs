//! A time as its source gave it, and on the reader's clocks.

use crate::markup::html::span;
use crate::markup::{El, html};
use crate::song::Moment;
use crate::text::together;
use crate::words::Words;

/// A time with what is said of it. One with a time of day is followed by the same time in UTC, which a
/// browser turns into the reader's own zone where it stands.
pub(crate) fn when(words: &Words, moment: Moment, text: String) -> El {
    html::time()
        .attr("datetime", moment.to_string())
        .child(together(&text))
        .child(zoned(words, moment, 0).map(|text| span().class("zone").child(text)))
}

/// The same time in another zone, in brackets; `None` where that says nothing new.
pub fn zoned(words: &Words, moment: Moment, offset_minutes: i16) -> Option<String> {
    let there = moment.in_zone(offset_minutes);
    (there != moment).then(|| together(&[" (", &(words.moment)(there), ")"].concat()))
}
