//! A lyrics file of either format, read.

use super::remark::Remark;
use super::sheet::Sheet;
use super::{lrc, ttml};

/// What a lyrics file is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Lrc,
    Ttml,
}

/// What a file says, of the song and of itself.
pub struct File {
    pub sheet: Sheet,
    pub titles: Vec<String>,
    /// Writers of words or music, unsorted.
    pub writers: Vec<String>,
    /// Who made the file.
    pub by: Vec<String>,
    /// How long the recording is, in milliseconds.
    pub duration_ms: Option<u32>,
    /// The language that the file states, where it was read in another.
    pub other_lang: Option<String>,
}

impl File {
    /// The language of its own lines.
    pub fn lang(&self) -> &str {
        let layer = self.sheet.layers.first();
        layer
            .and_then(|layer| layer.lang.as_deref())
            .unwrap_or("und")
    }
}

/// Reads a file in this language; without one only TTML can be read, which may state its own.
pub fn read(format: Format, bytes: &[u8], lang: Option<&str>) -> (Vec<Remark>, Option<File>) {
    match format {
        Format::Lrc => {
            let reading = lrc::read(bytes);
            let file = reading
                .found
                .map(|lrc| from_lrc(lrc, lang.unwrap_or("und")));
            (reading.remarks, file)
        }
        Format::Ttml => {
            let reading = ttml::read(bytes, lang);
            (reading.remarks, reading.found.map(from_ttml))
        }
    }
}

fn from_lrc(lrc: lrc::Lrc, lang: &str) -> File {
    let said = lrc.metadata.clone();
    let writers = [said.lyricist, said.author];
    let other = said
        .language
        .filter(|other| !other.eq_ignore_ascii_case(lang));
    File {
        sheet: lrc::sheet(lrc, lang),
        titles: said.title.into_iter().collect(),
        writers: writers.into_iter().flatten().collect(),
        by: said.by.into_iter().collect(),
        duration_ms: said.length_ms,
        other_lang: other,
    }
}

fn from_ttml(ttml: ttml::Ttml) -> File {
    File {
        sheet: ttml.sheet,
        titles: ttml.titles,
        writers: ttml.songwriters,
        by: ttml.by,
        duration_ms: ttml.duration_ms,
        other_lang: None,
    }
}
