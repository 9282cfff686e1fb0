//! What a file says of itself.

use super::tag;
use crate::import::remark::{Quoted, Remarks};

/// The first value of each tag that has one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Metadata {
    pub title: Option<String>,
    pub artist: Option<String>,
    pub album: Option<String>,
    pub author: Option<String>,
    pub lyricist: Option<String>,
    /// Who made the file.
    pub by: Option<String>,
    /// How long the recording is, in milliseconds.
    pub length_ms: Option<u32>,
    pub program: Option<String>,
    pub version: Option<String>,
    pub language: Option<String>,
    /// Milliseconds by which the lyrics appear sooner; the last one that is a number counts.
    pub offset_ms: i64,
}

impl Metadata {
    /// Takes a tag at this byte. What is not known is named: it may be lyrics.
    pub fn take(&mut self, remarks: &mut Remarks, at: usize, key: &str, value: &str) {
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
            "length" => return self.take_length(remarks, at, value),
            "offset" => return self.take_offset(remarks, at, value),
            // A number of the file in some database, and a comment.
            "id" | "#" => return,
            _ => {
                let what = match tag::is_timed(value) {
                    true => "is not a known tag, and has times inside",
                    false => "is not a known tag",
                };
                return remarks.warn(
                    at,
                    format_args!(
                        "{} {what}; it is left out",
                        Quoted(&format!("[{key}: {value}]"))
                    ),
                );
            }
        };
        field.get_or_insert_with(|| value.to_owned());
    }

    fn take_length(&mut self, remarks: &mut Remarks, at: usize, value: &str) {
        let length = tag::clock(value).and_then(|length| u32::try_from(length).ok());
        match length.filter(|length| *length > 0) {
            Some(length) => _ = self.length_ms.get_or_insert(length),
            None => remarks.warn(
                at,
                format_args!(
                    "the length {} is not a time like 3:45; it is ignored",
                    Quoted(value)
                ),
            ),
        }
    }

    fn take_offset(&mut self, remarks: &mut Remarks, at: usize, value: &str) {
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
            // The parser takes a sign of its own, so that +-5 would pass.
            Ok(number) if value.matches(['+', '-']).count() < 2 => self.offset_ms = number,
            _ => remarks.warn(
                at,
                format_args!(
                    "the offset {} is not a whole number of milliseconds; it is ignored",
                    Quoted(value)
                ),
            ),
        }
    }
}
