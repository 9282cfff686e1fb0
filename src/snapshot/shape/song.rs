//! The shape of a song.

use super::Need::{May, MayFilled, Must};
use super::Shape::{Flag, List, Map, Object, Text, Whole};
use super::{Shape, key};

pub(super) const SONG: Shape = Object(&[
    key("title", Must, Text),
    key("titles", MayFilled, Map(&Text)),
    key("artists", Must, List(&ARTIST)),
    key("released", May, Text),
    key("source", May, Text),
    key("durationMs", May, Whole),
    key("links", MayFilled, List(&LINK)),
    key("media", MayFilled, List(&MEDIA)),
    key("isrc", MayFilled, List(&Text)),
    key("iswc", MayFilled, List(&Text)),
    key("musicbrainz", May, Text),
]);

const ARTIST: Shape = Object(&[
    key("name", Must, Text),
    key("names", MayFilled, Map(&Text)),
    key("memberOf", May, Text),
    key("role", May, Text),
]);

pub(super) const LINK: Shape = Object(&[
    key("service", Must, Text),
    key("url", Must, Text),
    key("source", May, Text),
]);

const MEDIA: Shape = Object(&[
    key("kind", Must, Text),
    key("id", May, Text),
    key("url", May, Text),
    key("durationMs", May, Whole),
    key("offsetMs", May, Whole),
    key("preview", MayFilled, Flag),
    key("source", May, Text),
]);
