//! A parsed lyrics file of either format.

use super::parse_result::ParseResult;
use super::parsed_lyrics::ParsedLyrics;
use super::{lrc, lrclib, ttml};

/// The format of a lyrics file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// LRC, with the extensions that [`lrc`](super::lrc) lists.
    Lrc,
    /// [TTML](https://www.w3.org/TR/ttml2/) as Apple Music and AMLL write it.
    Ttml,
    /// The JSON in which [LRCLIB](https://lrclib.net/docs) answers; of a list the entry with this id.
    Lrclib(Option<u64>),
}

/// A lyrics file with its metadata.
pub struct LyricsFile {
    /// The lyrics.
    pub lyrics: ParsedLyrics,
    /// Titles of the song, in any languages.
    pub titles: Vec<String>,
    /// Writers of words or music; the file does not say which.
    pub writers: Vec<String>,
    /// Who made the file.
    pub by: Vec<String>,
    /// The duration of the recording, in milliseconds.
    pub duration_ms: Option<u32>,
    /// The language that the file states, if it was parsed as another one.
    pub other_lang: Option<String>,
    /// The page that the file is from, where it says so.
    pub origin: Option<Origin>,
}

/// Where a lyrics file is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The title of its source.
    pub title: String,
    /// Who publishes it.
    pub publisher: &'static str,
    /// Its address.
    pub url: String,
}

impl LyricsFile {
    /// The BCP 47 tag of its first layer.
    pub fn lang(&self) -> &str {
        let layer = self.lyrics.layers.first();
        layer
            .and_then(|layer| layer.lang.as_deref())
            .unwrap_or("und")
    }
}

/// Parses a file in this language. Without one a TTML file must state its own.
pub fn read(format: Format, bytes: &[u8], lang: Option<&str>) -> ParseResult<LyricsFile> {
    match format {
        Format::Lrc => lrc::read(bytes).map(|lrc| from_lrc(lrc, lang.unwrap_or("und"))),
        Format::Ttml => ttml::read(bytes, lang).map(from_ttml),
        Format::Lrclib(id) => {
            let answer = lrclib::read(bytes, id);
            answer.map(|answer| from_lrclib(answer, lang.unwrap_or("und")))
        }
    }
}

fn from_lrc(lrc: lrc::LrcFile, lang: &str) -> LyricsFile {
    let said = lrc.metadata.clone();
    let writers = [said.lyricist, said.author];
    let other = said
        .language
        .filter(|other| !other.eq_ignore_ascii_case(lang));
    LyricsFile {
        lyrics: lrc::parsed_lyrics(lrc, lang),
        titles: said.title.into_iter().collect(),
        writers: writers.into_iter().flatten().collect(),
        by: said.by.into_iter().collect(),
        duration_ms: said.length_ms,
        other_lang: other,
        origin: None,
    }
}

fn from_ttml(ttml: ttml::TtmlFile) -> LyricsFile {
    LyricsFile {
        lyrics: ttml.lyrics,
        titles: ttml.titles,
        writers: ttml.songwriters,
        by: ttml.by,
        duration_ms: ttml.duration_ms,
        other_lang: None,
        origin: None,
    }
}

fn from_lrclib(answer: lrclib::LrclibAnswer, lang: &str) -> LyricsFile {
    let mut file = from_lrc(answer.lrc, lang);
    file.titles.extend(answer.title);
    file.duration_ms = answer.duration_ms.or(file.duration_ms);
    file.origin = answer.id.map(|id| Origin {
        title: format!("LRCLIB {id}"),
        publisher: "LRCLIB",
        url: format!("https://lrclib.net/api/get/{id}"),
    });
    file
}
