//! A text inside an element.

use super::flow::{Flow, without_parentheses};
use crate::check::Diagnostics;
use crate::import::parsed_lyrics::TimedText;
use crate::song::LayerRole;

/// A text inside an element.
pub struct Part {
    /// The byte at which it starts.
    pub at: usize,
    pub voice: Voice,
    /// Whether it is background vocals.
    pub is_background: bool,
    /// Its start by its element or its words, in milliseconds; only for text in the main language.
    pub start_ms: Option<u32>,
    /// Its end, likewise.
    pub end_ms: Option<u32>,
    pub piece: TimedText,
}

#[derive(Clone, PartialEq, Eq)]
pub enum Voice {
    Main,
    /// In another layer, in this language if it is stated.
    OtherLayer(LayerRole, Option<String>),
}

/// A part that is being built.
pub struct GrowingPart {
    pub part: Part,
    pub flow: Flow,
}

impl GrowingPart {
    /// An empty part.
    pub fn new(at: usize, voice: Voice, is_background: bool) -> GrowingPart {
        GrowingPart {
            part: Part {
                at,
                voice,
                is_background,
                start_ms: None,
                end_ms: None,
                piece: TimedText::default(),
            },
            flow: Flow::default(),
        }
    }

    /// The whole part.
    pub fn finish(self, diagnostics: &mut Diagnostics) -> Part {
        let mut part = self.part;
        let mut flow = self.flow;
        flow.close_layout();
        let (piece, readings) = flow.into_piece();
        part.piece = piece;
        let words = &part.piece.words;
        let first = words.iter().map(|word| word.start_ms).min();
        let last = words.iter().filter_map(|word| word.end_ms).max();
        part.start_ms = part.start_ms.or(first);
        part.end_ms = part.end_ms.or(last);
        in_order(diagnostics, part.at, &mut part.piece);
        let gone = match part.is_background {
            true => without_parentheses(&mut part.piece),
            false => 0,
        };
        let shifted = readings.into_iter().filter_map(|(at, reading)| {
            Some((at.start.checked_sub(gone)?..at.end - gone, reading))
        });
        for reading in part.piece.annotate(shifted.collect()) {
            diagnostics.warning(
                part.at,
                format_args!("the reading “{reading}” is of a part that could be mistaken for another; it is left out"),
            );
        }
        part
    }
}

/// Drops the times of words if they decrease.
pub fn in_order(diagnostics: &mut Diagnostics, at: usize, piece: &mut TimedText) {
    if !piece.words.is_sorted_by_key(|word| word.start_ms) {
        piece.words.clear();
        diagnostics.warning(
            at,
            format_args!(
                "the times of the words run backwards; the line keeps its text without them"
            ),
        );
    }
}
