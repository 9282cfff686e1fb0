//! The shape of charts, and of what is known of a song on them.

use super::kind::Need::{Nullable, Optional, Required};
use super::kind::Shape::{Flag, List, Map, Object, Ranks};
use super::kind::{Shape, key};
use super::leaf::{COUNT, ID, NAME, RANK, TERM, TIME, TITLE, VALUE};

pub(super) const CHART: Shape = Object(&[
    key("id", Required, ID),
    key("name", Required, NAME),
    key("kind", Required, TERM),
    key("positions", Nullable, RANK),
]);

pub(super) const CLAIM: Shape = Object(&[
    key("id", Nullable, ID),
    key("metric", Required, TERM),
    key("chart", Required, ID),
    key("value", Required, COUNT),
    key("word", Nullable, TERM),
    key("qualifier", Nullable, TERM),
    key("asOf", Required, TIME),
    key("headline", Optional, Flag),
    key("source", Nullable, ID),
    key("attributedTo", Nullable, NAME),
]);

pub(super) const PERFORMANCE: Shape = Object(&[
    key("chart", Required, ID),
    key("territory", Required, TERM),
    key("peak", Nullable, RANK),
    key("peakAt", Nullable, TIME),
    key("firstNo1At", Nullable, TIME),
    key("rank", Nullable, RANK),
    key("rankAt", Nullable, TIME),
    key("source", Nullable, ID),
]);

pub(super) const HISTORY: Shape = Object(&[
    key("chart", Required, ID),
    key("territory", Required, TERM),
    key("from", Nullable, TIME),
    key("every", Nullable, TIME),
    key("dates", Nullable, List(&TIME, 400_000)),
    key("ranks", Required, Ranks),
    key("uncaptured", Optional, List(&TIME, 400_000)),
    key("source", Nullable, ID),
]);

pub(super) const MILESTONE: Shape = Object(&[
    key("at", Required, TIME),
    key("metric", Required, TERM),
    key("platform", Nullable, NAME),
    key("value", Nullable, VALUE),
    key("qualifier", Nullable, TERM),
    key("title", Nullable, TITLE),
    key("titles", Optional, Map(&TITLE, 100)),
    key("by", Nullable, NAME),
    key("source", Nullable, ID),
    key("attributedTo", Nullable, NAME),
]);
