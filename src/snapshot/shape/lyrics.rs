//! The shape of lyrics.

use super::Need::{May, MayFilled, Must};
use super::Shape::{List, Map, Object, Text, Whole};
use super::{Shape, key};

pub(super) const LYRICS: Shape = Object(&[
    key("sync", May, Text),
    key("timing", May, Text),
    key("singers", MayFilled, List(&SINGER)),
    key("lines", MayFilled, List(&LINE)),
    key("layers", Must, List(&LAYER)),
]);

const SINGER: Shape = Object(&[
    key("id", Must, Text),
    key("name", May, Text),
    key("names", MayFilled, Map(&Text)),
    key("kind", May, Text),
]);

const LINE: Shape = Object(&[
    key("id", May, Text),
    key("startMs", May, Whole),
    key("endMs", May, Whole),
    key("section", May, Text),
    key("singers", MayFilled, List(&Text)),
    key("layers", MayFilled, Map(&LINE_TEXT)),
    key("background", May, BACKGROUND),
    key("notes", MayFilled, List(&NOTE)),
]);

const BACKGROUND: Shape = Object(&[
    key("startMs", May, Whole),
    key("endMs", May, Whole),
    key("layers", MayFilled, Map(&LINE_TEXT)),
]);

const LINE_TEXT: Shape = Object(&[
    key("text", Must, Text),
    key("words", MayFilled, List(&WORD)),
    key("ruby", MayFilled, List(&RUBY)),
]);

const WORD: Shape = Object(&[
    key("startMs", Must, Whole),
    key("endMs", May, Whole),
    key("text", Must, Text),
]);

const RUBY: Shape = Object(&[key("base", Must, Text), key("text", Must, Text)]);

const NOTE: Shape = Object(&[
    key("text", Must, Text),
    key("lang", May, Text),
    key("source", May, Text),
]);

const LAYER: Shape = Object(&[
    key("lang", Must, Text),
    key("role", Must, Text),
    key("system", May, Text),
    key("by", May, Text),
    key("source", May, Text),
    key("licence", May, Text),
    key("rights", May, RIGHTS),
]);

const RIGHTS: Shape = Object(&[
    key("basis", Must, Text),
    key("holder", May, Text),
    key("notice", May, Text),
    key("licensedUrl", May, Text),
    key("maxLines", May, Whole),
]);
