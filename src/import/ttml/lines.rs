//! Lines with the texts that the head has for them.

use super::MOST_CHARACTERS;
use super::body::Paragraph;
use super::content::{Reader, Voice, in_order};
use super::head::Aside;
use super::layers::Layers;
use super::names::is;
use crate::import::remark::{Quoted, Remarks};
use crate::import::sheet::Piece;
use std::collections::{HashMap, HashSet};

pub struct Lines {
    list: Vec<Paragraph>,
    by_key: HashMap<String, usize>,
    /// What the head has said already, by line and layer.
    said: HashSet<(usize, usize)>,
}

impl Lines {
    pub fn new(remarks: &mut Remarks, list: Vec<Paragraph>) -> Lines {
        let mut by_key = HashMap::new();
        for (place, paragraph) in list.iter().enumerate() {
            let Some(key) = &paragraph.key else { continue };
            if by_key.contains_key(key) {
                remarks.warn(
                    paragraph.at,
                    format_args!("an earlier line already has the key “{key}” and gets what the head has for it"),
                );
            } else {
                by_key.insert(key.clone(), place);
            }
        }
        Lines {
            list,
            by_key,
            said: HashSet::new(),
        }
    }

    /// Gives the lines their texts in a language; they win over what stands in the lines.
    pub fn read_aside(
        &mut self,
        remarks: &mut Remarks,
        reader: &mut Reader,
        layers: &mut Layers,
        aside: &Aside,
    ) {
        let at = aside.element.range().start;
        let mut texts = aside
            .element
            .children()
            .filter(|node| is(node, "text"))
            .peekable();
        if texts.peek().is_none() {
            return;
        }
        let Some(layer) = layers.place(remarks, at, aside.role, aside.lang) else {
            return;
        };
        for node in texts {
            let key = node.attribute("for").unwrap_or_default();
            let line = self.by_key.get(key).copied();
            let is_new = line.is_some_and(|line| self.said.insert((line, layer)));
            for part in reader.read(remarks, node) {
                let text = Quoted(&part.piece.text);
                match line {
                    None => remarks.warn(
                        part.at,
                        format_args!("no line has the key “{key}”; {text} is left out"),
                    ),
                    Some(_) if !is_new || part.voice != Voice::Main => remarks.warn(
                        part.at,
                        format_args!(
                            "the head already has a text for the line “{key}”; {text} is left out"
                        ),
                    ),
                    Some(line) => {
                        let line = &mut self.list[line].line;
                        let texts = match part.behind {
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
    pub fn into_list(mut self, remarks: &mut Remarks) -> Vec<Paragraph> {
        for paragraph in &mut self.list {
            let line = &mut paragraph.line;
            let behind = line.background.as_mut().map(|behind| &mut behind.texts);
            for texts in [&mut line.texts].into_iter().chain(behind) {
                texts.sort_by_key(|(layer, _)| *layer);
                for (_, piece) in texts {
                    // Voices behind a line may have come from several places.
                    in_order(remarks, paragraph.at, piece);
                    if piece.text.char_indices().nth(MOST_CHARACTERS).is_some() {
                        remarks.fault(
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

fn put(texts: &mut Vec<(usize, Piece)>, layer: usize, piece: Piece) {
    match texts.iter_mut().find(|(other, _)| *other == layer) {
        Some((_, there)) => *there = piece,
        None => texts.push((layer, piece)),
    }
}
