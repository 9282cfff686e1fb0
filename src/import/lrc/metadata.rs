//! Metadata tags of a file.

use super::tag;
use crate::check::Diagnostics;
use crate::import::short_quote::ShortQuote;

/// The first value of each tag.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Metadata {
    /// `ti`.
    pub title: Option<String>,
    /// `ar`.
    pub artist: Option<String>,
    /// `al`.
    pub album: Option<String>,
    /// `au`, the writer of words or music.
    pub author: Option<String>,
    /// `lr`.
    pub lyricist: Option<String>,
    /// `by`, who made the file.
    pub by: Option<String>,
    /// `length`, the duration of the recording in milliseconds.
    pub length_ms: Option<u32>,
    /// `re` or `tool`, the program that made the file.
    pub program: Option<String>,
    /// `ve`, the version of that program.
    pub version: Option<String>,
    /// `la`, a BCP 47 tag as the file states it.
    pub language: Option<String>,
    /// `offset`, by how many milliseconds the lyrics appear sooner; the last valid one counts.
    pub offset_ms: i64,
}

impl Metadata {
    /// Stores a tag at this byte. An unknown tag is a warning, since it may be lyrics.
    pub fn take(&mut self, diagnostics: &mut Diagnostics, at: usize, key: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        let field = match key {
            "ti" => &mut self.title,
            "ar" => &mut self.artist,
            "al" => &mut self.album,
            "au" => &mut self.author,
            "lr" => &mut self.lyricist,
            "by" => &mut self.by,
            "re" | "tool" => &mut self.program,
            "ve" => &mut self.version,
            "la" => &mut self.language,
            "length" => return self.take_length(diagnostics, at, value),
            "offset" => return self.take_offset(diagnostics, at, value),
            // The file's number in a database, and a comment.
            "id" | "#" => return,
            _ => {
                let what = match tag::is_timed(value) {
                    true => "is not a known tag, and has times inside",
                    false => "is not a known tag",
                };
                return diagnostics.warning(
                    at,
                    format_args!(
                        "{} {what}; it is left out",
                        ShortQuote(&format!("[{key}: {value}]"))
                    ),
                );
            }
        };
        field.get_or_insert_with(|| value.to_owned());
    }

    fn take_length(&mut self, diagnostics: &mut Diagnostics, at: usize, value: &str) {
        let length = tag::clock(value).and_then(|length| u32::try_from(length).ok());
        match length.filter(|length| *length > 0) {
            Some(length) => _ = self.length_ms.get_or_insert(length),
            None => diagnostics.warning(
                at,
                format_args!(
                    "the length {} is not a time like 3:45; it is ignored",
                    ShortQuote(value)
                ),
            ),
        }
    }

    fn take_offset(&mut self, diagnostics: &mut Diagnostics, at: usize, value: &str) {
        let blank = [' ', '\t'];
        let number = match value.strip_prefix('-') {
            Some(rest) => rest
                .trim_start_matches(blank)
                .parse()
                .map(|number: u32| -i64::from(number)),
            None => {
                let rest = value.strip_prefix('+').unwrap_or(value);
                rest.trim_start_matches(blank)
                    .parse()
                    .map(|number: u32| i64::from(number))
            }
        };
        match number {
            // `parse` accepts a sign, so +-5 would be valid.
            Ok(number) if value.matches(['+', '-']).count() < 2 => self.offset_ms = number,
            _ => diagnostics.warning(
                at,
                format_args!(
                    "the offset {} is not a whole number of milliseconds; it is ignored",
                    ShortQuote(value)
                ),
            ),
        }
    }
}
