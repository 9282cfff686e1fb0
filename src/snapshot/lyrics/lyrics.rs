//! The lyrics as a whole, and who sings them.

use crate::snapshot::kinds::{Id, Name};
use crate::snapshot::lyrics::{Layer, LyricsLine};
use crate::snapshot::record::{ByLanguage, List, OneOf, Required, record};
use crate::song::{SingerKind, SyncLevel, Timing};

record! {
    /// The lyrics.
    pub struct Lyrics {
        /// What follows a player: with `none` nothing, even if lines have times; where absent, every line that has a time.
        sync: Option<OneOf<SyncLevel>>,
        /// Where the times come from: a `recording`, or computed from a `steady-tempo`.
        timing: Option<OneOf<Timing>>,
        /// Who sings. Lines refer to them by `id`.
        singers: List<Singer, 100>,
        /// The lines in the order in which they are sung.
        lines: List<LyricsLine, 10_000>,
        /// The original first.
        layers: Required<List<Layer, 20>>,
    }
}

record! {
    /// A singer.
    pub struct Singer {
        /// The name by which lines refer to this singer.
        id: Id,
        /// A singer without a name is not named on the card and has no colour there.
        name: Option<Name>,
        /// The name in other languages.
        names: ByLanguage<Name, 100>,
        /// What TTML calls the type of an agent.
        kind: Option<OneOf<SingerKind>>,
    }
}
