//! A time as its source gave it, and in the reader's time zone.

use crate::markup::html::span;
use crate::markup::{El, html};
use crate::song::Moment;
use crate::text::non_breaking;
use crate::words::Words;

/// A time, written as `text`. A time of day is followed by the same time in UTC, which the browser replaces by the reader's
/// zone after hydration.
pub(crate) fn when(words: &Words, moment: Moment, text: String) -> El {
    html::time()
        .attr("datetime", moment.to_string())
        .child(non_breaking(&text))
        .child(zoned(words, moment, 0).map(|text| span().class("zone").child(text)))
}

/// The same time in another zone, in brackets; `None` where it is the same.
pub fn zoned(words: &Words, moment: Moment, offset_minutes: i16) -> Option<String> {
    let there = moment.in_zone(offset_minutes);
    (there != moment).then(|| non_breaking(&[" (", &(words.formats.moment)(there), ")"].concat()))
}
