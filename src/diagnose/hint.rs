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
        let meant = self.meant(word, *vocabulary, &problem.location.pointer);
        problem.suggestion = meant.map(str::to_owned);
        // The suggestion is more exact than the check's own advice about codes.
        if meant.is_some()
            && *vocabulary == Vocabulary::Territories
            && let Some((fact, _)) = problem.sentence.split_once("; write ")
        {
            problem.sentence = fact.to_owned();
        }
    }

    /// The word of a vocabulary that was probably meant by another word at this pointer.
    fn meant(&self, word: &str, vocabulary: Vocabulary, pointer: &str) -> Option<&str> {
        let lyrics = self.document.lyrics.iter();
        let known: Vec<&str> = match vocabulary {
            Vocabulary::Territories => return territories::meant(word).map(Scope::code),
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
            Vocabulary::Sources => ids(&self.document.sources, |source| &source.id),
            Vocabulary::Charts => ids(&self.document.charts, |chart| &chart.id),
            Vocabulary::Singers => lyrics
                .flat_map(|lyrics| ids(&lyrics.singers, |singer| &singer.id))
                .collect(),
            Vocabulary::Layers => lyrics
                .flat_map(|lyrics| ids(&lyrics.layers, |layer| &layer.lang))
                .collect(),
        };
        nearest(word, known)
    }
}

fn ids<T>(list: &[T], id: fn(&T) -> &String) -> Vec<&str> {
    list.iter().map(|one| id(one).as_str()).collect()
}
