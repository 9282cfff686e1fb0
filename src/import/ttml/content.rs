//! The content of an element: text and background vocals, in one or more languages.

use super::flow::{Flow, Timed};
use super::names::{begin_and_end, is_element, lang, metadata, ruby};
use super::part::{GrowingPart, Part, Voice};
use super::ruby::read_ruby;
use super::timing::Timing;
use crate::check::Diagnostics;
use crate::song::LayerRole;
use roxmltree::Node;

/// Parses elements one after another.
pub struct Reader {
    pub timing: Timing,
    /// The number of the last timed span.
    number: usize,
}

/// The state at a level of the walk through an element.
#[derive(Clone, Copy)]
struct Inside {
    part: usize,
    timed: Option<Timed>,
}

impl Reader {
    pub fn new(timing: Timing) -> Reader {
        Reader { timing, number: 0 }
    }

    /// The parts of an element: its own text first, then the others in the order of the file. The walk is not recursive, so
    /// deeply nested elements cannot overflow the stack.
    pub fn read(&mut self, diagnostics: &mut Diagnostics, element: Node) -> Vec<Part> {
        let mut parts = vec![GrowingPart::new(element.range().start, Voice::Main, false)];
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
            } else if is_element(&node, "br") {
                parts[inside.part].flow.push(" ", None);
            } else if node.is_element() && !is_element(&node, "metadata") {
                parts[inside.part].flow.close_layout();
                let within = self.enter(diagnostics, &mut parts, node, inside);
                stack.extend(within.map(|within| (node.children(), within)));
            }
        }
        parts
            .into_iter()
            .map(|part| part.finish(diagnostics))
            .collect()
    }

    /// Adds text; white space between words may be the file's indentation.
    fn text(&self, flow: &mut Flow, text: &str, timed: Option<Timed>) {
        let is_blank = text.chars().all(char::is_whitespace);
        if self.timing == Timing::Word && timed.is_none() && is_blank {
            flow.push_layout(text);
        } else {
            flow.push(text, timed);
        }
    }

    /// The part that the text of a span belongs to; `None` if it is skipped.
    fn enter(
        &mut self,
        diagnostics: &mut Diagnostics,
        parts: &mut Vec<GrowingPart>,
        node: Node,
        inside: Inside,
    ) -> Option<Inside> {
        let at = node.range().start;
        let (voice, is_background) = (
            &parts[inside.part].part.voice,
            parts[inside.part].part.is_background,
        );
        let aside = |role| Voice::OtherLayer(role, lang(&node).map(str::to_owned));
        let opened = match metadata(&node, "role") {
            Some("x-bg") if !is_background => Some((voice.clone(), true)),
            Some("x-translation") => Some((aside(LayerRole::Translation), is_background)),
            Some("x-roman") => Some((aside(LayerRole::Romanization), is_background)),
            _ => None,
        };
        if let Some((voice, is_background)) = opened {
            let mut part = GrowingPart::new(at, voice, is_background);
            if self.timing == Timing::Word && part.part.voice == Voice::Main {
                (part.part.start_ms, part.part.end_ms) = begin_and_end(diagnostics, &node);
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
                let timed = self.read_above(diagnostics, node).or(inside.timed);
                read_ruby(&mut parts[inside.part].flow, node, timed);
                return None;
            }
            _ => self.timed(diagnostics, node),
        };
        Some(Inside {
            timed: timed.or(inside.timed),
            ..inside
        })
    }

    fn timed(&mut self, diagnostics: &mut Diagnostics, node: Node) -> Option<Timed> {
        if self.timing != Timing::Word {
            return None;
        }
        let (start, end_ms) = begin_and_end(diagnostics, &node);
        self.number += 1;
        let number = self.number;
        start.map(|start_ms| Timed {
            number,
            start_ms,
            end_ms,
        })
    }

    /// The time of a ruby base: from the first to the last of its readings.
    fn read_above(&mut self, diagnostics: &mut Diagnostics, node: Node) -> Option<Timed> {
        let texts = node.descendants().filter(|node| ruby(node) == Some("text"));
        let readings: Vec<Timed> = texts
            .filter_map(|node| self.timed(diagnostics, node))
            .collect();
        let (Some(first), Some(last)) = (readings.first(), readings.last()) else {
            let bases = node.descendants().filter(|node| ruby(node) == Some("base"));
            let bases: Vec<Node> = [node].into_iter().chain(bases).collect();
            return bases
                .into_iter()
                .find_map(|node| self.timed(diagnostics, node));
        };
        Some(Timed {
            end_ms: last.end_ms.filter(|end| *end >= first.start_ms),
            ..*first
        })
    }
}
