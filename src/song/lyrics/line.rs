//! One line of lyrics.

use crate::song::SourceId;
use std::ops::Range;

/// One line in all layers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The id that addresses and the page use.
    pub id: String,
    /// When the line starts, in milliseconds of the song.
    pub start_ms: Option<u32>,
    /// When the line ends, in milliseconds of the song.
    pub end_ms: Option<u32>,
    /// The part of the song, such as `verse` or `chorus`.
    pub section: Option<String>,
    /// Who sings it, as indexes in [`Lyrics::singers`](crate::song::Lyrics::singers).
    pub singers: Vec<usize>,
    /// Its text in each of [`Lyrics::layers`](crate::song::Lyrics::layers), in that order; `None` where the layer has
    /// no such line.
    pub texts: Vec<Option<LayerText>>,
    /// What is sung behind the line.
    pub background: Option<Background>,
    /// Explanations of the line.
    pub notes: Vec<Note>,
}

impl Line {
    /// Whether it has no text in any layer, background vocals included.
    pub fn is_blank(&self) -> bool {
        let background = self
            .background
            .iter()
            .flat_map(|background| &background.texts);
        let mut texts = self.texts.iter().chain(background).flatten();
        texts.all(|layer| layer.text.trim().is_empty())
    }

    /// When it starts, or when its background vocals start if they are earlier; in milliseconds of the song.
    pub fn begins_ms(&self) -> Option<u32> {
        let background = self.background.as_ref();
        let background_ms = background.and_then(|background| background.start_ms);
        self.start_ms.into_iter().chain(background_ms).min()
    }
}

/// The background vocals of a line, in the layers of the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Background {
    /// When they start, in milliseconds of the song.
    pub start_ms: Option<u32>,
    /// When they end, in milliseconds of the song.
    pub end_ms: Option<u32>,
    /// As [`Line::texts`].
    pub texts: Vec<Option<LayerText>>,
}

/// A line in one layer, or its background vocals in one layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayerText {
    /// What is sung, or its romanization or translation.
    pub text: String,
    /// The timed words of the text, empty where the layer has no word times.
    pub words: Vec<TimedWord>,
    /// The readings above parts of the text.
    pub ruby: Vec<Ruby>,
}

/// A part of a text with its time. Words are in the order of their starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimedWord {
    /// When it starts, in milliseconds of the song.
    pub start_ms: u32,
    /// When it ends, in milliseconds of the song.
    pub end_ms: Option<u32>,
    /// Its bytes in the text.
    pub at: Range<usize>,
}

/// The reading of a part of a text, shown above it as [ruby](https://www.w3.org/TR/ruby-use-cases/). The part lies
/// within one word if the text has timed words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruby {
    /// The bytes of the part in the text.
    pub at: Range<usize>,
    /// The reading.
    pub text: String,
}

/// An explanation of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The explanation.
    pub text: String,
    /// Its BCP 47 tag; the snapshot's own language where absent.
    pub lang: Option<String>,
    /// Where it is from.
    pub source: Option<SourceId>,
}

/// The characters that always begin a new line, by [UAX #14](https://www.unicode.org/reports/tr14/); a line of lyrics
/// contains none.
pub const LINE_BREAKS: [char; 7] = [
    '\n', '\u{b}', '\u{c}', '\r', '\u{85}', '\u{2028}', '\u{2029}',
];
