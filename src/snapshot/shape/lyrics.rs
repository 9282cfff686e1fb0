//! The shape of lyrics.

use super::Need::{May, MayFilled, Must};
use super::Shape::{List, Map, Object};
use super::leaf::{ADDRESS, ID, LINES, LYRIC, MOMENT, NAME, PROSE, TAG, TERM};
use super::{Shape, key};

pub(super) const LYRICS: Shape = Object(&[
    key("sync", May, TERM),
    key("timing", May, TERM),
    key("singers", MayFilled, List(&SINGER, 100)),
    key("lines", MayFilled, List(&LINE, 10_000)),
    key("layers", Must, List(&LAYER, 20)),
]);

const SINGER: Shape = Object(&[
    key("id", Must, ID),
    key("name", May, NAME),
    key("names", MayFilled, Map(&NAME, 100)),
    key("kind", May, TERM),
]);

const LINE: Shape = Object(&[
    key("id", May, ID),
    key("startMs", May, MOMENT),
    key("endMs", May, MOMENT),
    key("section", May, NAME),
    key("singers", MayFilled, List(&ID, 100)),
    key("layers", MayFilled, Map(&LINE_TEXT, 20)),
    key("background", May, BACKGROUND),
    key("notes", MayFilled, List(&NOTE, 20)),
]);

const BACKGROUND: Shape = Object(&[
    key("startMs", May, MOMENT),
    key("endMs", May, MOMENT),
    key("layers", MayFilled, Map(&LINE_TEXT, 20)),
]);

const LINE_TEXT: Shape = Object(&[
    key("text", Must, LYRIC),
    key("words", MayFilled, List(&WORD, 1_000)),
    key("ruby", MayFilled, List(&RUBY, 1_000)),
]);

const WORD: Shape = Object(&[
    key("startMs", Must, MOMENT),
    key("endMs", May, MOMENT),
    key("text", Must, LYRIC),
]);

const RUBY: Shape = Object(&[key("base", Must, LYRIC), key("text", Must, LYRIC)]);

const NOTE: Shape = Object(&[
    key("text", Must, PROSE),
    key("lang", May, TAG),
    key("source", May, ID),
]);

const LAYER: Shape = Object(&[
    key("lang", Must, TAG),
    key("role", Must, TERM),
    key("system", May, NAME),
    key("by", May, NAME),
    key("source", May, ID),
    key("licence", May, NAME),
    key("rights", May, RIGHTS),
]);

const RIGHTS: Shape = Object(&[
    key("basis", Must, TERM),
    key("holder", May, NAME),
    key("notice", May, PROSE),
    key("licensedUrl", May, ADDRESS),
    key("maxLines", May, LINES),
]);
