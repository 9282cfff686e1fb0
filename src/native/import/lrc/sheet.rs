//! A file's lines as layers: the line itself, then each alternative.

use super::{Line, Lrc};
use crate::native::import::sheet::{self, Layer, Sheet};
use crate::song::LayerRole;

/// The lyrics of a file in this language.
pub fn sheet(lrc: Lrc, lang: &str) -> Sheet {
    let most = lrc.lines.iter().map(|line| line.alternatives.len()).max();
    let mut layers = vec![Layer {
        lang: Some(lang.to_owned()),
        role: None,
    }];
    for _ in 0..most.unwrap_or(0) {
        layers.push(Layer {
            lang: None,
            role: Some(LayerRole::Translation),
        });
    }
    Sheet {
        singers: Vec::new(),
        layers,
        lines: lrc.lines.into_iter().map(line).collect(),
    }
}

fn line(line: Line) -> sheet::Line {
    // Only the end of the last word says where a line ends.
    let end_ms = line.sung.words.last().and_then(|word| word.end_ms);
    let texts = [line.sung].into_iter().chain(line.alternatives);
    sheet::Line {
        place: line.place,
        start_ms: line.start_ms,
        end_ms,
        section: None,
        singers: Vec::new(),
        texts: texts.enumerate().collect(),
        background: None,
    }
}
