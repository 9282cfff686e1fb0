//! The shape of credits and sources.

use super::kind::Need::{Nullable, Optional, Required};
use super::kind::Shape::{List, Map, Object};
use super::kind::{Shape, key};
use super::leaf::{ADDRESS, CODE, ID, NAME, PROSE, TAG, TERM, TIME, TITLE};

pub(super) const CREDIT: Shape = Object(&[
    key("role", Required, TERM),
    key("names", Optional, List(&NAME, 100)),
    key("people", Optional, List(&PERSON, 100)),
    key("qualifiers", Optional, List(&TERM, 20)),
    key("detail", Optional, List(&NAME, 100)),
    key("note", Nullable, PROSE),
    key("source", Nullable, ID),
]);

const PERSON: Shape = Object(&[
    key("name", Required, NAME),
    key("names", Optional, Map(&NAME, 100)),
    key("ipi", Nullable, CODE),
    key("musicbrainz", Nullable, CODE),
]);

pub(super) const SOURCE: Shape = Object(&[
    key("id", Required, ID),
    key("title", Required, TITLE),
    key("lang", Nullable, TAG),
    key("publisher", Nullable, NAME),
    key("url", Nullable, ADDRESS),
    key("archiveUrl", Nullable, ADDRESS),
    key("publishedAt", Nullable, TIME),
    key("accessedAt", Nullable, TIME),
    key("note", Nullable, PROSE),
]);
