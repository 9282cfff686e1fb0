//! The shape of a document.

use super::chart::{CHART, CLAIM, HISTORY, MILESTONE, PERFORMANCE};
use super::context::{CONTEXT, REACTION};
use super::credit::{CREDIT, SOURCE};
use super::kind::Need::{Nullable, Optional, Required};
use super::kind::Shape::{List, Object};
use super::kind::{Shape, key};
use super::leaf::{ADDRESS, TAG, TIME, VERSIONS};
use super::lyrics::LYRICS;
use super::song::SONG;

/// The shape of a snapshot of version 1.
pub static DOCUMENT: Shape = Object(&[
    key("version", Required, VERSIONS),
    key("asOf", Required, TIME),
    key("lang", Nullable, TAG),
    key("previous", Nullable, ADDRESS),
    key("song", Required, SONG),
    key("context", Nullable, CONTEXT),
    key("charts", Optional, List(&CHART, 1_000)),
    key("claims", Optional, List(&CLAIM, 1_000)),
    key("performance", Optional, List(&PERFORMANCE, 10_000)),
    key("history", Optional, List(&HISTORY, 10_000)),
    key("milestones", Optional, List(&MILESTONE, 2_000)),
    key("lyrics", Nullable, LYRICS),
    key("credits", Optional, List(&CREDIT, 1_000)),
    key("reactions", Optional, List(&REACTION, 200)),
    key("sources", Optional, List(&SOURCE, 2_000)),
]);
