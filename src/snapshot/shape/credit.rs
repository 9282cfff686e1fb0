//! The shape of credits and sources.

use super::Need::{May, MayFilled, Must};
use super::Shape::{List, Map, Object, Text};
use super::{Shape, key};

pub(super) const CREDIT: Shape = Object(&[
    key("role", Must, Text),
    key("names", MayFilled, List(&Text)),
    key("people", MayFilled, List(&PERSON)),
    key("qualifiers", MayFilled, List(&Text)),
    key("detail", MayFilled, List(&Text)),
    key("note", May, Text),
    key("source", May, Text),
]);

const PERSON: Shape = Object(&[
    key("name", Must, Text),
    key("names", MayFilled, Map(&Text)),
    key("ipi", May, Text),
    key("musicbrainz", May, Text),
]);

pub(super) const SOURCE: Shape = Object(&[
    key("id", Must, Text),
    key("title", Must, Text),
    key("lang", May, Text),
    key("publisher", May, Text),
    key("url", May, Text),
    key("archiveUrl", May, Text),
    key("publishedAt", May, Text),
    key("accessedAt", May, Text),
    key("note", May, Text),
]);
