//! Suggests the known word that is most similar to an unknown one.

use super::nearest::nearest;
use super::territories;
use crate::check::{Diagnostic, Mistake, Vocabulary};
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
        let Some(Mistake::Unknown { word, vocabulary }) = problem.mistake.as_deref() else {
            return;
        };
        if *vocabulary == Vocabulary::Territories {
            let code = territories::meant(word).map(Scope::code);
            // The suggestion is more exact than the advice of the check.
            if let (Some(code), Some((fact, _))) = (code, problem.sentence.split_once("; write ")) {
                problem.suggestion = Some(code.to_owned());
                problem.sentence = fact.to_owned();
            }
            return;
        }
        let known = self.known(*vocabulary, &problem.location.pointer);
        problem.suggestion = nearest(word, known).map(str::to_owned);
    }

    /// The words of a vocabulary at this pointer, but for territories.
    fn known(&self, vocabulary: Vocabulary, pointer: &str) -> Vec<&str> {
        let lyrics = self.document.lyrics.iter();
        match vocabulary {
            Vocabulary::Keys => {
                let (around, _) = pointer.rsplit_once('/').unwrap_or_default();
                let keys = DOCUMENT.at(around).map_or(&[][..], Shape::keys);
                keys.iter().map(|key| key.name).collect()
            }
            Vocabulary::Keywords => match DOCUMENT.at(pointer) {
                Some(Shape::OneOf(words)) => words.to_vec(),
                _ => Vec::new(),
            },
            Vocabulary::Roles => Role::NAMES.iter().map(|(name, _)| *name).collect(),
            Vocabulary::Territories => Vec::new(),
            Vocabulary::Sources => ids(&self.document.sources, |source| &source.id),
            Vocabulary::Charts => ids(&self.document.charts, |chart| &chart.id),
            Vocabulary::Singers => lyrics
                .flat_map(|lyrics| ids(&lyrics.singers, |singer| &singer.id))
                .collect(),
            Vocabulary::Layers => lyrics
                .flat_map(|lyrics| ids(&lyrics.layers, |layer| &layer.lang))
                .collect(),
        }
    }
}

fn ids<T>(list: &[T], id: fn(&T) -> &String) -> Vec<&str> {
    list.iter().map(|one| id(one).as_str()).collect()
}
