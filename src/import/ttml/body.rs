//! The body: a line for each paragraph, in the order of their times.

use super::content::{Part, Reader, Voice, timing};
use super::head::Aside;
use super::layers::Layers;
use super::lines::Lines;
use super::names::{is, itunes, metadata, span};
use super::{MOST_LINES, Timing};
use crate::import::remark::{Place, Quoted, Remarks, places};
use crate::import::sheet;
use crate::import::sheet::Singer;
use roxmltree::{Node, NodeId};
use std::collections::HashSet;

/// A paragraph as it was read.
pub struct Paragraph {
    /// The byte that it begins at.
    pub at: usize,
    pub key: Option<String>,
    /// The part of the song that it stands in, and its name.
    section: Option<(NodeId, String)>,
    pub line: sheet::Line,
}

/// Reads every line with all its texts.
pub fn read(
    remarks: &mut Remarks,
    root: Node,
    body: Node,
    singers: &[Singer],
    layers: &mut Layers,
    asides: &[Aside],
) -> Vec<sheet::Line> {
    let mut reader = Reader::new(timing(remarks, root, body));
    let known: HashSet<&str> = singers.iter().map(|singer| singer.id.as_str()).collect();
    let mut paragraphs = Vec::new();
    for node in body.descendants() {
        if is(&node, "p") {
            if paragraphs.len() == MOST_LINES {
                remarks.fault(
                    node.range().start,
                    format_args!("the file has more than {MOST_LINES} lines"),
                );
                break;
            }
            paragraphs.push(paragraph(remarks, &mut reader, node, &known, layers));
        } else if let Some(text) = node.text().filter(|_| node.is_text()) {
            let stray = !text.trim().is_empty() && !node.ancestors().any(|above| is(&above, "p"));
            if stray {
                remarks.warn(
                    node.range().start,
                    format_args!(
                        "{} is outside every line; it is left out",
                        Quoted(text.trim())
                    ),
                );
            }
        }
    }
    let mut lines = Lines::new(remarks, paragraphs);
    for aside in asides {
        lines.read_aside(remarks, &mut reader, layers, aside);
    }
    let paragraphs = lines.into_list(remarks);
    if !paragraphs.iter().any(|paragraph| paragraph.line.has_text()) {
        remarks.fault(body.range().start, format_args!("the file has no lyrics"));
    }
    let text = root.document().input_text();
    let places = places(text, paragraphs.iter().map(|paragraph| paragraph.at));
    in_time(paragraphs, &places)
}

fn paragraph(
    remarks: &mut Remarks,
    reader: &mut Reader,
    node: Node,
    known: &HashSet<&str>,
    layers: &mut Layers,
) -> Paragraph {
    let at = node.range().start;
    let (start_ms, end_ms) = match reader.timing {
        Timing::None => (None, None),
        _ => span(remarks, &node),
    };
    let mut paragraph = Paragraph {
        at,
        key: itunes(&node, "key").map(str::to_owned),
        section: section(node),
        line: sheet::Line {
            place: Place { line: 1, column: 1 },
            start_ms,
            end_ms,
            section: None,
            singers: sung_by(remarks, node, known),
            texts: Vec::new(),
            background: None,
        },
    };
    for part in reader.read(remarks, node) {
        let layer = match &part.voice {
            Voice::Main => Some(0),
            Voice::Aside(role, lang) => layers.place(remarks, part.at, *role, lang.as_deref()),
        };
        if let Some(layer) = layer {
            paragraph.add(remarks, layer, part);
        }
    }
    let line = &mut paragraph.line;
    if reader.timing == Timing::Word {
        let behind = line.background.as_ref();
        line.start_ms = line.start_ms.or_else(|| behind?.start_ms);
        line.end_ms = line.end_ms.or_else(|| behind?.end_ms);
    }
    let behind = line.background.as_ref();
    let behind = behind.map(|behind| (behind.start_ms, behind.end_ms));
    for (start, end) in [(line.start_ms, line.end_ms)].into_iter().chain(behind) {
        if let (Some(start), Some(end)) = (start, end)
            && start > end
        {
            remarks.fault(
                at,
                format_args!("this begins at {start} ms, after its end at {end} ms"),
            );
        }
    }
    paragraph
}

