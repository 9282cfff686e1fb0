//! The shape of a document, as a table that either parser's values can be held against.
//!
//! Serde would stop at the first fault, in a programmer's words and, in the browser, without a place;
//! wrapped to know the place it weighed as much as a fifth of all our code. This table finds every
//! fault of shape and says it in a sentence. A native test holds it to the types.

/// What a value is made of.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    Text,
    /// A number without decimals that a browser holds exactly.
    Whole,
    Flag,
    /// Whole numbers and nulls.
    Ranks,
    List(&'static Shape),
    /// Any keys, values of one shape.
    Map(&'static Shape),
    Object(&'static [Key]),
}

/// One key of an object.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    pub name: &'static str,
    pub need: Need,
    pub shape: Shape,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Has to be there.
    Must,
    /// May be absent or null.
    May,
    /// May be absent, but not null.
    MayFilled,
}

use Need::{May, MayFilled, Must};
use Shape::{Flag, List, Map, Object, Ranks, Text, Whole};

const fn key(name: &'static str, need: Need, shape: Shape) -> Key {
    Key { name, need, shape }
}

pub static DOCUMENT: Shape = Object(&[
    key("version", Must, Whole),
    key("asOf", Must, Text),
    key("lang", May, Text),
    key("previous", May, Text),
    key("song", Must, SONG),
    key("context", May, CONTEXT),
    key("charts", MayFilled, List(&CHART)),
    key("claims", MayFilled, List(&CLAIM)),
    key("performance", MayFilled, List(&PERFORMANCE)),
    key("history", MayFilled, List(&HISTORY)),
    key("milestones", MayFilled, List(&MILESTONE)),
    key("lyrics", May, LYRICS),
    key("credits", MayFilled, List(&CREDIT)),
    key("reactions", MayFilled, List(&REACTION)),
    key("sources", MayFilled, List(&SOURCE)),
]);

const SONG: Shape = Object(&[
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

const LINK: Shape = Object(&[
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

const CONTEXT: Shape = Object(&[
    key("work", Must, Text),
    key("names", MayFilled, Map(&Text)),
    key("kind", Must, Text),
    key("use", May, Text),
    key("useSource", May, Text),
    key("about", May, Text),
    key("premiered", May, Text),
    key("premieredSource", May, Text),
    key("episode", May, Whole),
    key("episodeSource", May, Text),
    key("credits", MayFilled, List(&CREDIT)),
    key("watch", MayFilled, List(&Text)),
    key("links", MayFilled, List(&LINK)),
    key("source", May, Text),
]);

const CHART: Shape = Object(&[
    key("id", Must, Text),
    key("name", Must, Text),
    key("kind", Must, Text),
    key("positions", May, Whole),
]);

const CLAIM: Shape = Object(&[
    key("id", May, Text),
    key("metric", Must, Text),
    key("chart", Must, Text),
    key("value", Must, Whole),
    key("word", May, Text),
    key("qualifier", May, Text),
    key("asOf", Must, Text),
    key("headline", MayFilled, Flag),
    key("source", May, Text),
    key("attributedTo", May, Text),
]);

const PERFORMANCE: Shape = Object(&[
    key("chart", Must, Text),
    key("territory", Must, Text),
    key("peak", May, Whole),
    key("peakAt", May, Text),
    key("firstNo1At", May, Text),
    key("rank", May, Whole),
    key("rankAt", May, Text),
    key("source", May, Text),
]);

const HISTORY: Shape = Object(&[
    key("chart", Must, Text),
    key("territory", Must, Text),
    key("from", May, Text),
    key("every", May, Text),
    key("dates", May, List(&Text)),
    key("ranks", Must, Ranks),
    key("uncaptured", MayFilled, List(&Text)),
    key("source", May, Text),
]);

const MILESTONE: Shape = Object(&[
    key("at", Must, Text),
    key("metric", Must, Text),
    key("platform", May, Text),
    key("value", May, Whole),
    key("qualifier", May, Text),
    key("title", May, Text),
    key("titles", MayFilled, Map(&Text)),
    key("by", May, Text),
    key("source", May, Text),
    key("attributedTo", May, Text),
]);

const LYRICS: Shape = Object(&[
    key("sync", May, Text),
    key("timing", May, Text),
    key("singers", MayFilled, List(&SINGER)),
    key("lines", MayFilled, List(&LINE)),
    key("layers", Must, List(&LAYER)),
]);

const SINGER: Shape = Object(&[
    key("id", Must, Text),
    key("name", Must, Text),
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

const CREDIT: Shape = Object(&[
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

const REACTION: Shape = Object(&[
    key("quote", Must, Text),
    key("lang", May, Text),
    key("by", Must, Text),
    key("role", May, Text),
    key("publisher", May, Text),
    key("at", May, Text),
    key("source", Must, Text),
]);

const SOURCE: Shape = Object(&[
    key("id", Must, Text),
    key("title", Must, Text),
    key("publisher", May, Text),
    key("url", May, Text),
    key("archiveUrl", May, Text),
    key("publishedAt", May, Text),
    key("accessedAt", May, Text),
    key("note", May, Text),
]);
