//! A line without its times: singer, text, background vocals.

use super::entities::Entities;
use super::marks::{background, singer};
use super::sung_text::SungText;
use crate::check::Diagnostics;

pub struct UntimedLine {
    pub at: usize,
    pub singer: Option<char>,
    pub sung: SungText,
    pub background: Vec<SungText>,
}

impl UntimedLine {
    pub fn is_blank(&self) -> bool {
        self.sung.text.is_empty() && self.background.is_empty()
    }
}

/// Parses the singer, the text and the background vocals of a line.
pub fn read(
    diagnostics: &mut Diagnostics,
    entities: &Entities,
    at: usize,
    start: u64,
    body: &str,
) -> UntimedLine {
    let decode = |text: &str| entities.decode(at, text).into_owned();
    let (body, background) = background(body);
    let (singer, body) = singer(body);
    let read = UntimedLine {
        at,
        singer,
        sung: SungText::read(body, start, &decode),
        background: background
            .into_iter()
            .map(|inside| SungText::background(inside, start, &decode))
            .collect(),
    };
    for sung in [&read.sung].into_iter().chain(&read.background) {
        warn_backwards(diagnostics, at, sung);
    }
    read
}

pub fn warn_backwards(diagnostics: &mut Diagnostics, at: usize, sung: &SungText) {
    if sung.runs_backwards {
        diagnostics.warning(
            at,
            format_args!(
                "the times of the words run backwards; the line keeps its text without them"
            ),
        );
    }
}
