//! The text of a line in one layer, with its words and readings.

use crate::snapshot::kinds::{LyricText, SongTimeMs};
use crate::snapshot::record::{List, record};

record! {
    /// The text of a line in one layer.
    pub struct LineText {
        /// The text of the line.
        text: LyricText,
        /// Words or syllables with their times, in order; each is a part of the text.
        words: List<Word, 1_000>,
        /// How parts of the text are read, in order; each base is a part of the text, within one word.
        ruby: List<Ruby, 1_000>,
    }
}

record! {
    /// A reading above a part of a text, as kana above kanji.
    pub struct Ruby {
        /// The part of the text.
        base: LyricText,
        /// How it is read.
        text: LyricText,
    }
}

record! {
    /// A word or a syllable with its time.
    pub struct Word {
        /// When the word begins, in milliseconds from the start of the song.
        start_ms: SongTimeMs,
        /// When it ends, in milliseconds from the start of the song.
        end_ms: Option<SongTimeMs>,
        /// The word or syllable as it is in the line.
        text: LyricText,
    }
}
