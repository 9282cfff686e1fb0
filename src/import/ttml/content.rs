//! What an element says: its text, what is sung behind it, and both in other languages.

use super::Timing;
use super::flow::{Flow, Timed, without_parentheses};
use super::names::{is, itunes, lang, metadata, ruby, span};
use super::ruby::read_ruby;
use crate::import::remark::Remarks;
use crate::import::sheet::Piece;
use crate::song::LayerRole;
use roxmltree::Node;

/// A text inside an element, whole.
pub struct Part {
    /// The byte that it begins at.
    pub at: usize,
    pub voice: Voice,
    /// Whether it is sung behind the line.
    pub behind: bool,
    /// When it begins and ends, by its element or by its words; only of what is sung.
    pub start_ms: Option<u32>,
    pub end_ms: Option<u32>,
    pub piece: Piece,
}

#[derive(Clone, PartialEq, Eq)]
pub enum Voice {
    Main,
    /// In another layer, in this language if it is stated.
    Aside(LayerRole, Option<String>),
}

/// Reads elements one after another.
pub struct Reader {
    pub timing: Timing,
    /// Grows with every timed span of the file.
    number: usize,
}

/// Where the walk is inside an element.
#[derive(Clone, Copy)]
struct Inside {
    part: usize,
    timed: Option<Timed>,
}

/// A part while it grows.
struct Growing {
    part: Part,
    flow: Flow,
}

impl Reader {
    pub fn new(timing: Timing) -> Reader {
        Reader { timing, number: 0 }
    }

    /// The parts of an element: its own text first, then the others as they stand. The walk keeps its
    /// own stack, however deep the elements are.
    pub fn read(&mut self, remarks: &mut Remarks, element: Node) -> Vec<Part> {
        let mut parts = vec![growing(element.range().start, Voice::Main, false)];
        let here = Inside {
            part: 0,
            timed: None,
        };
        let mut stack = vec![(element.children(), here)];
        while let Some((children, inside)) = stack.last_mut() {
            let inside = *inside;
            let Some(node) = children.next() else {
                stack.pop();
                continue;
            };
            if let Some(text) = node.text().filter(|_| node.is_text()) {
                self.text(&mut parts[inside.part].flow, text, inside.timed);
            } else if is(&node, "br") {
                parts[inside.part].flow.push(" ", None);
            } else if node.is_element() && !is(&node, "metadata") {
                parts[inside.part].flow.close_layout();
                let within = self.enter(remarks, &mut parts, node, inside);
                stack.extend(within.map(|within| (node.children(), within)));
            }
        }
        parts.into_iter().map(|part| part.finish(remarks)).collect()
    }

    /// Between words white space may be the file's own layout.
    fn text(&self, flow: &mut Flow, text: &str, timed: Option<Timed>) {
        let is_blank = text.chars().all(char::is_whitespace);
        if self.timing == Timing::Word && timed.is_none() && is_blank {
            flow.push_layout(text);
        } else {
            flow.push(text, timed);
        }
    }

    /// Where the text of a span goes; `None` where it goes nowhere.
    fn enter(
        &mut self,
        remarks: &mut Remarks,
        parts: &mut Vec<Growing>,
        node: Node,
        inside: Inside,
    ) -> Option<Inside> {
        let at = node.range().start;
        let (voice, behind) = (
            &parts[inside.part].part.voice,
            parts[inside.part].part.behind,
        );
        let aside = |role| Voice::Aside(role, lang(&node).map(str::to_owned));
        let opened = match metadata(&node, "role") {
            Some("x-bg") if !behind => Some((voice.clone(), true)),
            Some("x-translation") => Some((aside(LayerRole::Translation), behind)),
            Some("x-roman") => Some((aside(LayerRole::Romanization), behind)),
            _ => None,
        };
        if let Some((voice, behind)) = opened {
            let mut part = growing(at, voice, behind);
            if self.timing == Timing::Word && part.part.voice == Voice::Main {
                (part.part.start_ms, part.part.end_ms) = span(remarks, &node);
            }
            parts.push(part);
            return Some(Inside {
                part: parts.len() - 1,
                timed: None,
            });
        }
        let timed = match ruby(&node) {
            Some("text" | "textContainer" | "delimiter") => return None,
            Some("container") => {
                let timed = self.read_above(remarks, node).or(inside.timed);
                read_ruby(&mut parts[inside.part].flow, node, timed);
                return None;
            }
            _ => self.timed(remarks, node),
        };
        Some(Inside {
            timed: timed.or(inside.timed),
            ..inside
        })
    }

