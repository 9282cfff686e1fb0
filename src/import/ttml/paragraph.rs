//! A paragraph, which is a line of lyrics.

use super::part::Part;
use crate::check::Diagnostics;
use crate::import::parsed_lyrics::ParsedLine;
use crate::import::short_quote::ShortQuote;
use roxmltree::NodeId;

/// A parsed paragraph.
pub struct Paragraph {
    /// The byte at which it starts.
    pub at: usize,
    pub key: Option<String>,
    /// The element of the section that it belongs to, and the section's name.
    pub section: Option<(NodeId, String)>,
    pub line: ParsedLine,
}

impl Paragraph {
    /// Adds a text of the paragraph.
    pub fn add(&mut self, diagnostics: &mut Diagnostics, layer: usize, part: Part) {
        let line = &mut self.line;
        if !part.is_background {
            if layer == 0 {
                line.start_ms = line.start_ms.or(part.start_ms);
                line.end_ms = line.end_ms.or(part.end_ms);
            }
            if line.texts.iter().any(|(other, _)| *other == layer) {
                diagnostics.warning(
                    part.at,
                    format_args!(
                        "the line already has a text of this kind and language; {} is left out",
                        ShortQuote(&part.piece.text)
                    ),
                );
            } else {
                line.texts.push((layer, part.piece));
            }
            return;
        }
        let background = line.background.get_or_insert_default();
        if layer == 0 {
            let (start, end) = (part.start_ms, part.end_ms);
            background.start_ms = background.start_ms.into_iter().chain(start).min();
            background.end_ms = background.end_ms.into_iter().chain(end).max();
        }
        match background
            .texts
            .iter_mut()
            .find(|(other, _)| *other == layer)
        {
            // Several background vocals of one line become one text.
            Some((_, piece)) => {
                let gap = if piece.text.is_empty() { "" } else { " " };
                piece.text.push_str(gap);
                piece.text.push_str(&part.piece.text);
                piece.words.extend(part.piece.words);
                piece.ruby.extend(part.piece.ruby);
            }
            None => background.texts.push((layer, part.piece)),
        }
    }
}