impl Paragraph {
    /// Adds a text that was read inside the paragraph.
    fn add(&mut self, remarks: &mut Remarks, layer: usize, part: Part) {
        let line = &mut self.line;
        if !part.behind {
            if layer == 0 {
                line.start_ms = line.start_ms.or(part.start_ms);
                line.end_ms = line.end_ms.or(part.end_ms);
            }
            if line.texts.iter().any(|(other, _)| *other == layer) {
                remarks.warn(
                    part.at,
                    format_args!(
                        "the line already has a text of this kind and language; {} is left out",
                        Quoted(&part.piece.text)
                    ),
                );
            } else {
                line.texts.push((layer, part.piece));
            }
            return;
        }
        let behind = line.background.get_or_insert_default();
        if layer == 0 {
            let (start, end) = (part.start_ms, part.end_ms);
            behind.start_ms = behind.start_ms.into_iter().chain(start).min();
            behind.end_ms = behind.end_ms.into_iter().chain(end).max();
        }
        match behind.texts.iter_mut().find(|(other, _)| *other == layer) {
            // Voices behind the same line that stand apart in the file are one text.
            Some((_, piece)) => {
                let gap = if piece.text.is_empty() { "" } else { " " };
                piece.text.push_str(gap);
                piece.text.push_str(&part.piece.text);
                piece.words.extend(part.piece.words);
                piece.ruby.extend(part.piece.ruby);
            }
            None => behind.texts.push((layer, part.piece)),
        }
    }
}

/// The nearest part of the song that has a name, in small letters.
fn section(node: Node) -> Option<(NodeId, String)> {
    let name = |above: Node| {
        let name = itunes(&above, "songPart").or_else(|| itunes(&above, "song-part"))?;
        let name = name.trim().to_lowercase();
        (!name.is_empty()).then(|| (above.id(), name))
    };
    node.ancestors()
        .filter(|above| is(above, "div"))
        .find_map(name)
}

fn sung_by(remarks: &mut Remarks, node: Node, known: &HashSet<&str>) -> Vec<String> {
    let (mut singers, mut seen) = (Vec::new(), HashSet::new());
    for id in metadata(&node, "agent")
        .unwrap_or_default()
        .split_whitespace()
    {
        if !known.contains(id) {
            remarks.warn(
                node.range().start,
                format_args!("no agent has the id “{id}”; the line is read without it"),
            );
        } else if seen.insert(id) {
            singers.push(id.to_owned());
        }
    }
    singers
}

/// Lines by their begin, those that have none behind the one they follow.
fn in_time(paragraphs: Vec<Paragraph>, places: &[Place]) -> Vec<sheet::Line> {
    let mut above = 0;
    let mut keyed = Vec::new();
    for (mut paragraph, place) in paragraphs.into_iter().zip(places) {
        above = paragraph.line.start_ms.unwrap_or(above);
        paragraph.line.place = *place;
        keyed.push((above, paragraph));
    }
    keyed.sort_by_key(|(start, _)| *start);
    let mut opened = HashSet::new();
    let mut lines: Vec<sheet::Line> = Vec::new();
    for (_, mut paragraph) in keyed {
        if let Some((id, name)) = paragraph.section
            && opened.insert(id)
        {
            paragraph.line.section = Some(name);
        }
        lines.push(paragraph.line);
    }
    let mut next = None;
    for line in lines
        .iter_mut()
        .rev()
        .filter(|line| line.start_ms.is_some())
    {
        line.end_ms = line.end_ms.or(next);
        next = line.start_ms;
    }
    lines
}
