//! The shape of credits and sources.

use super::Need::{May, MayFilled, Must};
use super::Shape::{List, Map, Object};
use super::leaf::{ADDRESS, CODE, ID, NAME, PROSE, TAG, TERM, TIME, TITLE};
use super::{Shape, key};

pub(super) const CREDIT: Shape = Object(&[
    key("role", Must, TERM),
    key("names", MayFilled, List(&NAME, 100)),
    key("people", MayFilled, List(&PERSON, 100)),
    key("qualifiers", MayFilled, List(&TERM, 20)),
    key("detail", MayFilled, List(&NAME, 100)),
    key("note", May, PROSE),
    key("source", May, ID),
]);

const PERSON: Shape = Object(&[
    key("name", Must, NAME),
    key("names", MayFilled, Map(&NAME, 100)),
    key("ipi", May, CODE),
    key("musicbrainz", May, CODE),
]);

pub(super) const SOURCE: Shape = Object(&[
    key("id", Must, ID),
    key("title", Must, TITLE),
    key("lang", May, TAG),
    key("publisher", May, NAME),
    key("url", May, ADDRESS),
    key("archiveUrl", May, ADDRESS),
    key("publishedAt", May, TIME),
    key("accessedAt", May, TIME),
    key("note", May, PROSE),
]);
