//! The picture of the song.

use crate::snapshot::kinds::{Address, Id, Name};
use crate::snapshot::record::record;

record! {
    /// A picture of the song, or of its cover, that may be published.
    pub struct Artwork {
        /// The name of a PNG, JPEG or WebP file beside the snapshot, such as `cover.jpg`: at least 320 × 320 pixels and at
        /// most 20 MiB. The middle square of it is published.
        file: Address,
        /// Who made it.
        by: Option<Name>,
        /// The licence that it is under, as its maker states it: `CC BY 4.0`.
        licence: Option<Name>,
        /// The id of a source.
        source: Option<Id>,
    }
}
