//! Where the song itself can be played inside a card.

use crate::snapshot::kinds::{Address, DurationMs, Id, OffsetMs};
use crate::snapshot::record::{Flag, OneOf, record};
use crate::song::MediaKind;

record! {
    /// A recording that a card can play itself, after the reader’s tap.
    pub struct Media {
        /// `youtube`, which needs an `id`, or `audio`, which needs a `url`.
        kind: OneOf<MediaKind>,
        /// The eleven characters that name a video on YouTube.
        id: Option<Id>,
        /// Of an audio file, `https:` only.
        url: Option<Address>,
        /// How long it is, in milliseconds, where that is not the song's length.
        duration_ms: Option<DurationMs>,
        /// How many milliseconds later than in the lines' times the song begins in it; less than 0 where
        /// it begins sooner.
        offset_ms: Option<OffsetMs>,
        /// Whether it has a part of the song only, so that lines cannot follow it.
        preview: Flag,
        /// The id of a source.
        source: Option<Id>,
    }
}
