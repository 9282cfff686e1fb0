//! The shape of charts, and of what is known of a song on them.

use super::Need::{May, MayFilled, Must};
use super::Shape::{Flag, List, Map, Object, Ranks, Text, Whole};
use super::{Shape, key};

pub(super) const CHART: Shape = Object(&[
    key("id", Must, Text),
    key("name", Must, Text),
    key("kind", Must, Text),
    key("positions", May, Whole),
]);

pub(super) const CLAIM: Shape = Object(&[
    key("id", May, Text),
    key("metric", Must, Text),
    key("chart", Must, Text),
    key("value", Must, Whole),
    key("word", May, Text),
    key("qualifier", May, Text),
    key("asOf", Must, Text),
    key("headline", MayFilled, Flag),
    key("source", May, Text),
    key("attributedTo", May, Text),
]);

pub(super) const PERFORMANCE: Shape = Object(&[
    key("chart", Must, Text),
    key("territory", Must, Text),
    key("peak", May, Whole),
    key("peakAt", May, Text),
    key("firstNo1At", May, Text),
    key("rank", May, Whole),
    key("rankAt", May, Text),
    key("source", May, Text),
]);

pub(super) const HISTORY: Shape = Object(&[
    key("chart", Must, Text),
    key("territory", Must, Text),
    key("from", May, Text),
    key("every", May, Text),
    key("dates", May, List(&Text)),
    key("ranks", Must, Ranks),
    key("uncaptured", MayFilled, List(&Text)),
    key("source", May, Text),
]);

pub(super) const MILESTONE: Shape = Object(&[
    key("at", Must, Text),
    key("metric", Must, Text),
    key("platform", May, Text),
    key("value", May, Whole),
    key("qualifier", May, Text),
    key("title", May, Text),
    key("titles", MayFilled, Map(&Text)),
    key("by", May, Text),
    key("source", May, Text),
    key("attributedTo", May, Text),
]);
