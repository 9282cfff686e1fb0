//! The shape of charts, and of what is known of a song on them.

use super::Need::{May, MayFilled, Must};
use super::Shape::{Flag, List, Map, Object, Ranks};
use super::leaf::{COUNT, ID, NAME, RANK, TERM, TIME, TITLE, VALUE};
use super::{Shape, key};

pub(super) const CHART: Shape = Object(&[
    key("id", Must, ID),
    key("name", Must, NAME),
    key("kind", Must, TERM),
    key("positions", May, RANK),
]);

pub(super) const CLAIM: Shape = Object(&[
    key("id", May, ID),
    key("metric", Must, TERM),
    key("chart", Must, ID),
    key("value", Must, COUNT),
    key("word", May, TERM),
    key("qualifier", May, TERM),
    key("asOf", Must, TIME),
    key("headline", MayFilled, Flag),
    key("source", May, ID),
    key("attributedTo", May, NAME),
]);

pub(super) const PERFORMANCE: Shape = Object(&[
    key("chart", Must, ID),
    key("territory", Must, TERM),
    key("peak", May, RANK),
    key("peakAt", May, TIME),
    key("firstNo1At", May, TIME),
    key("rank", May, RANK),
    key("rankAt", May, TIME),
    key("source", May, ID),
]);

pub(super) const HISTORY: Shape = Object(&[
    key("chart", Must, ID),
    key("territory", Must, TERM),
    key("from", May, TIME),
    key("every", May, TIME),
    key("dates", May, List(&TIME, 400_000)),
    key("ranks", Must, Ranks),
    key("uncaptured", MayFilled, List(&TIME, 400_000)),
    key("source", May, ID),
]);

pub(super) const MILESTONE: Shape = Object(&[
    key("at", Must, TIME),
    key("metric", Must, TERM),
    key("platform", May, NAME),
    key("value", May, VALUE),
    key("qualifier", May, TERM),
    key("title", May, TITLE),
    key("titles", MayFilled, Map(&TITLE, 100)),
    key("by", May, NAME),
    key("source", May, ID),
    key("attributedTo", May, NAME),
]);
