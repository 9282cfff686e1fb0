//! The shape of what a song was made for, and of what was said of it.

use super::Need::{May, MayFilled, Must};
use super::Shape::{List, Map, Object};
use super::credit::CREDIT;
use super::leaf::{EPISODE, ID, NAME, PROSE, TAG, TERM, TIME, TITLE};
use super::song::LINK;
use super::{Shape, key};

pub(super) const CONTEXT: Shape = Object(&[
    key("work", Must, TITLE),
    key("names", MayFilled, Map(&NAME, 100)),
    key("kind", Must, TERM),
    key("use", May, TERM),
    key("useSource", May, ID),
    key("about", May, PROSE),
    key("premiered", May, TIME),
    key("premieredSource", May, ID),
    key("episode", May, EPISODE),
    key("episodeSource", May, ID),
    key("credits", MayFilled, List(&CREDIT, 1_000)),
    key("watch", MayFilled, List(&NAME, 100)),
    key("watchSource", May, ID),
    key("links", MayFilled, List(&LINK, 100)),
    key("source", May, ID),
]);

pub(super) const REACTION: Shape = Object(&[
    key("quote", Must, TITLE),
    key("lang", May, TAG),
    key("by", Must, NAME),
    key("role", May, TERM),
    key("publisher", May, NAME),
    key("at", May, TIME),
    key("source", Must, ID),
]);
