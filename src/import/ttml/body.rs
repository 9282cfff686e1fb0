//! The body: a line for each paragraph, sorted by time.

use super::content::Reader;
use super::head::HeadTexts;
use super::layers::Layers;
use super::limits::MOST_LINES;
use super::lines::TtmlLines;
use super::names::{begin_and_end, is_element, itunes, metadata};
use super::paragraph::Paragraph;
use super::part::Voice;
use super::timing::{Timing, timing};
use crate::check::Diagnostics;
use crate::import::parsed_lyrics::ParsedLine;
use crate::import::parsed_lyrics::ParsedSinger;
use crate::import::short_quote::ShortQuote;
use roxmltree::{Node, NodeId};
use std::collections::HashSet;

/// Parses every line with all its texts.
pub fn read(
    diagnostics: &mut Diagnostics,
    root: Node,
    body: Node,
    singers: &[ParsedSinger],
    layers: &mut Layers,
    head_texts: &[HeadTexts],
) -> Vec<ParsedLine> {
    let mut reader = Reader::new(timing(diagnostics, root, body));
    let known: HashSet<&str> = singers.iter().map(|singer| singer.id.as_str()).collect();
    let mut paragraphs = Vec::new();
    for node in body.descendants() {
        if is_element(&node, "p") {
            if paragraphs.len() == MOST_LINES {
                diagnostics.error(
                    node.range().start,
                    format_args!("the file has more than {MOST_LINES} lines"),
                );
                break;
            }
            paragraphs.push(paragraph(diagnostics, &mut reader, node, &known, layers));
        } else if let Some(text) = node.text().filter(|_| node.is_text()) {
            let stray =
                !text.trim().is_empty() && !node.ancestors().any(|above| is_element(&above, "p"));
            if stray {
                diagnostics.warning(
                    node.range().start,
                    format_args!(
                        "{} is outside every line; it is left out",
                        ShortQuote(text.trim())
                    ),
                );
            }
        }
    }
    let mut lines = TtmlLines::new(diagnostics, paragraphs);
    for texts in head_texts {
        lines.add_head_texts(diagnostics, &mut reader, layers, texts);
    }
    let paragraphs = lines.into_list(diagnostics);
    if !paragraphs.iter().any(|paragraph| paragraph.line.has_text()) {
        diagnostics.error(body.range().start, format_args!("the file has no lyrics"));
    }
    in_time(paragraphs)
}

fn paragraph(
    diagnostics: &mut Diagnostics,
    reader: &mut Reader,
    node: Node,
    known: &HashSet<&str>,
    layers: &mut Layers,
) -> Paragraph {
    let at = node.range().start;
    let (start_ms, end_ms) = match reader.timing {
        Timing::None => (None, None),
        _ => begin_and_end(diagnostics, &node),
    };
    let mut paragraph = Paragraph {
        at,
        key: itunes(&node, "key").map(str::to_owned),
        section: section(node),
        line: ParsedLine {
            at,
            start_ms,
            end_ms,
            section: None,
            singers: sung_by(diagnostics, node, known),
            texts: Vec::new(),
            background: None,
        },
    };
    for part in reader.read(diagnostics, node) {
        let layer = match &part.voice {
            Voice::Main => Some(0),
            Voice::OtherLayer(role, lang) => {
                layers.place(diagnostics, part.at, *role, lang.as_deref())
            }
        };
        if let Some(layer) = layer {
            paragraph.add(diagnostics, layer, part);
        }
    }
    let line = &mut paragraph.line;
    if reader.timing == Timing::Word {
        let background = line.background.as_ref();
        line.start_ms = line.start_ms.or_else(|| background?.start_ms);
        line.end_ms = line.end_ms.or_else(|| background?.end_ms);
    }
    let background = line.background.as_ref();
    let times = background.map(|background| (background.start_ms, background.end_ms));
    for (start, end) in [(line.start_ms, line.end_ms)].into_iter().chain(times) {
        if let (Some(start), Some(end)) = (start, end)
            && start > end
        {
            diagnostics.error(
                at,
                format_args!("this begins at {start} ms, after its end at {end} ms"),
            );
        }
    }
    paragraph
}

/// The innermost section that has a name, in lower case.
fn section(node: Node) -> Option<(NodeId, String)> {
    let name = |above: Node| {
        let name = itunes(&above, "songPart")
            .or_else(|| itunes(&above, "song-part"))?
            .trim()
            .to_lowercase();
        (!name.is_empty()).then(|| (above.id(), name))
    };
    node.ancestors()
        .filter(|above| is_element(above, "div"))
        .find_map(name)
}

fn sung_by(diagnostics: &mut Diagnostics, node: Node, known: &HashSet<&str>) -> Vec<String> {
    let (mut singers, mut seen) = (Vec::new(), HashSet::new());
    for id in metadata(&node, "agent")
        .unwrap_or_default()
        .split_whitespace()
    {
        if !known.contains(id) {
            diagnostics.warning(
                node.range().start,
                format_args!("no agent has the id “{id}”; the line is read without it"),
            );
        } else if seen.insert(id) {
            singers.push(id.to_owned());
        }
    }
    singers
}

/// Sorts lines by start; lines without one stay after the line before them.
fn in_time(paragraphs: Vec<Paragraph>) -> Vec<ParsedLine> {
    let mut above = 0;
    let mut keyed = Vec::new();
    for paragraph in paragraphs {
        above = paragraph.line.start_ms.unwrap_or(above);
        keyed.push((above, paragraph));
    }
    keyed.sort_by_key(|(start, _)| *start);
    let mut opened = HashSet::new();
    let mut lines: Vec<ParsedLine> = Vec::new();
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
