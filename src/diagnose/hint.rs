//! Suggests the known word that is most similar to an unknown one.

use super::nearest::nearest;
use super::territories;
use crate::check::Diagnostic;
use crate::snapshot::{DOCUMENT, Document, Shape};
use crate::song::{Role, Scope};

/// Suggestions from the format and from the document's own ids.
pub struct Hints<'a> {
    document: &'a Document,
}

impl Hints<'_> {
    pub fn of(document: &Document) -> Hints<'_> {
        Hints { document }
    }

    /// Adds the word that was probably meant, if there is one.
    pub fn add(&self, problem: &mut Diagnostic) {
        let Some(word) = first_quoted(&problem.sentence) else {
            return;
        };
        let pointer = &problem.location.pointer;
        let (around, last) = pointer.rsplit_once('/').unwrap_or_default();
        if last == "territory" {
            let code = territories::meant(word).map(Scope::code);
            // The suggestion is more exact than the advice of the check.
            if let (Some(code), Some((fact, _))) = (code, problem.sentence.split_once("; write ")) {
                problem.suggestion = Some(code.to_owned());
                problem.sentence = fact.to_owned();
            }
            return;
        }
        let known: Vec<&str> = if problem.sentence.contains("version 1 has no key") {
            let keys = DOCUMENT.at(around).map_or(&[][..], Shape::keys);
            keys.iter().map(|key| key.name).collect()
        } else if problem.sentence.starts_with("no ") {
            self.listed(&problem.sentence)
        } else if last == "role" && around.contains("credits/") {
            Role::NAMES.iter().map(|(name, _)| *name).collect()
        } else {
            allowed_words(pointer)
        };
        problem.suggestion = nearest(word, known).map(str::to_owned);
    }

    /// The ids of the list that the sentence is about.
    fn listed(&self, sentence: &str) -> Vec<&str> {
        let lyrics = self.document.lyrics.iter();
        match sentence.split(' ').nth(1) {
            Some("source") => ids(&self.document.sources, |source| &source.id),
            Some("chart") => ids(&self.document.charts, |chart| &chart.id),
            Some("singer") => lyrics
                .flat_map(|lyrics| ids(&lyrics.singers, |singer| &singer.id))
                .collect(),
            Some("layer") => lyrics
                .flat_map(|lyrics| ids(&lyrics.layers, |layer| &layer.lang))
                .collect(),
            _ => Vec::new(),
        }
    }
}

fn ids<T>(list: &[T], id: fn(&T) -> &String) -> Vec<&str> {
    list.iter().map(|one| id(one).as_str()).collect()
}

/// The first quoted text of a sentence.
fn first_quoted(sentence: &str) -> Option<&str> {
    let (_, rest) = sentence.split_once('“')?;
    Some(rest.split_once('”')?.0)
}

/// The allowed words at this pointer; empty where any text is allowed.
fn allowed_words(pointer: &str) -> Vec<&'static str> {
    match DOCUMENT.at(pointer) {
        Some(Shape::OneOf(words)) => words.to_vec(),
        _ => Vec::new(),
    }
}
