//! The shape of lyrics.

use super::kind::Need::{Nullable, Optional, Required};
use super::kind::Shape::{List, Map, Object};
use super::kind::{Shape, key};
use super::leaf::{ADDRESS, ID, LINES, LYRIC, MOMENT, NAME, PROSE, TAG, TERM};

pub(super) const LYRICS: Shape = Object(&[
    key("sync", Nullable, TERM),
    key("timing", Nullable, TERM),
    key("singers", Optional, List(&SINGER, 100)),
    key("lines", Optional, List(&LINE, 10_000)),
    key("layers", Required, List(&LAYER, 20)),
]);

const SINGER: Shape = Object(&[
    key("id", Required, ID),
    key("name", Nullable, NAME),
    key("names", Optional, Map(&NAME, 100)),
    key("kind", Nullable, TERM),
]);

const LINE: Shape = Object(&[
    key("id", Nullable, ID),
    key("startMs", Nullable, MOMENT),
    key("endMs", Nullable, MOMENT),
    key("section", Nullable, NAME),
    key("singers", Optional, List(&ID, 100)),
    key("layers", Optional, Map(&LINE_TEXT, 20)),
    key("background", Nullable, BACKGROUND),
    key("notes", Optional, List(&NOTE, 20)),
]);

const BACKGROUND: Shape = Object(&[
    key("startMs", Nullable, MOMENT),
    key("endMs", Nullable, MOMENT),
    key("layers", Optional, Map(&LINE_TEXT, 20)),
]);

const LINE_TEXT: Shape = Object(&[
    key("text", Required, LYRIC),
    key("words", Optional, List(&WORD, 1_000)),
    key("ruby", Optional, List(&RUBY, 1_000)),
]);

const WORD: Shape = Object(&[
    key("startMs", Required, MOMENT),
    key("endMs", Nullable, MOMENT),
    key("text", Required, LYRIC),
]);

const RUBY: Shape = Object(&[key("base", Required, LYRIC), key("text", Required, LYRIC)]);

const NOTE: Shape = Object(&[
    key("text", Required, PROSE),
    key("lang", Nullable, TAG),
    key("source", Nullable, ID),
]);

const LAYER: Shape = Object(&[
    key("lang", Required, TAG),
    key("role", Required, TERM),
    key("system", Nullable, NAME),
    key("by", Nullable, NAME),
    key("source", Nullable, ID),
    key("licence", Nullable, NAME),
    key("rights", Nullable, RIGHTS),
]);

const RIGHTS: Shape = Object(&[
    key("basis", Required, TERM),
    key("holder", Nullable, NAME),
    key("notice", Nullable, PROSE),
    key("licensedUrl", Nullable, ADDRESS),
    key("maxLines", Nullable, LINES),
]);
