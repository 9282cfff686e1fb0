//! A line of lyrics, with its background vocals and notes.

use crate::snapshot::kinds::{Id, Name, Prose, SongTimeMs};
use crate::snapshot::lyrics::LineText;
use crate::snapshot::record::{ByLanguage, List, Tag, record};

record! {
    /// One line of the lyrics.
    pub struct LyricsLine {
        /// The name by which addresses and events refer to this line: `l3`.
        id: Option<Id>,
        /// When the line begins, in milliseconds from the start of the song.
        start_ms: Option<SongTimeMs>,
        /// When it ends, in milliseconds from the start of the song.
        end_ms: Option<SongTimeMs>,
        /// `verse`, `refrain` and so on, at the first line of each.
        section: Option<Name>,
        /// Who sings it: ids of `singers`.
        singers: List<Id, 100>,
        /// The line's text by layer.
        layers: ByLanguage<LineText, 20>,
        /// The background vocals.
        background: Option<Background>,
        /// What a reader should know of this line.
        notes: List<Note, 20>,
    }
}

record! {
    /// The background vocals of a line.
    pub struct Background {
        /// When it begins, in milliseconds from the start of the song.
        start_ms: Option<SongTimeMs>,
        /// When it ends, in milliseconds from the start of the song.
        end_ms: Option<SongTimeMs>,
        /// The text by layer, under the rights of each.
        layers: ByLanguage<LineText, 20>,
    }
}

record! {
    /// What a reader should know of a line.
    pub struct Note {
        /// The note.
        text: Prose,
        /// BCP 47; the snapshot's own language where absent.
        lang: Option<Tag>,
        /// The id of a source.
        source: Option<Id>,
    }
}
