//! The shape of what a song was made for, and of what was said of it.

use super::Need::{May, MayFilled, Must};
use super::Shape::{List, Map, Object, Text, Whole};
use super::credit::CREDIT;
use super::song::LINK;
use super::{Shape, key};

pub(super) const CONTEXT: Shape = Object(&[
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
    key("watchSource", May, Text),
    key("links", MayFilled, List(&LINK)),
    key("source", May, Text),
]);

pub(super) const REACTION: Shape = Object(&[
    key("quote", Must, Text),
    key("lang", May, Text),
    key("by", Must, Text),
    key("role", May, Text),
    key("publisher", May, Text),
    key("at", May, Text),
    key("source", Must, Text),
]);
