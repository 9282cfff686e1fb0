//! Adds the texts of the head to their lines.

use super::content::Reader;
use super::head::HeadTexts;
use super::layers::Layers;
use super::limits::MOST_CHARACTERS;
use super::names::is_element;
use super::paragraph::Paragraph;
use super::part::{Voice, in_order};
use crate::check::Diagnostics;
use crate::import::parsed_lyrics::TimedText;
use crate::import::short_quote::ShortQuote;
use std::collections::{HashMap, HashSet};

pub struct TtmlLines {
    list: Vec<Paragraph>,
    by_key: HashMap<String, usize>,
    /// The lines and layers that already have a text from the head.
    said: HashSet<(usize, usize)>,
}

impl TtmlLines {
    pub fn new(diagnostics: &mut Diagnostics, list: Vec<Paragraph>) -> TtmlLines {
        let mut by_key = HashMap::new();
        for (place, paragraph) in list.iter().enumerate() {
            let Some(key) = &paragraph.key else { continue };
            if by_key.contains_key(key) {
                diagnostics.warning(
                    paragraph.at,
                    format_args!("an earlier line already has the key “{key}” and gets what the head has for it"),
                );
            } else {
                by_key.insert(key.clone(), place);
            }
        }
        TtmlLines {
            list,
            by_key,
            said: HashSet::new(),
        }
    }

    /// Adds the head's texts of one language; they replace those inside the lines.
    pub fn add_head_texts(
        &mut self,
        diagnostics: &mut Diagnostics,
        reader: &mut Reader,
        layers: &mut Layers,
        head_texts: &HeadTexts,
    ) {
        let at = head_texts.element.range().start;
        let mut texts = head_texts
            .element
            .children()
            .filter(|node| is_element(node, "text"))
            .peekable();
        if texts.peek().is_none() {
            return;
        }
        let Some(layer) = layers.place(diagnostics, at, head_texts.role, head_texts.lang) else {
            return;
        };
        for node in texts {
            let key = node.attribute("for").unwrap_or_default();
            let line = self.by_key.get(key).copied();
            let is_new = line.is_some_and(|line| self.said.insert((line, layer)));
            for part in reader.read(diagnostics, node) {
                let text = ShortQuote(&part.piece.text);
                match line {
                    None => diagnostics.warning(
                        part.at,
                        format_args!("no line has the key “{key}”; {text} is left out"),
                    ),
                    Some(_) if !is_new || part.voice != Voice::Main => diagnostics.warning(
                        part.at,
                        format_args!(
                            "the head already has a text for the line “{key}”; {text} is left out"
                        ),
                    ),
                    Some(line) => {
                        let line = &mut self.list[line].line;
                        let texts = match part.is_background {
                            true => &mut line.background.get_or_insert_default().texts,
                            false => &mut line.texts,
                        };
                        put(texts, layer, part.piece);
                    }
                }
            }
        }
    }

    /// The lines in the order of the file.
    pub fn into_list(mut self, diagnostics: &mut Diagnostics) -> Vec<Paragraph> {
        for paragraph in &mut self.list {
            let line = &mut paragraph.line;
            let background = line
                .background
                .as_mut()
                .map(|background| &mut background.texts);
            for texts in [&mut line.texts].into_iter().chain(background) {
                texts.sort_by_key(|(layer, _)| *layer);
                for (_, piece) in texts {
                    // Background vocals may have been joined from several elements.
                    in_order(diagnostics, paragraph.at, piece);
                    if piece.text.char_indices().nth(MOST_CHARACTERS).is_some() {
                        diagnostics.error(
                            paragraph.at,
                            format_args!("the line is longer than {MOST_CHARACTERS} characters"),
                        );
                    }
                }
            }
        }
        self.list
    }
}

fn put(texts: &mut Vec<(usize, TimedText)>, layer: usize, piece: TimedText) {
    match texts.iter_mut().find(|(other, _)| *other == layer) {
        Some((_, there)) => *there = piece,
        None => texts.push((layer, piece)),
    }
}
