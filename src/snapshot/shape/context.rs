//! The shape of the work around a song, and of quotations.

use super::credit::CREDIT;
use super::kind::Need::{Nullable, Optional, Required};
use super::kind::Shape::{List, Map, Object};
use super::kind::{Shape, key};
use super::leaf::{EPISODE, ID, NAME, PROSE, TAG, TERM, TIME, TITLE};
use super::song::LINK;

pub(super) const CONTEXT: Shape = Object(&[
    key("work", Required, TITLE),
    key("names", Optional, Map(&NAME, 100)),
    key("kind", Required, TERM),
    key("use", Nullable, TERM),
    key("useSource", Nullable, ID),
    key("about", Nullable, PROSE),
    key("premiered", Nullable, TIME),
    key("premieredSource", Nullable, ID),
    key("episode", Nullable, EPISODE),
    key("episodeSource", Nullable, ID),
    key("credits", Optional, List(&CREDIT, 1_000)),
    key("watch", Optional, List(&NAME, 100)),
    key("watchSource", Nullable, ID),
    key("links", Optional, List(&LINK, 100)),
    key("source", Nullable, ID),
]);

pub(super) const REACTION: Shape = Object(&[
    key("quote", Required, TITLE),
    key("lang", Nullable, TAG),
    key("by", Required, NAME),
    key("role", Nullable, TERM),
    key("publisher", Nullable, NAME),
    key("at", Nullable, TIME),
    key("source", Required, ID),
]);
