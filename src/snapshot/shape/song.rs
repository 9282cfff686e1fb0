//! The shape of a song.

use super::kind::Need::{Nullable, Optional, Required};
use super::kind::Shape::{Flag, List, Map, Object};
use super::kind::{Shape, key};
use super::leaf::{ADDRESS, CODE, ID, LENGTH, NAME, OFFSET, TERM, TIME, TITLE};

pub(super) const SONG: Shape = Object(&[
    key("title", Required, TITLE),
    key("titles", Optional, Map(&TITLE, 100)),
    key("artists", Required, List(&ARTIST, 100)),
    key("released", Nullable, TIME),
    key("source", Nullable, ID),
    key("durationMs", Nullable, LENGTH),
    key("links", Optional, List(&LINK, 100)),
    key("media", Optional, List(&MEDIA, 20)),
    key("isrc", Optional, List(&CODE, 100)),
    key("iswc", Optional, List(&CODE, 100)),
    key("musicbrainz", Nullable, CODE),
]);

const ARTIST: Shape = Object(&[
    key("name", Required, NAME),
    key("names", Optional, Map(&NAME, 100)),
    key("memberOf", Nullable, NAME),
    key("role", Nullable, TERM),
]);

pub(super) const LINK: Shape = Object(&[
    key("service", Required, NAME),
    key("url", Required, ADDRESS),
    key("source", Nullable, ID),
]);

const MEDIA: Shape = Object(&[
    key("kind", Required, TERM),
    key("id", Nullable, ID),
    key("url", Nullable, ADDRESS),
    key("durationMs", Nullable, LENGTH),
    key("offsetMs", Nullable, OFFSET),
    key("preview", Optional, Flag),
    key("source", Nullable, ID),
]);
