//! Where the song itself can be played inside a card.

use crate::snapshot::kinds::{Address, DurationMs, Id, Name, OffsetMs};
use crate::snapshot::record::{Flag, OneOf, record};
use crate::song::MediaKind;

record! {
    /// A recording that a card can play itself, after the reader’s tap.
    pub struct Media {
        /// `youtube`, which needs an `id`, or `audio`, which needs a `url`.
        kind: OneOf<MediaKind>,
        /// The eleven characters that name a video on YouTube.
        id: Option<Id>,
        /// Of an audio file: `https:`, or the name of a file beside the snapshot, such as `song.mp3`, which is published with it.
        url: Option<Address>,
        /// How long it is, in milliseconds, where that is not the song's length.
        duration_ms: Option<DurationMs>,
        /// How many milliseconds later than in the lines' times the song begins in it; less than 0 where
        /// it begins sooner.
        offset_ms: Option<OffsetMs>,
        /// Whether it has a part of the song only, so that lines cannot follow it.
        preview: Flag,
        /// Who made it.
        by: Option<Name>,
        /// The licence that it is under, as its maker states it: `CC0 1.0`.
        licence: Option<Name>,
        /// The id of a source.
        source: Option<Id>,
    }
}
