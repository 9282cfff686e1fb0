//! The shape of a song.

use super::Need::{May, MayFilled, Must};
use super::Shape::{Flag, List, Map, Object};
use super::leaf::{ADDRESS, CODE, ID, LENGTH, NAME, OFFSET, TERM, TIME, TITLE};
use super::{Shape, key};

pub(super) const SONG: Shape = Object(&[
    key("title", Must, TITLE),
    key("titles", MayFilled, Map(&TITLE, 100)),
    key("artists", Must, List(&ARTIST, 100)),
    key("released", May, TIME),
    key("source", May, ID),
    key("durationMs", May, LENGTH),
    key("links", MayFilled, List(&LINK, 100)),
    key("media", MayFilled, List(&MEDIA, 20)),
    key("isrc", MayFilled, List(&CODE, 100)),
    key("iswc", MayFilled, List(&CODE, 100)),
    key("musicbrainz", May, CODE),
]);

const ARTIST: Shape = Object(&[
    key("name", Must, NAME),
    key("names", MayFilled, Map(&NAME, 100)),
    key("memberOf", May, NAME),
    key("role", May, TERM),
]);

pub(super) const LINK: Shape = Object(&[
    key("service", Must, NAME),
    key("url", Must, ADDRESS),
    key("source", May, ID),
]);

const MEDIA: Shape = Object(&[
    key("kind", Must, TERM),
    key("id", May, ID),
    key("url", May, ADDRESS),
    key("durationMs", May, LENGTH),
    key("offsetMs", May, OFFSET),
    key("preview", MayFilled, Flag),
    key("source", May, ID),
]);