    fn timed(&mut self, remarks: &mut Remarks, node: Node) -> Option<Timed> {
        if self.timing != Timing::Word {
            return None;
        }
        let (start, end_ms) = span(remarks, &node);
        self.number += 1;
        let number = self.number;
        start.map(|start_ms| Timed {
            number,
            start_ms,
            end_ms,
        })
    }

    /// A ruby base is sung from the first to the last of its readings.
    fn read_above(&mut self, remarks: &mut Remarks, node: Node) -> Option<Timed> {
        let texts = node.descendants();
        let texts = texts.filter(|node| ruby(node) == Some("text"));
        let readings: Vec<Timed> = texts.filter_map(|node| self.timed(remarks, node)).collect();
        let (Some(first), Some(last)) = (readings.first(), readings.last()) else {
            let bases = node.descendants().filter(|node| ruby(node) == Some("base"));
            let bases: Vec<Node> = [node].into_iter().chain(bases).collect();
            return bases.into_iter().find_map(|node| self.timed(remarks, node));
        };
        Some(Timed {
            end_ms: last.end_ms.filter(|end| *end >= first.start_ms),
            ..*first
        })
    }
}

/// What the body says of its own timing, or what it looks like.
pub fn timing(remarks: &mut Remarks, root: Node, body: Node) -> Timing {
    let stated = itunes(&root, "timing").map(str::trim);
    let known = [
        ("word", Timing::Word),
        ("line", Timing::Line),
        ("none", Timing::None),
    ];
    let found = |stated: &str| {
        known
            .iter()
            .find(|(name, _)| stated.eq_ignore_ascii_case(name))
    };
    if let Some(stated) = stated {
        if let Some((_, timing)) = found(stated) {
            return *timing;
        }
        remarks.warn(root.range().start, format_args!("the timing “{stated}” is not Word, Line or None; it is inferred from what has times"));
    }
    let has = |name: &str| {
        let mut nodes = body.descendants();
        nodes.any(|node| is(&node, name) && node.has_attribute("begin"))
    };
    match (has("span"), has("p")) {
        (true, _) => Timing::Word,
        (false, true) => Timing::Line,
        (false, false) => Timing::None,
    }
}

fn growing(at: usize, voice: Voice, behind: bool) -> Growing {
    Growing {
        part: Part {
            at,
            voice,
            behind,
            start_ms: None,
            end_ms: None,
            piece: Piece::default(),
        },
        flow: Flow::default(),
    }
}

impl Growing {
    fn finish(self, remarks: &mut Remarks) -> Part {
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
        in_order(remarks, part.at, &mut part.piece);
        let gone = match part.behind {
            true => without_parentheses(&mut part.piece),
            false => 0,
        };
        let readings = readings.into_iter().filter_map(|(at, reading)| {
            Some((at.start.checked_sub(gone)?..at.end - gone, reading))
        });
        for reading in part.piece.annotate(readings.collect()) {
            remarks.warn(
                part.at,
                format_args!("the reading “{reading}” is of a part that could be mistaken for another; it is left out"),
            );
        }
        part
    }
}

/// Words whose times run backwards cannot be followed; the text stays.
pub fn in_order(remarks: &mut Remarks, at: usize, piece: &mut Piece) {
    if !piece.words.is_sorted_by_key(|word| word.start_ms) {
        piece.words.clear();
        remarks.warn(
            at,
            format_args!(
                "the times of the words run backwards; the line keeps its text without them"
            ),
        );
    }
}
